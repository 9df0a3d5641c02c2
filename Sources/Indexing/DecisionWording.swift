import Articles
import EntityLinking
import LibraryStore

/// Finds what decisions are to say so that they speak of entities: names that stand in the text, as
/// they outlive the index.
public struct DecisionWording {
    /// Mentions of one entity that are decided on one by one.
    private static let mostMentions = 200

    private let index: LibraryIndex
    private let root: LibraryRoot
    private let reading: ArticleReading

    public init(
        _ index: LibraryIndex, of root: LibraryRoot, options: ReadingOptions = ReadingOptions()
    ) {
        reading = ArticleReading(options: options)
        self.index = index
        self.root = root
    }

    /// The name that an entity is spoken of by: what it is called, if it goes by that, or else the
    /// fullest of its names.
    public static func name(
        of entity: Entity, isDecided: (String) -> Bool = { _ in false }
    )
        -> String
    {
        if isDecided(entity.name) { return entity.name }
        let profile = ChainProfile(kind: entity.kind, names: entity.names.lazy.map(\.text))
        let names = profile.constrainedNames
        if names.contains(DecidedName.folded(entity.name)) { return entity.name }
        let telling = entity.names.filter { names.contains(DecidedName.folded($0.text)) }
        return telling.max { $0.count < $1.count }?.text ?? entity.name
    }

    /// Whether two texts are one name to a decision: but for case, accents and white space.
    public static func areAlike(_ a: String, _ b: String) -> Bool {
        DecidedName.folded(a) == DecidedName.folded(b)
    }

    /// What makes two entities one: a decision on their names; where others bear the name of the
    /// first, one on each of its mentions.
    ///
    /// - Throws: `StoreError`.
    public func same(_ entity: Entity, _ other: Entity) throws -> [EntityDecision.Ruling] {
        let name = Self.name(of: entity)
        let otherName = Self.name(of: other)
        if try namesakes(of: entity, name) == 0, try namesakes(of: other, otherName) == 0 {
            return [.same(name, otherName)]
        }
        let (few, fewName, many) =
            entity.mentions <= other.mentions
            ? (entity, name, otherName) : (other, otherName, name)
        let isBearer = try namesakes(of: few, fewName) == 0
        let passages = isBearer ? [] : try self.passages(of: few)
        return passages.isEmpty
            ? [.same(name, otherName)] : passages.map { .passage($0, .standsFor(many)) }
    }

    /// What makes an entity none: a decision on each name that no other bears.
    ///
    /// - Throws: `StoreError`.
    public func notEntity(_ entity: Entity) throws -> [EntityDecision.Ruling] {
        let own = try entity.names.prefix(50).map(\.text).filter { name in
            try namesakes(of: entity, name) == 0
        }
        var seen: Set<String> = []
        return (own.isEmpty ? [Self.name(of: entity)] : own)
            .filter { seen.insert(DecidedName.folded($0)).inserted }.map { .notEntity($0) }
    }

    /// What takes a name from an entity, wherever it stands; nil when the entity goes by no other
    /// that tells it from others.
    public static func apart(_ name: String, from entity: Entity) -> EntityDecision.Ruling? {
        let folded = DecidedName.folded(name)
        let profile = ChainProfile(kind: entity.kind, names: entity.names.lazy.map(\.text))
        let telling = profile.constrainedNames
        let called = Self.name(of: entity)
        if DecidedName.folded(called) != folded { return .apart(name, from: called) }
        let others = entity.names.filter { other in
            let other = DecidedName.folded(other.text)
            return other != folded && telling.contains(other)
        }
        return others.max { $0.count < $1.count }.map { .apart(name, from: $0.text) }
    }

    /// How many other entities go by a name.
    private func namesakes(of entity: Entity, _ name: String) throws -> Int {
        let folded = DecidedName.folded(name)
        return try index.entities(matching: name).count { other in
            guard other.id != entity.id else { return false }
            let profile = ChainProfile(kind: other.kind, names: other.names.lazy.map(\.text))
            return profile.constrainedNames.contains(folded)
        }
    }

    /// Where an entity is mentioned; nothing when that is in too many places.
    private func passages(of entity: Entity) throws -> [AnnotationTarget] {
        guard entity.mentions <= Self.mostMentions else { return [] }
        var targets: [AnnotationTarget] = []
        for place in try index.occurrences(of: entity.id) {
            let article = try? reading.article(place.path, of: root) {
                try? index.part(of: place.article)
            }
            guard let article else { continue }
            targets += place.ranges.map { LibraryNotes.target($0, of: article, in: root) }
        }
        return targets
    }
}
