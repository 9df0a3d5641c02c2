import Articles

/// Makes entities of united chains: their names, kinds and ids.
struct EntityNaming {
    private let entries: [LibraryLinker.Entry]
    private let places: [(article: ArticleID, chain: Int)]

    init(_ entries: [LibraryLinker.Entry], _ places: [(article: ArticleID, chain: Int)]) {
        self.entries = entries
        self.places = places
    }

    func linking(sets: inout DisjointSets) -> Linking {
        var members: [Int: [Int]] = [:]
        for index in entries.indices { members[sets.find(index), default: []].append(index) }
        var drafts = members.values.map(draft)
        drafts.sort(by: Draft.precedes)
        var ids: [ArticleID: [EntityID]] = [:]
        for place in places { ids[place.article, default: []].append(EntityID("")) }
        var entities: [Entity] = []
        var numbering = Numbering(drafts.map(\.base))
        for draft in drafts {
            let id = numbering.id(draft.base)
            for member in draft.members { ids[places[member].article]?[places[member].chain] = id }
            entities.append(draft.entity(id))
        }
        entities.sort { $0.id < $1.id }
        return Linking(entities: entities, ids: ids)
    }

    /// Gives the first of those with one slug the bare one, and the others a number after it that
    /// makes no slug of another ("foo-2" may be the slug of "Foo 2").
    private struct Numbering {
        private let bases: Set<String>
        private var next: [String: Int] = [:]
        private var given: Set<String> = []

        init(_ bases: [String]) {
            self.bases = Set(bases)
        }

        mutating func id(_ base: String) -> EntityID {
            guard var number = next[base] else {
                next[base] = 2
                given.insert(base)
                return EntityID(base)
            }
            while bases.contains("\(base)-\(number)") || given.contains("\(base)-\(number)") {
                number += 1
            }
            next[base] = number + 1
            given.insert("\(base)-\(number)")
            return EntityID("\(base)-\(number)")
        }
    }

    private struct Draft {
        let members: [Int]
        let kind: EntityKind
        let name: String
        let slug: String
        let names: [EntityName]
        let mentions: Int
        let articles: Int
        let first: (article: ArticleID, chain: Int)

        var base: String { kind.rawValue + "/" + slug }

        /// The order in which entities with one slug are numbered.
        static func precedes(_ a: Draft, _ b: Draft) -> Bool {
            if a.kind != b.kind { return a.kind < b.kind }
            if a.slug != b.slug { return a.slug < b.slug }
            if a.name != b.name { return a.name.utf8.lexicographicallyPrecedes(b.name.utf8) }
            return a.first < b.first
        }

        func entity(_ id: EntityID) -> Entity {
            Entity(
                id: id, name: name, kind: kind, names: names, mentions: mentions,
                articles: articles)
        }
    }

    private func draft(of members: [Int]) -> Draft {
        var counts: [String: Int] = [:]
        var kinds: [EntityKind: Int] = [:]
        var country: String?
        for member in members {
            let entry = entries[member]
            for name in entry.chain.names { counts[name.text, default: 0] += name.count }
            kinds[entry.chain.kind, default: 0] += entry.chain.mentions.count
            country = country ?? entry.forms.lazy.compactMap(\.country).first
        }
        let names = EntityName.sorted(counts)
        let kind = country == nil ? EntityKind.commonest(kinds) : .place
        let name = country.map(Self.spaced) ?? EntityName.fullest(of: names, kind)
        let slug = NameFolding.slug(name)
        return Draft(
            members: members, kind: kind, name: name, slug: slug.isEmpty ? "unnamed" : slug,
            names: names, mentions: kinds.values.reduce(0, +),
            articles: Set(members.map { places[$0].article }).count, first: places[members[0]])
    }

    private static func spaced(_ country: String) -> String {
        String(decoding: country.utf8.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
    }
}
