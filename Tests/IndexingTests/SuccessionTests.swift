import Annotating
import Articles
import Glibc
import LibraryStore
import TestSupport
import Testing

@testable import Indexing

/// What becomes of notes when their document is both renamed and edited.
@Suite struct SuccessionTests {
    private let folder = TemporaryFolder()
    private let home = TemporaryFolder()
    private let notes: LibraryNotes
    private let root: LibraryRoot
    private let decisions: DecisionSource

    /// The passage that the note is on, and where it should be found again.
    private static let report = """
        Ferry stays in port for a third week

        The ferry to the outer islands did not leave the harbour on Tuesday, for the third week in \
        a row. ‹A spokesman for the line said that the new gearbox had not arrived›, and that \
        nobody could tell when it would. Some forty passengers who had waited on the pier since \
        the morning were sent home.

        The mayor of the largest island called the silence of the ministry a disgrace. Shops there \
        had run out of flour and of petrol, she said, and the doctor had left with the last boat. \
        A fishing boat takes the post across when the weather allows it.

        The line was bought by an investor from the capital in the spring. He had promised two new \
        ships and a boat every day; so far there is one ship less than there was.
        """
    /// Lightly edited: two words, a sentence put in, one taken out.
    private static let edited = """
        Ferry stays in port for a third week

        The ferry to the outer islands did not leave the harbour on Tuesday, for the third week \
        running. The weather was fine. ‹A spokesman for the line said that the new gearbox had \
        not arrived›, and that nobody could tell when it would. Some forty passengers who had \
        waited on the pier since the morning were sent home.

        The mayor of the largest island called the silence of the ministry a scandal. Shops there \
        had run out of flour and of petrol, she said, and the doctor had left with the last boat.

        The line was bought by an investor from the capital in the spring. He had promised two new \
        ships and a boat every day; so far there is one ship less than there was.
        """
    /// Another article on the same affair, with the same quotation in it.
    private static let other = """
        Islanders without a doctor as ferry fails again

        For twenty days no ferry has come to the outer islands. “We were told about a gearbox, and \
        then we were told nothing,” says the woman who keeps the only shop. A spokesman for the \
        line said that the new gearbox had not arrived, which is what he had said a week before.

        The doctor went with the last boat to see his daughter and could not come back. Two \
        patients were taken to the mainland by a helicopter of the navy. The ministry answers that \
        the matter is one between the islands and the owner of the line, who bought it in the \
        spring and does not answer at all.
        """
    private static let filler = """
        Lighthouse to be sold

        The old lighthouse on the northern rock is to be sold to whoever will keep it from falling \
        into the sea, the harbour board decided on Monday. Nobody has cleaned the lamp for years, \
        and the stairs are not safe. Three people have asked for the keys so far.
        """

    private static func text(_ marked: String) -> String { MarkedText(marked).text.string }

    init() throws {
        root = try LibraryRoot(path: folder.path)
        let path = home.file("n.sqlite")
        notes = LibraryNotes(notebook: path) { .now }
        decisions = DecisionSource(notebook: path) { .now }
    }

    /// The folder, read anew.
    private struct Scanned {
        var index: LibraryIndex
        var successions: Successions
    }

    @discardableResult
    private func scan(_ index: LibraryIndex) throws -> Scanned {
        let report = try LibraryIndexer(root: root, index: index, decisions: decisions)
            .refresh { _ in }
        return Scanned(index: index, successions: report.successions ?? .none)
    }

    private func article(_ path: String) throws -> Article {
        try ArticleReading().article(DocumentPath(path), of: root)
    }

    private func absolute(_ path: String) -> DocumentPath {
        DocumentPath(bytes: root.absolutePath(of: DocumentPath(path)))
    }

    /// A note on the marked words.
    private func note(_ marked: String, in path: String) throws -> Annotation {
        let article = try article(path)
        let range = try #require(MarkedText(marked).ranges.first)
        #expect(article.text == MarkedText(marked).text)
        return try notes.add(range, of: article, at: absolute(path), body: "b")
    }

