import Articles
import Indexing
import LibraryStore
import ReaderModel
import TestSupport
import Testing

@testable import Reader

/// The review in a folder with a notebook on the disk, and changes at random with undo and redo.
@Suite struct ReviewTests {
    private let folder = TemporaryFolder()
    private let home = TemporaryFolder()
    private let runner: EffectRunner
    private let library: FolderLibrary
    private let notes: LibraryNotes

    init() throws {
        folder.write(
            "a.txt",
            "The harbour\n\nThe clerk unlocked the room and asked twice. Nobody answered him.")
        folder.write("b.txt", "The lamp\n\nThe old lamp burned for ninety years in the rain.")
        let root = try LibraryRoot(path: folder.path)
        let index = try LibraryIndex.inMemory()
        let now: @Sendable () -> Timestamp = { Timestamp(milliseconds: 7) }
        let notebook = home.file("notebook.sqlite")
        let decisions = DecisionSource(notebook: notebook, now: now)
        _ = try LibraryIndexer(root: root, index: index, decisions: decisions).refresh { _ in }
        library = FolderLibrary(root: root, index: index, decisions: decisions)
        notes = LibraryNotes(notebook: notebook, now: now)
        runner = EffectRunner(source: library, notes: notes, places: ReadingPlaces())
    }

    private func article(_ path: String) throws -> ArticleID {
        try #require(try library.article(path: DocumentPath(path))).id
    }

    private func items() throws -> [ReviewItem] {
        guard case .reviewLoaded(_, let items)? = runner.run(.loadReview(nil)).first else {
            throw ReaderError.noNote
        }
        return items
    }

    @Test func aGuessIsReviewedAcceptedAndTakenBack() throws {
        let id = try article("a.txt")
        let text = try library.article(id).text
        let range = try #require(QuoteSearch("asked twice").ranges(in: text).first)
        // As if it had been made before an edit.
        let quote = TextQuoteSelector(
            exact: "asked once", prefix: "The clerk unlocked the room and ",
            suffix: ". Nobody answered him.")
        let moment = Timestamp(milliseconds: 1)
        let old = Annotation(
            id: AnnotationID("n"),
            target: AnnotationTarget(
                hash: try #require(ContentHash(hex: String(repeating: "5", count: 64))),
                path: library.absolutePath(of: DocumentPath("a.txt")),
                selector: Selector(quote: quote, position: range)),
            body: "", created: moment, modified: moment)
        try notes.insert(old)
        let item = try #require(try items().first)
        #expect(item.then.exact == "asked once")
        #expect(item.proposals.map(\.quote.exact) == ["asked twice"])
        // Nothing is written by looking.
        #expect(try notes.annotation(old.id) == old)
        let answers = runner.run(.placeNote(old.id, id, item.proposals[0].range))
        guard case .notebookChanged(let change, _, _)? = answers.first else {
            Issue.record("not placed")
            return
        }
        #expect(try items().isEmpty)
        #expect(try notes.annotation(old.id)?.target == old.target)
        _ = runner.run(.apply(change.inverse, .undo))
        #expect(try notes.annotation(old.id) == old)
        #expect(try items().count == 1)
        _ = runner.run(.detachNote(old.id))
        #expect(try items().isEmpty)
    }

    private typealias Snapshot = [AnnotationID: Annotation]

    private func snapshot() throws -> Snapshot {
        Dictionary(uniqueKeysWithValues: try notes.all().map { ($0.id, $0) })
    }

    @Test(arguments: 1...12)
    func undoAndRedoLeadThroughExactlyWhatWas(seed: UInt64) throws {
        var numbers = SeededNumbers(seed)
        var state = ReaderState(
            viewport: Viewport(columns: 80, rows: 24), library: library.facts)
        let ids = [try article("a.txt"), try article("b.txt")]
        var (past, future): ([Snapshot], [Snapshot]) = ([], [])
        var model: Snapshot = [:]
        for step in 0..<60 {
            let choice = UInt8.random(in: 0..<10, using: &numbers)
            let note = model.values.sorted { $0.id < $1.id }.randomElement(using: &numbers)
            let id = ids.randomElement(using: &numbers) ?? ids[0]
            let start = Int.random(in: 0..<20, using: &numbers)
            let range = TextRange(utf8: start..<start + 9)
            var wish: Effect?
            var command: Command?
            switch (choice, note) {
            case (0, _), (1, _): wish = .addNote(id, range, body: "note \(step)")
            case (2, let note?): wish = .changeNote(note, body: "changed \(step)")
            case (3, let note?): wish = .placeNote(note.id, id, range)
            case (4, let note?): wish = .detachNote(note.id)
            case (5, let note?): wish = .removeNote(note.id)
            case (6, let note?): wish = .markNote(note.id, .tags(["t\(step)", "x"]))
            case (7, _), (8, _): command = .undo
            case (9, _): command = .redo
            default: continue
            }
            let effects =
                command.map { command in
                    state.update(.command(command)).filter {
                        if case .apply = $0 { true } else { false }
                    }
                } ?? wish.map { [$0] } ?? []
            for message in effects.flatMap(runner.run) {
                if case .failed(let text) = message { Issue.record("\(text)") }
                if case .notebookChanged(let change, _, _) = message, wish != nil {
                    past.append(model)
                    future = []
                    switch change {
                    case .added(let note), .changed(_, let note): model[note.id] = note
                    case .removed(let note): model[note.id] = nil
                    case .decided, .several: break
                    }
                }
                _ = state.update(message)
            }
            if command == .undo, let before = past.popLast() {
                future.append(model)
                model = before
            } else if command == .redo, let after = future.popLast() {
                past.append(model)
                model = after
            }
            #expect(try snapshot() == model, "step \(step)")
        }
    }
}
