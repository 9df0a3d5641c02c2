import Articles

/// Makes entities of united chains: counts their names, gives them titles and ids.
struct LinkingDraft {
    private struct Item {
        let members: [Int]
        let entity: Entity
        let base: String
        /// Of a chain by itself.
        let id: EntityID?
        let first: ChainProfile

        /// The order in which entities of one base are numbered.
        static func precedes(_ a: Item, _ b: Item) -> Bool {
            if a.base != b.base { return a.base < b.base }
            return a.first < b.first
        }
    }

    private let places: [LibraryLinker.Place]
    private let naming: EntityNaming
    private var items: [Item] = []

    init(_ places: [LibraryLinker.Place], _ naming: EntityNaming) {
        self.places = places
        self.naming = naming
    }

    /// - Parameter members: indices of places of one profile.
    mutating func scatter(_ members: [Int]) {
        var last: ArticleID?
        var number = 0
        for member in members {
            let article = places[member].article
            number = article == last ? number + 1 : 0
            last = article
            add([member], number: number)
        }
    }

    /// - Parameter members: indices of places.
    mutating func unite(_ members: [Int]) {
        add(members.sorted(), number: nil)
    }

    private mutating func add(_ members: [Int], number: Int?) {
        var names: [EntityName] = []
        var mentions = Array(repeating: 0, count: EntityKind.allCases.count)
        var articles: Set<ArticleID> = []
        for member in members {
            let place = places[member]
            names += place.chain.names
            mentions[place.chain.kind.order] += place.chain.mentions.count
            articles.insert(place.article)
        }
        names = EntityName.merged(names)
        let title = naming.title(names: names, mentions: mentions)
        let first = members.map { places[$0].chain.profile }.min()
        let id = number.map { number in
            EntityNaming.id(base: title.base, inArticle: places[members[0]].path, number: number)
        }
        let entity = Entity(
            id: EntityID(title.base), name: title.name, kind: title.kind, names: names,
            mentions: mentions.reduce(0, +), articles: articles.count)
        items.append(
            Item(
                members: members, entity: entity, base: title.base, id: id,
                first: first ?? ChainProfile(kind: title.kind, names: [])))
    }

    func linking() -> Linking {
        var ids = Array(repeating: EntityID(""), count: places.count)
        var entities: [Entity] = []
        entities.reserveCapacity(items.count)
        var ranks: [String: Int] = [:]
        for item in items.sorted(by: Item.precedes) {
            let rank = ranks[item.base, default: 0]
            if item.id == nil { ranks[item.base] = rank + 1 }
            let id = item.id ?? EntityNaming.id(base: item.base, rank: rank)
            for member in item.members { ids[member] = id }
            var entity = item.entity
            entity.id = id
            entities.append(entity)
        }
        entities.sort { $0.id < $1.id }
        return Linking(
            entities: entities, places: places.map { ($0.article, $0.index) }, ids: ids)
    }
}
