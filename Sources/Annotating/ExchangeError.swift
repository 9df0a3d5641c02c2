/// Why notes, or one of them, could not be brought in. Nothing was imported when one is thrown.
public enum ExchangeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The format is only read, never written.
    case cannotExport(ExchangeFormat)
    /// The format is a folder of files: see ``AnnotationExchange/exportFiles(_:as:)``.
    case isFolder(ExchangeFormat)
    /// The format is only written, never read.
    case cannotImport(ExchangeFormat)
    /// The file is no JSON, or no collection of annotations.
    case malformed(ExchangeFormat, reason: String)
    /// An annotation lacks what dossier needs to place it; `index` counts from 0.
    case incomplete(index: Int, missing: String)
    /// An annotation is not of the shape that the format asks for; `index` counts from 0.
    case unreadable(index: Int, reason: String)
    /// An annotation is on no passage of a document that is at hand; `index` counts from 0, and
    /// `excerpt` is how its text begins.
    case unplaced(index: Int, excerpt: String, reason: String)

    public var description: String {
        switch self {
        case .cannotExport(let format):
            return "Notes cannot be written as \(format.rawValue)."
        case .isFolder(let format):
            return "Notes are written as \(format.rawValue) into a folder; say which."
        case .cannotImport(let format):
            let formats = ExchangeFormat.allCases.filter { $0.canBeImported || $0.canBeEdited }
                .map(\.rawValue)
            return "Notes cannot be imported from \(format.rawValue); "
                + "use \(formats.joined(separator: " or "))."
        case .malformed(let format, let reason):
            return "This is no \(format.rawValue) file of notes: \(reason)."
        case .incomplete(let index, let missing):
            return "Note \(index + 1) in the file was left out: it has no \(missing)."
        case .unreadable(let index, let reason):
            return "Note \(index + 1) in the file was left out: \(reason)."
        case .unplaced(let index, let excerpt, let reason):
            let words = excerpt.isEmpty ? "" : " (“\(excerpt)”)"
            return "Note \(index + 1) in the file\(words) was left out: \(reason)."
        }
    }
}
