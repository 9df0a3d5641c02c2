import Articles

/// The mentions of an entity in one article.
public struct ArticleOccurrences: Hashable, Sendable {
    public var article: ArticleID
    public var path: DocumentPath
    public var title: String
    /// In reading order; never empty.
    public var ranges: [TextRange]
    /// The day that the article says it is of.
    public var date: DateValue?

    public init(
        article: ArticleID, path: DocumentPath, title: String, ranges: [TextRange],
        date: DateValue? = nil
    ) {
        self.article = article
        self.path = path
        self.title = title
        self.ranges = ranges
        self.date = date
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
    /// As the user's decisions want them.
    public var chains: [MentionChain]
    /// The sentences in which the mentions start, in reading order. They are stored with the chains
    /// and not read with them.
    public var sentences: [TextRange]
    /// As they were found, where decisions have changed them; otherwise nil.
    public var found: [MentionChain]?

    public init(
        article: ArticleID, chains: [MentionChain], sentences: [TextRange] = [],
        found: [MentionChain]? = nil
    ) {
        self.article = article
        self.chains = chains
        self.sentences = sentences
        self.found = found
    }
}
