import Articles
import Glibc
import Indexing
import LibraryStore
import ReaderModel
import TestSupport
import Testing

@testable import Reader

/// Exports and imports from within the reader, on a folder that is indexed, with a notebook and files
/// on the disk.
@Suite struct NotesExchangeTests {
    private let folder = TemporaryFolder()
    private let home = TemporaryFolder()
    private let runner: EffectRunner
    private let library: FolderLibrary
    private let notes: LibraryNotes

    init() throws {
        folder.write("a.txt", "Envoy returns\n\nHanna Berg met Oleg Petrov in Oslo. Berg spoke.")
        folder.write("b.txt", "Talks\n\nHanna Berg and Nils Lund met in Geneva.")
        let root = try LibraryRoot(path: folder.path)
        let index = try LibraryIndex.inMemory()
        let now: @Sendable () -> Timestamp = { Timestamp(milliseconds: 7000) }
        let notebook = home.file("notebook.sqlite")
        let decisions = DecisionSource(notebook: notebook, now: now)
        _ = try LibraryIndexer(root: root, index: index, decisions: decisions).refresh { _ in }
        library = FolderLibrary(root: root, index: index, decisions: decisions)
        notes = LibraryNotes(notebook: notebook, now: now)
        runner = EffectRunner(
            source: library, notes: notes, places: ReadingPlaces(),
            colours: NoteColourNames([.red: "to check"]), home: home.path)
    }

    private func add(_ words: String, in path: String, _ body: String) throws -> Annotation {
        let id = try #require(try library.article(path: DocumentPath(path))).id
        let range = try #require(QuoteSearch(words).ranges(in: try library.article(id).text).first)
        guard
            case .notebookChanged(let change, _, _)? = runner.run(
                .addNote(id, range, body: body)
            ).first, let note = change.annotation
        else { throw ReaderError.noNote }
        return note
    }

    /// What a line is answered with.
    private func run(_ line: String) throws -> Message? {
        let line = try #require(ExchangeLine(line))
        return runner.run(line.isImport ? .planImport(line) : .exportNotes(line)).first
    }

    private func failure(_ line: String) throws -> String? {
        if case .failed(let text)? = try run(line) { text } else { nil }
    }

    private func plan(_ line: String) throws -> PlannedImport {
        guard case .importPlanned(let plan)? = try run(line) else {
            throw ReaderError.noNote
        }
        return plan
    }

    private func text(_ file: String) -> String {
        String(decoding: home.read(file) ?? [], as: UTF8.self)
    }

    @Test(arguments: ["jsonld", "markdown", "org", "html", "csv", "csl-json", "bibtex"])
    func everyFormatIsWrittenAndSaidWhere(format: String) throws {
        _ = try add("met Oleg Petrov", in: "a.txt", "When?")
        _ = try add("Geneva", in: "b.txt", "")
        guard case .informed(let sentence)? = try run("export \(format) ~/notes out") else {
            Issue.record("not written")
            return
        }
        #expect(sentence == "2 notes written to ~/notes out")
        #expect(!text("notes out").isEmpty)
    }

    @Test func aFolderIsWrittenForBrat() throws {
        _ = try add("met Oleg Petrov", in: "a.txt", "When?")
        guard case .informed? = try run("export brat ~/brat") else {
            Issue.record("not written")
            return
        }
        #expect(home.names(in: "brat").contains("a.ann"))
        #expect(try failure("export brat ~/brat")?.contains("is there already") == true)
        guard case .informed? = try run("export! brat ~/brat") else {
            Issue.record("not written over")
            return
        }
    }

