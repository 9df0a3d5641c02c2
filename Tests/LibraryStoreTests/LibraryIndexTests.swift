import Articles
import Foundation
import GRDB
import TestSupport
import Testing

@testable import LibraryStore

@Suite struct LibraryIndexTests {
    private let library = Array("/library".utf8)

    private func open(_ directory: TemporaryFolder) throws -> LibraryIndex {
        try LibraryIndex.open(at: directory.file("cache/lib.sqlite"), library: library)
    }

    @Test func whatIsStoredIsThereTheNextTime() throws {
        let directory = TemporaryFolder()
        try open(directory).store([(article("a.txt", "A", "One two."), stamp(7))])
        let index = try open(directory)
        #expect(index.remark == nil)
        let summary = try #require(try index.summary(path: DocumentPath("a.txt")))
        #expect(summary.title == "A")
        #expect(summary.words == 2)
        #expect(summary.length == 8)
        #expect(summary.modified == 7)
        #expect(summary.hash == hash(1))
    }

    @Test func filesAreForTheUserAlone() throws {
        let directory = TemporaryFolder()
        let index = try open(directory)
        try index.store([(article("a", "A", "x"), stamp())])
        #expect(mode(directory.file("cache")) == 0o700)
        for suffix in ["", "-wal", "-shm"] {
            #expect(mode(directory.file("cache/lib.sqlite" + suffix)) == 0o600)
        }
    }

    @Test func readingMakesNoSecondConnectionAndWritesNothing() throws {
        let directory = TemporaryFolder()
        try open(directory).store([(article("a", "A", "x"), stamp())])
        let before = directory.read("cache/lib.sqlite")
        do {
            let index = try open(directory)
            _ = try index.allSummaries()
            try index.prepare(importerVersion: 1)
            try index.setSkipped([])
        }
        let prepared = directory.read("cache/lib.sqlite")
        do { try open(directory).prepare(importerVersion: 1) }
        #expect(before != prepared)
        #expect(directory.read("cache/lib.sqlite") == prepared)
    }

    @Test(arguments: ["header", "empty", "text", "tables", "version", "library"])
    func whatCannotBeUsedIsMadeAnew(_ damage: String) throws {
        let directory = TemporaryFolder()
        try open(directory).store([(article("a", "A", "x"), stamp())])
        let name = "cache/lib.sqlite"
        var bytes = try #require(directory.read(name))
        var library = library
        switch damage {
        case "header": for index in 0..<100 { bytes[index] = 0xA5 }
        case "empty": bytes = []
        case "text": bytes = Array("no database\n".utf8)
        case "tables": for index in 100..<4096 { bytes[index] = 0xFF }
        case "version": bytes[63] = 99
        default: library = Array("/another".utf8)
        }
        directory.write(name, bytes: bytes)
        let index = try LibraryIndex.open(at: directory.file(name), library: library)
        #expect(index.remark == nil)
        #expect(try index.count() == 0)
        try index.store([(article("b", "B", "y"), stamp())])
        #expect(try index.count() == 1)
    }

    @Test func damageFoundLaterLeadsToANewIndexTheNextTime() throws {
        let directory = TemporaryFolder()
        let many = (0..<400).map { number in
            (article("\(number)", "T\(number)", String(repeating: "word ", count: 99)), stamp())
        }
        try open(directory).store(many)
        var bytes = try #require(directory.read("cache/lib.sqlite"))
        for index in 4096 * 40..<bytes.count where index % 7 < 3 { bytes[index] = 0xEE }
        directory.write("cache/lib.sqlite", bytes: bytes)
        var failed = false
        do {
            let index = try open(directory)
            do {
                _ = try index.allSummaries()
                for id in 1...400 { _ = try index.text(of: ArticleID(Int64(id))) }
                _ = try index.search(SearchRequest("word"))
            } catch {
                failed = true
            }
        }
        #expect(failed)
        let renewed = try open(directory)
        #expect(try renewed.count() == 0)
    }

    @Test func anIndexInMemoryTakesThePlaceOfOneThatCannotBeKept() throws {
        let directory = TemporaryFolder()
        directory.write("file", bytes: [])
        let index = try LibraryIndex.open(at: directory.file("file/i.sqlite"), library: library)
        #expect(index.remark?.contains("file") == true)
        #expect(index.path == nil)
        try index.store([(article("a", "A", "x"), stamp())])
        #expect(try index.count() == 1)
    }

