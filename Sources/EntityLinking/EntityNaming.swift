import Articles

/// What an entity is called, from the names it goes by.
public struct EntityNaming: Sendable {
    /// The name, the kind, and what the id is made of.
    public struct Title: Hashable, Sendable {
        public let name: String
        public let kind: EntityKind
        /// The id, unless another entity has the same: "person/ann-kowal".
        public let base: String
    }

    private let renamings: [String: [LinkingConstraints.Renaming]]
    private let kinds: [String: [LinkingConstraints.Reclassification]]

    public init(_ constraints: LinkingConstraints = LinkingConstraints()) {
        renamings = Dictionary(grouping: constraints.renamings, by: \.of.folded)
        kinds = Dictionary(grouping: constraints.kinds, by: \.of.folded)
    }

    /// - Parameters:
    ///   - names: the names of all chains, with the sums of their counts; in any order.
    ///   - mentions: by the kinds of their chains, in the order of declaration.
    public func title(names: [EntityName], mentions: [Int]) -> Title {
        let names = names.sorted(by: EntityName.precedes)
        var counts = KindCounts()
        for (kind, count) in zip(EntityKind.allCases, mentions) { counts.add(kind, count: count) }
        var kind = counts.commonest
        var name: String?
        if mentions[EntityKind.place.order] + mentions[EntityKind.group.order] > 0 {
            name = Self.country(of: names)
            if name != nil { kind = .place }
        }
        let found = name ?? EntityName.fullest(of: names, kind)
        let given = renaming(names, kind)
        kind = reclassification(names, kind)
        let title = given ?? found
        let slug = NameFolding.slug(title)
        return Title(
            name: title, kind: kind,
            base: kind.rawValue + "/" + (slug.isEmpty ? "unnamed" : slug))
    }

    private static func country(of names: [EntityName]) -> String? {
        for name in names {
            if let country = NameForm(name.text, .place).country {
                return String(decoding: country.utf8.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
            }
        }
        return nil
    }

    /// The names of an entity that constraints may mean it by.
    private static func telling(_ names: [EntityName], _ kind: EntityKind) -> [String] {
        let telling = ChainProfile(kind: kind, names: names.lazy.map(\.text)).constrainedNames
        let folded = names.map { NameFolding.folded($0.text) }
        return folded.filter(telling.contains)
    }

    private func renaming(_ names: [EntityName], _ kind: EntityKind) -> String? {
        if renamings.isEmpty { return nil }
        for name in Self.telling(names, kind) {
            let known = renamings[name] ?? []
            if let last = known.last(where: { $0.of.kind == nil || $0.of.kind == kind }) {
                return last.name
            }
        }
        return nil
    }

    private func reclassification(_ names: [EntityName], _ kind: EntityKind) -> EntityKind {
        if kinds.isEmpty { return kind }
        for name in Self.telling(names, kind) {
            let known = kinds[name] ?? []
            if let last = known.last(where: { $0.of.kind == nil || $0.of.kind == kind }) {
                return last.kind
            }
        }
        return kind
    }

    // MARK: - Ids

    /// The id of one of several entities with one base.
    ///
    /// - Parameter rank: its place among them, from 0, by the least of the profiles of each.
    public static func id(base: String, rank: Int) -> EntityID {
        // No slug has a full stop.
        EntityID(rank == 0 ? base : "\(base).\(rank + 1)")
    }

    /// The id of a chain that is an entity by itself though others have its names.
    ///
    /// - Parameters:
    ///   - path: of the article that it stands in.
    ///   - number: its place among the chains of the article with the same profile, from 0.
    public static func id(base: String, inArticle path: DocumentPath, number: Int) -> EntityID {
        // FNV-1a, of which 40 bits make twins unlikely among thousands of articles.
        var hash: UInt64 = 14_695_981_039_346_656_037
        for byte in path.bytes + [0, UInt8(truncatingIfNeeded: number)] {
            hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
        }
        let digits = String((hash ^ (hash >> 40)) & 0xFF_FFFF_FFFF, radix: 36)
        return EntityID("\(base).\(String(repeating: "0", count: 8 - digits.utf8.count))\(digits)")
    }
}
