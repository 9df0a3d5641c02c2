import Articles
import ReaderModel
import Testing

@testable import ReaderModel

@Suite struct LibrarySearchTests {
    private static let texts = [
        "An oak here, and an oak there.", "Nothing but elms.", "One oak.",
        "The oak, that oak and the last oak.",
    ]

    /// At the first of three articles that have the word.
    private func search(_ text: String = "oak") -> (ReaderState, SampleLibrary) {
        var library = SampleLibrary(Self.texts)
        var state = ReaderState(
            viewport: Viewport(columns: 80, rows: 24),
            library: LibraryFacts(name: "test", articles: Self.texts.count))
        library.send(.resized(Viewport(columns: 80, rows: 24)), to: &state)
        library.send(.searchLibrary, to: &state)
        library.send(.typed(text), to: &state)
        return (state, library)
    }

    private func found(_ state: ReaderState) -> LibrarySearchState? {
        if case .search(let search)? = state.screens.last { search } else { nil }
    }

    private func place(_ state: ReaderState) -> String {
        guard let reading = state.reading, let focus = reading.focus else { return "nowhere" }
        return "\(reading.id.rawValue):\(focus.start.utf8)"
    }

    @Test func passagesComeForWhatIsInView() throws {
        let (state, library) = search()
        let search = try #require(found(state))
        #expect(search.findings.articles.map(\.article.rawValue) == [1, 3, 4])
        #expect(search.findings.articles.allSatisfy { $0.passage != nil })
        let asked = library.performed.compactMap { effect -> [ArticleID]? in
            if case .loadPassages(_, let articles) = effect { articles } else { nil }
        }
        #expect(asked.last?.count == 3)
    }

    @Test func nextGoesOnThroughTheArticlesAndBackLeadsToTheResults() throws {
        var (state, library) = search()
        library.send(.accept, to: &state)
        #expect(place(state) == "1:3")
        var places: [String] = []
        for _ in 0..<6 {
            library.send(.nextHit, to: &state)
            places.append(place(state))
        }
        #expect(places == ["1:20", "3:4", "4:4", "4:14", "4:31", "4:31"])
        #expect(state.notice?.text.contains("last article") == true)
        #expect(state.hunt?.index == 2)
        var back: [String] = []
        for _ in 0..<5 {
            library.send(.previousHit, to: &state)
            back.append(place(state))
        }
        #expect(back == ["4:14", "4:4", "3:4", "1:20", "1:3"])
        library.send(.nextHit, .nextHit, .back, to: &state)
        #expect(found(state)?.cursor.selected == 0)
    }

    @Test func aSearchInTheArticleEndsTheHunt() {
        var (state, library) = search()
        library.send(.accept, .searchInArticle, to: &state)
        library.send(.typed("an"), to: &state)
        library.send(.accept, to: &state)
        #expect(state.hunt == nil)
        library.send(.nextHit, .nextHit, .nextHit, .nextHit, .nextHit, to: &state)
        #expect(state.reading?.id.rawValue == 1)
    }

    @Test func theOrderIsChangedByKeyAndByCommand() throws {
        var (state, library) = search()
        func orders() -> [LibraryQuery.Order] {
            library.performed.compactMap { effect in
                if case .searchLibrary(let query) = effect { query.order } else { nil }
            }
        }
        state.prompt = nil
        library.send(.sort, to: &state)
        #expect(orders().last == .date)
        library.send(.reverseOrder, to: &state)
        #expect(found(state)?.query.isReversed == true)
        library.send(.commandLine, to: &state)
        library.send(.typed("sort path"), to: &state)
        library.send(.accept, to: &state)
        #expect(orders().last == .path)
        #expect(found(state)?.query.isReversed == false)
    }

    @Test func anAnswerToAnOlderQueryIsNotShown() throws {
        var (state, _) = search("oa")
        let old = LibraryQuery("o", isTyping: true)
        let hit = LibraryHit(article: ArticleID(2), title: "t", path: DocumentPath("p"))
        _ = state.update(.libraryFound(old, LibraryFindings(articles: [hit])))
        #expect(found(state)?.findings.articles.count == 3)
    }

    @Test func whatIsSelectedStaysSelectedWhenMoreIsFound() throws {
        var (state, library) = search()
        library.send(.caretDown, to: &state)
        let search = try #require(found(state))
        var more = search.findings
        more.names = [
            Entity(
                id: EntityID("p/o"), name: "Oak", kind: .person, names: [], mentions: 1, articles: 1
            )
        ]
        _ = state.update(.libraryFound(search.query, more))
        let now = try #require(found(state))
        #expect(now.cursor.selected == 2)
        guard case .article(let hit)? = now.selected else {
            Issue.record("no article is selected")
            return
        }
        #expect(hit.article.rawValue == 3)
        #expect(hit.passage != nil)
    }

    @Test func nothingIsAskedForWithoutWords() {
        var (state, library) = search("(")
        #expect(found(state)?.count == 0)
        library.send(.cancel, to: &state)
        #expect(state.screens.isEmpty)
    }

    /// Rows of three groups, in windows of any height.
    @Test func entriesFillTheScreenWithoutGapsOrOverlaps() {
        let name = Entity(
            id: EntityID("p/o"), name: "Oak", kind: .person, names: [], mentions: 1, articles: 1)
        let hit = LibraryHit(article: ArticleID(2), title: "t", path: DocumentPath("p"))
        for names in 0..<3 {
            for notes in 0..<3 {
                for articles in [0, 1, 7] {
                    var search = LibrarySearchState(query: LibraryQuery("oak"))
                    search.take(
                        LibraryFindings(
                            names: Array(repeating: name, count: names),
                            notes: Array(repeating: hit, count: notes),
                            articles: Array(repeating: hit, count: articles)),
                        for: LibraryQuery("oak"), height: 10)
                    for height in 4..<30 {
                        for entry in 0..<search.count {
                            search.select(entry, height: height)
                            let places = search.places(height: height)
                            #expect(places.contains { $0.number == entry })
                            var end = 0
                            for place in places {
                                let heading = place.heading == nil ? 0 : 1
                                #expect(place.row - heading >= end)
                                end = place.row + place.rows
                            }
                            #expect(end <= height)
                        }
                    }
                }
            }
        }
    }
}
