import Articles
import ReaderModel
import Testing

private let texts = ["One two three. Four ‹Ann Lee› five.\n\nA second paragraph here.", "Other."]

@Suite struct NotingTests {
    private func start() -> (ReaderState, SampleLibrary) {
        var library = SampleLibrary(texts)
        var state = ReaderState(
            viewport: Viewport(columns: 120, rows: 30),
            library: LibraryFacts(name: "sample", articles: texts.count))
        library.send(.resized(state.viewport), to: &state)
        library.send(.follow, to: &state)
        return (state, library)
    }

    private func selected(_ state: ReaderState) -> String? {
        guard let range = state.selectedRange else { return nil }
        return state.reading?.text[range]
    }

    @Test func aSelectionGrowsByItsUnit() {
        var (state, library) = start()
        library.send(.select, to: &state)
        #expect(selected(state) == "O")
        library.send(.extendRight, .extendRight, to: &state)
        #expect(selected(state) == "One")
        library.send(.select, .extendRight, to: &state)
        #expect(selected(state) == "One two")
        library.send(.select, to: &state)
        #expect(selected(state) == "One two three.")
        library.send(.extendRight, to: &state)
        #expect(selected(state) == "One two three. Four Ann Lee five.")
        library.send(.select, .extendRight, to: &state)
        #expect(selected(state)?.hasSuffix("A second paragraph here.") == true)
        library.send(.cancel, to: &state)
        #expect(selected(state) == nil)
    }

    @Test func theOtherEndOfASelectionCanBeMoved() {
        var (state, library) = start()
        library.send(.nextLink, .select, .swapEnds, .shrinkWord, to: &state)
        #expect(selected(state) == "Four Ann Lee")
    }

    @Test func aNoteIsWrittenOnTheSelectionAndStaysOnIt() {
        var (state, library) = start()
        library.send(.nextLink, .annotate, to: &state)
        #expect(state.editor?.quote == "Ann Lee")
        library.send(.typed("Who"), to: &state)
        library.send(.newLine, to: &state)
        library.send(.typed("is she?"), to: &state)
        library.send(.saveNote, to: &state)
        #expect(state.editor == nil)
        let notes = state.reading!.opened.notes
        #expect(notes.map(\.annotation.body) == ["Who\nis she?"])
        #expect(state.reading!.text[notes[0].anchor.range!] == "Ann Lee")
    }

    /// The text before the caret and after it.
    private func caret(_ state: ReaderState) -> [String] {
        guard let input = state.editor?.input else { return [] }
        return [
            String(input.characters[..<input.caret]), String(input.characters[input.caret...]),
        ]
    }

    @Test func theCaretMovesOverLinesAsTheyAreShown() {
        var (state, library) = start()
        library.send(.annotate, to: &state)
        let line = String(repeating: "ab ", count: state.editorWidth / 3)
        library.send(.typed(line + line + "\nx\n海海海"), to: &state)
        library.send(.caretUp, .caretUp, .caretUp, to: &state)
        // Three wide characters are six cells, that is six narrow ones.
        #expect(caret(state).first == "ab ab ")
        library.send(.caretDown, .caretDown, .caretDown, to: &state)
        #expect(caret(state).last == "")
        library.send(.caretPageUp, to: &state)
        #expect(caret(state).first == "ab ab ")
        library.send(.caretUp, to: &state)
        #expect(caret(state).first == "")
        library.send(.caretPageDown, to: &state)
        #expect(caret(state).last == "")
        library.send(.caretUp, .caretUp, .caretHome, to: &state)
        #expect(caret(state).first == "")
    }

    @Test func lineEndsOfAPasteAreMadeOurs() {
        var (state, library) = start()
        library.send(.annotate, to: &state)
        library.send(.typed("one\r\ntwo\rthree\tfour"), to: &state)
        #expect(state.editor?.text == "one\ntwo\nthree\tfour")
        library.send(.undoTyping, to: &state)
        #expect(state.editor?.text == "")
        library.send(.redoTyping, .saveNote, to: &state)
        #expect(library.articles[0].notes.map(\.annotation.body) == ["one\ntwo\nthree\tfour"])
    }

