import Articles
import Glibc
import TestSupport
import Testing

@testable import LibraryStore

@Suite struct ReadingCacheTests {
    private let folder = TemporaryFolder()
    private let versions = [1, 2, 3]

    private var cache: ReadingCache { ReadingCache(at: folder.file("cache/documents")) }

    /// A text with two people, one of them named twice, and what was found in it.
    private static let marked = MarkedText(
        "‹Hanna Berg› met ‹Oleg Petrov› in Čáslav.\n\n‹Berg› left.")

    private static func article(
        _ text: ReadingText = marked.text, hash: Character = "a", isHeading: Bool = false
    ) -> Article {
        Article(
            path: DocumentPath("a.txt"),
            hash: ContentHash(hex: String(repeating: hash, count: 64))!,
            title: "T", text: text,
            blocks: [Block(isHeading ? .heading(level: 1) : .paragraph, text.range)])
    }

    private static let names = DocumentNames(
        chains: [
            MentionChain(
                kind: .person, name: "Hanna Berg",
                names: [EntityName("Berg", count: 1), EntityName("Hanna Berg", count: 1)],
                mentions: [marked.ranges[0], marked.ranges[2]]),
            MentionChain(
                kind: .person, name: "Oleg Petrov", names: [EntityName("Oleg Petrov", count: 1)],
                mentions: [marked.ranges[1]]),
        ],
        entities: [
            Entity(
                id: EntityID("person/hanna-berg"), name: "Hanna Berg", kind: .person,
                names: [EntityName("Berg", count: 1), EntityName("Hanna Berg", count: 1)],
                mentions: 2, articles: 1),
            Entity(
                id: EntityID("person/oleg-petrov"), name: "Oleg Petrov", kind: .person,
                names: [EntityName("Oleg Petrov", count: 1)], mentions: 1, articles: 1),
        ],
        entityOfChain: [0, 1])

    private func kept(_ article: Article = Self.article()) throws -> [UInt8] {
        try cache.keep(Self.names, of: article, versions: versions)
        return try #require(folder.read(file(article)))
    }

    private func file(_ article: Article = Self.article()) -> String {
        "cache/documents/" + article.hash.hex + ".names"
    }

    private func found(in article: Article = Self.article()) -> DocumentNames? {
        cache.names(in: article, versions: versions)
    }

    @Test func whatIsKeptIsFoundAgain() throws {
        #expect(found() == nil)
        _ = try kept()
        #expect(found() == Self.names)
        #expect(folder.names(in: "cache/documents").count == 1)
    }

    @Test func aDocumentThatNamesNothingIsKnownToNameNothing() throws {
        let none = DocumentNames(chains: [], entities: [], entityOfChain: [])
        try cache.keep(none, of: Self.article(), versions: versions)
        #expect(found() == none)
    }

    @Test func itsFilesAreForTheUserAlone() throws {
        _ = try kept()
        #expect(mode(folder.file(file())) == 0o600)
        #expect(mode(folder.file("cache/documents")) == 0o700)
        #expect(mode(folder.file("cache")) == 0o700)
    }

    @Test func whatWasFoundByOtherVersionsCountsForNothing() throws {
        _ = try kept()
        for other in [[1, 2, 4], [0, 2, 3], [1, 2], [1, 2, 3, 1], []] {
            #expect(cache.names(in: Self.article(), versions: other) == nil)
        }
    }

    @Test func theSameBytesReadInAnotherFormatOrElsewhereAreAnotherDocument() throws {
        _ = try kept()
        #expect(found(in: Self.article(hash: "b")) == nil)
        var moved = Self.article()
        moved.path = DocumentPath("b.txt")
        #expect(found(in: moved) == nil)
        #expect(found(in: Self.article(isHeading: true)) == nil)
        let other = ReadingText(Self.marked.text.string + "!")
        #expect(found(in: Self.article(other)) == nil)
    }