    private func document(of note: Annotation, _ scanned: Scanned) throws -> String? {
        let prefix = root.absolutePath(of: DocumentPath(""))
        return try scanned.index.document(
            of: note, scanned.successions,
            path: { target in
                target.path.bytes.starts(with: prefix)
                    ? DocumentPath(bytes: Array(target.path.bytes.dropFirst(prefix.count))) : nil
            }, article: { try? article($0.path.string) })?.path.string
    }

    /// A library with the report and another article, and a note on the report.
    private func annotated() throws -> (LibraryIndex, Annotation) {
        folder.write("a.txt", Self.text(Self.report))
        folder.write("z.txt", Self.filler)
        let index = try LibraryIndex.inMemory()
        try scan(index)
        return (index, try note(Self.report, in: "a.txt"))
    }

    @Test func aDocumentThatWasRenamedAndEditedIsFoundAndItsNotesAreGuesses() throws {
        let (index, note) = try annotated()
        #expect(try scan(index).successions.isEmpty)
        folder.remove("a.txt")
        folder.write("sub/ferry.txt", Self.text(Self.edited))
        let scanned = try scan(index)
        #expect(try document(of: note, scanned) == "sub/ferry.txt")
        let summary = try #require(try index.summary(path: DocumentPath("sub/ferry.txt")))
        let here = scanned.successions.to(summary.id)
        let found = try notes.notes(
            of: try article("sub/ferry.txt"), at: absolute("sub/ferry.txt"), successions: here)
        #expect(found.map(\.annotation) == [note])
        #expect(found[0].anchor.range == MarkedText(Self.edited).ranges[0])
        #expect(found[0].needsReview)
        #expect(found[0].former?.path == absolute("a.txt"))
        #expect(
            try notes.count(
                hash: summary.hash, path: absolute("sub/ferry.txt"), successions: here) == 1)

