import Articles
import TestSupport
import Testing

@testable import LibraryStore

@Suite struct ArticleListTests {
    private func library() throws -> LibraryIndex {
        let index = try LibraryIndex.inMemory()
        var random = SeededNumbers(3)
        let titles = ["élan", "Elan", "“Zebra", "zebra", "(apple)", "Ångström", "", "漢字"]
        try index.store(
            (0..<60).map { number in
                let words = String(repeating: "w ", count: Int.random(in: 0..<5, using: &random))
                return (
                    article("p\(number % 7)/\(number)", titles[number % titles.count], words),
                    stamp(Int64.random(in: 0..<4, using: &random))
                )
            })
        return index
    }

    @Test(arguments: ArticleSort.allCases, [true, false])
    func windowsAddUpToTheWholeList(_ sort: ArticleSort, _ ascending: Bool) throws {
        let index = try library()
        let all = try index.allSummaries(sort: sort, ascending: ascending)
        #expect(all.count == 60)
        for size in [1, 7, 60, 100] {
            var windows: [ArticleSummary] = []
            for offset in stride(from: 0, to: 60, by: size) {
                windows += try index.summaries(
                    sort: sort, ascending: ascending, offset: offset, limit: size)
            }
            #expect(windows == all)
        }
        #expect(try index.allSummaries(sort: sort, ascending: !ascending) == all.reversed())
        #expect(try index.summaries(sort: sort, offset: 60, limit: 5).isEmpty)
        #expect(try index.summaries(sort: sort, offset: -4, limit: 1).count == 1)
    }

    @Test(arguments: ArticleSort.allCases, [true, false])
    func everyArticleKnowsItsRow(_ sort: ArticleSort, _ ascending: Bool) throws {
        let index = try library()
        let all = try index.allSummaries(sort: sort, ascending: ascending)
        for (row, summary) in all.enumerated() {
            #expect(try index.row(of: summary.id, sort: sort, ascending: ascending) == row)
        }
        #expect(try index.row(of: ArticleID(999), sort: sort, ascending: ascending) == nil)
    }

    @Test func titlesSortWithoutRegardToCaseAccentsAndMarksAtTheStart() throws {
        let index = try LibraryIndex.inMemory()
        let titles = ["“Zebra” crossing", "apple", "(Banana)", "Éclair", "Eclairs", "ångström"]
        try index.store(
            titles.enumerated().map { (article("\($0.offset)", $0.element, ""), stamp()) })
        #expect(
            try index.allSummaries().map(\.title)
                == ["ångström", "apple", "(Banana)", "Éclair", "Eclairs", "“Zebra” crossing"])
    }

    @Test func otherOrdersAreByNumberAndThenByPath() throws {
        let index = try LibraryIndex.inMemory()
        try index.store([
            (article("b", "1", "a lo ng text"), stamp(5)),
            (article("a", "2", "interminable"), stamp(6)), (article("c", "3", "a b"), stamp(9)),
        ])
        func paths(_ sort: ArticleSort) throws -> [String] {
            try index.allSummaries(sort: sort).map(\.path.string)
        }
        #expect(try paths(.length) == ["a", "c", "b"], "words count, not bytes")
        #expect(try paths(.modified) == ["b", "a", "c"])
        #expect(try paths(.path) == ["a", "b", "c"])
    }

    @Test(arguments: [
        ("", 0), ("  \n\t ", 0), ("one", 1), ("one two\nthree", 3), ("don't Tor-M1", 2),
        ("a — b … c", 3), ("* * *", 0), ("été à Nîmes", 3), ("漢字 かな", 4),
        ("non\u{A0}breaking\u{2003}space", 3), ("한국어 말", 2), ("👍 ok", 2), ("$700m", 1),
    ])
    func wordsAreCounted(_ text: String, _ count: Int) {
        #expect(WordCount.words(in: Array(text.utf8)) == count)
    }

    @Test func anyBytesAreCountedWithoutHarm() {
        var random = SeededNumbers(11)
        for length in 0..<200 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(WordCount.words(in: bytes) <= length)
        }
    }
}
