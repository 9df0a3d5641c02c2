import Articles

/// The articles that a search of the library found, which are gone through match by match.
public struct LibraryHunt: Hashable, Sendable {
    /// Where to begin in an article.
    enum Edge: Hashable, Sendable {
        case first
        case last
    }

    public let query: LibraryQuery
    let articles: [ArticleID]
    /// Of the article that is gone through.
    public internal(set) var index: Int
    /// Where the article begins that is being opened; nil where the cursor is on a match already.
    var edge: Edge?

    public var count: Int { articles.count }
    var article: ArticleID { articles[index] }
}
