import Articles
import ReaderModel
import Testing

private let texts = [
    "‹Ann Lee› met ‹Bo Dahl›.\n\nThen ‹Lee› left.",
    "Nobody is named here.",
    "‹Dahl› wrote to ‹Ann Lee› again.",
]

@Suite struct FollowingTests {
    private func start() -> (ReaderState, SampleLibrary) {
        var library = SampleLibrary(texts)
        var state = ReaderState(
            viewport: Viewport(columns: 120, rows: 30),
            library: LibraryFacts(name: "sample", articles: texts.count))
        library.send(.resized(state.viewport), to: &state)
        library.send(.follow, to: &state)
        return (state, library)
    }

    private func focused(_ state: ReaderState) -> String? {
        guard let reading = state.reading, let focus = reading.focus else { return nil }
        return "\(reading.id.rawValue):\(reading.text[focus])"
    }

    @Test func linksAreSteppedThroughInReadingOrder() {
        var (state, library) = start()
        var seen: [String?] = []
        for _ in 0..<3 {
            library.send(.nextLink, to: &state)
            seen.append(focused(state))
        }
        #expect(seen == ["1:Ann Lee", "1:Bo Dahl", "1:Lee"])
        library.send(.nextLink, to: &state)
        #expect(focused(state) == "1:Lee")
        library.send(.previousLink, to: &state)
        #expect(focused(state) == "1:Bo Dahl")
    }

    @Test func mentionsAreWalkedOnIntoTheNextArticle() {
        var (state, library) = start()
        library.send(.nextLink, .nextMention, to: &state)
        #expect(focused(state) == "1:Lee")
        #expect(state.walk?.counter == "2 of 3, article 1 of 2")
        library.send(.nextMention, to: &state)
        #expect(focused(state) == "3:Ann Lee")
        #expect(state.walk?.counter == "3 of 3, article 2 of 2")
        #expect(state.articles.cursor.selected == 2)
        library.send(.nextMention, to: &state)
        #expect(focused(state) == "3:Ann Lee")
        library.send(.previousMention, .previousMention, to: &state)
        #expect(focused(state) == "1:Ann Lee")
    }

    @Test func anEntityPageListsEveryMentionAndLeadsThere() {
        var (state, library) = start()
        library.send(.nextLink, .nextLink, .follow, to: &state)
        guard case .entityPage(let page)? = state.screens.last else {
            Issue.record("no entity page is shown")
            return
        }
        #expect(page.entity.name == "dahl")
        #expect(
            page.lines.map(\.left).suffix(5) == [
                .mentionsTitle, .article(0), .mention(0), .article(1), .mention(1),
            ])
        #expect(page.selected == .share(0))
        #expect(page.mentions[1]?.text == "t")
        library.send(.nextLink, .nextParagraph, .follow, to: &state)
        #expect(focused(state) == "3:Dahl")
        #expect(state.screens.isEmpty)
        #expect(state.walk?.counter == "2 of 2, article 2 of 2")
    }

    @Test func backAndForwardLeadThroughEveryJumpToTheExactPlace() {
        var (state, library) = start()
        library.send(
            .nextLink, .nextLink, .follow, .nextLink, .nextParagraph, .follow, to: &state)
        library.send(.back, to: &state)
        guard case .entityPage(let page)? = state.screens.last else {
            Issue.record("back leads to the entity page")
            return
        }
        #expect(page.selected == .mention(1))
        #expect(state.reading?.id == ArticleID(1))
        library.send(.back, to: &state)
        #expect(state.screens.isEmpty)
        #expect(focused(state) == "1:Bo Dahl")
        library.send(.back, to: &state)
        #expect(state.notice != nil)
        library.send(.forward, .forward, to: &state)
        #expect(focused(state) == "3:Dahl")
    }

    @Test func closingAPassageThatWasFollowedShowsThePageAgain() {
        var (state, library) = start()
        library.send(.nextLink, .follow, .lineDown, .follow, to: &state)
        #expect(state.screens.isEmpty)
        library.send(.close, to: &state)
        #expect(state.screens.count == 1)
        library.send(.close, .close, .close, to: &state)
        #expect(library.performed.last == .quit)
    }

    @Test func theCardIsShownUntilTheNextKey() {
        var (state, library) = start()
        library.send(.nextLink, .entityCard, to: &state)
        #expect(state.card?.entity.name == "lee")
        library.send(.cancel, to: &state)
        #expect(state.card == nil)
        #expect(focused(state) == "1:Ann Lee")
    }

    @Test func theEntityPaneListsByKindWithCounts() {
        var (state, library) = start()
        library.send(.focusEntities, to: &state)
        guard case .kind(.person, let count)? = state.entityPane.rows.first else {
            Issue.record("the first row is a heading")
            return
        }
        #expect(count == 2)
        #expect(state.entityPane.selected?.name == "lee")
        #expect(state.emphasised == EntityID("person/lee"))
        library.send(.lineDown, to: &state)
        #expect(state.entityPane.selected?.name == "dahl")
        library.send(.toStart, to: &state)
        #expect(state.entityPane.selected?.name == "lee")
    }
}
