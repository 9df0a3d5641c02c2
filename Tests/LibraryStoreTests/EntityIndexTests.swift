import Articles
import Testing

@testable import LibraryStore

@Suite struct EntityIndexTests {
    private let ivanov = entity(
        "person/sergei-ivanov", "Sergei Ivanov", .person,
        names: ["Ivanov", "Sergei Ivanov", "Sergey Ivanov"], mentions: 4, articles: 2)
    private let iran = entity(
        "place/iran", "Iran", .place, names: ["Iran", "Iranian"], mentions: 2)

    /// Two articles with three chains; the first article's second chain is Iran.
    private func library() throws -> (LibraryIndex, [ArticleID]) {
        let index = try LibraryIndex.inMemory()
        let ids = try index.store([
            (article("b.txt", "B", "Sergei Ivanov went to Iran. Ivanov. Iran"), stamp()),
            (article("a.txt", "A", "Sergey Ivanov, Ivanov"), stamp()),
        ])
        try index.setChains(
            [
                chain(.person, "Sergei Ivanov", [range(0, 13), range(28, 34)]),
                chain(.place, "Iran", [range(22, 26), range(36, 40)]),
            ], of: ids[0], recogniserVersion: 1)
        try index.setChains(
            [chain(.person, "Sergey Ivanov", [range(0, 13), range(15, 21)])], of: ids[1],
            recogniserVersion: 1)
        try index.setLinking(entities: [ivanov, iran], assignment: assignment(ids))
        return (index, ids)
    }

    private func assignment(_ ids: [ArticleID]) -> [ChainAssignment] {
        [
            ChainAssignment(article: ids[1], ordinal: 0, entity: ivanov.id),
            ChainAssignment(article: ids[0], ordinal: 1, entity: iran.id),
            ChainAssignment(article: ids[0], ordinal: 0, entity: ivanov.id),
        ]
    }

