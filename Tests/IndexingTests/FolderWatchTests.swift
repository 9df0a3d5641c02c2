import Importing
import Indexing
import LibraryStore
import TestSupport
import Testing

@Suite struct FolderWatchTests {
    private let folder = TemporaryFolder()
    private let index: LibraryIndex
    private let watch: FolderWatch

    init() throws {
        folder.write("a.txt", "A title\n\nSome text.")
        folder.write("within/b.txt", "Another title\n\nMore text.")
        index = try LibraryIndex.inMemory()
        watch = try #require(FolderWatch())
        try refresh()
    }

    private func refresh() throws {
        let root = try LibraryRoot(path: folder.path)
        _ = try LibraryIndexer(root: root, index: index).refresh(watch: watch) { _ in }
    }

    @Test func nothingHasHappenedAfterAScan() {
        #expect(!watch.takeChanges())
        #expect(!watch.isIncomplete)
    }

    @Test func aDocumentThatComesChangesOrGoesIsNoticedOnce() {
        folder.write("c.txt", "New")
        #expect(watch.takeChanges())
        #expect(!watch.takeChanges())
        folder.write("within/b.txt", "Changed")
        #expect(watch.takeChanges())
        folder.rename("a.txt", to: "z.txt")
        #expect(watch.takeChanges())
        folder.remove("z.txt")
        #expect(watch.takeChanges())
    }

    @Test func theListOfNamesThatIsSharedIsNoticed() {
        folder.write("entities.toml", "")
        #expect(watch.takeChanges())
        folder.write("entities.toml", "# nothing yet")
        #expect(watch.takeChanges())
    }

    @Test func whatIsHiddenAndWhatIsWrittenToOtherFilesIsPassedOver() {
        folder.write("other.bin", "1")
        #expect(watch.takeChanges())
        folder.write("other.bin", "2")
        folder.write(".a.txt.swp", "x")
        folder.write(".hidden/c.txt", "x")
        #expect(!watch.takeChanges())
    }

    @Test func aNewFolderIsWatchedFromTheScanOn() throws {
        folder.write("new/deep/c.txt", "New")
        #expect(watch.takeChanges())
        try refresh()
        folder.write("new/deep/c.txt", "Changed")
        #expect(watch.takeChanges())
    }

    @Test func aFolderThatWasMovedAwayIsNotWatchedAnyMore() throws {
        let elsewhere = TemporaryFolder()
        folder.rename("within", to: "../" + elsewhere.name + "/within")
        #expect(watch.takeChanges())
        try refresh()
        _ = watch.takeChanges()
        elsewhere.write("within/b.txt", "Changed")
        #expect(!watch.takeChanges())
    }

    @Test func aLibraryThatIsGoneCannotBeWatched() throws {
        let parent = TemporaryFolder()
        parent.write("library/a.txt", "A title\n\nSome text.")
        let root = try LibraryRoot(path: parent.file("library"))
        let indexer = LibraryIndexer(root: root, index: index)
        _ = try indexer.refresh(watch: watch) { _ in }
        _ = watch.takeChanges()
        parent.rename("library", to: "elsewhere")
        #expect(watch.takeChanges())
        #expect(watch.isIncomplete)
        #expect(throws: IndexingError.self) { try indexer.refresh(watch: watch) { _ in } }
        #expect(watch.isIncomplete)
        parent.rename("elsewhere", to: "library")
        _ = try indexer.refresh(watch: watch) { _ in }
        #expect(!watch.isIncomplete)
    }
}

extension TemporaryFolder {
    /// The last part of its path.
    fileprivate var name: String { String(path.split(separator: "/").last ?? "") }
}
