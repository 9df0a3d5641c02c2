import Articles
import LibraryStore
import TestSupport
import Testing

@testable import Indexing

@Suite struct SingleDocumentTests {
    private let folder = TemporaryFolder()

    private func document(
        _ name: String, cache: ReadingCache? = nil
    ) throws -> SingleDocument {
        let root = try LibraryRoot(path: folder.path + "/" + name)
        return try SingleDocument(DocumentPath(name), of: root, cache: cache)
    }

    @Test func itsIndexSaysWhatItSays() throws {
        folder.write(
            "a.txt", "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov. Berg left.")
        let document = try document("a.txt")
        let index = try document.index()
        #expect(document.entities.map(\.name).contains("Hanna Berg"))
        #expect(try index.mentions(in: SingleDocument.id) == document.mentions)
        #expect(try Set(index.entities()) == Set(document.entities))
        #expect(try index.summary(of: SingleDocument.id)?.hash == document.article.hash)
    }

    @Test func itsDatesAreWhatItsIndexSays() throws {
        let lines = (1...300).map {
            "The board met on \($0 % 28 + 1) June 2006, and again in July."
        }
        folder.write("a.txt", "The board\n\n" + lines.joined(separator: "\n\n"))
        let document = try document("a.txt")
        let dates = try document.index().dates(in: SingleDocument.id)
        #expect(dates.count == 600)
        for date in [dates[0], dates[1], dates[300], dates[301], dates[599]] {
            #expect(document.date(at: date.range).mention == date)
        }
        #expect(document.date(at: TextRange(utf8: 0..<3)).mention.value == nil)
    }

    @Test func whatIsNoTextIsRefused() throws {
        folder.write("a.txt", bytes: [0, 1, 2, 0])
        let error = #expect(throws: IndexingError.self) { _ = try document("a.txt") }
        #expect(error?.message.hasPrefix(folder.path + "/a.txt cannot be read. ") == true)
    }

    @Test func decisionsAreReplayedAndLeaveNoTraceWhenTheyAreTakenBack() throws {
        folder.write("a.txt", Self.prose)
        var document = try document("a.txt", cache: cache)
        let (mentions, entities) = (document.mentions, document.entities)
        let rulings: [EntityDecision.Ruling] = [
            .rename("Hanna Berg", to: "Johanna Berg"), .notEntity("Geneva"),
            .same("Oleg Petrov", "Johanna Berg"), .mark("Envoy", .person),
        ]
        let decisions = rulings.enumerated().map { number, ruling in
            EntityDecision(
                id: DecisionID("\(number)"), library: DocumentPath(folder.path), ruling: ruling,
                created: Timestamp(milliseconds: Int64(number)))
        }
        document.replay(decisions)
        let names = Set(document.entities.map(\.name))
        #expect(names.isSuperset(of: ["Johanna Berg", "Envoy"]))
        #expect(names.isDisjoint(with: ["Hanna Berg", "Oleg Petrov", "Geneva"]))
        #expect(try document.index().mentions(in: SingleDocument.id) == document.mentions)
        try document.keepNames()
        #expect(try self.document("a.txt", cache: cache).mentions == mentions)
        document.replay([])
        #expect(document.mentions == mentions)
        #expect(document.entities == entities)
    }

    // MARK: - The cache

    private var cache: ReadingCache { ReadingCache(at: folder.file("cache")) }

    /// Prose, in which the linker has something to do.
    private static let prose = """
        Envoy returns

        Foreign minister Hanna Berg met Oleg Petrov of the Harbour Trade Council (HTC) in Geneva on
        Monday. Berg left. The HTC paid $3 million, Petrov said.
        """

    @Test func whatIsKeptIsTheSameAsWhatIsFoundAnew() throws {
        folder.write("a.txt", Self.prose)
        let first = try document("a.txt", cache: cache)
        try first.keepNames()
        #expect(folder.names(in: "cache").count == 1)
        let second = try document("a.txt", cache: cache)
        #expect(second.article == first.article)
        #expect(second.mentions == first.mentions)
        #expect(second.entities == first.entities)
        let indices = (try first.index(), try second.index())
        #expect(try indices.0.chains().map(\.chains) == indices.1.chains().map(\.chains))
        #expect(try indices.0.entities() == indices.1.entities())
        #expect(
            try indices.0.mentions(in: SingleDocument.id)
                == indices.1.mentions(in: SingleDocument.id))
    }

    /// The names in the file are others than recognising would find: that they come back shows that
    /// it was not done.
    @Test func whatIsKeptIsNotFoundAnew() throws {
        folder.write("a.txt", Self.prose)
        let article = try document("a.txt").article
        let range = TextRange(utf8: 0..<5)
        let names = [EntityName("Envoy", count: 1)]
        let kept = DocumentNames(
            chains: [MentionChain(kind: .event, name: "Envoy", names: names, mentions: [range])],
            entities: [
                Entity(
                    id: EntityID("event/envoy"), name: "Envoy", kind: .event, names: names,
                    mentions: 1, articles: 1)
            ], entityOfChain: [0])
        try cache.keep(
            kept, of: article, versions: SingleDocument.versions(article, ReadingOptions()))
        let document = try document("a.txt", cache: cache)
        #expect(document.entities == kept.entities)
        #expect(document.mentions == [Mention(range, .event, entity: EntityID("event/envoy"))])
    }

    @Test func filesWithTheSameBytesTakeOnePlace() throws {
        folder.write("a.txt", Self.prose)
        folder.write("b.txt", Self.prose)
        for name in ["a.txt", "b.txt"] { try document(name, cache: cache).keepNames() }
        #expect(folder.names(in: "cache").count == 1)
    }

    @Test func aDamagedFileIsWrittenAnew() throws {
        folder.write("a.txt", Self.prose)
        let first = try document("a.txt", cache: cache)
        try first.keepNames()
        let name = try #require(folder.names(in: "cache").first)
        let whole = try #require(folder.read("cache/" + name))
        folder.write("cache/" + name, bytes: whole.dropLast() + [whole.last! ^ 1])
        let second = try document("a.txt", cache: cache)
        #expect(second.mentions == first.mentions)
        try second.keepNames()
        #expect(folder.read("cache/" + name) == whole)
    }

    @Test func anEditedDocumentIsReadAnew() throws {
        folder.write("a.txt", Self.prose)
        try document("a.txt", cache: cache).keepNames()
        folder.write("a.txt", "Klara Holm met Oleg Petrov.")
        let edited = try document("a.txt", cache: cache)
        #expect(edited.mentions == (try document("a.txt")).mentions)
    }

    @Test func withoutACacheThatCanBeWrittenADocumentIsRead() throws {
        folder.write("a.txt", Self.prose)
        folder.write("cache", bytes: [])
        let read = try document("a.txt", cache: cache)
        #expect(read.mentions == (try document("a.txt")).mentions)
        #expect(throws: StoreError.self) { try read.keepNames() }
    }
}
