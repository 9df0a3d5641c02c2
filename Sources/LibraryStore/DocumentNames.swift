import Articles

/// What is named in a document that is read by itself: what recognising and linking found, before
/// any decision of the user's.
public struct DocumentNames: Hashable, Sendable {
    /// Their mentions do not overlap.
    public var chains: [MentionChain]
    /// In the order of their ids.
    public var entities: [Entity]
    /// For each chain, the index of its entity.
    public var entityOfChain: [Int]

    public init(chains: [MentionChain], entities: [Entity], entityOfChain: [Int]) {
        self.chains = chains
        self.entities = entities
        self.entityOfChain = entityOfChain
    }
}