    @Test func chainsComeBackAsTheyWereStored() throws {
        let (index, ids) = try library()
        let chains = try index.chains()
        #expect(chains.map(\.article) == ids)
        #expect(chains[0].chains.map(\.name) == ["Sergei Ivanov", "Iran"])
        #expect(
            chains[1].chains
                == [chain(.person, "Sergey Ivanov", [range(0, 13), range(15, 21)])])
        #expect(try index.articlesWithoutChains(recogniserVersion: 1).isEmpty)
        #expect(try index.articlesWithoutChains(recogniserVersion: 2) == ids)
    }

    @Test func anArticleWithoutMentionsIsNotLookedAtAgain() throws {
        let (index, ids) = try library()
        try index.setChains([], of: ids[0], recogniserVersion: 2)
        #expect(try index.articlesWithoutChains(recogniserVersion: 2) == [ids[1]])
        try index.setChains(
            [chain(.person, "X", [range(0, 1)])], of: ArticleID(99), recogniserVersion: 2)
        #expect(try index.chains().map(\.article) == [ids[1]])
    }

    @Test func mentionsStandInReadingOrderWithTheirEntities() throws {
        let (index, ids) = try library()
        let mentions = try index.mentions(in: ids[0])
        #expect(
            mentions == [
                Mention(range(0, 13), .person, entity: ivanov.id),
                Mention(range(22, 26), .place, entity: iran.id),
                Mention(range(28, 34), .person, entity: ivanov.id),
                Mention(range(36, 40), .place, entity: iran.id),
            ])
        try index.setLinking(entities: [iran], assignment: assignment(ids))
        #expect(try index.mentions(in: ids[0]).map(\.entity) == [nil, iran.id, nil, iran.id])
    }

    @Test func occurrencesStandByPathAndThenByPlace() throws {
        let (index, ids) = try library()
        let occurrences = try index.occurrences(of: ivanov.id)
        #expect(occurrences.map(\.path.string) == ["a.txt", "b.txt"])
        #expect(
            occurrences.map(\.ranges)
                == [[range(0, 13), range(15, 21)], [range(0, 13), range(28, 34)]])
        #expect(occurrences.first?.title == "A")
        try index.remove([ids[1]])
        #expect(try index.occurrences(of: ivanov.id).map(\.path.string) == ["b.txt"])
        #expect(try index.occurrences(of: EntityID("person/nobody")).isEmpty)
    }

    @Test func severalChainsOfAnArticleMakeOneRow() throws {
        let (index, ids) = try library()
        let merged = assignment(ids).map {
            ChainAssignment(article: $0.article, ordinal: $0.ordinal, entity: ivanov.id)
        }
        try index.setLinking(entities: [ivanov], assignment: merged)
        #expect(
            try index.occurrences(of: ivanov.id).last?.ranges
                == [range(0, 13), range(22, 26), range(28, 34), range(36, 40)])
        #expect(try index.entities(in: ids[0]) == [LocalEntity(ivanov, here: 4)])
    }

    @Test func entitiesOfAnArticleAreCountedHereAndEverywhere() throws {
        let (index, ids) = try library()
        #expect(
            try index.entities(in: ids[0])
                == [LocalEntity(ivanov, here: 2), LocalEntity(iran, here: 2)])
        #expect(try index.summary(of: ids[0])?.entities == 2)
        #expect(try index.summary(of: ids[1])?.entities == 1)
    }

    @Test func listsOfEntitiesAreReadInWindows() throws {
        let (index, _) = try library()
        let many = (0..<40).map {
            entity("place/e\($0)", "É\($0)", .place, mentions: $0 % 5, articles: $0 % 3)
        }
        try index.setLinking(entities: many + [ivanov, many[3]], assignment: [])
        #expect(try index.entityCount() == 41)
        #expect(try index.entityCount(kind: .place) == 40)
        for sort in EntitySort.allCases {
            let all = try index.entities(sort: sort)
            var windows: [Entity] = []
            for offset in stride(from: 0, to: 41, by: 9) {
                windows += try index.entities(sort: sort, offset: offset, limit: 9)
            }
            #expect(windows == all)
            #expect(Set(all) == Set(many + [ivanov]))
        }
        #expect(try index.entities(sort: .mentions).map(\.mentions).prefix(3) == [4, 4, 4])
        #expect(try index.entities(kind: .person) == [ivanov])
        #expect(try index.entity(ivanov.id) == ivanov)
    }

    @Test func linkingAgainChangesWhatDiffers() throws {
        let (index, ids) = try library()
        var renamed = ivanov
        renamed.name = "Sergei B. Ivanov"
        renamed.names.append(EntityName("Sergei B. Ivanov", count: 0))
        try index.setLinking(entities: [renamed], assignment: assignment(ids))
        #expect(try index.entities() == [renamed])
        #expect(try index.entities(matching: "sergei b. ivanov") == [renamed])
        #expect(try index.summary(of: ids[0])?.entities == 1)
        try index.setLinking(entities: [], assignment: [])
        #expect(try index.entities().isEmpty)
        #expect(try index.summary(of: ids[0])?.entities == 0)
    }

    @Test func aNameIsMatchedExactlyAndThenLoosely() throws {
        let index = try LibraryIndex.inMemory()
        let a = entity(
            "place/sao-paulo", "São Paulo", .place, names: ["São Paulo", "SP"], mentions: 3)
        let b = entity("organisation/sp", "SP", .organisation, mentions: 1)
        let c = entity("group/sao-paulo", "Sao  Paulo", .group, mentions: 9)
        try index.setLinking(entities: [a, b, c], assignment: [])
        func ids(_ name: String) throws -> [String] {
            try index.entities(matching: name).map(\.id.rawValue)
        }
        #expect(try ids("São Paulo") == ["place/sao-paulo"])
        #expect(try ids("SP") == ["organisation/sp"])
        #expect(try ids("sp") == ["organisation/sp"])
        #expect(try ids("sao paulo") == ["group/sao-paulo", "place/sao-paulo"])
        #expect(try ids("SÃO\tPAULO ") == ["group/sao-paulo", "place/sao-paulo"])
        #expect(try ids("nobody").isEmpty)
        #expect(try ids("").isEmpty)
    }

    @Test func anEntitysOwnNameGoesBeforeTheOtherNamesOfAnother() throws {
        let index = try LibraryIndex.inMemory()
        let own = entity("person/rene-sun", "René Sun", .person, mentions: 1)
        let other = entity(
            "organisation/sunrise", "Sunrise", .organisation,
            names: ["Sunrise", "Rene Sun", "RISE"],
            mentions: 9)
        try index.setLinking(entities: [own, other], assignment: [])
        #expect(try index.entities(matching: "Rene Sun") == [own])
        #expect(try index.entities(matching: "RISE") == [other])
        #expect(try index.entities(matching: "rise") == [other])
    }
}
