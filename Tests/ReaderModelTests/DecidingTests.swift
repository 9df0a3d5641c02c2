import Articles
import ReaderModel
import Testing

private let texts = ["‹Ann Lee› met ‹Bo Dahl›.\n\nThen ‹Lee› left.", "‹Dahl› wrote."]

/// What the reader asks for when names are decided on.
@Suite struct DecidingTests {
    private func start() -> (ReaderState, SampleLibrary) {
        var library = SampleLibrary(texts)
        var state = ReaderState(
            viewport: Viewport(columns: 120, rows: 30),
            library: LibraryFacts(name: "sample", articles: texts.count))
        library.send(.resized(state.viewport), to: &state)
        library.send(.follow, to: &state)
        return (state, library)
    }

    private func wishes(_ effects: [Effect]) -> [NameWish] {
        effects.compactMap { if case .decide(let wish) = $0 { wish } else { nil } }
    }

    private func give(_ line: String, _ state: inout ReaderState) -> [NameWish] {
        if state.prompt == nil { _ = state.update(.command(.commandLine)) }
        _ = state.update(.typed(line))
        return wishes(state.update(.command(.accept)))
    }

    @Test func twoNamesAreMarkedAndMadeOne() throws {
        var (state, library) = start()
        library.send(.nextLink, to: &state)
        let ann = try #require(state.emphasised)
        #expect(wishes(state.update(.command(.same))).isEmpty)
        #expect(state.notice?.text.contains("is marked") == true)
        library.send(.nextLink, to: &state)
        let bo = try #require(state.emphasised)
        #expect(wishes(state.update(.command(.same))) == [.same(bo, .id(ann))])
    }

    @Test func aMentionIsSplitOffAndANameIsNone() throws {
        var (state, library) = start()
        library.send(.nextLink, to: &state)
        let reading = try #require(state.reading)
        let range = try #require(reading.focus)
        #expect(wishes(state.update(.command(.split))) == [.split(reading.id, range)])
        let ann = try #require(state.emphasised)
        #expect(wishes(state.update(.command(.notEntity))) == [.notEntity(ann)])
    }

    @Test func linesRenameChangeTheKindAndMark() throws {
        var (state, library) = start()
        library.send(.nextLink, to: &state)
        let ann = try #require(state.emphasised)
        #expect(give("rename  Anna  Lee ", &state) == [.rename(ann, "Anna Lee")])
        #expect(give("same Bo Dahl", &state) == [.same(ann, .name("Bo Dahl"))])
        #expect(give("kind event", &state) == [.kind(ann, .event)])
        #expect(give("kind nothing", &state).isEmpty)
        #expect(state.notice?.isError == true)
        let reading = try #require(state.reading)
        let range = try #require(reading.focus)
        #expect(give("mark product", &state) == [.mark(reading.id, range, .product)])
        _ = state.update(.command(.rename))
        #expect(give("Anna", &state) == [.rename(ann, "Anna")])
    }

    @Test func withoutANameThereIsNothingToDecide() {
        var (state, _) = start()
        for command in [Command.same, .split, .notEntity] {
            #expect(wishes(state.update(.command(command))).isEmpty)
            #expect(state.notice?.isError == false)
        }
    }

    @Test func aDecisionIsToldReplayedAndUndone() {
        var (state, _) = start()
        let decision = EntityDecision(
            id: DecisionID("d"), library: DocumentPath("/l"), ruling: .same("Lee", "Dahl"),
            created: Timestamp(milliseconds: 0))
        let change = NoteChange.decided(adding: [decision], removing: [])
        let effects = state.update(.notebookChanged(change, .user, notes: []))
        #expect(effects.contains(.replayDecisions))
        #expect(state.notice?.text == "“Lee” and “Dahl” are one; u undoes")
        let undone = NoteChange.decided(adding: [], removing: [decision])
        #expect(state.update(.command(.undo)).contains(.apply(undone, .undo)))
        _ = state.update(.notebookChanged(undone, .undo, notes: []))
        #expect(state.notice?.text == "Taken back: “Lee” and “Dahl” are one")
        #expect(state.update(.command(.redo)).contains(.apply(change, .redo)))
    }

    @Test func anOpenPageIsRenewedOnceWhenTheNamesHaveChanged() throws {
        var (state, library) = start()
        library.send(.nextLink, to: &state)
        library.send(.follow, to: &state)
        guard case .entityPage(let page)? = state.screens.last else {
            Issue.record("there is no page")
            return
        }
        func renewals(_ effects: [Effect]) -> Int {
            effects.count { if case .renewPage(page.entity.id, _) = $0 { true } else { false } }
        }
        let facts = state.library
        #expect(renewals(state.update(.libraryChanged(facts))) == 0)
        _ = state.update(
            .notebookChanged(.decided(adding: [], removing: []), .user, notes: []))
        #expect(renewals(state.update(.libraryChanged(facts))) == 1)
        #expect(renewals(state.update(.libraryChanged(facts))) == 0)
        var details = page.details
        details.entity.name = "Anna Lee"
        _ = state.update(.entityLoaded(details, .renewal(of: page.entity.id)))
        guard case .entityPage(let renewed)? = state.screens.last else { return }
        #expect(renewed.entity.name == "Anna Lee")
        #expect(renewed.cursor == page.cursor)
    }
}