        // What the user accepts is known from then on, by its place; what was first stays.
        let range = MarkedText(Self.edited).ranges[0]
        let after = try #require(
            try notes.place(
                note.id, at: range, of: try article("sub/ferry.txt"), at: absolute("sub/ferry.txt"))
        ).after
        let again = try scan(index)
        #expect(again.successions.isEmpty)
        #expect(try document(of: after, again) == "sub/ferry.txt")
        let placed = LibraryNotes.anchored([after], in: try article("sub/ferry.txt"))
        #expect(placed[0].anchor == .exact(range))
        #expect(after.target == note.target)

        // Taken back, it is a guess again.
        try notes.update(note)
        #expect(try document(of: note, try scan(index)) == "sub/ferry.txt")
    }

    @Test func whatTheUserDetachesFollowsNoDocument() throws {
        let (index, note) = try annotated()
        let other = try self.note(Self.report, in: "a.txt")
        folder.remove("a.txt")
        folder.write("ferry.txt", Self.text(Self.edited))
        let detached = try #require(try notes.detach(note.id)).after
        let scanned = try scan(index)
        #expect(try document(of: detached, scanned) == nil)
        #expect(try document(of: other, scanned) == "ferry.txt")
    }

    @Test func anotherArticleOnTheSameAffairDoesNotTakeTheNotes() throws {
        let (index, note) = try annotated()
        folder.remove("a.txt")
        folder.write("b.txt", Self.other)
        #expect(try document(of: note, try scan(index)) == nil)
    }

    @Test func betweenTwoLikelyDocumentsNoneIsTaken() throws {
        let (index, note) = try annotated()
        folder.remove("a.txt")
        folder.write("b.txt", Self.text(Self.edited))
        folder.write("c.txt", Self.text(Self.report) + "\n\nMore on page four.")
        #expect(try document(of: note, try scan(index)) == nil)
        folder.remove("c.txt")
        #expect(try document(of: note, try scan(index)) == "b.txt")
    }

    /// Another paper's version of the same agency's text.
    @Test func aCopyThatStoodBesideTheDocumentDoesNotTakeItsNotes() throws {
        let (index, note) = try annotated()
        // It comes after the note, so that the times of files do not tell.
        folder.write("copy.txt", Self.text(Self.edited))
        #expect(try document(of: note, try scan(index)) == "a.txt")
        folder.remove("a.txt")
        #expect(try document(of: note, try scan(index)) == nil)
        // Nor is it taken with one more that is like it.
        folder.write("b.txt", Self.text(Self.report) + "\n\nMore on page four.")
        #expect(try document(of: note, try scan(index)) == nil)
    }

    @Test func withoutItsIndexTheFileMustHaveBeenWrittenSince() throws {
        let (_, note) = try annotated()
        folder.remove("a.txt")
        folder.write("b.txt", Self.text(Self.edited))
        #expect(try document(of: note, try scan(try .inMemory())) == "b.txt")
        var times = [timespec(tv_sec: 1_000_000_000, tv_nsec: 0)]
        times.append(times[0])
        #expect(utimensat(AT_FDCWD, folder.file("b.txt"), times, 0) == 0)
        #expect(try document(of: note, try scan(try .inMemory())) == nil)
    }

    @Test func ofTwoThatAreGoneNoneIsTakenForWhatBothAreLike() throws {
        let (index, note) = try annotated()
        let second = Self.report + "\n\nMore on page four."
        folder.write("b.txt", Self.text(second))
        let other = try self.note(second, in: "b.txt")
        folder.remove("a.txt")
        folder.remove("b.txt")
        folder.write("c.txt", Self.text(Self.edited))
        let scanned = try scan(index)
        #expect(try document(of: note, scanned) == nil)
        #expect(try document(of: other, scanned) == nil)
    }

    // MARK: - Seen at each step

    @Test func oneThatWasSeenRenamedIsKnownWhateverBecomesOfItAfterwards() throws {
        let (index, note) = try annotated()
        folder.rename("a.txt", to: "b.txt")
        #expect(try document(of: note, try scan(index)) == "b.txt")
        folder.write("b.txt", "Nothing of it is left.\n")
        let scanned = try scan(index)
        #expect(try document(of: note, scanned) == "b.txt")
        #expect(scanned.successions.guesses.isEmpty)
    }

    @Test func oneThatWasSeenEditedIsKnownByThatContentWhereverItGoes() throws {
        let (index, note) = try annotated()
        folder.write("a.txt", Self.text(Self.edited))
        #expect(try document(of: note, try scan(index)) == "a.txt")
        folder.rename("a.txt", to: "b.txt")
        let scanned = try scan(try .inMemory())
        #expect(try document(of: note, scanned) == "b.txt")
        #expect(scanned.successions.guesses.isEmpty)
        let found = LibraryNotes.anchored(
            [note], in: try article("b.txt"), scanned.successions)
        #expect(found[0].anchor == .moved(MarkedText(Self.edited).ranges[0]))
        #expect(!found[0].needsReview)
    }

    @Test func notesFromBeforeThatWereNeverSketchedAreWhenTheirDocumentIsSeen() throws {
        folder.write("a.txt", Self.text(Self.report))
        let article = try article("a.txt")
        let range = try #require(MarkedText(Self.report).ranges.first)
        let moment = Timestamp.now
        let note = Annotation(
            id: .random(),
            target: LibraryNotes.target(range, of: article, in: root), body: "old",
            created: moment, modified: moment)
        try notes.insert(note)
        let index = try LibraryIndex.inMemory()
        try scan(index)
        folder.remove("a.txt")
        folder.write("b.txt", Self.text(Self.edited))
        #expect(try document(of: note, try scan(index)) == "b.txt")
    }

    @Test func aDocumentOfAnotherFolderThatIsWhereItWasIsNotGone() throws {
        let other = TemporaryFolder()
        other.write("a.txt", Self.text(Self.report))
        let elsewhere = try LibraryRoot(path: other.path)
        let article = try ArticleReading().article(DocumentPath("a.txt"), of: elsewhere)
        let note = try notes.add(
            MarkedText(Self.report).ranges[0], of: article,
            at: DocumentPath(bytes: elsewhere.absolutePath(of: article.path)), body: "b")
        folder.write("b.txt", Self.text(Self.edited))
        let index = try LibraryIndex.inMemory()
        #expect(try document(of: note, try scan(index)) == nil)
        // The folder was moved here, and the document edited.
        other.remove("a.txt")
        #expect(try document(of: note, try scan(index)) == "b.txt")
    }
}

extension Timestamp {
    /// Files have the system's times, too.
    fileprivate static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
