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
        let library = try DocumentLibrary(
            root: root, name: DocumentPath("a.txt"),
            cache: ReadingCache(at: folder.file("readings")))
        let runner = EffectRunner(
            source: library, notes: LibraryNotes(notebook: notebook, now: now),
            places: ReadingPlaces())
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
}
