import Articles
import ReaderModel
import Testing

/// Fifty numbered lines, one a paragraph.
private let long = (1...50).map { "Line \($0) of the text." }.joined(separator: "\n\n")

@Suite struct ReadingTests {
    private func start(
        _ texts: [String], columns: Int = 120, rows: Int = 22
    ) -> (ReaderState, SampleLibrary) {
        var library = SampleLibrary(texts)
        var state = ReaderState(
            viewport: Viewport(columns: columns, rows: rows),
            library: LibraryFacts(name: "sample", articles: texts.count))
        library.send(.resized(state.viewport), to: &state)
        return (state, library)
    }

    private func topText(_ state: ReaderState) -> String {
        guard let reading = state.reading, let line = reading.lines.first else { return "" }
        return reading.text[line.range]
    }

    @Test func theSelectedArticleIsShownBesideTheList() {
        var (state, library) = start(["one", "two"])
        #expect(state.reading?.id == ArticleID(1))
        library.send(.lineDown, to: &state)
        #expect(state.reading?.id == ArticleID(2))
    }

    @Test func anArticleThatComesBeforeTheSelectedOneDoesNotTakeItsPlace() {
        var (state, library) = start(["one", "two", "three"])
        library.send(.lineDown, to: &state)
        #expect(state.reading?.id == ArticleID(2))
        let rows = [9, 1, 2, 3].map { number in
            ListRow(
                ArticleSummary(
                    id: ArticleID(number), path: DocumentPath("\(number).txt"),
                    hash: library.articles[0].article.hash, title: "Article \(number)", words: 1,
                    length: 3, modified: 0, annotations: 0), progress: 0)
        }
        var facts = state.library
        facts.articles = 4
        #expect(state.update(.libraryChanged(facts)).contains { $0.isOfAnArticle } == false)
        let window = ListWindow(query: state.articles.query, total: 4, start: 0, rows: rows)
        #expect(state.update(.listLoaded(window)).contains { $0.isOfAnArticle } == false)
        #expect(state.articles.selected?.summary.id == ArticleID(2))
        #expect(state.articles.cursor.selected == 2)
        #expect(state.reading?.id == ArticleID(2))
    }

    @Test func anArticleThatGoesStaysInViewUntilTheUserMoves() {
        var (state, library) = start(["one", "two", "three"])
        library.send(.lineDown, to: &state)
        var rows = state.articles.window.rows
        rows.remove(at: 1)
        _ = state.update(.libraryChanged(state.library))
        let window = ListWindow(query: state.articles.query, total: 2, start: 0, rows: rows)
        let effects = state.update(.listLoaded(window))
        #expect(effects.contains(.locateInList(ArticleID(2), state.articles.query)))
        #expect(effects.contains { $0.isOfAnArticle } == false)
        #expect(state.reading?.id == ArticleID(2))
        library.send(.lineUp, to: &state)
        #expect(state.reading?.id == ArticleID(1))
    }

    @Test func theWordsAtTheTopStayThereWhenTheTextIsChanged() {
        var (state, library) = start([long])
        library.send(.follow, .pageDown, to: &state)
        let top = topText(state)
        var changed = library.articles[0]
        changed = OpenedArticle(
            id: changed.id,
            article: Article(
                path: changed.article.path, hash: changed.article.hash,
                title: changed.article.title, text: ReadingText("A new first line.\n\n" + long),
                blocks: [Block(.paragraph, TextRange(utf8: 0..<(19 + long.utf8.count)))]))
        _ = state.update(.articleChanged(changed))
        #expect(topText(state) == top)
    }

    @Test func scrollingStopsAtTheEnds() {
        var (state, library) = start([long])
        library.send(.follow, .toEnd, to: &state)
        #expect(state.reading?.isAtEnd == true)
        let end = topText(state)
        library.send(.pageDown, .lineDown, to: &state)
        #expect(topText(state) == end)
        library.send(.toStart, .lineUp, to: &state)
        #expect(topText(state) == "Line 1 of the text.")
    }

    @Test func aPageKeepsTwoLinesInView() {
        var (state, library) = start([long])
        library.send(.follow, to: &state)
        let height = state.reading!.height
        let lastTwo = state.reading!.lines.suffix(2)
        library.send(.pageDown, to: &state)
        #expect(state.reading!.height == height)
        #expect(Array(state.reading!.lines.prefix(2)) == Array(lastTwo))
    }

