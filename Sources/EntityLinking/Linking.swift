import Articles

/// What a ``LibraryLinker`` found: the entities of a library, and the entity of every chain.
public struct Linking: Sendable {
    /// In the order of their ids.
    public let entities: [Entity]
    /// Where the chains are, ascending.
    private let places: [(article: ArticleID, chain: Int)]
    /// The entity of each of those chains.
    private let ids: [EntityID]

    init(entities: [Entity], places: [(article: ArticleID, chain: Int)], ids: [EntityID]) {
        self.entities = entities
        self.places = places
        self.ids = ids
    }

    /// The entity of a chain that was added.
    ///
    /// - Parameter chain: the chain's index among those of its article.
    /// - Precondition: the article was added, with more than `chain` chains.
    public func entity(of chain: Int, in article: ArticleID) -> EntityID {
        let index = places.partitioningIndex { $0 >= (article, chain) }
        guard index < places.count, places[index] == (article, chain) else {
            preconditionFailure("a chain that was not added")
        }
        return ids[index]
    }
}
