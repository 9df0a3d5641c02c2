import Articles
import Glibc
import Indexing
import LibraryStore
import Screen
import TestSupport
import Testing

@testable import Reader

@Suite struct BackgroundIndexingTests {
    private let folder = TemporaryFolder()
    private let data = TemporaryFolder()

    /// A session's indexing of the folder, and what it tells the loop by.
    private struct Session {
        let index: LibraryIndex
        let wakeUp: WakeUp
        let mailbox: Mailbox
        let indexing: BackgroundIndexing

        init(_ folder: TemporaryFolder, _ data: TemporaryFolder) throws {
            let root = try LibraryRoot(path: folder.path)
            index = try LibraryIndex.open(
                at: data.file("lib.sqlite"), library: Array(folder.path.utf8))
            wakeUp = try WakeUp()
            mailbox = Mailbox(wakeUp: wakeUp)
            indexing = try BackgroundIndexing(
                root: root, index: index,
                decisions: DecisionSource(
                    notebook: data.file("notebook.sqlite"), now: { Timestamp(milliseconds: 1) }),
                mailbox: mailbox, wakeUp: wakeUp)
        }

        /// What the next run of the thread has to report.
        func nextReport() -> IndexingReport? {
            for _ in 0..<10_000 {
                indexing.look()
                for case .finished(let report) in mailbox.takeAll() { return report }
                usleep(1000)
            }
            return nil
        }

        func end() {
            indexing.stop()
            index.close(
                keepingAnswersTo: StartQuestions(article: nil, sort: .path, ascending: true))
        }
    }

    /// The first session fills the index, the second finds that there is nothing left to do.
    private func settle() throws {
        folder.write("a.txt", "Hanna Berg met Oleg Petrov in Oslo.")
        for _ in 0..<2 {
            let session = try Session(folder, data)
            session.indexing.start()
            #expect(session.nextReport() != nil)
            session.end()
        }
    }

    @Test func aFolderThatIsAsItWasIsWatchedByTheLoop() throws {
        try settle()
        let session = try Session(folder, data)
        defer { session.end() }
        session.indexing.startQuietly(showing: 1)
        #expect(session.wakeUp.watched.count == 1)
        session.indexing.look()
        #expect(session.mailbox.takeAll().isEmpty)
        #expect(session.wakeUp.watched.count == 1)
        folder.write("b.txt", "Berg spoke.")
        #expect(session.nextReport()?.added == 1)
        #expect(session.wakeUp.watched.isEmpty)
        folder.write("c.txt", "Petrov was silent.")
        #expect(session.nextReport()?.added == 1)
    }

    @Test func aFolderThatHasChangedIsScannedByTheThread() throws {
        try settle()
        folder.write("b.txt", "Berg spoke.")
        let session = try Session(folder, data)
        defer { session.end() }
        session.indexing.startQuietly(showing: 1)
        #expect(session.wakeUp.watched.isEmpty)
        #expect(session.nextReport()?.added == 1)
    }

    @Test func aScanThatIsAskedForTakesTheWatchAlong() throws {
        try settle()
        let session = try Session(folder, data)
        defer { session.end() }
        session.indexing.startQuietly(showing: 1)
        session.indexing.start()
        #expect(session.wakeUp.watched.isEmpty)
        #expect(session.nextReport()?.unchanged == 1)
        folder.write("b.txt", "Berg spoke.")
        #expect(session.nextReport()?.added == 1)
    }

    @Test func whatAnotherReaderHasPutInSinceIsReported() throws {
        try settle()
        let session = try Session(folder, data)
        defer { session.end() }
        session.indexing.startQuietly(showing: 0)
        #expect(session.wakeUp.watched.isEmpty)
        #expect(session.nextReport()?.unchanged == 1)
    }
}