    @Test func theTopStaysWhileTheWindowChanges() {
        let paragraphs = (1...20).map { number in
            Array(repeating: "word\(number)", count: 60).joined(separator: " ")
        }
        var (state, library) = start([paragraphs.joined(separator: "\n\n")])
        library.send(.follow, .pageDown, .lineDown, .lineDown, to: &state)
        let top = state.reading!.place
        for columns in [40, 200, 71, 1, 99, 100, 120] {
            library.send(.resized(Viewport(columns: columns, rows: 22)), to: &state)
            let first = state.reading!.lines.first!.range
            #expect(first.start <= top && top <= first.end, "at \(columns) columns")
        }
        #expect(state.reading!.place == top)
        library.send(.zoom, .zoom, to: &state)
        #expect(state.reading!.place == top)
    }

    @Test func aPlaceIsRememberedWhenAnotherArticleIsOpened() {
        var (state, library) = start([long, "two"])
        library.send(.follow, .pageDown, to: &state)
        let top = state.reading!.place
        library.send(.nextArticle, .previousArticle, to: &state)
        #expect(state.reading?.id == ArticleID(1))
        #expect(state.reading?.place == top)
    }

    @Test func theListKnowsAtOnceHowFarAnArticleWasRead() {
        var (state, library) = start([long, "two"])
        library.send(.follow, to: &state)
        let first = state.articles.row(0)!.progress
        #expect(first > 0)
        library.send(.pageDown, to: &state)
        let second = state.articles.row(0)!.progress
        #expect(second > first)
        library.send(.toEnd, .toStart, to: &state)
        #expect(state.articles.row(0)?.progress == 1)
    }

    @Test func anArticleThatTheListOnlyShowsHasNotBeenRead() {
        var (state, library) = start([long, "two", "three"])
        library.send(.lineDown, .lineDown, .lineUp, to: &state)
        #expect(state.reading?.id == ArticleID(2))
        #expect((0..<3).allSatisfy { state.articles.row($0)?.progress == 0 })
        #expect(library.places.values.allSatisfy { $0.furthest == .zero })
        library.send(.pointed(.scroll(lines: 3), .pane(.text)), to: &state)
        #expect(state.articles.row(1)?.progress == 1, "the wheel over its text reads it")
    }

    @Test func theCursorStaysOnItsArticleWhenTheOrderChanges() {
        var (state, library) = start([long, "two", "three"])
        library.send(.lineDown, .sort, .reverseOrder, to: &state)
        let query = state.articles.query
        #expect(library.performed.contains(.locateInList(ArticleID(2), query)))
        #expect(state.articles.selected?.summary.id == ArticleID(2))
    }

    @Test func anOrderCanBeAskedForByName() {
        var (state, library) = start(["one", "two"])
        library.send(.commandLine, to: &state)
        library.send(.typed("sort modified"), to: &state)
        library.send(.accept, to: &state)
        #expect(state.articles.query.order == .modified)
        #expect(state.notice?.text == "Sorted by date of the file")
        library.send(.commandLine, to: &state)
        library.send(.typed("sort colour"), to: &state)
        library.send(.accept, to: &state)
        #expect(state.notice?.text == "There is no command sort colour")
    }

    @Test func theListGoesToTheArticleThatIsToBeOpenedFirst() {
        var library = SampleLibrary(["one", "two", "three"])
        var state = ReaderState(
            viewport: Viewport(columns: 120, rows: 22),
            library: LibraryFacts(name: "sample", articles: 3))
        library.send(.articleLocated(ArticleID(3), row: 2), to: &state)
        #expect(state.articles.cursor.selected == 2)
        #expect(!library.performed.contains(.openArticle(ArticleID(1), .remembered)))
    }

    @Test func theNextArticleAndTheEndsAreGoneBackFrom() {
        var (state, library) = start([long, "two"])
        library.send(.follow, .pageDown, .lineDown, to: &state)
        let top = state.reading!.place
        library.send(.toEnd, to: &state)
        let end = state.reading!.place
        library.send(.nextArticle, .back, to: &state)
        #expect(state.reading?.id == ArticleID(1))
        #expect(state.reading?.place == end)
        library.send(.back, to: &state)
        #expect(state.reading?.place == top)
        library.send(.forward, .forward, to: &state)
        #expect(state.reading?.id == ArticleID(2))
    }

    @Test func aJumpThatLeadsNowhereIsNoStepBack() {
        var (state, library) = start([long, "two"])
        library.send(.follow, .pageDown, to: &state)
        let top = state.reading!.place
        library.send(.toStart, .toStart, .toStart, .back, to: &state)
        #expect(state.reading?.place == top)
    }