    @Test func aFileOfWhichAByteIsWrongOrMissingCountsForNothing() throws {
        let whole = try kept()
        for index in whole.indices {
            for wrong in [whole[index] ^ 1, whole[index] ^ 0x80, 0xFF] where wrong != whole[index] {
                var bytes = whole
                bytes[index] = wrong
                folder.write(file(), bytes: bytes)
                #expect(found() == nil, "byte \(index)")
            }
            folder.write(file(), bytes: Array(whole[..<index]))
            #expect(found() == nil, "cut at \(index)")
        }
        folder.write(file(), bytes: whole + [0])
        #expect(found() == nil)
        folder.write(file(), bytes: whole)
        #expect(found() == Self.names)
    }

    /// The checksum is no defence against somebody who computes it.
    @Test func anyBytesUnderARightChecksumAreReadWithoutHarm() throws {
        let article = Self.article()
        let whole = try kept()
        let none = DocumentNames(chains: [], entities: [], entityOfChain: [])
        // Three counts of nothing, in a byte each.
        let head = ReadingFile(article, versions: versions).bytes(of: none).count - 3
        var random = SeededNumbers(11)
        let values: [UInt8] = [0, 1, 2, 3, 7, 8, 0x7F, 0x80, 0xC3, 0xFF]
        for round in 0..<20_000 {
            var body = Array(whole[head...])
            if round.isMultiple(of: 4) {
                body.removeLast(Int.random(in: 0...body.count, using: &random))
            }
            for _ in 0..<Int.random(in: 1...6, using: &random) where !body.isEmpty {
                let index = Int.random(in: 0..<body.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: body.insert(values.randomElement(using: &random)!, at: index)
                case 1: body.remove(at: index)
                default: body[index] = values.randomElement(using: &random)!
                }
            }
            var reader = ByteReader(body)
            if let names = DocumentNames(&reader, of: article.text) { check(names, article.text) }
        }
    }

    /// What whoever uses names relies on.
    private func check(_ names: DocumentNames, _ text: ReadingText) {
        var end = TextOffset.zero
        for range in names.chains.flatMap(\.mentions).sorted(by: TextRange.inReadingOrder) {
            #expect(end <= range.start && range.end <= text.end && !range.isEmpty)
            #expect(String(validating: text.bytes[range.utf8], as: UTF8.self) != nil)
            end = range.end
        }
        #expect(names.entityOfChain.count == names.chains.count)
        #expect(names.entityOfChain.allSatisfy(names.entities.indices.contains))
        #expect(names.chains.allSatisfy { !$0.mentions.isEmpty && !$0.names.isEmpty })
        #expect(names.entities.map(\.id) == Set(names.entities.map(\.id)).sorted())
        #expect(
            names.entities.reduce(0) { $0 + $1.mentions }
                == names.chains.reduce(0) { $0 + $1.mentions.count })
        let counts = (names.chains.flatMap(\.names) + names.entities.flatMap(\.names)).map(\.count)
        #expect(counts.allSatisfy { $0 <= text.count })
    }

    @Test func theNewestAreKept() throws {
        for number in 0..<ReadingCache.mostFiles + 20 {
            let name = String(number, radix: 16)
            let hash = String(repeating: "0", count: 64 - name.count) + name
            folder.write("cache/documents/\(hash).names", bytes: [1])
            var times = [timespec(tv_sec: 1000 + number, tv_nsec: 0)]
            times.append(times[0])
            utimensat(AT_FDCWD, folder.file("cache/documents/\(hash).names"), times, 0)
        }
        folder.write("cache/documents/of-another", bytes: [1])
        _ = try kept()
        let left = folder.names(in: "cache/documents")
        #expect(left.count == ReadingCache.mostFiles + 1)
        #expect(left.contains("of-another"))
        #expect(found() == Self.names)
        #expect(!left.contains(String(repeating: "0", count: 64) + ".names"))
    }

    @Test func aPlaceThatCannotBeWrittenIsAnErrorAndDoesNoHarm() {
        folder.write("cache", bytes: [])
        #expect(throws: StoreError.self) {
            try cache.keep(Self.names, of: Self.article(), versions: versions)
        }
        #expect(found() == nil)
    }

    @Test func whatIsNoOrdinaryFileIsNotRead() {
        folder.makeFolder(file())
        #expect(found() == nil)
        let other = Self.article(hash: "b")
        folder.makePipe(file(other))
        #expect(found(in: other) == nil)
    }
}
