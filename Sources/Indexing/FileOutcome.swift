import Articles
import Importing

/// What came of reading a file.
struct FileOutcome {
    private let path: DocumentPath
    private(set) var articles = 0
    private var refused = 0
    /// What kept the first part from being read that was not.
    private var first: (path: DocumentPath, reason: String)?

    init(_ path: DocumentPath) {
        self.path = path
    }

    mutating func count(_ part: ImportedPart) {
        switch part {
        case .article: articles += 1
        case .refused(let path, let error):
            refused += 1
            first = first ?? (path, error.reason)
        }
    }

    /// What is to be said of the file; nil when all of it was read.
    var skipped: SkippedFile? {
        guard let first else { return nil }
        if articles == 0, refused == 1 { return SkippedFile(path: path, reason: first.reason) }
        let what = first.path == path ? "Reading stopped" : "\(name(of: first.path)) is not read"
        let more = refused > 1 ? ", nor are \(refused - 1) other parts" : ""
        let read = articles == 1 ? "1 part is read" : "\(articles) parts are read"
        return SkippedFile(path: path, reason: "\(read). \(what)\(more): \(first.reason)")
    }

    private func name(of part: DocumentPath) -> String {
        String(decoding: part.bytes.dropFirst(path.bytes.count + 1), as: UTF8.self)
    }
}
