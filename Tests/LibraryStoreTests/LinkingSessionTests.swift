import Articles
import Testing

@testable import LibraryStore

@Suite struct LinkingSessionTests {
    private func add(_ path: String, _ names: [String], _ index: LibraryIndex) throws -> ArticleID {
        let id = try index.store([(article(path, path, path), stamp())])[0]
        let chains = names.enumerated().map { number, name in
            chain(.person, name, [range(number * 10, number * 10 + 5)])
        }
        try index.setChains(chains, of: id, recogniserVersion: 1)
        return id
    }

    /// Makes each profile that has to be linked an entity by itself, with its first name as title.
    private func linkEach(
        _ index: LibraryIndex, offers: [LinkingSession.Offer] = []
    ) throws {
        try index.linking { session in
            for profile in try session.dirtyProfiles(limit: 100) {
                let entity = try session.addEntity()
                try session.setAsking(
                    [Int64(profile.profile.names[0].utf8.count)], of: profile.number)
                try session.assign(profile, to: entity, offers: offers)
            }
            try session.settleSums()
            for entity in try session.staleEntities(after: 0, limit: 100) {
                let name = entity.names[0].text
                try session.setTitle(
                    of: entity.number, name: name, kind: .person, base: "person/\(name)")
                try session.setIDs([(entity.number, EntityID("person/\(name)"))])
            }
        }
    }

    private func counts(_ index: LibraryIndex) throws -> [[Int]] {
        try index.entities(sort: .name).map { [$0.mentions, $0.articles, $0.names[0].count] }
    }

    @Test func countsFollowChainsWhoseProfileIsKnown() throws {
        let index = try LibraryIndex.inMemory()
        _ = try add("a.txt", ["Ann", "Bob"], index)
        try linkEach(index)
        #expect(try counts(index) == [[1, 1, 1], [1, 1, 1]])
        let b = try add("b.txt", ["Ann"], index)
        #expect(try counts(index) == [[2, 2, 2], [1, 1, 1]])
        #expect(try index.summary(of: b)?.entities == 1)
        #expect(try index.mentions(in: b).map(\.entity) == [EntityID("person/Ann")])
        try index.setChains(
            [
                chain(.person, "Ann", [range(0, 5), range(7, 9)]),
                chain(.person, "Bob", [range(5, 6)]),
            ],
            of: b, recogniserVersion: 2)
        #expect(try counts(index) == [[3, 2, 3], [2, 2, 2]])
        try index.remove([b])
        #expect(try counts(index) == [[1, 1, 1], [1, 1, 1]])
    }

    @Test func anEntityGoesWithItsLastProfile() throws {
        let index = try LibraryIndex.inMemory()
        let a = try add("a.txt", ["Ann"], index)
        try linkEach(index)
        try index.remove([a])
        try index.linking { session in
            let gone = try session.dirtyProfiles(limit: 10)
            #expect(gone.map(\.chains) == [0])
            let entity = try #require(gone[0].entity)
            #expect(try !session.removeEntity(entity))
            try session.forget(gone[0], asking: [3], offers: [])
            #expect(try session.removeEntity(entity))
            #expect(try session.profiles(askingBy: 3).isEmpty)
        }
        #expect(try index.entities().isEmpty)
        #expect(try index.entities(matching: "Ann").isEmpty)
    }

    @Test func ofThoseThatOfferTheSameTwoEntitiesAreLookedAt() throws {
        let index = try LibraryIndex.inMemory()
        _ = try add("a.txt", ["Ann", "Bob", "Cyd", "Dan"], index)
        try linkEach(
            index,
            offers: [.init(key: 1, detail: 1), .init(key: 1, detail: 2), .init(key: 2, detail: 1)])
        try index.linking { session in
            let found = try session.offers(by: 1) { _ in false }
            #expect(found.map { $0.profile.names[0] } == ["Ann", "Bob", "Ann", "Bob"])
            let others = try session.offers(by: 2) { $0 == found[0].number }
            #expect(others.map { $0.profile.names[0] } == ["Bob", "Cyd"])
            #expect(try session.offers(by: 3) { _ in false }.isEmpty)
        }
    }

    @Test func whatConditionsSayOfIsLinkedAnewWhenTheyChange() throws {
        let index = try LibraryIndex.inMemory()
        _ = try add("a.txt", ["Ann", "Bo"], index)
        try index.linking { try $0.prepare(linkerVersion: 1) }
        try linkEach(index)
        func backlog(_ conditions: [LinkingSession.Condition]) throws -> LinkingBacklog {
            try index.linkingBacklog(linkerVersion: 1, conditions: conditions)
        }
        #expect(try backlog([]).isEmpty)
        let conditions = [LinkingSession.Condition(fingerprint: 7, keys: [3])]
        #expect(try !backlog(conditions).isPrepared)
        try index.linking { try $0.setConditions(conditions) }
        #expect(try backlog(conditions).profiles == 1)
        #expect(
            try index.linking { try $0.dirtyProfiles(limit: 9) }.map(\.profile.names) == [["Ann"]])
    }

    @Test func anotherVersionLinksEverythingAnew() throws {
        let index = try LibraryIndex.inMemory()
        let a = try add("a.txt", ["Ann", "Bo"], index)
        try index.linking { try $0.prepare(linkerVersion: 1) }
        try linkEach(index)
        try index.linking { try $0.prepare(linkerVersion: 2) }
        #expect(try index.entities().isEmpty)
        #expect(try index.summary(of: a)?.entities == 0)
        #expect(try index.linkingBacklog(linkerVersion: 2, conditions: []).profiles == 2)
        try linkEach(index)
        #expect(try counts(index) == [[1, 1, 1], [1, 1, 1]])
        #expect(try index.summary(of: a)?.entities == 2)
    }
}
