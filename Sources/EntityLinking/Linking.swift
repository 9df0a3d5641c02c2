import Articles

/// What a ``LibraryLinker`` found: the entities of a library, and the entity of every chain.
public struct Linking: Sendable {
    /// In the order of their ids.
    public let entities: [Entity]
    private let ids: [ArticleID: [EntityID]]

    init(entities: [Entity], ids: [ArticleID: [EntityID]]) {
        self.entities = entities
        self.ids = ids
    }

    /// The entity of a chain that was added.
    ///
    /// - Parameter chain: the chain's index among those of its article.
    /// - Precondition: the article was added, with more than `chain` chains.
    public func entity(of chain: Int, in article: ArticleID) -> EntityID {
        guard let ids = ids[article], ids.indices.contains(chain) else {
            preconditionFailure("a chain that was not added")
        }
        return ids[chain]
    }
}
