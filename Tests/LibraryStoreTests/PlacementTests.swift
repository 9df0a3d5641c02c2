import Articles
import TestSupport
import Testing

@testable import LibraryStore

@Suite struct PlacementTests {
    private func open(_ directory: TemporaryFolder) throws -> Notebook {
        try Notebook(at: directory.file("notebook.sqlite")) { Timestamp(milliseconds: 77) }
    }

    private func placed() -> Annotation {
        var note = annotation("n1")
        let elsewhere = annotation("x", path: "/l/moved.txt", hash: 9, start: 40).target
        note.placements = [
            NotePlacement(elsewhere, created: Timestamp(milliseconds: 5)),
            NotePlacement(nil, created: Timestamp(milliseconds: 6)),
        ]
        return note
    }

    @Test func whatTheUserSaidOnAPlaceIsKeptBesideTheFirstSelectors() throws {
        let directory = TemporaryFolder()
        try open(directory).add(placed())
        let stored = try #require(try open(directory).annotation(AnnotationID("n1")))
        #expect(stored == placed())
        #expect(stored.target == annotation("n1").target)
        #expect(stored.isDetached)
        #expect(stored.targets.count == 2)
    }

    @Test func aCopyThatKnowsOfNoPlacementTakesNoneAway() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.add(placed())
        var copy = annotation("n1")
        copy.body = "imported"
        try notebook.add(copy)
        let stored = try #require(try notebook.annotation(copy.id))
        #expect(stored.body == "imported")
        #expect(stored.placements == placed().placements)
    }

    @Test func aPlacementIsTakenBackByAnUpdateAndStaysInTheHistory() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.add(placed())
        try notebook.update(annotation("n1"))
        #expect(try notebook.annotation(AnnotationID("n1"))?.placements == [])
        let history = try notebook.history(of: AnnotationID("n1"))
        #expect(history.last?.before?.contains("placements") == true)
    }

    @Test func aNoteIsAlsoOnTheDocumentThatItWasPlacedIn() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.add(placed())
        let path = DocumentPath("/l/moved.txt")
        #expect(try notebook.annotations(ofDocument: hash(8), path: path) == [placed()])
        #expect(try notebook.countsByDocument().count(hash: hash(8), path: path) == 1)
        #expect(try notebook.countsByDocument().total == 1)
    }

    @Test func itGoesWithItsNoteAndComesBackWithIt() throws {
        let directory = TemporaryFolder()
        let notebook = try open(directory)
        try notebook.add(placed())
        let removed = try #require(try notebook.remove(AnnotationID("n1")))
        try notebook.add(removed)
        #expect(try notebook.annotation(removed.id) == placed())
    }
}
