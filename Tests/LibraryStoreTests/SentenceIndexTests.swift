import Articles
import Testing

@testable import LibraryStore

/// Texts are rows of sentences of ten bytes; a mention is told by its sentence and its place there.
@Suite struct SentenceIndexTests {
    private let ann = entity("person/ann", "Ann", .person, mentions: 4, articles: 2)
    private let bo = entity("person/bo", "Bo", .person, mentions: 3, articles: 2)
    private let sund = entity("place/sund", "Sund", .place, mentions: 9, articles: 2)
    private let day = entity("date/day", "12 May", .date, mentions: 1)

    private func mention(_ sentence: Int, _ place: Int) -> TextRange {
        range(sentence * 10 + place, sentence * 10 + place + 1)
    }

    private func library() throws -> (LibraryIndex, [ArticleID]) {
        let index = try LibraryIndex.inMemory()
        let body = String(repeating: "abcdefgh. ", count: 4)
        let ids = try index.store([
            (article("b.txt", "B", body), stamp()), (article("a.txt", "A", body), stamp()),
            (article("c.txt", "C", body), stamp()),
        ])
        let sentences = (0..<4).map { range($0 * 10, $0 * 10 + 9) }
        let chains: [[MentionChain]] = [
            [
                chain(.person, "Ann", [mention(0, 0), mention(0, 4), mention(2, 0)]),
                chain(.person, "Bo", [mention(0, 2), mention(1, 0)]),
                chain(.place, "Sund", [mention(1, 2)]), chain(.date, "12 May", [mention(0, 6)]),
            ],
            [
                chain(.person, "Ann", [mention(3, 0)]), chain(.place, "Sund", [mention(3, 2)]),
                chain(.person, "Bo", [mention(3, 6)]),
            ],
            [chain(.place, "Sund", [mention(0, 0)])],
        ]
        let names = zip(ids, chains).map {
            ArticleChains(article: $0, chains: $1, sentences: sentences)
        }
        try index.setChains(names, recogniserVersion: 1)
        let entities = [ann, bo, sund, day]
        try index.setLinking(
            entities: entities,
            assignment: zip(ids, chains).flatMap { id, chains in
                chains.enumerated().map { ordinal, chain in
                    ChainAssignment(
                        article: id, ordinal: ordinal,
                        entity: entities.first { $0.name == chain.name }!.id)
                }
            })
        return (index, ids)
    }

    @Test func companionsStandBySentencesAndThenByArticles() throws {
        let (index, _) = try library()
        let found = try index.companions(of: ann.id, limit: 10)
        #expect(
            found.best == [
                Companion(bo, sentences: 2, articles: 2),
                Companion(sund, sentences: 1, articles: 2),
            ])
        #expect((found.total, found.articles) == (2, 2))
        #expect(try index.companions(of: ann.id, limit: 1).best.map(\.entity) == [bo])
        #expect(try index.companions(of: day.id, limit: 9).best.map(\.entity) == [ann, bo, sund])
        #expect(try index.companions(of: EntityID("person/nobody"), limit: 9) == .none)
    }

    @Test func sharedSentencesStandByPathWithTheMentionsOfBoth() throws {
        let (index, ids) = try library()
        let found = try #require(try index.sentences(naming: ann.id, and: bo.id))
        #expect((found.first, found.second) == (ann, bo))
        #expect(
            found.sentences == [
                SharedSentence(
                    article: ids[1], range: range(30, 39), first: [mention(3, 0)],
                    second: [mention(3, 6)]),
                SharedSentence(
                    article: ids[0], range: range(0, 9), first: [mention(0, 0), mention(0, 4)],
                    second: [mention(0, 2)]),
            ])
        #expect(found.articles.map(\.title) == ["A", "B"])
        #expect(found.apart.isEmpty)
    }

    @Test func articlesThatNameBothApartAreToldToo() throws {
        let (index, ids) = try library()
        let found = try #require(try index.sentences(naming: ann.id, and: sund.id))
        #expect(found.sentences.map(\.article) == [ids[1]])
        #expect(found.apart.map(\.path.string) == ["b.txt"])
        #expect(found.apart.map(\.count) == [3])
        #expect(try index.sentences(naming: ann.id, and: EntityID("x/y")) == nil)
    }

    @Test func whatIsForgottenIsNotCounted() throws {
        let (index, ids) = try library()
        try index.remove([ids[1]])
        #expect(try index.sentences(naming: ann.id, and: bo.id)?.sentences.count == 1)
        try index.setChains(
            [chain(.person, "Ann", [mention(0, 0)])], of: ids[0], recogniserVersion: 1)
        #expect(try index.companions(of: ann.id, limit: 9) == .none)
    }

    @Test func lettersInOrderNarrowTheList() throws {
        let index = try LibraryIndex.inMemory()
        let all = [
            entity(
                "person/o", "María Öztürk", .person, names: ["María Öztürk", "50%_x"], mentions: 3),
            entity("place/o", "Ozar Turk", .place, mentions: 2), entity("place/x", "Oslo", .place),
        ]
        try index.setLinking(entities: all, assignment: [])
        func names(_ letters: String, _ kind: EntityKind? = nil) throws -> [String] {
            try index.entities(kind: kind, letters: letters).map(\.name)
        }
        #expect(try names("OZTÜRK") == ["María Öztürk", "Ozar Turk"])
        #expect(try names("tur mar") == ["María Öztürk"])
        #expect(try names("oztk", .place) == ["Ozar Turk"])
        #expect(try names("0%_") == ["María Öztürk"])
        #expect(try names("0__").isEmpty)
        #expect(try index.entityCounts() == [.person: 1, .place: 2])
        #expect(try index.entities(sort: .name, reversed: true).map(\.name).first == "Ozar Turk")
    }
}
