import Articles

/// What a search of the library is to do.
public struct SearchRequest: Sendable {
    public enum Order: String, CaseIterable, Hashable, Sendable {
        /// By BM25, the best first.
        case rank
        /// By the articles' own dates, the latest first; those without a date last.
        case date
        case path
    }

    public var query: SearchQuery
    public var order = Order.rank
    public var isReversed = false
    /// Whether the query is being typed, so that its last word may go on.
    public var isTyping = false
    /// Whether a word finds its other forms, too.
    public var findsForms = true
    /// For each term that asks for something of notes, the articles with such notes.
    public var noted: [SearchTerm: [ArticleID]] = [:]
    /// The window of what was found.
    public var offset = 0
    public var limit = 500
    /// So many articles are ranked at most; of more, as many from the start of the index and as many
    /// again that have the words in their titles. Ranking takes some five microseconds an article.
    public var mostRanked = 2000

    public init(_ query: SearchQuery) {
        self.query = query
    }

    public init(_ text: String) {
        self.init(SearchQuery(text))
    }
}
