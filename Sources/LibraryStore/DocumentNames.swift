import Articles

/// What is named in a document that is read by itself: what recognising and linking found, before
/// any decision of the user's.
public struct DocumentNames: Hashable, Sendable {
    /// A mention with the chain that it belongs to.
    public struct Place: Hashable, Sendable {
        public var range: TextRange
        /// An index into ``DocumentNames/chains``.
        public var chain: Int
    }

    public private(set) var chains: [MentionChain]
    /// In the order of their ids.
    public private(set) var entities: [Entity]
    /// For each chain, the index of its entity.
    public private(set) var entityOfChain: [Int]
    /// The mentions of all chains, in reading order.
    public private(set) var places: [Place]

    /// - Parameter chains: their mentions do not overlap.
    public init(chains: [MentionChain], entities: [Entity], entityOfChain: [Int]) {
        self.chains = chains
        self.entities = entities
        self.entityOfChain = entityOfChain
        places = []
        for (index, chain) in chains.enumerated() {
            for range in chain.mentions { places.append(Place(range: range, chain: index)) }
        }
        places.sort { $0.range.start < $1.range.start }
    }

    /// Without mentions yet.
    init(unmentioned chains: [MentionChain], entities: [Entity], entityOfChain: [Int]) {
        self.chains = chains
        self.entities = entities
        self.entityOfChain = entityOfChain
        places = []
    }

    /// Adds a mention that comes after all others.
    mutating func append(_ range: TextRange, ofChain chain: Int) {
        chains[chain].mentions.append(range)
        entities[entityOfChain[chain]].mentions += 1
        places.append(Place(range: range, chain: chain))
    }
}
