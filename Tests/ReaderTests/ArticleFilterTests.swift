import Articles
import Indexing
import LibraryStore
import ReaderModel
import TestSupport
import Testing

@testable import Reader

@Suite struct ArticleFilterTests {
    private func index(_ count: Int, _ numbers: inout SeededNumbers) throws -> LibraryIndex {
        let words = ["Report", "on", "the", "Élan", "harbour", "Ha", "ship", "a", "Öre", "rb"]
        func title() -> String {
            (0...Int.random(in: 0...4, using: &numbers)).map { _ in
                words[Int.random(in: 0..<words.count, using: &numbers)]
            }.joined(separator: " ")
        }
        let index = try LibraryIndex.inMemory()
        let text = ReadingText("x")
        try index.store(
            (0..<count).map { number in
                let folder = Int.random(in: 0..<40, using: &numbers)
                let article = Article(
                    path: DocumentPath("\(folder)/ha\(number % 7)-\(number)"),
                    hash: ContentHash(hex: String(repeating: "a", count: 64))!,
                    title: title(), text: text, blocks: [])
                let stamp = FileStamp(
                    size: 1, modifiedSeconds: Int64(folder), modifiedNanoseconds: 0,
                    inode: UInt64(number))
                return (article, stamp)
            })
        return index
    }

    private func expected(_ query: ListQuery, _ index: LibraryIndex) throws -> [ArticleID] {
        let match = FuzzyMatch(pattern: query.filter)
        return try index.allSummaries(sort: query.order.sort, ascending: !query.isReversed)
            .filter { match.score($0.title) != nil || match.score($0.path.string) != nil }
            .map(\.id)
    }

    @Test func aFilterFindsWhatTheWholeListHasOfItInItsOrder() throws {
        var numbers = SeededNumbers(3)
        let index = try index(300, &numbers)
        var filter = ArticleFilter()
        for typed in [
            "ha", "h", "har", "harb", "harb on", "E", "É", "élan", "Ha", "HA", "ha 7", "xyz", "rt",
        ] {
            for order in ListOrder.allCases {
                for isReversed in [false, true] {
                    let query = ListQuery(order: order, isReversed: isReversed, filter: typed)
                    #expect(
                        try Array(filter.found(query, index)) == expected(query, index), "\(query)")
                }
            }
        }
    }

    @Test func aLetterMoreNarrowsAndOneLessWidens() throws {
        var numbers = SeededNumbers(4)
        let index = try index(200, &numbers)
        var filter = ArticleFilter()
        for typed in ["h", "ha", "ha ", "ha s", "ha sh", "ha s", "ha", "h", "hR", "hr"] {
            let query = ListQuery(filter: typed)
            #expect(try Array(filter.found(query, index)) == expected(query, index), "\(typed)")
        }
    }

    @Test func aWindowHasItsRowsAndTheLettersThatMatch() throws {
        var numbers = SeededNumbers(5)
        let index = try index(50, &numbers)
        let home = TemporaryFolder()
        let library = FolderLibrary(
            root: try LibraryRoot(path: home.path), index: index,
            decisions: DecisionSource(notebook: home.file("notebook.sqlite")) {
                Timestamp(milliseconds: 7)
            })
        let query = ListQuery(order: .title, filter: "harbour")
        let all = try expected(query, index)
        let window = try library.list(query, rows: 2..<5)
        #expect(window.total == all.count)
        #expect(window.rows.map(\.summary.id) == Array(all[2..<5]))
        #expect(window.rows.contains { $0.matches.count == 7 })
        #expect(try library.row(of: all[3], in: query) == 3)
        #expect(try library.list(query, rows: 100..<120).rows.isEmpty)
    }
}
