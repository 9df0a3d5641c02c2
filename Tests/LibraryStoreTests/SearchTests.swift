import Articles
import TestSupport
import Testing

@testable import LibraryStore

@Suite struct SearchTests {
    private func index(_ bodies: [String], titles: [String] = []) throws -> LibraryIndex {
        let index = try LibraryIndex.inMemory()
        try index.store(
            bodies.enumerated().map { number, body in
                let title = number < titles.count ? titles[number] : "Untitled"
                return (article("\(number)", title, body), stamp())
            })
        return index
    }

    private func paths(_ index: LibraryIndex, _ query: String) throws -> Set<String> {
        Set(try index.search(SearchQuery(query), limit: 100).hits.map(\.path.string))
    }

    @Test(arguments: [
        ("missile", ["0", "1"]), ("MISSILE systems", ["0"]),
        ("missile OR reactor", ["0", "1", "2"]),
        ("missile NOT systems", ["1"]), ("\"systems for\"", ["0"]), ("\"for systems\"", []),
        ("react*", ["2"]), ("react", []), ("\"built at Bus\"*", ["2"]), ("bushehr", ["2"]),
        ("Tor-M1", ["0"]), ("tor m1", ["0"]), ("missile AND", ["0", "1"]),
        ("OR missile", ["0", "1"]),
        ("AND OR NOT", []), ("NOT missile", []), ("missile NOT", ["0", "1"]),
        ("\"missile", ["0", "1"]),
        ("missile \"", ["0", "1"]), ("--- missile ***", ["0", "1"]), ("", []), ("\"\"", []),
        ("(missile)", ["0", "1"]), ("title:missile", []), ("missile NOT ---", ["0", "1"]),
        ("reactor OR systems NOT tor", ["2"]),
    ])
    func queriesFindWhatTheyAskFor(_ query: String, _ expected: [String]) throws {
        let index = try index([
            "Tor-M1 missile systems for sale", "A missile.", "The reactor built at Bushéhr",
        ])
        #expect(try paths(index, query) == Set(expected))
    }

    @Test func theFirstMatchIsGivenInBytes() throws {
        let marked = MarkedText("Übung: the ‹Systèmes› and the systemes")
        let index = try index([marked.text.string])
        let hit = try #require(try index.search(SearchQuery("systemes"), limit: 1).hits.first)
        #expect(hit.range == marked.ranges[0])
        #expect(hit.count == 2)
        #expect(hit.snippet == marked.text.string)
        #expect(hit.marks.count == 2)
        #expect(hit.marks.first == marked.ranges[0].utf8)
    }

    @Test func aPhraseIsOneMatch() throws {
        let marked = MarkedText("air. The ‹air defence› of the air")
        let hit = try #require(
            try index([marked.text.string]).search(SearchQuery("\"air defence\""), limit: 1).hits
                .first)
        #expect(hit.range == marked.ranges[0])
        #expect(hit.count == 1)
        #expect(hit.marks == [marked.ranges[0].utf8])
    }

    @Test func snippetsShowTheMatchOnOneLine() throws {
        let filler = String(repeating: "lorem ipsum\n", count: 40)
        let index = try index([filler + "the needle here\n" + filler])
        let hit = try #require(try index.search(SearchQuery("needle"), limit: 1).hits.first)
        #expect(hit.snippet.hasPrefix("…") && hit.snippet.hasSuffix("…"))
        #expect(!hit.snippet.contains("\n"))
        #expect(hit.snippet.utf8.count < 200)
        let marked = Array(hit.snippet.utf8)[hit.marks[0]]
        #expect(String(decoding: marked, as: UTF8.self) == "needle")
    }

    @Test func aMatchInTheTitleAloneShowsTheStart() throws {
        let index = try index(["Some body."], titles: ["Needle"])
        let hit = try #require(try index.search(SearchQuery("needle"), limit: 1).hits.first)
        #expect(hit.range == range(0, 0))
        #expect(hit.snippet == "Some body.")
        #expect(hit.marks.isEmpty)
        #expect(hit.count == 0)
    }

    @Test func titlesWeighMoreThanBodies() throws {
        let index = try index(
            ["needle needle needle and hay", "hay and hay and hay"], titles: ["Hay", "Needle"])
        let hits = try index.search(SearchQuery("needle"), limit: 9).hits
        #expect(hits.map(\.path.string) == ["1", "0"])
    }

    @Test func windowsAddUpToTheWholeResult() throws {
        let index = try index((0..<30).map { "needle" + String(repeating: " hay", count: $0 % 4) })
        let all = try index.search(SearchQuery("needle"), limit: 100)
        #expect(all.total == 30)
        var windows: [SearchHit] = []
        for offset in stride(from: 0, to: 30, by: 7) {
            let window = try index.search(SearchQuery("needle"), limit: 7, offset: offset)
            #expect(window.total == 30)
            windows += window.hits
        }
        #expect(windows == all.hits)
    }

    @Test func aMatchSplitsNoGraphemeCluster() throws {
        let marked = MarkedText("यह ‹हिन्दी› है")
        let index = try index([marked.text.string])
        for query in ["हिन्दी", "ह*", "न"] {
            for hit in try index.search(SearchQuery(query), limit: 1).hits {
                var boundaries: Set<Int> = [0]
                var position = 0
                for character in marked.text.string {
                    position += character.utf8.count
                    boundaries.insert(position)
                }
                #expect(boundaries.contains(hit.range.start.utf8))
                #expect(boundaries.contains(hit.range.end.utf8))
            }
        }
    }

    @Test func noTextIsASyntaxError() throws {
        let index = try index(["a b c \"quoted\" near or and not", "é漢 {x} : ^y"])
        let pieces = [
            "a", "b", "NEAR", "NOT", "AND", "OR", "\"", "*", "(", ")", "^", ":", "-", "+", "{",
            "}", ",", "title", " ", "\t", "\n", "\u{0}", "'", ";", "--", "é", "漢", "\u{301}", "\\",
            "NEAR(", "🇫🇷", "\u{202E}", "%", "_", "?", "1",
        ]
        var random = SeededNumbers(5)
        for length in 0..<1500 {
            let query = (0..<length % 17).map { _ in pieces.randomElement(using: &random)! }
                .joined()
            let results = try index.search(SearchQuery(query), limit: 10)
            #expect(results.hits.count == results.total)
            for hit in results.hits {
                for mark in hit.marks { #expect(mark.upperBound <= hit.snippet.utf8.count) }
            }
        }
    }

    @Test func aQueryOfAnyLengthIsAnswered() throws {
        let index = try index(["a b c"])
        #expect(
            try index.search(SearchQuery(String(repeating: "a ", count: 9999)), limit: 1).total == 1
        )
        #expect(
            try index.search(
                SearchQuery(String(repeating: "z OR NOT x ", count: 999) + "a"), limit: 1
            )
            .total == 0)
        #expect(
            try index.search(SearchQuery(String(repeating: "é", count: 9999)), limit: 1).total == 0)
        #expect(
            try index.search(SearchQuery("\"" + String(repeating: "a ", count: 9999)), limit: 1)
                .total
                == 0)
    }
}
