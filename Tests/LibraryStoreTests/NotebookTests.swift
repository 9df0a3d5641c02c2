import Articles
import Glibc
import TestSupport
import Testing

@testable import LibraryStore

@Suite struct NotebookTests {
    private func open(_ directory: TemporaryFolder) throws -> Notebook {
        try Notebook(at: directory.file("data/notebook.sqlite")) { Timestamp(milliseconds: 77) }
    }

    @Test func nothingIsMadeBeforeTheFirstNote() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        #expect(try notebook.annotations().isEmpty)
        #expect(try notebook.annotation(AnnotationID("x")) == nil)
        #expect(try notebook.countsByDocument() == AnnotationCounts())
        #expect(try notebook.changeCounter() == 0)
        #expect(try notebook.isSound())
        #expect(!notebook.isReadOnly)
        #expect(!Notebook.exists(at: notebook.path))
        #expect(directory.names().isEmpty)
    }

    @Test func aNoteIsThereTheNextTimeAsItWas() throws {
        let directory = TemporaryFolder()
        var note = annotation("n1", start: 12, body: "# é 漢\u{0}\n", tags: ["b", "a", "b", ""])
        note.target.path = DocumentPath(bytes: [0x2F, 0xFF, 0x00])
        note.target.selector.quote.exact = "x\u{0}y"
        note.target.selector.occurrences = 3
        note.modified = Timestamp(milliseconds: -3)
        try open(directory).add(note)
        #expect(try open(directory).annotations() == [note])
        #expect(try open(directory).annotation(note.id) == note)
        #expect(Notebook.exists(at: directory.file("data/notebook.sqlite")))
    }

    /// Another program, or an older notebook, may not have counted.
    @Test func theCountOfItsWordsIsNotForgottenForOneThatIsNotKnown() throws {
        let directory = TemporaryFolder()
        var note = annotation("n1")
        note.target.selector.occurrences = 3
        try open(directory).add(note)
        note.target.selector.occurrences = nil
        note.body = "anew"
        try open(directory).add(note)
        let stored = try #require(try open(directory).annotation(note.id))
        #expect(stored.body == "anew")
        #expect(stored.target.selector.occurrences == 3)
    }

    @Test func filesAreForTheUserAloneAndNothingElseIsLeft() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.add(annotation("n1"))
        #expect(mode(directory.file("data")) == 0o700)
        for suffix in ["", "-wal", "-shm"] { #expect(mode(notebook.path + suffix) == 0o600) }
        let names = directory.names(in: "data")
        #expect(names == ["notebook.sqlite", "notebook.sqlite-shm", "notebook.sqlite-wal"])
    }

    @Test func aCommitIsOnTheDiskWhenItReturns() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.add(annotation("n1"))
        for notebook in [notebook, try open(directory)] {
            let connection = try #require(notebook.connection)
            #expect(try connection.run { try $0.integer("PRAGMA synchronous") } == 2)
            #expect(
                try connection.run { try $0.firstRow("PRAGMA journal_mode") { $0.text(0) } }
                    == "wal")
            #expect(try connection.run { try $0.integer("PRAGMA foreign_keys") } == 1)
        }
    }

    @Test func aColourAndAStarAreKept() throws {
        let directory = TemporaryFolder()
        var notes = NoteColour.allCases.map { annotation("n-\($0)") }
        for (index, colour) in NoteColour.allCases.enumerated() {
            notes[index].colour = colour
            notes[index].isStarred = index.isMultiple(of: 2)
        }
        try open(directory).add(notes)
        #expect(try open(directory).annotations() == notes)
        notes[0].colour = nil
        notes[0].isStarred = false
        try open(directory).update(notes[0])
        #expect(try open(directory).annotations() == notes)
        let history = try open(directory).history(of: notes[0].id)
        #expect(history.last?.before?.contains("\"colour\":\"yellow\",\"starred\":1") == true)
    }

    @Test func linksAreKeptInTheirOrder() throws {
        let directory = TemporaryFolder()
        var note = annotation("n1")
        var passage = annotation("", path: "/l/\u{7F}ü.txt", hash: 4, start: 7).target
        passage.selector.occurrences = 2
        note.links = [
            NoteLink(.note(AnnotationID("n2")), created: Timestamp(milliseconds: 9)),
            NoteLink(
                .entity(EntityID("person/ann-lee"), name: "Ann\u{0} Lee"),
                created: Timestamp(milliseconds: 8)),
            NoteLink(.passage(passage), created: Timestamp(milliseconds: -1)),
        ]
        try open(directory).add([note, annotation("n2")])
        #expect(try open(directory).annotation(note.id) == note)
        #expect(try open(directory).linkedAnnotations() == [note])
        let notebook = try open(directory)
        let removed = try #require(try notebook.remove(note.id))
        #expect(removed == note)
        #expect(try notebook.linkedAnnotations().isEmpty)
        try notebook.add(removed)
        note.links.removeFirst()
        try notebook.update(note)
        #expect(try open(directory).annotation(note.id) == note)
        let history = try notebook.history(of: note.id)
        #expect(history.last?.before?.contains("\"note\":\"n2\"") == true)
    }

    @Test func aLinkThatMakesNoSenseIsDamage() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        var note = annotation("n1")
        let moment = Timestamp(milliseconds: 0)
        note.links = [NoteLink(.passage(annotation("").target), created: moment)]
        try notebook.add(note)
        try notebook.connection?.run { try $0.execute(sql: "UPDATE link SET hash = NULL") }
        #expect(throws: StoreError.damaged(path: notebook.path)) { try notebook.annotations() }
    }

    @Test(arguments: [
        ("receipt", ["n1", "n2"]), ("=RECEIPTS", ["n2"]), ("receipt*", ["n1", "n2"]),
        ("café", ["n1"]),
        ("second receipt", ["n1"]), ("note:second", ["n1"]), ("tag:dirty receipts", ["n2"]),
        ("(note:quay OR tag:dirty) -second", ["n2", "n3"]), ("kind:article quay", []),
        ("before:1970-02 quay", ["n3"]), ("after:1970-02 quay", []), ("path:/l/a quay", ["n3"]),
        ("\"receipt second\"", []), ("\"second receipt\"", ["n1"]),
        ("quay OR \"receipt\"", ["n1", "n3"]), ("receipt* NOT cafe", ["n2"]), ("money", ["n2"]),
        ("quote", []), ("", []), ("NOT quay", []), ("\"", []),
    ])
    func notesAreSearched(query: String, found: [String]) throws {
        let directory = TemporaryFolder()
        #expect(try open(directory).search(SearchRequest(query), limit: 9).hits.isEmpty)
        try open(directory).add([
            annotation("n1", start: 1, body: "The second Receipt,\nof the Cafe\u{301}."),
            annotation("n2", start: 2, body: "Receipts?", tags: ["dirty money"]),
            annotation("n3", start: 3, body: "On the quay"), annotation("n4", body: ""),
        ])
        let hits = try open(directory).search(SearchRequest(query), limit: 9).hits
        #expect(hits.map(\.annotation.id.rawValue) == found)
        for hit in hits {
            #expect((!hit.marks.isEmpty || query.contains(":")) && !hit.snippet.contains("\n"))
        }
        #expect(try open(directory).search(SearchRequest(query), limit: 1).hits.count <= 1)
    }

    @Test func tagsInUseComeMostUsedFirst() throws {
        let directory = TemporaryFolder()
        try open(directory).add([
            annotation("n1", tags: ["money", "oil"]), annotation("n2", tags: ["oil", "oil"]),
            annotation("n3", tags: ["arms"]),
        ])
        #expect(
            try open(directory).tagsInUse()
                == [TagUse("oil", count: 2), TagUse("arms", count: 1), TagUse("money", count: 1)])
    }

    @Test func anUpdateChangesBodyTagsAndTimeOnly() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        let note = annotation("n1", tags: ["a", "b"])
        try notebook.add(note)
        var changed = annotation(
            "n1", path: "/elsewhere", hash: 9, start: 99, body: "new", tags: ["c"])
        changed.modified = Timestamp(milliseconds: 5000)
        try notebook.update(changed)
        var expected = note
        expected.body = "new"
        expected.tags = ["c"]
        expected.modified = changed.modified
        #expect(try notebook.annotations() == [expected])
    }

    @Test func aNoteIsChangedAsItIsByNow() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.add(annotation("n1", body: "old"))
        var other = annotation("n1", body: "of another reader")
        other.modified = Timestamp(milliseconds: 9)
        try open(directory).update(other)
        let changed = try notebook.change(AnnotationID("n1")) { $0.tags.append("t") }
        #expect(changed?.before == other)
        #expect(try open(directory).annotation(AnnotationID("n1"))?.body == "of another reader")
        #expect(try open(directory).annotation(AnnotationID("n1"))?.tags == ["t"])
        #expect(try notebook.change(AnnotationID("none")) { $0.body = "" } == nil)
    }

    @Test func anUpdateOfANoteThatIsGoneKeepsTheText() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.update(annotation("n1", body: "still written on"))
        #expect(try notebook.annotations().map(\.body) == ["still written on"])
    }

    @Test func aRemovedNoteStaysInTheHistoryAndCanBeAddedAgain() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        let note = annotation("n1", body: "quote \" and é", tags: ["t"])
        try notebook.add(note)
        try notebook.update(note)
        #expect(try notebook.remove(note.id) == note)
        #expect(try notebook.remove(note.id) == nil)
        #expect(try notebook.annotations().isEmpty)
        let removal = try #require(try notebook.history(of: note.id).last)
        #expect(removal.operation == .remove)
        #expect(removal.moment == Timestamp(milliseconds: 77))
        #expect(removal.before?.contains(#""body":"quote \" and é""#) == true)
        #expect(removal.before?.contains(#""tags":["t"]"#) == true)
        try notebook.add(note)
        #expect(try notebook.annotations() == [note])
        #expect(
            try notebook.history(of: note.id).map(\.operation) == [.add, .update, .remove, .add])
    }

    @Test func theHistoryOnlyGrows() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.add(annotation("n1"))
        let connection = try #require(notebook.connection)
        for statement in ["DELETE FROM history", "UPDATE history SET moment = 0"] {
            #expect(throws: StoreError.self) {
                try connection.write { try $0.execute(sql: statement) }
            }
        }
        #expect(try notebook.history(of: AnnotationID("n1")).count == 1)
    }

    @Test func notesStandByPathAndPlaceWhateverTheClockSaid() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.add([
            annotation("4", path: "/b", start: 0, created: 1),
            annotation("3", path: "/a", start: 9, created: 2),
            annotation("1", path: "/a", start: 3, created: 9),
            annotation("2", path: "/a", start: 3, created: 3),
        ])
        #expect(try notebook.annotations().map(\.id.rawValue) == ["1", "2", "3", "4"])
    }

    @Test func notesOfADocumentAreFoundByContentAndByPlace() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.add([
            annotation("1", path: "/a", hash: 1), annotation("2", path: "/a", hash: 2),
            annotation("3", path: "/b", hash: 1), annotation("4", path: "/b", hash: 2),
        ])
        let found = try notebook.annotations(ofDocument: hash(1), path: DocumentPath("/a"))
        #expect(found.map(\.id.rawValue) == ["1", "2", "3"])
        let counts = try notebook.countsByDocument()
        #expect(counts.total == 4)
        #expect(counts.count(hash: hash(1), path: DocumentPath("/a")) == 3)
        #expect(counts.count(hash: hash(1), path: DocumentPath("/c")) == 2)
        #expect(counts.count(hash: hash(3), path: DocumentPath("/c")) == 0)
    }

    @Test func theCounterTellsOfOthersChanges() throws {
        let directory = TemporaryFolder()
        let a = try open(directory)
        let b = try open(directory)
        try a.add(annotation("1"))
        let before = try a.changeCounter()
        try a.add(annotation("2"))
        #expect(try a.changeCounter() == before)
        try b.add(annotation("3"))
        #expect(try a.changeCounter() != before)
        #expect(try a.annotations().count == 3)
    }

    @Test func aNotebookThatWasReplacedIsOpenedAnewAndNothingIsWrittenToTheOldOne() throws {
        let directory = TemporaryFolder()
        let (a, other) = (try open(directory), TemporaryFolder())
        try a.add(annotation("1"))
        let before = try a.changeCounter()
        try open(other).add(annotation("2"))
        rename(directory.file("data"), directory.file("old"))
        rename(other.file("data"), directory.file("data"))
        let b = try open(directory)
        try b.add(annotation("3"))
        #expect(try a.changeCounter() != before)
        #expect(try a.annotations().map(\.id.rawValue).sorted() == ["2", "3"])
        try a.add(annotation("4"))
        a.close()
        #expect(try b.annotations().count == 3)
        #expect(try open(directory).annotations().count == 3)
    }

    @Test func aNotebookThatWasRemovedIsMadeAgainByTheNextNote() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.add(annotation("1"))
        rename(directory.file("data"), directory.file("old"))
        try notebook.add(annotation("2"))
        #expect(try open(directory).annotations().map(\.id.rawValue) == ["2"])
    }

    @Test func aWriterThatHoldsOnIsAnErrorAfterAWhileAndNothingIsLost() throws {
        let directory = TemporaryFolder()
        let (a, b) = (try open(directory), try open(directory))
        try a.add(annotation("1"))
        let holder = try #require(a.connection)
        try holder.write { _ in
            #expect(throws: StoreError.busy(path: b.path)) { try b.add(annotation("2")) }
            let readable = try? b.annotations().count
            #expect(readable == 1)
        }
        try b.add(annotation("2"))
        #expect(try a.annotations().count == 2)
    }

    @Test func aNoteThatFindsNoRoomIsAnErrorAndCanBeSavedOnceThereIs() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.add(annotation("1"))
        let connection = try #require(notebook.connection)
        let long = annotation("2", body: String(repeating: "long ", count: 50_000))
        _ = try connection.run { try $0.integer("PRAGMA max_page_count = 1") }
        #expect(throws: StoreError.full(path: notebook.path)) { try notebook.add(long) }
        #expect(try notebook.annotations().count == 1)
        _ = try connection.run { try $0.integer("PRAGMA max_page_count = 1000000") }
        try notebook.add(long)
        #expect(try open(directory).annotation(long.id) == long)
    }

    @Test func aLinkToANotebookIsFollowed() throws {
        let directory = TemporaryFolder()
        let link = directory.file("link")
        try open(directory).add(annotation("1"))
        symlink(directory.file("data/notebook.sqlite"), link)
        let notebook = try Notebook(at: link) { Timestamp(milliseconds: 0) }
        try notebook.add(annotation("2"))
        notebook.close()
        #expect(directory.names() == ["data", "link"])
        #expect(try open(directory).annotations().count == 2)
    }

    @Test func twoWriteAtOnceAndBothSucceed() async throws {
        let directory = TemporaryFolder()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<3 {
                group.addTask {
                    let notebook = try Notebook(at: directory.file("data/notebook.sqlite")) {
                        Timestamp(milliseconds: 0)
                    }
                    for number in 0..<20 {
                        try notebook.add(annotation("\(writer)-\(number)"))
                        try notebook.update(annotation("shared", body: "by \(writer)"))
                    }
                }
            }
            try await group.waitForAll()
        }
        let notebook = try open(directory)
        #expect(try notebook.annotations().count == 61)
        #expect(try notebook.history(of: AnnotationID("shared")).count == 60)
        #expect(try notebook.isSound())
    }
}
