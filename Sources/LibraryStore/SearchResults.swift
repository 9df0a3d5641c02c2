import Articles

/// An article that a search found.
public struct SearchHit: Hashable, Sendable {
    public var article: ArticleID
    public var path: DocumentPath
    public var title: String
    /// The first match in the body; empty, at the start, when only the title matches.
    public var range: TextRange
    /// How many matches the body has; nil when it is too long to count them.
    public var count: Int?
    /// The body around the first match, on one line; "…" stands where it was cut.
    public var snippet: String
    /// The matches in the snippet, in its UTF-8 bytes; ascending, not overlapping.
    public var marks: [Range<Int>]

    public init(
        article: ArticleID, path: DocumentPath, title: String, range: TextRange, count: Int?,
        snippet: String, marks: [Range<Int>]
    ) {
        self.article = article
        self.path = path
        self.title = title
        self.range = range
        self.count = count
        self.snippet = snippet
        self.marks = marks
    }
}

/// A window on what a search found, best first.
public struct SearchResults: Hashable, Sendable {
    /// How many articles match, also outside the window.
    public var total: Int
    public var hits: [SearchHit]

    public init(total: Int, hits: [SearchHit]) {
        self.total = total
        self.hits = hits
    }

    public static let none = SearchResults(total: 0, hits: [])
}