    @Test func aDirectoryThatIsReadOnlyIsNoObstacle() throws {
        let directory = TemporaryFolder()
        chmod(directory.path, 0o555)
        defer { chmod(directory.path, 0o755) }
        let index = try bound { try open(directory) }
        #expect(index.remark != nil)
        #expect(try index.count() == 0)
    }

    @Test func aReplacedArticleKeepsItsIdAndAnUnchangedOneItsChains() throws {
        let index = try LibraryIndex.inMemory()
        let ids = try index.store([
            (article("a", "A", "Ann came."), stamp(1)), (article("b", "B", "Ben came."), stamp(1)),
        ])
        for id in ids {
            try index.setChains([chain(.person, "X", [range(0, 3)])], of: id, recogniserVersion: 1)
        }
        let again = try index.store([
            (article("b", "B two", "Ben left.", hash: 2), stamp(2)),
            (article("a", "A", "Ann came."), stamp(2)),
        ])
        #expect(again == [ids[1], ids[0]])
        #expect(try index.articlesWithoutChains(recogniserVersion: 1) == [ids[1]])
        #expect(try index.mentions(in: ids[0]).count == 1)
        #expect(try index.mentions(in: ids[1]).isEmpty)
        #expect(try index.search(SearchRequest("came")).articles.map(\.article) == [ids[0]])
        #expect(try index.search(SearchRequest("left two")).total == 1)
    }

    @Test func stampsAreKnownUntilTheImporterChanges() throws {
        let index = try LibraryIndex.inMemory()
        try index.prepare(importerVersion: 1)
        let stamp = FileStamp(
            size: 3, modifiedSeconds: -5, modifiedNanoseconds: 999, inode: UInt64.max)
        let path = DocumentPath(bytes: [0xFF, 0x00, 0x61])
        var document = article("x", "X", "x", hash: 0xABC)
        document.path = path
        let ids = try index.store([(document, stamp)])
        let known = KnownFile(id: ids[0], stamp: stamp, hash: hash(0xABC))
        func files() throws -> [DocumentPath: KnownFile] {
            Dictionary(uniqueKeysWithValues: try index.knownFiles().map { ($0.path, $0.file) })
        }
        #expect(try files() == [path: known])
        try index.prepare(importerVersion: 1)
        #expect(try files() == [path: known])
        try index.prepare(importerVersion: 2)
        #expect(try files()[path]?.stamp == nil)
        try index.store([(document, stamp)])
        #expect(try files() == [path: known])
    }

