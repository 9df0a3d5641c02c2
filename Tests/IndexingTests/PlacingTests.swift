import Annotating
import Articles
import LibraryStore
import TestSupport
import Testing

@testable import Indexing

/// Which document a note is on after files were renamed, copied and edited, and where in it.
@Suite struct PlacingTests {
    private let folder = TemporaryFolder()
    private let home = TemporaryFolder()
    private let first = "The harbour\n\nThe clerk unlocked the room and asked twice who they were."
    private let second = "The lamp\n\nNobody had cleaned the lamp since the spring of that year."

    private struct Library {
        let root: LibraryRoot
        let index: LibraryIndex
        let notes: LibraryNotes

        func article(_ path: String) throws -> Article {
            try ArticleReading().article(DocumentPath(path), of: root)
        }

        func note(_ words: String, in path: String) throws -> Annotation {
            let article = try article(path)
            let range = try #require(QuoteSearch(words).ranges(in: article.text).first)
            return try notes.add(
                range, of: article, at: DocumentPath(bytes: root.absolutePath(of: article.path)),
                body: "b")
        }

        /// Reads the folder anew, and says which document a note is on.
        func document(of note: Annotation) throws -> String? {
            _ = try LibraryIndexer(root: root, index: index).refresh { _ in }
            let prefix = root.absolutePath(of: DocumentPath(""))
            return try index.document(
                of: note,
                path: { target in
                    target.path.bytes.starts(with: prefix)
                        ? DocumentPath(bytes: Array(target.path.bytes.dropFirst(prefix.count)))
                        : nil
                },
                article: { try? self.article($0.path.string) })?.path.string
        }
    }

    private func library(_ files: [String: String]) throws -> Library {
        for (name, text) in files { folder.write(name, text) }
        let root = try LibraryRoot(path: folder.path)
        let notes = LibraryNotes(notebook: home.file("n.sqlite")) { Timestamp(milliseconds: 1) }
        return Library(root: root, index: try .inMemory(), notes: notes)
    }

    @Test func aRenamedDocumentIsKnownByItsContent() throws {
        let library = try library(["a.txt": first, "b.txt": second])
        let note = try library.note("The clerk unlocked", in: "a.txt")
        #expect(try library.document(of: note) == "a.txt")
        folder.remove("a.txt")
        folder.write("sub/renamed.txt", first)
        #expect(try library.document(of: note) == "sub/renamed.txt")
    }

    @Test func anEditedDocumentIsKnownByItsPath() throws {
        let library = try library(["a.txt": first])
        let note = try library.note("The clerk unlocked", in: "a.txt")
        folder.write("a.txt", first + " It rained.")
        #expect(try library.document(of: note) == "a.txt")
    }

    @Test func documentsThatExchangeNamesKeepTheirNotes() throws {
        let library = try library(["a.txt": first, "b.txt": second])
        let note = try library.note("The clerk unlocked", in: "a.txt")
        let other = try library.note("Nobody had cleaned", in: "b.txt")
        folder.write("a.txt", second)
        folder.write("b.txt", first)
        #expect(try library.document(of: note) == "b.txt")
        #expect(try library.document(of: other) == "a.txt")
    }

    @Test func anEditedOriginalKeepsItsNotesFromACopyBesideIt() throws {
        let library = try library(["a.txt": first, "b.txt": first])
        let note = try library.note("The clerk unlocked", in: "b.txt")
        #expect(try library.document(of: note) == "b.txt")
        folder.write("b.txt", "Added above.\n\n" + first)
        #expect(try library.document(of: note) == "b.txt")
    }

    @Test func aDocumentThatIsNotThereIsNotReplacedByAnother() throws {
        let library = try library(["a.txt": first, "b.txt": second])
        let note = try library.note("The clerk unlocked", in: "a.txt")
        folder.remove("a.txt")
        folder.write("c.txt", "The clerk unlocked the room and asked twice who they were. Or not.")
        #expect(try library.document(of: note) == nil)
    }

    // MARK: - Accepting and detaching

    @Test func whatWasAcceptedComesFirstAndTheFirstSelectorsStay() throws {
        let library = try library(["a.txt": first])
        let note = try library.note("The clerk unlocked the room", in: "a.txt")
        let path = note.target.path
        folder.write("a.txt", first.replacing("unlocked the room", with: "opened the old room"))
        let edited = try library.article("a.txt")
        let guess = try #require(LibraryNotes.anchored([note], in: edited).first)
        #expect(guess.anchor.state == "fuzzy")
        #expect(guess.needsReview)
        let range = try #require(QuoteSearch("The clerk opened").ranges(in: edited.text).first)
        let accepted = try #require(
            try library.notes.place(note.id, at: range, of: edited, at: path)?.after)
        #expect(accepted.target == note.target)
        #expect(LibraryNotes.anchored([accepted], in: edited)[0].anchor == .exact(range))
        // The document is what it was again: so is the note's place.
        folder.write("a.txt", first)
        let again = try library.article("a.txt")
        #expect(
            LibraryNotes.anchored([accepted], in: again)[0].anchor
                == .exact(note.target.selector.position))
    }

    @Test func anOlderPlaceThatIsFallenBackOnIsAGuess() throws {
        let library = try library(["a.txt": first])
        let note = try library.note("The clerk unlocked the room", in: "a.txt")
        folder.write("a.txt", second)
        let other = try library.article("a.txt")
        let range = try #require(QuoteSearch("cleaned the lamp").ranges(in: other.text).first)
        let accepted = try #require(
            try library.notes.place(note.id, at: range, of: other, at: note.target.path)?.after)
        folder.write("a.txt", first + " And more.")
        let now = LibraryNotes.anchored([accepted], in: try library.article("a.txt"))[0]
        #expect(now.anchor.state == "fuzzy")
        #expect(now.needsReview)
    }

    @Test func aDetachedNoteIsAnOrphanThatNeedsNoLook() throws {
        let library = try library(["a.txt": first])
        let note = try library.note("The clerk unlocked the room", in: "a.txt")
        let detached = try #require(try library.notes.detach(note.id)?.after)
        let placed = LibraryNotes.anchored([detached], in: try library.article("a.txt"))[0]
        #expect(placed.anchor == .orphan)
        #expect(!placed.needsReview)
        #expect(
            LibraryNotes.place(of: detached, in: try library.article("a.txt")).state == "exact")
    }
}
