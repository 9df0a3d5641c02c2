import Articles
import TestSupport
import Testing

@testable import LibraryStore

/// What is kept of documents with notes, so that they are known again.
@Suite struct SightingTests {
    private let directory = TemporaryFolder()
    private var path: String { directory.file("n.sqlite") }

    private func notebook() throws -> Notebook {
        try Notebook(at: path) { Timestamp(milliseconds: 5) }
    }

    private func sighting(_ path: String, _ seed: Int, _ sketch: [UInt8] = [1]) -> Sighting {
        Sighting(
            DocumentState(hash: hash(seed), path: DocumentPath(path)), sketch: sketch,
            moment: Timestamp(milliseconds: Int64(seed)))
    }

    @Test func aStateIsKeptAsItWasFirstSeenAndTheLatestComesFirst() throws {
        let notebook = try notebook()
        try notebook.record([sighting("/l/a", 1), sighting("/l/a", 2), sighting("/l/b", 1)])
        try notebook.record([sighting("/l/a", 1, [9])])
        let found = try notebook.sightings(of: sighting("/l/a", 1).state)
        #expect(found == [sighting("/l/b", 1), sighting("/l/a", 2), sighting("/l/a", 1)])
        #expect(try notebook.sightedStates(at: DocumentPath("/l/b")) == [found[0].state])
        #expect(try notebook.sightedStates().count == 3)
    }

    @Test func ofAPathTheLatestFourStatesAreKept() throws {
        let notebook = try notebook()
        try notebook.record([sighting("/l/b", 1)] + (1...9).map { sighting("/l/a", $0) })
        #expect(
            try notebook.sightedStates()
                == Set([sighting("/l/b", 1).state] + (6...9).map { sighting("/l/a", $0).state }))
    }

    @Test func whatIsSeenIsNoReasonForABackup() throws {
        do { try notebook().record([sighting("/l/a", 1)]) }
        #expect(NotebookBackups(of: path).all().isEmpty)
        do { try notebook().add(annotation("n"), on: sighting("/l/a", 2)) }
        #expect(NotebookBackups(of: path).all().count == 1)
        #expect(try notebook().sightedStates().count == 2)
    }

    /// Where the user said last that they are.
    @Test func theDocumentsOfNotesAreThoseOfTheirLatestPlaces() throws {
        let notebook = try notebook()
        var moved = annotation("moved", hash: 2)
        let place = AnnotationTarget(
            hash: hash(3), path: DocumentPath("/l/c"), selector: moved.target.selector)
        moved.placements = [NotePlacement(place, created: Timestamp(milliseconds: 1))]
        var detached = annotation("detached", hash: 4)
        detached.placements =
            moved.placements + [
                NotePlacement(nil, created: Timestamp(milliseconds: 2))
            ]
        try notebook.add([annotation("1"), annotation("2"), moved, detached])
        #expect(
            Set(try notebook.annotatedStates()) == [
                DocumentState(hash: hash(1), path: DocumentPath("/l/a.txt")),
                DocumentState(hash: hash(3), path: DocumentPath("/l/c")),
            ])
        let quotes = try notebook.quotes(of: DocumentState(place), limit: 5)
        #expect(quotes == [place.selector.quote])
    }

    @Test func theIndexKnowsWhatCameAfterADocumentHadGone() throws {
        let index = try LibraryIndex.inMemory()
        let ids = try index.store([
            (article("a", "A", "one"), stamp()), (article("b", "B", "two", hash: 2), stamp()),
        ])
        try index.noteDeparture(of: [ids[0]])
        try index.remove([ids[0]])
        let later = try index.store([(article("c", "C", "three", hash: 3), stamp())])
        let gone = DocumentPath("a")
        #expect(try index.came(ids[1], afterDepartureFrom: gone) == false)
        #expect(try index.came(later[0], afterDepartureFrom: gone) == true)
        #expect(try index.came(later[0], afterDepartureFrom: DocumentPath("x")) == nil)
        // One that cannot be read any more has not gone.
        try index.remove([ids[1]])
        #expect(try index.came(later[0], afterDepartureFrom: DocumentPath("b")) == nil)
        #expect(try index.holds(hash(3), orPath: nil))
        #expect(try index.holds(hash(9), orPath: DocumentPath("c")))
        #expect(try !index.holds(hash(1), orPath: gone))
    }

    @Test func articlesAreFoundByWordsInTheSameOrderTheMostFirst() throws {
        let index = try LibraryIndex.inMemory()
        let body = "The clerk unlocked the old room and asked them twice who they were."
        let ids = try index.store([
            (article("a", "A", "They asked who were the room and the clerk."), stamp()),
            (article("b", "B", "The clerk unlocked the old room and left."), stamp()),
            (article("c", "C", body), stamp()),
        ])
        // The first word and the last are cut off.
        let passage = "e clerk unlocked the old room and asked them twice who they wer"
        #expect(try index.articles(sharing: [passage], limit: 9) == [ids[2], ids[1]])
        #expect(try index.articles(sharing: [passage], limit: 1) == [ids[2]])
        #expect(try index.articles(sharing: ["", "\" OR *", "a b"], limit: 9).isEmpty)
    }
}