    @Test func aFileThatIsThereIsOnlyWrittenOverWhereThatIsAsked() throws {
        _ = try add("met Oleg Petrov", in: "a.txt", "When?")
        home.write("kept.md", "mine")
        let path = home.file("kept.md")
        #expect(
            try failure("export markdown ~/kept.md")
                == "\(path) is there already; :export! markdown \(path) writes over it.")
        #expect(text("kept.md") == "mine")
        guard case .informed? = try run("export! markdown ~/kept.md") else {
            Issue.record("not written")
            return
        }
        #expect(text("kept.md").contains("When?"))
        // Not even so over what it is made from.
        let document = folder.file("a.txt")
        #expect(
            try failure("export! markdown \(document)")?.contains("is a document") == true)
        #expect(
            try failure("export! csv \(home.file("notebook.sqlite"))")?.contains("notebook") == true
        )
        #expect(folder.read("a.txt")?.starts(with: "Envoy returns".utf8) == true)
    }

    @Test func whatCannotBeDoneIsSaid() throws {
        guard case .informed("There are no notes to write")? = try run("export csv ~/x") else {
            Issue.record("an empty export was made")
            return
        }
        _ = try add("met Oleg Petrov", in: "a.txt", "When?")
        #expect(try failure("export word ~/x")?.hasPrefix("There is no format “word”; ") == true)
        #expect(try failure("export hypothesis ~/x") != nil)
        #expect(try failure("export csv ~/gone/x")?.contains("No such file") == true)
        #expect(try failure("import html ~/x") != nil)
        #expect(try failure("import jsonld ~/gone")?.contains("No such file") == true)
        #expect(try failure("import jsonld ~")?.contains("It is a folder") == true)
        home.write("x.json", "{}")
        #expect(try failure("import jsonld ~/x.json")?.contains("jsonld") == true)
        #expect(
            home.names() == [
                "notebook.sqlite", "notebook.sqlite-shm", "notebook.sqlite-wal", "x.json",
            ])
    }

    @Test func anImportIsShownThenDoneAndUndoneAsOneStep() throws {
        let one = try add("met Oleg Petrov", in: "a.txt", "When?")
        let two = try add("Geneva", in: "b.txt", "Where?")
        _ = try run("export jsonld ~/n.jsonld")
        _ = try notes.remove(one.id)
        _ = try notes.remove(two.id)
        let plan = try plan("import jsonld ~/n.jsonld")
        #expect(plan.rows.map(\.kind) == [.new, .new])
        #expect(plan.rows.map(\.title) == ["a.txt", "b.txt"])
        #expect(plan.rows.map(\.words) == ["met Oleg Petrov", "Geneva"])
        #expect(plan.rows.map(\.detail) == ["text “When?”", "text “Where?”"])
        #expect(plan.summary == "2 new")
        // Nothing is done by looking.
        #expect(try notes.all().isEmpty)
        guard case .notebookChanged(let change, .user, _)? = runner.run(.carryOutImport(plan)).first
        else {
            Issue.record("not taken in")
            return
        }
        #expect(try Set(notes.all()) == [one, two])
        _ = runner.run(.apply(change.inverse, .undo))
        #expect(try notes.all().isEmpty)
        _ = runner.run(.apply(change, .redo))
        #expect(try Set(notes.all()) == [one, two])
        let again = try self.plan("import jsonld ~/n.jsonld")
        #expect(again.changes.isEmpty)
        #expect(again.summary == "2 as they are")
    }

    @Test(arguments: [("markdown", "n.md"), ("org", "n.org")])
    func editsComeBackWithColourAndStarAndConflictsAreShown(format: String, file: String) throws {
        let one = try add("met Oleg Petrov", in: "a.txt", "When?")
        let two = try add("Geneva", in: "b.txt", "Where?")
        let three = try add("Oslo", in: "a.txt", "Why?")
        _ = try notes.change(three.id) { $0.colour = .green }
        _ = try run("export \(format) ~/\(file)")
        // Another has changed the second one meanwhile.
        _ = try LibraryNotes(notebook: notes.path, now: { Timestamp(milliseconds: 9000) })
            .change(two.id) { $0.body = "Where exactly?" }
        var edited = text(file).replacing("Where?", with: "Whereabouts?")
        let marks =
            format == "org"
            ? (":COLOUR: to check\n:STARRED: yes\n:PLACE:", ":PLACE:")
            : ("- Colour: to check\n- Starred\n- Place:", "- Place:")
        let place = try #require(edited.range(of: marks.1))
        edited.replaceSubrange(place, with: marks.0)
        edited = edited.replacing("olour: green", with: "olour: puce")
            .replacing("COLOUR: green", with: "COLOUR: puce")
        home.write(file, edited)
        let plan = try plan("import \(format) ~/\(file)")
        #expect(plan.summary == "1 changed, 1 both kept, 1 left out, 1 as they are")
        let changed = try #require(plan.rows.first { $0.kind == .changed })
        #expect(changed.words == "met Oleg Petrov")
        #expect(changed.detail == "starred, to check")
        let beside = try #require(plan.rows.first { $0.kind == .beside })
        #expect(beside.detail == "changed here as well; in the file text “Whereabouts?”")
        let leftOut = try #require(plan.rows.first { $0.kind == .leftOut })
        #expect(leftOut.words.contains("“puce”"))
        _ = runner.run(.carryOutImport(plan))
        let now = try notes.all()
        #expect(now.first { $0.id == one.id }?.colour == .red)
        #expect(now.first { $0.id == one.id }?.isStarred == true)
        #expect(now.first { $0.id == one.id }?.body == "When?")
        #expect(now.first { $0.id == three.id }?.colour == .green)
        #expect(Set(now.map(\.body)) == ["When?", "Why?", "Where exactly?", "Whereabouts?"])
        #expect(try self.plan("import \(format) ~/\(file)").changes.isEmpty)
    }

    @Test func aPlanThatHasBecomeAnotherIsShownAgain() throws {
        let note = try add("met Oleg Petrov", in: "a.txt", "When?")
        _ = try run("export jsonld ~/n.jsonld")
        _ = try notes.remove(note.id)
        let plan = try plan("import jsonld ~/n.jsonld")
        try notes.insert(note)
        let answers = runner.run(.carryOutImport(plan))
        guard case .importPlanned(let new)? = answers.first, case .failed? = answers.last else {
            Issue.record("\(answers)")
            return
        }
        #expect(new.changes.isEmpty)
        #expect(try notes.all() == [note])
    }

    @Test func aNoteWithoutAPlaceIsShownAsThat() throws {
        let note = try add("met Oleg Petrov", in: "a.txt", "When?")
        _ = try run("export jsonld ~/n.jsonld")
        _ = try notes.remove(note.id)
        folder.write("a.txt", "Nothing of this\n\nis left here at all, and it is long enough.")
        let plan = try plan("import jsonld ~/n.jsonld")
        #expect(plan.rows.map(\.kind) == [.unplaced])
        #expect(plan.rows[0].detail == "the words do not stand there; text “When?”")
        folder.remove("a.txt")
        #expect(
            try self.plan("import jsonld ~/n.jsonld").rows[0].detail
                == "its document is not here; text “When?”")
    }

    @Test func formatsAndFilesAreOfferedAsTheyAreTyped() throws {
        home.write("sub/deep.md", "x")
        home.write("notes.md", "x")
        home.write("a.txt", "x")
        home.write(".hidden", "x")
        home.write("b\u{1B}[31m", "x")
        func words(_ line: String) throws -> [String] {
            let found = runner.run(.completeExchange(try #require(ExchangeLine(line)), for: line))
            guard case .choicesFound(line, let choices)? = found.first else { return [] }
            return choices.map(\.title)
        }
        #expect(try words("import ") == ["jsonld", "hypothesis", "markdown", "org"])
        #expect(try words("export b") == ["bibtex", "brat"])
        #expect(try words("import markdown ~/") == ["~/notes.md", "~/a.txt", "~/sub/"])
        #expect(try words("export csv ~/sub/d") == ["~/sub/deep.md"])
        #expect(try words("export csv ~/.h") == ["~/.hidden"])
        #expect(try words("export csv ~/none/") == [])
    }
}
