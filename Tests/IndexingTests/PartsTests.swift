import Articles
import Indexing
import LibraryStore
import Synchronization
import TestSupport
import Testing

/// How often something was asked.
private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock {
            $0 += 1
            return $0
        }
    }
}

@Suite struct PartsTests {
    private let folder = TemporaryFolder()
    private let index: LibraryIndex

    init() throws {
        index = try LibraryIndex.inMemory()
    }

    private func message(_ number: Int, _ text: String = "Hanna Berg met Oleg Petrov.") -> String {
        """
        From a@example.org Tue Nov 28 14:32:05 2006
        Subject: Letter \(number)
        Date: Tue, 28 Nov 2006 14:32:05 +0300
        Message-ID: <\(number)@example.org>

        \(text)


        """
    }

    private func refresh() throws -> IndexingReport {
        try LibraryIndexer(root: try LibraryRoot(path: folder.path), index: index).refresh { _ in }
    }

    private func titles() throws -> [String] {
        try index.summaries(sort: .title, limit: -1).map(\.title)
    }

    private func summary(_ title: String) throws -> ArticleSummary {
        try #require(try index.summaries(sort: .title, limit: -1).first { $0.title == title })
    }

    @Test func everyMessageIsListedSearchedAndNamed() throws {
        folder.write("in.mbox", message(1) + message(2, "Hanna Berg went to Geneva."))
        folder.write("in.mbox.txt", "A note\n\nIt stands beside the mailbox.")
        #expect(try refresh().added == 3)
        #expect(try titles() == ["A note", "Letter 1", "Letter 2"])
        #expect(try index.search(SearchRequest("geneva")).total == 1)
        #expect(try index.entities(matching: "Hanna Berg").map(\.articles) == [2])
        #expect(try refresh().unchanged == 2)
        #expect(try !refresh().hasNews)
    }

    @Test func partsThatVanishVanishAndOthersStay() throws {
        folder.write("in.mbox", message(1) + message(2))
        _ = try refresh()
        let kept = try summary("Letter 2")
        folder.write("in.mbox", message(2) + message(3))
        let report = try refresh()
        #expect((report.added, report.changed, report.removed) == (1, 1, 1))
        #expect(try titles() == ["Letter 2", "Letter 3"])
        #expect(try summary("Letter 2").id == kept.id)
        #expect(try summary("Letter 2").path == kept.path)
        folder.remove("in.mbox")
        #expect(try refresh().removed == 2)
        #expect(try titles().isEmpty)
    }

    @Test func aRenamedMailboxKeepsItsArticles() throws {
        folder.write("in.mbox", message(1) + message(2))
        _ = try refresh()
        let before = try summary("Letter 1")
        folder.rename("in.mbox", to: "out.mbox")
        #expect(try refresh().renamed == 2)
        #expect(try summary("Letter 1").id == before.id)
        #expect(try summary("Letter 1").path.string.hasPrefix("out.mbox/2006-11-28-1432-"))
        #expect(try !refresh().hasNews)
    }

    @Test func whatOfAFileIsNotReadIsSaidAsLongAsItIsThere() throws {
        let binary = """
            Subject: Papers
            Content-Type: multipart/mixed; boundary=x

            --x

            See below.
            --x
            Content-Type: text/plain
            Content-Disposition: attachment; filename=a.txt
            Content-Transfer-Encoding: base64

            AAECAwQFBgcAAQIDBAUGBw==
            --x--
            """
        folder.write("l.eml", binary)
        _ = try refresh()
        let skipped = try index.skipped()
        #expect(skipped.map(\.path.string) == ["l.eml"])
        #expect(
            skipped.first?.reason
                == "1 part is read. 1-a.txt is not read: It holds binary data, not text.")
        #expect(try !refresh().hasNews)
        folder.rename("l.eml", to: "m.eml")
        _ = try refresh()
        #expect(try index.skipped().map(\.path.string) == ["m.eml"])
        folder.write("m.eml", "Subject: Papers\n\nNone.")
        _ = try refresh()
        #expect(try index.skipped().isEmpty)
    }

    @Test func aRunThatIsInterruptedInAMailboxReadsItAgain() throws {
        let count = 150
        folder.write("in.mbox", (0..<count).map { message($0) }.joined())
        let root = try LibraryRoot(path: folder.path)
        let asked = Counter()
        #expect(throws: IndexingError.cancelled) {
            try LibraryIndexer(root: root, index: index, isCancelled: { asked.next() > 100 })
                .refresh { _ in }
        }
        let stored = try titles().count
        #expect(stored > 0 && stored < count)
        _ = try refresh()
        #expect(try titles().count == count)
        #expect(try refresh().unchanged == 1)
        #expect(try !refresh().hasNews)
    }

    @Test func aFileOfSeveralArticlesIsALibraryByItself() throws {
        folder.write("in.mbox", message(1) + message(2))
        folder.write("beside.txt", "A note\n\nIt stands beside the mailbox.")
        let root = try LibraryRoot(path: folder.file("in.mbox"))
        #expect(root.holdsSeveral)
        #expect(String(decoding: root.path, as: UTF8.self) == folder.file("in.mbox"))
        let indexer = LibraryIndexer(root: root, index: index)
        #expect(try indexer.refresh { _ in }.added == 2)
        #expect(try titles() == ["Letter 1", "Letter 2"])
        #expect(try !indexer.refresh { _ in }.hasNews)
        let path = try summary("Letter 1").path
        #expect(path.string.hasPrefix("in.mbox/"))
        #expect(try ArticleReading().article(path, of: root).title == "Letter 1")
        folder.write("table.csv", "a,b\n1,2\n")
        #expect(try !LibraryRoot(path: folder.file("table.csv")).holdsSeveral)
    }

    @Test func theColumnsOfTablesCanBeNamed() throws {
        folder.write("t.csv", "Titel;Wortlaut\nDer Pier;Er ist zu.\n")
        let root = try LibraryRoot(path: folder.path)
        _ = try LibraryIndexer(root: root, index: index).refresh { _ in }
        #expect(try index.summaries(sort: .path, limit: -1).map(\.path.string) == ["t.csv"])
        var options = ReadingOptions()
        let chosen = [("wortlaut", "text"), ("Titel", "title"), ("Titel", "heading")].map {
            options.choose(column: $0, for: $1)
        }
        #expect(chosen == [true, true, false])
        // What is chosen later holds for what was read before, too.
        _ = try LibraryIndexer(root: root, index: index, options: options).refresh { _ in }
        #expect(try index.summaries(sort: .path, limit: -1).map(\.path.string) == ["t.csv/000001"])
        #expect(try titles() == ["Der Pier"])
    }

    @Test func aPartIsADocumentByItself() throws {
        folder.write("sub/in.mbox", message(1) + message(2, "Hanna Berg went to Geneva."))
        _ = try refresh()
        let path = try summary("Letter 2").path
        let root = try LibraryRoot(path: folder.file(path.string))
        guard case .document(let holder, let name) = root else {
            Issue.record("a part is no folder")
            return
        }
        #expect(String(decoding: holder, as: UTF8.self) == folder.file("sub"))
        #expect(name.string == path.string.dropFirst(4))
        #expect(try SingleDocument(name, of: root).article.title == "Letter 2")
        #expect(throws: IndexingError.missing(folder.file("none.mbox/x"))) {
            try LibraryRoot(path: folder.file("none.mbox/x"))
        }
    }
}
