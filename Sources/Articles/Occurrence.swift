/// A mention of an entity somewhere in the library.
public struct Occurrence: Hashable, Sendable {
    public var article: ArticleID
    public var range: TextRange

    public init(_ article: ArticleID, _ range: TextRange) {
        self.article = article
        self.range = range
    }
}

/// An article that mentions something, and how often.
public struct ArticleShare: Hashable, Sendable {
    public var article: ArticleID
    public var title: String
    public var path: DocumentPath
    public var count: Int
    /// The day that the article says it is of.
    public var date: DateValue?

    public init(
        article: ArticleID, title: String, path: DocumentPath, count: Int, date: DateValue? = nil
    ) {
        self.article = article
        self.title = title
        self.path = path
        self.count = count
        self.date = date
    }
}
