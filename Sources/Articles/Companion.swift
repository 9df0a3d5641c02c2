/// An entity that is named together with another one.
public struct Companion: Hashable, Sendable {
    public var entity: Entity
    /// How many sentences name both.
    public var sentences: Int
    /// How many articles name both.
    public var articles: Int

    public init(_ entity: Entity, sentences: Int, articles: Int) {
        self.entity = entity
        self.sentences = sentences
        self.articles = articles
    }
}

/// What an entity is named together with: people, organisations, places, groups, things and events,
/// as dates and amounts say nothing of it.
public struct Companions: Hashable, Sendable {
    /// Those that share most sentences first, and of these those that share most articles.
    public var best: [Companion]
    /// How many there are in all.
    public var total: Int
    /// How many of the entity's articles were looked at: all, but for those that very many name.
    public var articles: Int

    public init(best: [Companion], total: Int, articles: Int) {
        self.best = best
        self.total = total
        self.articles = articles
    }

    public static let none = Companions(best: [], total: 0, articles: 0)
}
