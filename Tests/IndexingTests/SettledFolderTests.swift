import Articles
import Glibc
import TestSupport
import Testing

@testable import Indexing
@testable import LibraryStore

@Suite struct SettledFolderTests {
    private let folder = TemporaryFolder()
    private let data = TemporaryFolder()
    private let questions = StartQuestions(article: nil, sort: .path, ascending: true)

    private func open() throws -> LibraryIndex {
        try LibraryIndex.open(at: data.file("lib.sqlite"), library: Array(folder.path.utf8))
    }

    /// What a run of the reader finds, and whether it opened the index for that.
    @discardableResult
    private func run(
        _ shared: @escaping @Sendable (LibraryRoot) -> SharedEntities = { _ in SharedEntities() }
    ) throws -> (report: IndexingReport, isOpened: Bool) {
        let index = try open()
        defer { index.close(keepingAnswersTo: questions) }
        let root = try LibraryRoot(path: folder.path)
        let decisions = DecisionSource(
            notebook: data.file("notebook.sqlite"), now: { Timestamp(milliseconds: 1) },
            shared: shared)
        let report = try LibraryIndexer(root: root, index: index, decisions: decisions).refresh {
            _ in
        }
        return (report, index.isOpen)
    }

    /// The first run fills the index, the second finds that there is nothing left to do.
    private func settle() throws {
        folder.write("a.txt", "Hanna Berg met Oleg Petrov in Oslo.")
        folder.write("b.txt", "Berg spoke.")
        try run()
        let second = try run()
        #expect(second.isOpened)
    }

    @Test func aFolderInWhichNothingChangedIsToldWithoutTheIndex() throws {
        try settle()
        for _ in 0..<2 {
            let (report, isOpened) = try run()
            #expect(!isOpened)
            #expect(!report.hasNews)
            #expect(report.unchanged == 2)
        }
    }

    @Test func whatChangesIsFound() throws {
        try settle()
        folder.write("b.txt", "Berg spoke of Kirkenes.")
        #expect(try run().report.changed == 1)
        try run()
        #expect(try !run().isOpened)
        folder.write("c.txt", "Petrov was silent.")
        #expect(try run().report.added == 1)
        try run()
        #expect(mkfifo(folder.file("pipe"), 0o600) == 0)
        #expect(try run().report.skippedHasChanged)
        try run()
        unlink(folder.file("a.txt"))
        #expect(try run().report.removed == 1)
    }

    @Test func anIndexThatWasChangedIsLookedThrough() throws {
        try settle()
        let other = try open()
        try other.remove([try #require(try other.summary(path: DocumentPath("a.txt"))).id])
        other.close()
        #expect(try run().report.added == 1)
    }

    @Test func decisionsOnNamesAreReplayed() throws {
        try settle()
        let shared = SharedEntities(rulings: [.notEntity("Oslo")])
        #expect(try run { _ in shared }.report.isDecidedAnew)
        #expect(try run { _ in shared }.isOpened)
        #expect(try run().report.isDecidedAnew)
        try run()
        #expect(try !run().isOpened)
        data.write("notebook.sqlite", "")
        #expect(try run().isOpened)
    }
}
