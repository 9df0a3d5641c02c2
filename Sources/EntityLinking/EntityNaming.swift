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
        var members: [[Int]] = Array(repeating: [], count: entries.count)
        for index in entries.indices { members[sets.find(index)].append(index) }
        var drafts: [Draft] = []
        for members in members where !members.isEmpty { drafts.append(draft(of: members)) }
        let order = drafts.indices.sorted { Draft.precedes(drafts[$0], drafts[$1]) }
        var ids = Array(repeating: EntityID(""), count: places.count)
        var entities: [Entity] = []
        entities.reserveCapacity(drafts.count)
        var numbering = Numbering(drafts)
        for draft in order.map({ drafts[$0] }) {
            let id = numbering.id(draft.base)
            for member in draft.members { ids[member] = id }
            entities.append(draft.entity(id))
        }
        entities.sort { $0.id < $1.id }
        return Linking(entities: entities, places: places, ids: ids)
    }

    /// Gives the first of those with one slug the bare one, and the others a number after it that
    /// makes no slug of another ("foo-2" may be the slug of "Foo 2").
    private struct Numbering {
        /// The number to go on from by each slug; 0 for one that was not given yet.
        private var next: [String: Int] = [:]

        init(_ drafts: [Draft]) {
            for draft in drafts { next[draft.base] = 0 }
        }

        mutating func id(_ base: String) -> EntityID {
            guard var number = next[base], number > 0 else {
                next[base] = 2
                return EntityID(base)
            }
            while next["\(base)-\(number)"] != nil { number += 1 }
            next[base] = number + 1
            next["\(base)-\(number)"] = 2
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

        let base: String

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
        var names: [EntityName] = []
        var kinds = KindCounts()
        var country: String?
        var articles = 0
        for (position, member) in members.enumerated() {
            let entry = entries[member]
            names += entry.chain.names
            kinds.add(entry.chain.kind, count: entry.chain.mentions.count)
            country = country ?? entry.country
            // The members of an article stand together.
            if position == 0 || places[member].article != places[members[position - 1]].article {
                articles += 1
            }
        }
        names = EntityName.merged(names)
        let kind = country == nil ? kinds.commonest : .place
        let name = country.map(Self.spaced) ?? EntityName.fullest(of: names, kind)
        let slug = NameFolding.slug(name)
        return Draft(
            members: members, kind: kind, name: name, slug: slug.isEmpty ? "unnamed" : slug,
            names: names, mentions: kinds.total, articles: articles, first: places[members[0]],
            base: kind.rawValue + "/" + (slug.isEmpty ? "unnamed" : slug))
    }

    private static func spaced(_ country: String) -> String {
        String(decoding: country.utf8.map { $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
    }
}
