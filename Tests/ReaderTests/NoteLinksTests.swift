import Articles
import Indexing
import LibraryStore
import ReaderModel
import TestSupport
import Testing

@testable import Reader

/// Links of notes in a folder that is indexed, with a notebook on the disk.
@Suite struct NoteLinksTests {
    private let folder = TemporaryFolder()
    private let home = TemporaryFolder()
    private let runner: EffectRunner
    private let library: FolderLibrary
    private let index: LibraryIndex

    init() throws {
        folder.write(
            "a.txt",
            "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov in Oslo. Berg spoke.")
        folder.write(
            "sub/b.md",
            "# Talks in Geneva\n\nHanna Berg and Nils Lund met in Geneva. The Tor was there.")
        let root = try LibraryRoot(path: folder.path)
        index = try LibraryIndex.inMemory()
        let now: @Sendable () -> Timestamp = { Timestamp(milliseconds: 7) }
        let notebook = home.file("notebook.sqlite")
        let decisions = DecisionSource(notebook: notebook, now: now)
        _ = try LibraryIndexer(root: root, index: index, decisions: decisions).refresh { _ in }
        library = FolderLibrary(root: root, index: index, decisions: decisions)
        runner = EffectRunner(
            source: library, notes: LibraryNotes(notebook: notebook, now: now),
            places: ReadingPlaces())
    }

    private func article(_ path: String) throws -> ArticleID {
        try #require(try library.article(path: DocumentPath(path))).id
    }

    private func range(_ words: String, _ id: ArticleID) throws -> TextRange {
        try #require(QuoteSearch(words).ranges(in: try library.article(id).text).first)
    }

    private func add(_ words: String, in path: String, _ body: String) throws -> Annotation {
        let id = try article(path)
        let answers = runner.run(.addNote(id, try range(words, id), body: body))
        guard case .notebookChanged(let change, _, _)? = answers.first,
            let note = change.annotation
        else { throw ReaderError.noNote }
        return note
    }

    private func details(_ id: AnnotationID) throws -> NoteDetails {
        guard case .noteLoaded(_, let details)? = runner.run(.loadNote(id)).first else {
            throw ReaderError.noNote
        }
        return try #require(details)
    }

    private func notes(about name: String) throws -> [String] {
        let id = try #require(try library.entities(named: name).first).id
        guard case .entityNotesLoaded(_, let rows)? = runner.run(.loadEntityNotes(id)).first
        else { return [] }
        return rows.map(\.annotation.body)
    }

    @Test func eachEndShowsTheOther() throws {
        let one = try add("Petrov in Oslo", in: "a.txt", "one")
        let two = try add("Nils Lund met", in: "sub/b.md", "two")
        let geneva = try article("sub/b.md")
        let passage = try range("The Tor was there", geneva)
        let berg = try #require(try library.entities(named: "Hanna Berg").first)
        _ = runner.run(.linkNote(.note(one), .note(two.id)))
        _ = runner.run(.linkNote(.note(one), .entity(.name("Hanna Berg"))))
        _ = runner.run(.linkNote(.note(one), .passage(geneva, passage)))
        let links = try details(one.id).links
        #expect(links.map(\.title) == ["two", berg.name, "“The Tor was there”"])
        #expect(
            links.map(\.end) == [
                .note(two.id), .entity(berg.id, .person),
                .passage(Occurrence(geneva, passage)),
            ])
        #expect(try details(two.id).backlinks.map(\.annotation.body) == ["one"])
        let linked = runner.run(.loadLinkedPassages(geneva))
        guard case .linkedPassagesLoaded(_, let passages)? = linked.first else {
            Issue.record("no passages")
            return
        }
        #expect(passages.map(\.range) == [passage])
        #expect(passages.map(\.note) == [one.id])
        #expect(try notes(about: "Hanna Berg") == ["one"])
        #expect(try notes(about: "Nils Lund") == ["two"])
        guard case .notesLoaded(let rows)? = runner.run(.loadNotes).first else { return }
        #expect(rows.map(\.isLinked) == [true, true])
        #expect(rows[0].names.map(\.first).contains("Oleg Petrov"))
    }

    @Test func aLinkIsMadeOnce() throws {
        let note = try add("Oslo", in: "a.txt", "one")
        _ = runner.run(.linkNote(.note(note), .entity(.name("Oleg Petrov"))))
        let again = runner.run(.linkNote(.note(note), .entity(.name("Oleg Petrov"))))
        guard case .informed? = again.first else {
            Issue.record("\(again)")
            return
        }
        #expect(try details(note.id).links.count == 1)
    }

    @Test func whatIsGoneIsSaidToBeAndComesBackWithIt() throws {
        let one = try add("Petrov in Oslo", in: "a.txt", "one")
        let two = try add("Nils Lund met", in: "sub/b.md", "two")
        _ = runner.run(.linkNote(.note(one), .note(two.id)))
        _ = runner.run(.removeNote(two.id))
        #expect(try details(one.id).links.map(\.end) == [nil])
        _ = runner.run(.apply(.added(two), .undo))
        #expect(try details(one.id).links.map(\.end) == [.note(two.id)])
    }

    @Test func aSelectionBecomesAHighlightWithTheLink() throws {
        let id = try article("a.txt")
        let passage = MarkTarget.passage(id, try range("Berg spoke", id))
        _ = runner.run(.linkNote(passage, .entity(.name("Oslo"))))
        guard case .notesLoaded(let rows)? = runner.run(.loadNotes).first else { return }
        #expect(rows.map(\.annotation.isHighlight) == [true])
        #expect(rows.map(\.annotation.links.count) == [1])
    }

    @Test func aNameThatIsNotThereIsNotLinked() throws {
        let note = try add("Oslo", in: "a.txt", "one")
        let answers = runner.run(.linkNote(.note(note), .entity(.name("Nobody Atall"))))
        guard case .failed? = answers.first else {
            Issue.record("\(answers)")
            return
        }
    }
}
