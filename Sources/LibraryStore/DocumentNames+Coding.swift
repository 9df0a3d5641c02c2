import Articles

/// As bytes: the entities; of each chain its kind, its entity and its names; and all mentions in
/// reading order, each as its distance from the end of the one before, its length and its chain. So
/// they cannot overlap, whatever the bytes are.
extension DocumentNames {
    func write(to writer: inout ByteWriter) {
        writer.write(entities.count)
        for entity in entities {
            writer.write(entity.id.rawValue)
            writer.write(entity.name)
            writer.write(entity.kind.order)
            writer.write(entity.names)
        }
        writer.write(chains.count)
        for (chain, entity) in zip(chains, entityOfChain) {
            writer.write(chain.kind.order)
            writer.write(entity)
            writer.write(chain.name)
            writer.write(chain.names)
        }
        writer.write(places.count)
        var end = TextOffset.zero
        for place in places {
            writer.write(place.range.start - end)
            writer.write(place.range.count)
            writer.write(place.chain)
            end = place.range.end
        }
    }

    /// Nil for bytes that say what cannot be of this text.
    init?(_ reader: inout ByteReader, of text: ReadingText) {
        guard let entities = Self.entities(&reader, of: text),
            let chains = Self.chains(&reader, of: text, entityCount: entities.count)
        else { return nil }
        self.init(
            unmentioned: chains.map(\.chain), entities: entities,
            entityOfChain: chains.map(\.entity))
        guard readMentions(&reader, of: text), reader.isAtEnd else { return nil }
    }

    private static func entities(
        _ reader: inout ByteReader, of text: ReadingText
    ) -> [Entity]? {
        guard let count = reader.count() else { return nil }
        var entities: [Entity] = []
        for _ in 0..<count {
            guard let id = reader.text(), let name = reader.text(), let kind = reader.kind(),
                let names = reader.allNames(most: text.count),
                entities.last.map({ $0.id.rawValue < id }) ?? true
            else { return nil }
            // How often it is mentioned, the mentions will say.
            entities.append(
                Entity(
                    id: EntityID(id), name: name, kind: kind, names: names, mentions: 0,
                    articles: 1))
        }
        return entities
    }

    private static func chains(
        _ reader: inout ByteReader, of text: ReadingText, entityCount: Int
    ) -> [(chain: MentionChain, entity: Int)]? {
        guard let count = reader.count() else { return nil }
        var chains: [(chain: MentionChain, entity: Int)] = []
        for _ in 0..<count {
            guard let kind = reader.kind(), let entity = reader.number(), entity < entityCount,
                let name = reader.text(), let names = reader.allNames(most: text.count)
            else { return nil }
            let chain = MentionChain(kind: kind, name: name, names: names, mentions: [])
            chains.append((chain, entity))
        }
        return chains
    }

    private mutating func readMentions(_ reader: inout ByteReader, of text: ReadingText) -> Bool {
        guard let count = reader.count() else { return false }
        var end = 0
        for _ in 0..<count {
            guard let distance = reader.number(), let length = reader.number(),
                let chain = reader.number(), chain < chains.count,
                distance <= text.count - end, length > 0, length <= text.count - end - distance
            else { return false }
            let start = end + distance
            end = start + length
            guard text.isScalarBoundary(start), text.isScalarBoundary(end) else { return false }
            append(TextRange(utf8: start..<end), ofChain: chain)
        }
        return chains.allSatisfy { !$0.mentions.isEmpty } && entities.allSatisfy { $0.mentions > 0 }
    }
}

extension ReadingText {
    fileprivate func isScalarBoundary(_ offset: Int) -> Bool {
        offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }
}
