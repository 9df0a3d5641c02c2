import Articles

/// Where the texts of articles come from: the index finds words in them, and does not hold them.
public protocol TextSource: Sendable {
    /// A document as it is now; nil when it cannot be read. May be called from any thread.
    ///
    /// - Parameter part: where in its file it was when that was read last; nil for a file by itself.
    func text(at path: DocumentPath, part: ArticlePart?) -> SourceText?
}

/// A document's reading text, with the hash of the file that it was read from.
public struct SourceText: Hashable, Sendable {
    public var hash: ContentHash
    public var text: ReadingText

    public init(hash: ContentHash, text: ReadingText) {
        self.hash = hash
        self.text = text
    }
}

/// What there is of an article's text.
public enum ArticleText: Hashable, Sendable {
    case text(ReadingText)
    /// The document has changed since it was indexed.
    case changed
    /// The document cannot be read any more.
    case gone

    /// Nil when the text is not the one that was indexed.
    public var text: ReadingText? {
        if case .text(let text) = self { text } else { nil }
    }

    /// What stands in place of the text, for people; nil when it is there.
    public var remark: String? {
        switch self {
        case .text: nil
        case .changed: "(The file has changed since it was indexed.)"
        case .gone: "(The file cannot be read any more.)"
        }
    }
}
