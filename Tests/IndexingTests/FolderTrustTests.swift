import Articles
import Glibc
import TestSupport
import Testing

@testable import Indexing
@testable import LibraryStore

/// What a search from the command line relies on.
@Suite struct FolderTrustTests {
    private let folder = TemporaryFolder()
    private let data = TemporaryFolder()

    private func indexer(_ index: LibraryIndex, isCancelled: Bool = false) throws -> LibraryIndexer
    {
        LibraryIndexer(root: try LibraryRoot(path: folder.path), index: index) { isCancelled }
    }

    private func open() throws -> LibraryIndex {
        try LibraryIndex.open(at: data.file("lib.sqlite"), library: Array(folder.path.utf8))
    }

    private func fill() throws -> LibraryIndex {
        folder.write("a.txt", "Hanna Berg met Oleg Petrov in Oslo.")
        folder.write("sub/deep/b.txt", "Berg spoke.")
        let index = try open()
        _ = try indexer(index).refresh { _ in }
        return index
    }

    /// What is kept when the folders were last changed long before they are looked through.
    private func age(_ index: LibraryIndex) throws {
        var stamps = try #require(index.folderStamps)
        let folders = stamps.folders.map(\.folder)
        stamps.folders = []
        for name in folders {
            stamps.add(
                name, at: Array(folder.path.utf8) + [0x2F] + name,
                now: FolderStamps.systemTime + 10_000_000_000)
        }
        index.keep(stamps)
    }

    private func isRelied(on index: LibraryIndex) throws -> Bool {
        try indexer(index).isLikelyCurrent(fewest: 1)
    }

    @Test func aFolderInWhichNothingCameOrWentIsReliedOn() throws {
        let index = try fill()
        let stamps = try #require(index.folderStamps)
        #expect(stamps.documents == 2)
        #expect(
            stamps.folders.map { String(decoding: $0.folder, as: UTF8.self) }
                == ["", "sub/", "sub/deep/"])
        try age(index)
        #expect(try isRelied(on: index))
        index.close()
        let again = try open()
        #expect(try isRelied(on: again))
    }

    @Test func soSoonAfterAChangeThatAnotherMightNotShowNoFolderIsReliedOn() throws {
        #expect(try !isRelied(on: try fill()))
    }

    @Test func fewDocumentsAreAlwaysLookedThrough() throws {
        let index = try fill()
        try age(index)
        #expect(try !indexer(index).isLikelyCurrent())
        #expect(try !indexer(index).isLikelyCurrent(fewest: 3))
    }

    @Test(arguments: ["come", "deeper", "go", "rename", "folder", "closed"])
    func whatComesGoesOrIsRenamedShows(change: String) throws {
        let index = try fill()
        try age(index)
        switch change {
        case "come": folder.write("c.txt", "Petrov was silent.")
        case "deeper": folder.write("sub/deep/c.txt", "Petrov was silent.")
        case "go": unlink(folder.file("sub/deep/b.txt"))
        case "rename": rename(folder.file("a.txt"), folder.file("c.txt"))
        case "folder": mkdir(folder.file("sub/more"), 0o700)
        default: chmod(folder.file("sub"), 0o700)
        }
        #expect(try !isRelied(on: index))
        _ = try indexer(index).refresh { _ in }
        try age(index)
        #expect(try isRelied(on: index))
    }

    @Test func aRefreshThatWasCutShortLeavesNothingToRelyOn() throws {
        let index = try fill()
        try age(index)
        folder.write("a.txt", "Hanna Berg met nobody.")
        #expect(throws: IndexingError.self) {
            _ = try indexer(index, isCancelled: true).refresh { _ in }
        }
        #expect(index.folderStamps == nil)
        #expect(try !isRelied(on: index))
    }

    @Test func anotherIndexIsNotReliedOn() throws {
        let index = try fill()
        try age(index)
        let kept = try #require(data.read("lib.sqlite-folders"))
        index.close()
        LibraryIndex.delete(at: data.file("lib.sqlite"))
        #expect(data.read("lib.sqlite-folders") == nil)
        data.write("taken", "so that the file of the new one is another")
        let new = try open()
        data.write("lib.sqlite-folders", bytes: kept)
        #expect(new.folderStamps == nil)
    }

    @Test func whatIsKeptIsReadBackAndNothingOfDamagedBytes() throws {
        let index = try fill()
        try age(index)
        let name = "lib.sqlite-folders"
        let bytes = try #require(data.read(name))
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 0x10
            data.write(name, bytes: damaged)
            #expect(index.folderStamps == nil)
            data.write(name, bytes: Array(bytes[..<place]))
            #expect(index.folderStamps == nil)
        }
        data.write(name, bytes: bytes)
        #expect(index.folderStamps != nil)
    }

    @Test func namesThatAreStillToBeSoughtAreTold() throws {
        let index = try fill()
        #expect(try !indexer(index).lacksNames())
        folder.write("c.txt", "Petrov was silent.")
        let article = try ArticleReading().article(
            DocumentPath("c.txt"), of: LibraryRoot(path: folder.path))
        let stamp = FileStamp(size: 1, modifiedSeconds: 0, modifiedNanoseconds: 0, inode: 0)
        try index.store([(article, stamp)])
        #expect(try indexer(index).lacksNames())
    }
}