    @Test func knownFilesComeInTheOrderOfTheirPathsBytes() throws {
        let index = try LibraryIndex.inMemory()
        let names = ["b/c", "a", "b.txt", "b", "é", "z", "B"]
        try index.store(names.map { (article($0, "T", "x"), stamp()) })
        #expect(
            try index.knownFiles().map(\.path.string) == ["B", "a", "b", "b.txt", "b/c", "z", "é"])
    }

    @Test func anIndexThatIsOnlyReadHasNoFilesBesideIt() throws {
        let directory = TemporaryFolder()
        let first = try open(directory)
        try first.store([(article("a", "A", "x"), stamp())])
        first.close()
        let index = try open(directory)
        #expect(try index.allSummaries().count == 1)
        #expect(try index.search(SearchRequest("x")).total == 1)
        #expect(directory.names(in: "cache") == ["lib.sqlite"])
        let other = try open(directory)
        try other.store([(article("b", "B", "y"), stamp())])
        #expect(try index.count() == 2)
    }

    @Test func readsThatBelongTogetherSeeOneState() throws {
        let directory = TemporaryFolder()
        let (index, other) = (try open(directory), try open(directory))
        try other.store([(article("a", "A", "x"), stamp())])
        try index.together {
            #expect(try index.count() == 1)
            try other.store([(article("b", "B", "y"), stamp())])
            #expect(try index.count() == 1)
        }
        #expect(try index.count() == 2)
    }

    @Test func renamedAndRemovedArticlesLeaveNothingBehind() throws {
        let index = try LibraryIndex.inMemory()
        let ids = try index.store([
            (article("a", "A", "alpha"), stamp()), (article("b", "B", "beta"), stamp()),
            (article("c", "C", "gamma"), stamp()),
        ])
        try index.rename(ids[0], to: DocumentPath("b"))
        #expect(try index.summary(path: DocumentPath("b"))?.id == ids[0])
        #expect(try index.summary(of: ids[1]) == nil)
        try index.remove([ids[2], ids[2]])
        #expect(try index.count() == 1)
        #expect(try index.search(SearchRequest("beta OR gamma")) == .none)
        let next = try index.store([(article("d", "D", "delta"), stamp())])
        #expect(next[0] > ids[2])
    }

    @Test func textsOfAnyBytesComeBackAsTheyWere() throws {
        let index = try LibraryIndex.inMemory()
        let ids = try index.store([(article("a", "T\u{0}T", "a\u{0}b \u{FFFD} é 漢 🇫🇷"), stamp())])
        #expect(try index.text(of: ids[0])?.string == "a\u{0}b \u{FFFD} é 漢 🇫🇷")
        #expect(try index.summary(of: ids[0])?.title == "T\u{0}T")
        #expect(try index.search(SearchRequest("b")).total == 1)
    }

    @Test func skippedFilesAreReplacedAsAWhole() throws {
        let index = try LibraryIndex.inMemory()
        let first = [
            SkippedFile(path: DocumentPath("b"), reason: "It is a device."),
            SkippedFile(path: DocumentPath("a"), reason: "It is binary."),
        ]
        try index.setSkipped(first)
        #expect(try index.skipped() == first.reversed())
        try index.setSkipped([SkippedFile(path: DocumentPath("c"), reason: "It is a link.")])
        #expect(try index.skipped().map(\.path.string) == ["c"])
    }

    @Test func oneProcessReadsWhileAnotherStores() throws {
        let directory = TemporaryFolder()
        let a = try open(directory)
        let b = try open(directory)
        try a.store([(article("a", "A", "x"), stamp())])
        try b.store([(article("b", "B", "y"), stamp())])
        #expect(try a.count() == 2)
        #expect(try b.count() == 2)
    }

    @Test func manyMayMakeTheIndexAtOnce() async throws {
        let directory = TemporaryFolder()
        let path = directory.file("cache/lib.sqlite")
        let indexes = try await withThrowingTaskGroup(of: LibraryIndex.self) { group in
            for number in 0..<4 {
                group.addTask {
                    let index = try LibraryIndex.open(at: path, library: [0x2F])
                    try index.store([(article("\(number)", "T", "x"), stamp())])
                    return index
                }
            }
            var indexes: [LibraryIndex] = []
            for try await index in group { indexes.append(index) }
            return indexes
        }
        for index in indexes {
            #expect(index.remark == nil)
            #expect(try index.count() == 4)
        }
    }

    @Test func aClosedIndexLeavesNoLogBehind() throws {
        let directory = TemporaryFolder()
        let index = try open(directory)
        try index.store([(article("a", "A", "x"), stamp())])
        index.close()
        #expect(directory.names(in: "cache") == ["lib.sqlite"])
        #expect(throws: StoreError.self) { try index.count() }
        #expect(try open(directory).count() == 1)
    }

    @Test func anIndexThatWasDeletedWhileOpenTakesNoWrites() throws {
        let directory = TemporaryFolder()
        let index = try open(directory)
        LibraryIndex.delete(at: directory.file("cache/lib.sqlite"))
        #expect(throws: StoreError.self) { try index.store([(article("a", "A", "x"), stamp())]) }
        #expect(try open(directory).count() == 0)
    }

    @Test func whatIsClosedLeavesNoLogAndIsNotOpenedAgainByALateWriter() throws {
        let directory = TemporaryFolder()
        let index = try open(directory)
        try index.store([(article("a", "A", "x"), stamp())])
        index.interrupt()
        index.close()
        let names = FileManager.default.subpaths(atPath: directory.path) ?? []
        #expect(!names.contains { $0.hasSuffix("-wal") })
        let late = try open(directory)
        late.close()
        #expect(throws: StoreError.self) {
            try late.store([(article("b", "B", "y"), stamp())])
        }
        #expect(try open(directory).allSummaries().count == 1)
    }
}
