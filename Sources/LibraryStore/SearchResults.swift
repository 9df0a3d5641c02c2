import Articles

/// An article that a search found.
public struct FoundArticle: Hashable, Sendable {
    public var article: ArticleID
    public var path: DocumentPath
    public var title: String
    public var date: DateValue?

    public init(
        article: ArticleID, path: DocumentPath, title: String, date: DateValue? = nil
    ) {
        self.article = article
        self.path = path
        self.title = title
        self.date = date
    }
}

/// A window on the articles that a search found, in the order that was asked for.
public struct SearchResults: Hashable, Sendable {
    /// How many articles match, also outside the window; at least so many where it is not exact.
    public var total: Int
    public var isTotalExact = true
    /// Among how many articles the order by rank was found; nil for all.
    public var ranked: Int?
    public var articles: [FoundArticle]

    public init(total: Int, articles: [FoundArticle]) {
        self.total = total
        self.articles = articles
    }

    public static let none = SearchResults(total: 0, articles: [])
}

/// What a query asks for, in a text.
public struct SearchPassages: Hashable, Sendable {
    /// In reading order, not overlapping; at most so many as were asked for.
    public var ranges: [TextRange]
    /// How many matches the text has; nil when it is too long to count them.
    public var count: Int?
    /// The match that the snippet shows: the first after the first line, which is mostly the title, or
    /// the first there is.
    public var shown: TextRange?
    /// The text around that match, on one line; "…" stands where it was cut.
    public var snippet: String
    /// The matches in the snippet, in its UTF-8 bytes; ascending, not overlapping.
    public var marks: [Range<Int>]
    /// Whether the document is not as it was when it was indexed.
    public var isStale = false

    public init(
        ranges: [TextRange], shown: TextRange?, count: Int?, snippet: String, marks: [Range<Int>]
    ) {
        self.ranges = ranges
        self.shown = shown
        self.count = count
        self.snippet = snippet
        self.marks = marks
    }

    public static let none = SearchPassages(
        ranges: [], shown: nil, count: 0, snippet: "", marks: [])
}
