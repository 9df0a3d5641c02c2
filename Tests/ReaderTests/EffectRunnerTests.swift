import Articles
import Indexing
import LibraryStore
import ReaderModel
import TestSupport
import Testing

@testable import Reader

@Suite struct EffectRunnerTests {
    @Test func aNoteThatIsDeletedElsewhereWhileItIsEditedIsSavedAsANewOne() throws {
        let folder = TemporaryFolder()
        folder.write("a.txt", "A title\n\nA sentence to write on.\n")
        let notebook = folder.file("notebook.sqlite")
        let now: @Sendable () -> Timestamp = { Timestamp(milliseconds: 7) }
        let root = try LibraryRoot(path: folder.file("a.txt"))
        let notes = LibraryNotes(notebook: notebook, now: now)
        let library = try DocumentLibrary(
            root: root, name: DocumentPath("a.txt"),
            cache: ReadingCache(at: folder.file("readings")),
            decided: DecisionSource(notebook: notebook, now: now), notes: notes)
        let runner = EffectRunner(source: library, notes: notes, places: ReadingPlaces())
        let range = TextRange(utf8: 9..<19)
        _ = runner.run(.addNote(ArticleID(1), range, body: "old"))
        let elsewhere = LibraryNotes(notebook: notebook, now: now)
        let note = try #require(try elsewhere.all().first)
        _ = try elsewhere.remove(note.id)
        guard
            case .notebookChanged(.added(let saved), .user, _) = runner.run(
                .changeNote(note, body: "written meanwhile")
            ).first
        else {
            Issue.record("the note was not saved")
            return
        }
        #expect(saved.id != note.id)
        #expect(saved.target == note.target)
        #expect(try elsewhere.all().map(\.body) == ["written meanwhile"])
    }

    @Test func aNameIsTakenFromWhatItIsNoNameOfAndUndoneAndRedone() throws {
        let folder = TemporaryFolder()
        folder.write("a.txt", "Envoy\n\nHanna Berg met Oleg Petrov. Berg left. Petrov slept.\n")
        let notebook = folder.file("notebook.sqlite")
        let now: @Sendable () -> Timestamp = { Timestamp(milliseconds: 7) }
        let notes = LibraryNotes(notebook: notebook, now: now)
        let library = try DocumentLibrary(
            root: LibraryRoot(path: folder.file("a.txt")), name: DocumentPath("a.txt"),
            cache: ReadingCache(at: folder.file("readings")),
            decided: DecisionSource(notebook: notebook, now: now), notes: notes)
        let runner = EffectRunner(source: library, notes: notes, places: ReadingPlaces())
        let article = try runner.opened(ArticleID(1))
        func entity(of word: String, _ number: Int = 0) -> EntityID? {
            let found = QuoteSearch(word).ranges(in: article.article.text)[number]
            return library.open(ArticleID(1)).mentions.first { $0.range.contains(found) }?.entity
        }
        #expect(entity(of: "Berg left") == nil)
        let bare = QuoteSearch("Berg").ranges(in: article.article.text)[1]
        #expect(entity(of: "Berg", 1) == entity(of: "Hanna Berg"))
        let answers = runner.run(.decide(.splitEverywhere(ArticleID(1), bare)))
        guard case .notebookChanged(let change, .user, _)? = answers.first else {
            Issue.record("nothing was decided: \(answers)")
            return
        }
        #expect(library.replayDecisions().isEmpty)
        #expect(entity(of: "Berg", 1) != entity(of: "Hanna Berg"))
        _ = runner.run(.apply(change.inverse, .undo))
        _ = library.replayDecisions()
        #expect(entity(of: "Berg", 1) == entity(of: "Hanna Berg"))
        _ = runner.run(.apply(change, .redo))
        _ = library.replayDecisions()
        #expect(entity(of: "Berg", 1) != entity(of: "Hanna Berg"))
        let sole = try #require(entity(of: "Hanna Berg"))
        guard case .failed? = runner.run(.decide(.apart("Hanna Berg", sole))).first else {
            Issue.record("a name was taken from what goes by no other")
            return
        }
    }
}
