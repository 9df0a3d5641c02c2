import Articles
import Glibc
import Importing
import Indexing
import LibraryStore
import TestSupport
import Testing

@Suite struct LibraryIndexerTests {
    private let folder = TemporaryFolder()

    private func indexer(_ index: LibraryIndex) throws -> LibraryIndexer {
        LibraryIndexer(root: try LibraryRoot(path: folder.path), index: index)
    }

    private func refresh(_ index: LibraryIndex) throws -> IndexingReport {
        try indexer(index).refresh { _ in }
    }

    private func fill() {
        folder.write(
            "a.txt",
            "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov in Oslo. Berg spoke.")
        folder.write(
            "sub/b.md", "# Talks in Geneva\n\nHanna Berg and the Swiss met again in Geneva.")
    }

    @Test func everyDocumentIsListedReadAndSearched() throws {
        fill()
        let index = try LibraryIndex.inMemory()
        let report = try refresh(index)
        #expect(report.added == 2)
        #expect(
            try index.summaries(sort: .path, limit: -1).map(\.path.string) == ["a.txt", "sub/b.md"])
        #expect(try index.search(SearchRequest("geneva")).total == 1)
    }

    @Test func aPersonOfTwoArticlesIsOneEntity() throws {
        fill()
        let index = try LibraryIndex.inMemory()
        _ = try refresh(index)
        let found = try index.entities(matching: "Hanna Berg")
        #expect(found.map(\.articles) == [2])
        let occurrences = try index.occurrences(of: try #require(found.first?.id))
        #expect(occurrences.map(\.ranges.count) == [2, 1])
        #expect(occurrences.map(\.path.string) == ["a.txt", "sub/b.md"])
    }

    @Test func aFolderInWhichNothingChangedIsNoNews() throws {
        fill()
        let index = try LibraryIndex.inMemory()
        #expect(try refresh(index).hasNews)
        #expect(try !refresh(index).hasNews)
        #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
        #expect(try refresh(index).skippedHasChanged)
        #expect(try !refresh(index).hasNews)
        unlink(folder.file("pipe"))
        #expect(try refresh(index).hasNews)
        unlink(folder.file("a.txt"))
        #expect(try refresh(index).removed == 1)
        #expect(try index.summaries(sort: .path, limit: -1).map(\.path.string) == ["sub/b.md"])
    }

    @Test func onlyWhatChangedIsReadAgain() throws {
        fill()
        let index = try LibraryIndex.inMemory()
        _ = try refresh(index)
        let again = try refresh(index)
        #expect(again.unchanged == 2)
        #expect(!again.hasChanges)
        folder.write("a.txt", "Another text\n\nNothing of the first is left in this one.")
        let changed = try refresh(index)
        #expect((changed.changed, changed.unchanged) == (1, 1))
        #expect(try index.entities(matching: "Oleg Petrov").isEmpty)
        #expect(try index.entities(matching: "Hanna Berg").map(\.articles) == [1])
    }

    @Test func aRenamedFileKeepsItsIdentityAndIsNotReadAgain() throws {
        fill()
        let index = try LibraryIndex.inMemory()
        _ = try refresh(index)
        let before = try #require(try index.summary(path: DocumentPath("a.txt")))
        folder.rename("a.txt", to: "c.txt")
        let report = try refresh(index)
        #expect((report.renamed, report.added, report.removed) == (1, 0, 0))
        #expect(try index.summary(path: DocumentPath("c.txt"))?.id == before.id)
        #expect(try index.summary(path: DocumentPath("a.txt")) == nil)
    }

    @Test func aVanishedFileIsForgottenWithItsEntities() throws {
        fill()
        let index = try LibraryIndex.inMemory()
        _ = try refresh(index)
        folder.remove("a.txt")
        let report = try refresh(index)
        #expect(report.removed == 1)
        #expect(try index.count() == 1)
        #expect(try index.entities(matching: "Oleg Petrov").isEmpty)
    }

    @Test func whatCannotBeReadIsSkippedWithItsReason() throws {
        fill()
        folder.write("junk.txt", bytes: [0x41, 0, 0, 0, 1, 2, 3, 0, 0xFF])
        folder.makePipe("pipe.txt")
        let index = try LibraryIndex.inMemory()
        let report = try refresh(index)
        #expect(report.added == 2)
        #expect(report.skipped == 2)
        let skipped = try index.skipped()
        #expect(Set(skipped.map(\.path.string)) == ["junk.txt", "pipe.txt"])
        #expect(skipped.allSatisfy { !$0.reason.isEmpty })
    }

    @Test func anInterruptedRunIsTakenUpAgain() throws {
        fill()
        let index = try LibraryIndex.inMemory()
        let root = try LibraryRoot(path: folder.path)
        let stopped = LibraryIndexer(root: root, index: index, isCancelled: { true })
        #expect(throws: IndexingError.cancelled) { _ = try stopped.refresh { _ in } }
        #expect(try refresh(index).added == 2)
        #expect(try index.entities(matching: "Hanna Berg").map(\.articles) == [2])
    }

    @Test func aPathIsAFolderADocumentOrAnError() throws {
        fill()
        let document = try LibraryRoot(path: folder.path + "/a.txt")
        #expect(document.name == "a.txt")
        #expect(document.folder == (try LibraryRoot(path: folder.path)).folder)
        #expect(throws: IndexingError.missing(folder.path + "/none")) {
            _ = try LibraryRoot(path: folder.path + "/none")
        }
        folder.makePipe("pipe")
        #expect(throws: IndexingError.neither(folder.path + "/pipe")) {
            _ = try LibraryRoot(path: folder.path + "/pipe")
        }
    }

    @Test func aLinkToADocumentIsFollowedWithinItsFolderOnly() throws {
        let other = TemporaryFolder()
        folder.write("below/a.txt", "A word.")
        other.write("b.txt", "Another word.")
        folder.makeLink("within.txt", to: "below/a.txt")
        folder.makeLink("out.txt", to: other.file("b.txt"))
        let followed = try LibraryRoot(path: folder.file("within.txt"))
        #expect(try followed.path == LibraryRoot(path: folder.file("below/a.txt")).path)
        let target = String(
            decoding: try LibraryRoot(path: other.file("b.txt")).path, as: UTF8.self)
        #expect(throws: IndexingError.leadsOut(folder.file("out.txt"), to: target)) {
            _ = try LibraryRoot(path: folder.file("out.txt"))
        }
    }
}