    @Test func whatAnotherEditorWroteCanBeTakenBack() {
        var (state, library) = start()
        library.send(.annotate, to: &state)
        library.send(.typed("mine"), to: &state)
        let given = state.editor!.replacingText(with: "theirs")
        #expect(given.text == "theirs")
        var input = given.input
        #expect(input.perform(.undoTyping) && input.text == "mine")
    }

    @Test func aNoteOfAMillionCharactersIsEdited() {
        var (state, library) = start()
        library.send(.annotate, to: &state)
        let long = String(repeating: "word after word\n", count: 62_500)
        library.send(.typed(long), to: &state)
        for _ in 0..<30 { library.send(.caretUp, to: &state) }
        library.send(.typed("here "), to: &state)
        library.send(.caretPageUp, .caretPageDown, .deleteWord, .undoTyping, to: &state)
        #expect(state.editor?.text.utf8.count == 1_000_005)
        library.send(.saveNote, to: &state)
        #expect(library.articles[0].notes.first?.annotation.body.utf8.count == 1_000_005)
    }

    @Test func withoutASelectionTheSentenceIsAnnotated() {
        var (state, library) = start()
        library.send(.annotate, to: &state)
        #expect(state.editor?.quote == "One two three.")
    }

    @Test func anEmptyNoteIsNotKeptAndADiscardedOneIsNeither() {
        var (state, library) = start()
        library.send(.annotate, .saveNote, to: &state)
        library.send(.annotate, to: &state)
        library.send(.typed("never mind"), to: &state)
        library.send(.discardNote, to: &state)
        #expect(state.editor == nil)
        #expect(state.reading!.opened.notes.isEmpty)
    }

    @Test func theEditorStaysOpenWhenTheNotebookRefuses() {
        var (state, _) = start()
        _ = state.update(.command(.annotate))
        _ = state.update(.typed("precious"))
        _ = state.update(.command(.saveNote))
        _ = state.update(.failed("There is no room left on the device."))
        #expect(state.editor?.text == "precious")
        #expect(state.notice?.isError == true)
    }

    @Test func everyChangeCanBeUndoneAndRedone() {
        var (state, library) = start()
        library.send(.highlight, to: &state)
        library.send(.annotate, to: &state)
        library.send(.typed("a body"), to: &state)
        library.send(.saveNote, .deleteNote, to: &state)
        #expect(library.articles[0].notes.isEmpty)
        library.send(.undo, to: &state)
        #expect(library.articles[0].notes.map(\.annotation.body) == ["a body"])
        library.send(.undo, to: &state)
        #expect(library.articles[0].notes.map(\.annotation.body) == [""])
        library.send(.undo, to: &state)
        #expect(library.articles[0].notes.isEmpty)
        library.send(.undo, to: &state)
        library.send(.redo, .redo, to: &state)
        #expect(library.articles[0].notes.map(\.annotation.body) == ["a body"])
        library.send(.redo, .redo, to: &state)
        #expect(library.articles[0].notes.isEmpty)
    }

    @Test func notesAreSteppedThroughAndListed() {
        var (state, library) = start()
        library.send(.highlight, .cancel, .nextParagraph, to: &state)
        library.send(.nextLink, .highlight, .cancel, .toStart, to: &state)
        library.send(.nextNote, to: &state)
        let first = state.reading!.focusedNote
        library.send(.nextNote, to: &state)
        #expect(first != nil && state.reading!.focusedNote != first)
        library.send(.previousNote, to: &state)
        #expect(state.reading!.focusedNote == first)
        library.send(.notes, to: &state)
        guard case .notes(let notes)? = state.screens.last else {
            Issue.record("the notes are not listed")
            return
        }
        #expect(notes.rows.count == 2)
        library.send(.filter, to: &state)
        library.send(.typed("ann lee"), to: &state)
        guard case .notes(let filtered)? = state.screens.last else { return }
        #expect(filtered.rows.map(\.quote) == ["Ann Lee"])
    }
}
