import Articles
import ReaderModel
import Testing

/// The lines that export and import, and the screen of a plan.
@Suite struct ExchangingTests {
    private func start() -> ReaderState {
        ReaderState(
            viewport: Viewport(columns: 80, rows: 24),
            library: LibraryFacts(name: "sample", articles: 0))
    }

    /// Without what is asked for whenever the list of articles is not there yet.
    private func own(_ effects: [Effect]) -> [Effect] {
        effects.filter { if case .loadList = $0 { false } else { true } }
    }

    /// Types a line, with what is offered for it, and takes it.
    private func accept(_ line: String, offering choices: [String] = []) -> [Effect] {
        var state = start()
        _ = state.update(.command(.commandLine))
        _ = state.update(.typed(line))
        _ = state.update(
            .choicesFound(
                for: line, choices.map { Choice(.text($0), title: $0, detail: "") }))
        return own(state.update(.command(.accept)))
    }

    @Test func aLineSaysWhatIsDone() {
        #expect(
            accept("export csv my notes.csv") == [
                .exportNotes(ExchangeLine("export csv my notes.csv")!)
            ])
        #expect(ExchangeLine("export csv my notes.csv")?.path == "my notes.csv")
        #expect(ExchangeLine("export! csv x")?.replacesFile == true)
        #expect(ExchangeLine("export csv x")?.replacesFile == false)
        #expect(accept("import org x.org") == [.planImport(ExchangeLine("import org x.org")!)])
        for line in ["export", "exports csv", "import!", "", "tag x"] {
            #expect(ExchangeLine(line) == nil)
        }
    }

    @Test func aFormatIsTakenAsItIsOfferedAndAPathAsItIsTyped() {
        var line = ExchangeLine("export markdown")!
        #expect(accept("export m", offering: ["markdown"]) == [.exportNotes(line)])
        line = ExchangeLine("export csv no")!
        #expect(accept("export csv no", offering: ["notes.csv"]) == [.exportNotes(line)])
        line.path = nil
        #expect(accept("export csv ", offering: ["notes.csv"]) == [.exportNotes(line)])
    }

    @Test func anImportWithoutAFileAsksForOne() {
        var state = start()
        _ = state.update(.command(.importNotes))
        #expect(state.prompt?.input.text == "import ")
        _ = state.update(
            .choicesFound(for: "import ", [Choice(.text("jsonld"), title: "jsonld", detail: "")]))
        #expect(
            state.update(.command(.accept)).contains(
                .completeExchange(ExchangeLine("import jsonld ")!, for: "import jsonld ")))
        #expect(state.prompt?.input.text == "import jsonld ")
        state = start()
        _ = state.update(.command(.commandLine))
        _ = state.update(.typed("export!"))
        _ = state.update(.command(.accept))
        #expect(state.prompt?.input.text == "export! ")
    }

    @Test func aFolderThatIsChosenIsGoneInto() {
        var state = start()
        _ = state.update(.command(.commandLine))
        _ = state.update(.typed("import org "))
        _ = state.update(
            .choicesFound(
                for: "import org ",
                ["sub/", "x.org"].map { Choice(.text($0), title: $0, detail: "") }))
        _ = state.update(.command(.caretDown))
        _ = state.update(.command(.accept))
        #expect(state.prompt?.input.text == "import org sub/")
        _ = state.update(
            .choicesFound(
                for: "import org sub/", [Choice(.text("sub/y.org"), title: "", detail: "")]))
        _ = state.update(.command(.complete))
        #expect(state.prompt?.input.text == "import org sub/y.org")
        #expect(
            own(state.update(.command(.accept))) == [
                .planImport(ExchangeLine("import org sub/y.org")!)
            ])
    }

    private func note(_ number: Int) -> Annotation {
        let moment = Timestamp(milliseconds: 1)
        let target = AnnotationTarget(
            hash: ContentHash(hex: String(repeating: "1", count: 64))!, path: DocumentPath("/a"),
            selector: Selector(
                quote: TextQuoteSelector(exact: "x", prefix: "", suffix: ""),
                position: TextRange(utf8: 0..<1)))
        return Annotation(
            id: AnnotationID("n\(number)"), target: target, body: "b", created: moment,
            modified: moment)
    }

    private func plan(_ changes: [NoteChange]) -> PlannedImport {
        PlannedImport(
            ExchangeLine("import org x.org")!,
            rows: changes.map { _ in .init(.new, title: "a", words: "x", detail: "") },
            unchanged: 1, changes: changes)
    }

    @Test func aPlanIsCarriedOutByAKeyAndByNoClick() {
        var state = start()
        let plan = plan([.added(note(1)), .added(note(2))])
        _ = state.update(.importPlanned(plan))
        #expect(
            own(state.update(.pointed(.press(clicks: 2), .overlayRow(1)))) == [])
        #expect(own(state.update(.command(.follow))) == [.carryOutImport(plan)])
        let done = NoteChange.several(plan.changes)
        _ = state.update(.notebookChanged(done, .user, notes: []))
        #expect(state.screens.isEmpty)
        #expect(state.notice?.text == "Notes: 2 taken in; u undoes")
        #expect(own(state.update(.command(.undo))) == [.apply(done.inverse, .undo)])
        #expect(done.inverse == .several([.removed(note(2)), .removed(note(1))]))
        #expect(done.inverse.inverse == done)
    }

    @Test func aPlanWithoutAnythingIsOnlyLookedAt() {
        var state = start()
        _ = state.update(.importPlanned(plan([])))
        #expect(state.notice?.text == "There is nothing to take in")
        #expect(own(state.update(.command(.follow))) == [])
        #expect(state.screens.isEmpty)
    }
}
