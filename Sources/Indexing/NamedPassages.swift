import Articles

/// What the passages of an article name.
public struct NamedPassages: Sendable {
    private let mentions: [Mention]
    private let entities: [EntityID: Entity]

    public static let none = NamedPassages(mentions: [], entities: [])

    /// - Parameters:
    ///   - mentions: in reading order.
    ///   - entities: those that they are of.
    public init(mentions: [Mention], entities: [Entity]) {
        self.mentions = mentions
        self.entities = Dictionary(entities.map { ($0.id, $0) }) { first, _ in first }
    }

    /// The entities whose names overlap a range, each once, in reading order.
    public func entities(in range: TextRange) -> [Entity] {
        var seen: Set<EntityID> = []
        var found: [Entity] = []
        var index = mentions.partitioningIndex { $0.range.end > range.start }
        while index < mentions.count, mentions[index].range.start < range.end {
            if let id = mentions[index].entity, let entity = entities[id], seen.insert(id).inserted
            {
                found.append(entity)
            }
            index += 1
        }
        return found
    }
}

extension Entity {
    /// All that it is called, the name that it goes by first.
    public var allNames: [String] { [name] + names.map(\.text).filter { $0 != name } }
}
