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

    private func paths(
        _ index: LibraryIndex, _ query: String, isTyping: Bool = false
    ) throws -> [String] {
        var request = SearchRequest(query)
        request.isTyping = isTyping
        return try index.search(request).articles.map(\.path.string)
    }

    private func passages(
        _ index: LibraryIndex, _ query: String, limit: Int = 100
    ) throws -> SearchPassages {
        let request = SearchRequest(query)
        let found = try #require(try index.search(request).articles.first)
        return try index.passages(of: request, in: [found.article], limit: limit)[0]
    }

    @Test(arguments: [
        ("missile", ["0", "1"]), ("MISSILE systems", ["0"]),
        ("missile OR reactor", ["0", "1", "2"]), ("missile NOT systems", ["1"]),
        ("missile -systems", ["1"]), ("\"systems for\"", ["0"]), ("\"for systems\"", []),
        ("react*", ["2"]), ("react", []), ("\"built at Bus\"*", ["2"]), ("bushehr", ["2"]),
        ("Tor-M1", ["0"]), ("tor m1", ["0"]), ("missile AND", ["0", "1"]),
        ("OR missile", ["0", "1"]), ("AND OR NOT", []), ("NOT missile", ["2"]),
        ("missile NOT", ["0", "1"]), ("\"missile", ["0", "1"]), ("missile \"", ["0", "1"]),
        ("--- missile ***", ["0", "1"]), ("", []), ("\"\"", []), ("(missile)", ["0", "1"]),
        ("title:missile", []), ("title:untitled -missile", ["2"]), ("missile NOT ---", ["0", "1"]),
        ("reactor OR systems NOT tor", ["2"]), ("(reactor OR systems) NOT tor", ["2"]),
        ("missile (systems OR reactor)", ["0"]), ("NEAR(tor sale, 4)", ["0"]),
        ("NEAR(tor sale, 3)", []), ("NEAR(tor missile \"for sale\")", ["0"]),
        ("missiles", ["0", "1"]), ("\"missiles\"", []), ("=missiles", []),
        ("path:1", ["1"]), ("path:1 OR reactor", ["1", "2"]), ("missile -path:1", ["0"]),
        ("in:UNTITLED path:2", ["2"]), ("missile kind:article", ["0", "1"]),
        ("missile kind:note", []), ("missile tag:x", []), ("missile -tag:x", ["0", "1"]),
        ("-(missile OR reactor)", []), ("-missile -reactor", []), ("before:2006", []),
        ("missile @ivanov", []), ("missile -@ivanov", ["0", "1"]), ("a", ["1"]),
    ])
    func queriesFindWhatTheyAskFor(_ query: String, _ expected: [String]) throws {
        let index = try index([
            "Tor-M1 missile systems for sale", "A missile.", "The reactor built at Bushéhr",
        ])
        #expect(try Set(paths(index, query)) == Set(expected))
    }

    @Test(arguments: [
        ("r", ["2"]), ("mis", ["0", "1"]), ("missile sy", ["0"]), ("missile sy ", []),
        ("\"missile sy", ["0"]), ("NOT rea", ["0", "1"]), ("title:unt", ["0", "1", "2"]),
        ("title:(unt", ["0", "1", "2"]), ("path:", []), ("missile before:20", ["0", "1"]),
        ("missile AND (", ["0", "1"]), ("missile -", ["0", "1"]), ("missiles", ["0", "1"]),
    ])
    func whatIsBeingTypedGoesOn(_ query: String, _ expected: [String]) throws {
        let index = try index([
            "Tor-M1 missile systems for sale", "A missile.", "The reactor built at Bushéhr",
        ])
        #expect(try Set(paths(index, query, isTyping: true)) == Set(expected))
    }

    // MARK: - Passages

    @Test func theFirstMatchIsGivenInBytes() throws {
        let marked = MarkedText("Übung: the ‹Systèmes› and the ‹systemes›")
        let index = try index([marked.text.string])
        let found = try passages(index, "systemes")
        #expect(found.ranges == marked.ranges)
        #expect(found.count == 2)
        #expect(found.snippet == marked.text.string)
        #expect(found.marks == marked.ranges.map(\.utf8))
        #expect(try passages(index, "systemes", limit: 1).ranges == [marked.ranges[0]])
    }

    @Test func aMatchBelowTheTitleIsShown() throws {
        let text = MarkedText("‹Needles›\n\nHay and a ‹needle›.")
        let found = try passages(index([text.text.string]), "needle")
        #expect(found.ranges == text.ranges)
        #expect(found.shown == text.ranges[1])
        #expect(try passages(index([text.text.string]), "needle", limit: 1).shown == text.ranges[1])
        #expect(try passages(index(["A needle"]), "needle").shown == range(2, 8))
    }

    @Test func formsAndPhrasesAreMarkedAsTheyStand() throws {
        let forms = MarkedText("‹Delivered›: what ‹delivers› was to be ‹deliver›, not delivery")
        #expect(try passages(index([forms.text.string]), "delivering").ranges == forms.ranges)
        let text = MarkedText("It was ‹delivering› what it ‹delivered›")
        #expect(try passages(index([text.text.string]), "deliver").ranges == text.ranges)
        let phrase = MarkedText("air. The ‹air defence› of the air")
        #expect(
            try passages(index([phrase.text.string]), "\"air defence\"").ranges == phrase.ranges)
    }

    @Test func snippetsShowTheMatchOnOneLine() throws {
        let filler = String(repeating: "lorem ipsum\n", count: 40)
        let index = try index([filler + "the needle here\n" + filler])
        let found = try passages(index, "needle")
        #expect(found.snippet.hasPrefix("…") && found.snippet.hasSuffix("…"))
        #expect(!found.snippet.contains("\n"))
        #expect(found.snippet.utf8.count < 200)
        let marked = Array(found.snippet.utf8)[found.marks[0]]
        #expect(String(decoding: marked, as: UTF8.self) == "needle")
    }

    @Test func aMatchInTheTitleAloneShowsTheStart() throws {
        let found = try passages(try index(["Some body."], titles: ["Needle"]), "needle")
        #expect(found.ranges.isEmpty)
        #expect(found.snippet == "Some body.")
        #expect(found.marks.isEmpty)
        #expect(found.count == 0)
    }

    @Test func aMatchSplitsNoGraphemeCluster() throws {
        let marked = MarkedText("यह ‹हिन्दी› है")
        let index = try index([marked.text.string])
        var boundaries: Set<Int> = [0]
        var position = 0
        for character in marked.text.string {
            position += character.utf8.count
            boundaries.insert(position)
        }
        for query in ["हिन्दी", "ह*"] {
            for range in try passages(index, query).ranges {
                #expect(boundaries.contains(range.start.utf8))
                #expect(boundaries.contains(range.end.utf8))
            }
        }
    }

    // MARK: - Order

    @Test func titlesWeighMoreThanBodies() throws {
        let index = try index(
            ["needle needle needle and hay", "hay and hay and hay"], titles: ["Hay", "Needle"])
        #expect(try paths(index, "needle") == ["1", "0"])
    }

    @Test func theRareWordOfTwoDecides() throws {
        let common = (0..<20).map { _ in "hay and more hay, as ever" }
        let index = try index(
            common + ["hay hay hay hay needle", "hay needle needle needle needle"])
        #expect(try paths(index, "hay needle") == ["21", "20"])
        #expect(try paths(index, "hay OR needle").prefix(2) == ["21", "20"])
    }

    @Test func formsOfAWordCountAsOneWord() throws {
        let index = try index(
            ["sale and sales and hay", "hay sold", "a sale and the sales of hay hay hay"])
        #expect(try paths(index, "sale").first == "0")
        // A form that only one article has is no rare word.
        var request = SearchRequest("sales")
        request.findsForms = false
        #expect(try Set(index.search(request).articles.map(\.path.string)) == ["0", "2"])
    }

    @Test func windowsAddUpToTheWholeResult() throws {
        let index = try index((0..<30).map { "needle" + String(repeating: " hay", count: $0 % 4) })
        for order in SearchRequest.Order.allCases {
            for isReversed in [false, true] {
                var request = SearchRequest("needle")
                request.order = order
                request.isReversed = isReversed
                let all = try index.search(request)
                #expect(all.total == 30 && all.articles.count == 30)
                var windows: [FoundArticle] = []
                for offset in stride(from: 0, to: 30, by: 7) {
                    (request.offset, request.limit) = (offset, 7)
                    let window = try index.search(request)
                    #expect(window.total == 30)
                    windows += window.articles
                }
                #expect(windows == all.articles)
            }
        }
    }

    @Test func articlesAreSortedByPathAndDate() throws {
        let index = try index(["hay", "hay", "hay", "straw"])
        let ids = try index.allSummaries(sort: .path).map(\.id)
        let years = [2005, nil, 2007]
        try index.setDates(
            zip(ids, years).map { id, year in
                ArticleDates(
                    article: id,
                    own: year.flatMap(DateValue.year).map {
                        ArticleDate($0, .dateline, range: range(0, 1))
                    }, mentions: [], sentences: [])
            })
        var request = SearchRequest("hay")
        request.order = .date
        #expect(try index.search(request).articles.map(\.path.string) == ["2", "0", "1"])
        request.isReversed = true
        #expect(try index.search(request).articles.map(\.path.string) == ["0", "2", "1"])
        request.order = .path
        #expect(try index.search(request).articles.map(\.path.string) == ["2", "1", "0"])
        for (query, found) in [
            ("before:2006", ["0"]), ("after:2006", ["2"]), ("after:2005 before:2007", ["0"]),
            ("date:2007-05", ["2"]), ("hay date:2005", ["0"]), ("-date:2005 hay", ["1", "2"]),
        ] {
            #expect(try Set(paths(index, query)) == Set(found), "\(query)")
        }
    }

    // MARK: - Large libraries

    @Test func ofManyOnlySomeAreRankedAndTitlesAmongThem() throws {
        let count = 400
        let index = try index(
            (0..<count).map { _ in "needle and hay" },
            titles: (0..<count).map { $0 == 390 ? "Needle" : "Hay" })
        var request = SearchRequest("needle")
        request.mostRanked = 50
        let found = try index.search(request)
        #expect(found.ranked == 51)
        #expect(found.total == count && found.isTotalExact)
        #expect(found.articles.count == 51)
        #expect(found.articles.first?.path.string == "390")
        request.mostRanked = count
        #expect(try index.search(request).ranked == nil)
    }

    @Test func inALargeLibraryACommonWordDoesNotGoOn() throws {
        let count = 2050
        let index = try index((0..<count).map { $0 < 2040 ? "the" : "themes" } + ["thorough"])
        var request = SearchRequest("the")
        request.isTyping = true
        request.mostRanked = 1000
        #expect(try index.search(request).total == 2040)
        request.query = SearchQuery("them")
        #expect(try index.search(request).total == count - 2040)
        // A letter is not enough.
        request.query = SearchQuery("t")
        #expect(try index.search(request).total == 0)
        request.query = SearchQuery("th")
        #expect(try index.search(request).total == count + 1)
    }

    @Test func articlesOfManyAreSortedAsThoseOfFew() throws {
        let index = try index((0..<10_050).map { _ in "hay" })
        var request = SearchRequest("hay")
        request.order = .path
        request.limit = 20_000
        let sorted = try index.search(request).articles.map(\.path)
        #expect(sorted.count == 10_050)
        #expect(sorted == sorted.sorted())
    }

    @Test func aSearchThatIsNotWantedAnyMoreEnds() throws {
        let index = try index((0..<50).map { _ in "needle" })
        let watch = SearchWatch()
        watch.cancel()
        #expect(try index.search(SearchRequest("needle"), watch: watch) == .none)
        let late = try index.search(SearchRequest("needle"), watch: SearchWatch(milliseconds: -1))
        #expect(late.articles.count <= 50)
        #expect(try index.search(SearchRequest("needle")).total == 50)
    }

    // MARK: - Names and notes

    @Test func entitiesAreFoundByAnyOfTheirNames() throws {
        let index = try LibraryIndex.inMemory()
        let ids = try index.store([
            (article("b.txt", "B", "Sergei Ivanov went to Iran. Ivanov."), stamp()),
            (article("a.txt", "A", "Nobody"), stamp()),
        ])
        try index.setChains(
            [
                chain(.person, "Sergei Ivanov", [range(0, 13), range(28, 34)]),
                chain(.place, "Iran", [range(22, 26)]),
            ], of: ids[0], recogniserVersion: 1)
        let ivanov = entity(
            "person/i", "Sergei Ivanov", .person, names: ["Ivanov", "Sergei Ivanov", "С. Иванов"],
            mentions: 2)
        let iran = entity("place/iran", "Iran", .place)
        try index.setLinking(
            entities: [ivanov, iran],
            assignment: [
                ChainAssignment(article: ids[0], ordinal: 0, entity: ivanov.id),
                ChainAssignment(article: ids[0], ordinal: 1, entity: iran.id),
            ])
        for query in ["@ivanov", "@\"С. Иванов\"", "@IVAN*", "@ivanov nobody OR went"] {
            #expect(try paths(index, query) == ["b.txt"], "\(query)")
        }
        #expect(try paths(index, "@ivanov nobody").isEmpty)
        #expect(try passages(index, "@ivanov").ranges == [range(0, 13), range(28, 34)])
        func names(_ query: String, isTyping: Bool = false) throws -> [[String]] {
            var request = SearchRequest(query)
            request.isTyping = isTyping
            return try [false, true].map { isThorough in
                try index.names(answering: request, limit: 9, isThorough: isThorough)
                    .entities.map(\.name)
            }
        }
        for (query, found) in [
            ("ivanov", ["Sergei Ivanov"]), ("sergei", ["Sergei Ivanov"]),
            ("иванов", ["Sergei Ivanov"]),
            ("ivan", []), ("ivan*", ["Sergei Ivanov"]), ("kind:person", ["Sergei Ivanov"]),
            ("kind:place ivanov", []), ("kind:name", ["Sergei Ivanov", "Iran"]), ("went", []),
            ("ivanov path:b", []), ("-ivanov", []), ("iran OR ivanov", ["Sergei Ivanov", "Iran"]),
            ("kind:article ivanov", []), ("kind:name -ivanov", ["Iran"]),
        ] {
            #expect(try names(query) == [found, found], "\(query)")
        }
        #expect(try names("iva", isTyping: true) == [["Sergei Ivanov"], ["Sergei Ivanov"]])
    }

    @Test func articlesWithNotesAreFoundByTheNotes() throws {
        let index = try index(["hay", "hay", "straw"])
        var request = SearchRequest("hay tag:dirty")
        let all = try index.search(SearchRequest("hay")).articles
        let term = try #require(request.query.terms.last)
        request.noted = [term: [all[1].article]]
        #expect(try index.search(request).articles == [all[1]])
        request.query = SearchQuery("hay -tag:dirty")
        let other = try #require(request.query.terms.last)
        request.noted = [other: [all[1].article]]
        #expect(try index.search(request).articles == [all[0]])
    }

    // MARK: - Any text

    @Test func noTextIsASyntaxError() throws {
        let index = try index(["a b c \"quoted\" near or and not", "é漢 {x} : ^y"])
        let pieces = [
            "a", "b", "NEAR", "NOT", "AND", "OR", "\"", "*", "(", ")", "^", ":", "-", "+", "{",
            "}", ",", "title", " ", "\t", "\n", "\u{0}", "'", ";", "--", "é", "漢", "\u{301}", "\\",
            "NEAR(", "🇫🇷", "\u{202E}", "%", "_", "?", "1", "title:", "path:", "@", "=", "tag:",
            "before:2006", "kind:note", "in:", "(", "( OR ", " NOT (",
        ]
        var random = SeededNumbers(5)
        for length in 0..<1500 {
            let query = (0..<length % 23).map { _ in pieces.randomElement(using: &random)! }
                .joined()
            var request = SearchRequest(query)
            request.isTyping = length.isMultiple(of: 2)
            let results = try index.search(request)
            #expect(results.articles.count == results.total)
            for found in results.articles {
                let passages = try index.passages(of: request, in: [found.article])[0]
                for mark in passages.marks {
                    #expect(mark.upperBound <= passages.snippet.utf8.count)
                }
            }
            _ = try index.names(answering: request, limit: 3, isThorough: true)
        }
    }

    /// The parser of FTS5 has a stack of a hundred entries.
    @Test func theDeepestQueryIsNotTooDeep() throws {
        let index = try index(["a b c"])
        for pattern in ["(a OR b -(c ", "(a b OR (", "title:(a OR ", "(a NOT b OR c ", "((a "] {
            let query = String(repeating: pattern, count: 40) + "a"
            #expect(try index.search(SearchRequest(query)).total <= 1, "\(pattern)")
        }
    }

    @Test func aQueryOfAnyLengthIsAnswered() throws {
        let index = try index(["a b c"])
        #expect(try paths(index, String(repeating: "a ", count: 9999)) == ["0"])
        #expect(try paths(index, String(repeating: "z OR x ", count: 999) + "a").isEmpty)
        #expect(try paths(index, String(repeating: "é", count: 9999)).isEmpty)
        #expect(try paths(index, "\"" + String(repeating: "a ", count: 9999)).isEmpty)
        #expect(try paths(index, String(repeating: "deliver ", count: 60)).isEmpty)
    }
}
