import Articles
import Glibc

/// Why a file became no article, or why a folder could not be looked through.
public enum ImportError: Error, Hashable, Sendable {
    /// Opening or reading failed; `errno` is the system's reason.
    case unreadable(DocumentPath, errno: Int32)
    /// A folder, FIFO, socket or device.
    case notARegularFile(DocumentPath)
    case tooLarge(bytes: Int, limit: Int)
    /// The bytes are no text in any encoding that is known here.
    case binary
    /// `name` is the format's, as in "a PDF file".
    case unsupportedFormat(name: String)
    /// A program would make text of it, and is not there. `install` says what to install, where that
    /// is known.
    case converterMissing(program: String, install: String?)
    /// A program was to make text of it, and did not; `reason` is a sentence.
    case notConverted(program: String, reason: String)
    /// There is nothing to read in it.
    case empty
    /// It is a mailbox or the like: its articles are read each by itself.
    case severalArticles
    /// No part of the file has the name that was asked for.
    case noSuchPart
    /// A mailbox without a message.
    case noMessages
    /// A feed or a table without an entry.
    case noEntries
    /// XML that is no feed.
    case noFeed
    /// A line or row that is no record, or has no text.
    case noRecord
    /// The file is not what its format asks for; why, in a sentence.
    case malformed(String)
    /// A message attached to a message attached to a message, and so on.
    case nestedTooDeep
    case noSuchFolder(DocumentPath)
    case notAFolder(DocumentPath)

    /// One sentence for the user, without the path of the file that it is about.
    public var reason: String {
        switch self {
        case .unreadable(_, let code):
            Self.sentence(code)
        case .notARegularFile:
            "It is a folder or a special file (a pipe, socket or device), not a document."
        case .tooLarge(let bytes, let limit):
            "It is too large: \(bytes) bytes, and documents of up to \(limit) bytes are read."
        case .binary:
            "It holds binary data, not text."
        case .unsupportedFormat(let name):
            "It is \(name), which is not read."
        case .converterMissing(let program, let install):
            "It is read through \(program), which is not installed"
                + (install.map { " (the package \($0))." } ?? ".")
        case .notConverted(let program, let reason):
            "\(program) made no text of it: \(reason)"
        case .empty:
            "There is no text in it."
        case .severalArticles:
            "It holds several articles; name one of them, as `dossier list` shows it."
        case .noSuchPart:
            "The file has no such part, or none any more."
        case .noMessages:
            "There is no message in it."
        case .noEntries:
            "There is no article in it."
        case .noFeed:
            "It is XML, and no feed."
        case .noRecord:
            "It is no record with a text."
        case .malformed(let sentence):
            sentence
        case .nestedTooDeep:
            "It is attached to too many messages, one within the other."
        case .noSuchFolder:
            "There is no such folder."
        case .notAFolder:
            "It is not a folder."
        }
    }

    /// What an error number means, or the number where it is unknown.
    private static func sentence(_ code: Int32) -> String {
        switch code {
        case EACCES, EPERM: "Permission denied."
        case ENOENT: "There is no such file."
        case ELOOP: "Its links form a loop."
        case ENAMETOOLONG: "Its path is too long."
        case EISDIR: "It is a folder."
        case ENOTDIR: "A part of its path is no folder."
        case ENXIO: "Nothing is behind this special file."
        case EIO: "The medium reports an error."
        default: "The system reports error \(code)."
        }
    }
}
