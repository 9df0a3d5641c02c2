/// A sentence that names two entities.
public struct SharedSentence: Hashable, Sendable {
    public var article: ArticleID
    public var range: TextRange
    /// The mentions of the one in reading order; never empty.
    public var first: [TextRange]
    /// The mentions of the other in reading order; never empty.
    public var second: [TextRange]

    public init(
        article: ArticleID, range: TextRange, first: [TextRange], second: [TextRange]
    ) {
        self.article = article
        self.range = range
        self.first = first
        self.second = second
    }
}

/// Where two entities are named together.
public struct SharedSentences: Hashable, Sendable {
    public var first: Entity
    public var second: Entity
    /// By the article's path and then in reading order.
    public var sentences: [SharedSentence]
    /// The articles with such sentences by path, with how many each has.
    public var articles: [ArticleShare]
    /// The articles that name both, but never in one sentence; counted is what they name the first.
    public var apart: [ArticleShare]

    public init(
        first: Entity, second: Entity, sentences: [SharedSentence] = [],
        articles: [ArticleShare] = [], apart: [ArticleShare] = []
    ) {
        self.first = first
        self.second = second
        self.sentences = sentences
        self.articles = articles
        self.apart = apart
    }
}
