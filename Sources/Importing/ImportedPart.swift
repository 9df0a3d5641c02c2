import Articles

/// What a file holds one or more of.
public enum ImportedPart: Sendable {
    case article(Article)
    /// A part that could not be read.
    case refused(DocumentPath, ImportError)
}

/// Which of a file's articles are wanted.
struct PartRequest {
    /// Nil for all.
    var only: DocumentPath?
    /// The bytes of the file that hold it, as far as that was known when the file was read last.
    var range: Range<Int>?

    static let all = PartRequest()

    /// Whether an article, or one that is a part of it, is wanted.
    func wants(_ path: DocumentPath) -> Bool {
        guard let only else { return true }
        return only == path || only.bytes.starts(with: path.bytes + [UInt8(ascii: "/")])
    }
}
