import Articles

/// One mention of an entity, with the article that it stands in.
public struct Occurrence: Hashable, Sendable {
    public var article: ArticleID
    public var path: DocumentPath
    public var title: String
    public var range: TextRange

    public init(article: ArticleID, path: DocumentPath, title: String, range: TextRange) {
        self.article = article
        self.path = path
        self.title = title
        self.range = range
    }
}

/// An entity of one article, with the number of its mentions there.
public struct LocalEntity: Hashable, Sendable {
    public var entity: Entity
    /// Mentions in this article.
    public var here: Int

    public init(_ entity: Entity, here: Int) {
        self.entity = entity
        self.here = here
    }
}

/// Which entity a chain of an article belongs to: what linking across articles found.
public struct ChainAssignment: Hashable, Sendable {
    public var article: ArticleID
    /// The chain's place in the list that was stored for the article, from 0.
    public var ordinal: Int
    public var entity: EntityID

    public init(article: ArticleID, ordinal: Int, entity: EntityID) {
        self.article = article
        self.ordinal = ordinal
        self.entity = entity
    }
}

/// The chains of one article, in the order in which they were stored.
public struct ArticleChains: Hashable, Sendable {
    public var article: ArticleID
    public var chains: [MentionChain]

    public init(article: ArticleID, chains: [MentionChain]) {
        self.article = article
        self.chains = chains
    }
}
