import Annotating
import Articles
import Synchronization
import TestSupport
import Testing

@testable import Indexing

/// What was edited in a file for people meets what was changed in the notebook meanwhile.
@Suite struct NoteImportTests {
    private let folder = TemporaryFolder()
    private let notes: LibraryNotes
    private let note: Annotation

    init() throws {
        let clock = Ticks()
        notes = LibraryNotes(notebook: folder.file("notebook.sqlite"), now: { clock.next() })
        let text = ReadingText("Hanna Berg met Oleg Petrov in Oslo.")
        let article = Article(
            path: DocumentPath("a.txt"), hash: ContentHash(hex: String(repeating: "1", count: 64))!,
            title: "a", text: text, blocks: [])
        note = try notes.add(
            TextRange(utf8: 0..<10), of: article, at: DocumentPath("/l/a.txt"), body: "When?"
        ) { note in
            note.tags = ["x", "y"]
            note.colour = .green
        }
    }

    /// A clock of which each look is a second later.
    private final class Ticks: Sendable {
        private let seconds = Atomic<Int64>(1_700_000_000)

        func next() -> Timestamp {
            let now = seconds.wrappingAdd(1, ordering: .relaxed).newValue
            return Timestamp(milliseconds: now * 1000)
        }
    }

    private func exported() throws -> String {
        let document = AnnotatedDocument(
            path: DocumentPath("a.txt"), absolutePath: DocumentPath("/l/a.txt"), title: "a",
            text: nil, hash: nil,
            annotations: try notes.all().map { AnchoredAnnotation($0, .orphan) })
        return String(
            decoding: try AnnotationExchange.export([document], as: .markdown), as: UTF8.self)
    }

    private func plan(_ file: String) throws -> NoteImport {
        try NoteImport(
            Array(file.utf8), as: .markdown, into: notes,
            NoteImport.Surroundings(
                now: notes.now(), folder: DocumentPath("/"), document: { _ in nil }))
    }

    /// The notes after a file was taken in.
    private func taken(_ file: String) throws -> [Annotation] {
        try plan(file).carryOut(on: notes)
        return try notes.all()
    }

    @Test func whatWasChangedOnBothSidesMeetsInOneNote() throws {
        let file = try exported().replacing("When?", with: "When exactly?")
            .replacing("Tags: x, y", with: "Tags: y, z")
        _ = try notes.change(note.id) { note in
            note.tags = ["x", "y", "here"]
            note.isStarred = true
            note.colour = .red
        }
        let all = try taken(file)
        #expect(all.map(\.body) == ["When exactly?"])
        #expect(all[0].tags == ["y", "here", "z"])
        #expect(all[0].isStarred)
        #expect(all[0].colour == .red)
        // Once more is once.
        #expect(try plan(file).changes.changed.isEmpty)
        #expect(try taken(file) == all)
    }

    @Test func whatWasChangedHereAloneStays() throws {
        let file = try exported().replacing("- Colour: green\n", with: "- Starred\n")
        _ = try notes.change(note.id) { $0.body = "Where?" }
        let all = try taken(file)
        #expect(all.map(\.body) == ["Where?"])
        #expect(all[0].colour == nil)
        #expect(all[0].isStarred)
        #expect(all[0].tags == ["x", "y"])
    }

    @Test func ofTwoTextsBothAreKept() throws {
        let file = try exported().replacing("When?", with: "Who?")
        _ = try notes.change(note.id) { $0.body = "Where?" }
        let all = try taken(file)
        #expect(Set(all.map(\.body)) == ["Where?", "Who?"])
        #expect(all.first { $0.body == "Who?" }?.tags == ["x", "y"])
        #expect(all.first { $0.body == "Who?" }?.colour == .green)
        #expect(try taken(file) == all)
    }

    @Test func aFileThatWasWrittenFromWhatNobodyKnowsOverwritesNothing() throws {
        let file = try exported().replacing("2023-11", with: "2023-10")
            .replacing("Tags: x, y", with: "Tags: z")
        let all = try taken(file)
        #expect(all.count == 2)
        #expect(all.first { $0.id == note.id } == note)
    }

    @Test func differencesAreToldInWords() {
        var other = note
        (other.colour, other.isStarred, other.tags) = (.red, true, [])
        other.body = "Who,\nand  when?"
        let colours = NoteColourNames([.red: "to check"])
        #expect(
            note.differences(to: other).words(colours)
                == "starred, to check, no tags, text “Who, and when?”")
        other.body = ""
        other.colour = nil
        other.isStarred = false
        #expect(note.differences(to: other).words(colours) == "no colour, no tags, no text")
        #expect(note.contents.words(.standard) == "green, tags x, y, text “When?”")
    }
}