    @Test func aSearchCountsItsHitsAndGoesRound() {
        var (state, library) = start([long])
        library.send(.follow, .searchInArticle, to: &state)
        library.send(.typed("line 4"), to: &state)
        library.send(.accept, to: &state)
        #expect(state.reading?.search?.hits.count == 11)
        #expect(state.reading?.search?.current == 0)
        library.send(.previousHit, to: &state)
        #expect(state.reading?.search?.current == 10)
        library.send(.nextHit, to: &state)
        #expect(state.reading?.search?.current == 0)
        library.send(.back, to: &state)
        #expect(topText(state) == "Line 1 of the text.")
    }

    @Test func aCancelledSearchLeavesThePlaceAsItWas() {
        var (state, library) = start([long])
        library.send(.follow, .pageDown, to: &state)
        let top = state.reading!.place
        library.send(.searchInArticle, to: &state)
        library.send(.typed("line 50"), to: &state)
        #expect(state.reading!.place != top)
        library.send(.cancel, to: &state)
        #expect(state.reading!.place == top)
        #expect(state.reading!.search == nil)
    }

    @Test func whatIsNotFoundIsSaid() {
        var (state, library) = start([long])
        library.send(.follow, .searchInArticle, to: &state)
        library.send(.typed("nowhere"), to: &state)
        library.send(.accept, to: &state)
        #expect(state.notice?.isError == true)
        #expect(state.notice?.text == "Not found: nowhere")
    }

    @Test func everySizeOfWindowIsTaken() {
        var (state, library) = start([long, "two"])
        library.send(.follow, to: &state)
        for columns in [1, 2, 3, 10, 69, 70, 71, 99, 100, 101, 500] {
            for rows in [1, 2, 3, 4, 5, 12, 24, 200] {
                library.send(.resized(Viewport(columns: columns, rows: rows)), to: &state)
                library.send(.pageDown, .nextLink, .toEnd, .toStart, to: &state)
                #expect(state.reading!.lines.count <= max(1, rows))
            }
        }
    }

    @Test func closingLeadsOutAPaneAtATime() {
        var (state, library) = start(["one", "two"])
        library.send(.follow, to: &state)
        #expect(state.pane == .text)
        library.send(.close, to: &state)
        #expect(state.pane == .articles)
        #expect(!library.performed.contains(.quit))
        library.send(.close, to: &state)
        #expect(library.performed.last == .quit)
    }

    @Test func aFilterNarrowsTheListAsItIsTyped() {
        var (state, library) = start(["one", "two", "three"])
        library.send(.filter, to: &state)
        library.send(.typed("3"), to: &state)
        #expect(state.articles.total == 1)
        #expect(state.reading?.id == ArticleID(3))
        library.send(.cancel, to: &state)
        #expect(state.articles.total == 3)
    }

    @Test func aLetterMarksAPlace() {
        var (state, library) = start([long, "two"])
        library.send(.follow, .pageDown, .setMark, to: &state)
        let top = state.reading!.place
        library.send(.character("a"), to: &state)
        library.send(.nextArticle, .goToMark, to: &state)
        library.send(.character("a"), to: &state)
        #expect(state.reading?.id == ArticleID(1))
        #expect(state.reading?.place == top)
        library.send(.goToMark, to: &state)
        library.send(.character("b"), to: &state)
        #expect(state.notice?.isError == true)
    }
}

@Suite struct SingleDocumentTests {
    @Test func itFillsTheWindowUntilItsEntitiesAreGoneTo() {
        var library = SampleLibrary(["‹Ann Lee› came.\n\nAnd went."])
        var state = ReaderState(
            viewport: Viewport(columns: 120, rows: 30),
            library: LibraryFacts(name: "one", isSingleDocument: true, articles: 1))
        for answer in library.answers(to: .openArticle(ArticleID(1), .remembered)) {
            library.send(answer, to: &state)
        }
        #expect(state.geometry.text?.columns == 120)
        library.send(.focusEntities, to: &state)
        #expect(state.geometry.entities != nil && state.geometry.text != nil)
        library.send(.close, to: &state)
        #expect(state.geometry.text?.columns == 120)
        #expect(!library.performed.contains(.quit))
        library.send(.close, to: &state)
        #expect(library.performed.last == .quit)
    }
}

extension Effect {
    /// Whether it shows another article.
    fileprivate var isOfAnArticle: Bool {
        if case .openArticle = self { true } else { false }
    }
}
