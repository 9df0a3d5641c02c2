import Articles
import TestSupport
import Testing

@testable import LibraryStore

@Suite struct StateFileTests {
    private let places = ReadingPlaces(
        lastArticle: DocumentPath(bytes: [0x61, 0x09, 0x0A, 0x25, 0xFF, 0xC3, 0xA9]), sort: .date,
        ascending: false, settings: ["layout": "three\tpanes\n", "zoom": ""],
        places: [
            DocumentPath("a b.txt"): ReadingPlace(top: TextOffset(5), furthest: TextOffset(99)),
            DocumentPath("100%.md"): ReadingPlace(top: .zero, furthest: .zero),
        ])

    @Test func whatWasWrittenIsReadAgain() throws {
        let directory = TemporaryFolder()
        let file = StateFile(at: directory.file("state/lib.state"))
        #expect(file.read() == ReadingPlaces())
        try file.write(places)
        #expect(file.read() == places)
        #expect(mode(file.path) == 0o600)
        #expect(mode(directory.file("state")) == 0o700)
        try file.write(ReadingPlaces())
        #expect(file.read() == ReadingPlaces())
    }

    @Test func placesAreAtTheBeginningUntilSomethingElseStandsAtTheTop() {
        #expect(ReadingPlaces().areAtBeginning)
        #expect(!places.areAtBeginning)
        var seen = ReadingPlaces(lastArticle: DocumentPath("a"))
        seen.places[DocumentPath("a")] = ReadingPlace(top: .zero, furthest: TextOffset(9))
        #expect(seen.areAtBeginning)
        seen.places[DocumentPath("b")] = ReadingPlace(top: TextOffset(1), furthest: TextOffset(9))
        #expect(!seen.areAtBeginning)
    }

    @Test func nothingIsLeftBesideTheFile() throws {
        let directory = TemporaryFolder()
        try StateFile(at: directory.file("s")).write(places)
        #expect(directory.names() == ["s"])
    }

    @Test func aFileThatSaysTheSameIsLeftAlone() throws {
        let directory = TemporaryFolder()
        let file = StateFile(at: directory.file("s"))
        try file.write(places)
        let before = try #require(FileIdentity(file.path))
        try file.write(places)
        #expect(FileIdentity(file.path) == before)
        try file.write(ReadingPlaces())
        #expect(file.read() == ReadingPlaces())
    }

    @Test func damagedLinesAreIgnored() {
        let text = """
            place\ta\t1
            place\ta\t1\t2\t3
            place\tb\t-1\t2
            place\tc\t99999999999999999999\t1
            place\t%4\t1\t2
            place\tgood\t3\t4
            sort\tcolour\tup
            what is this

            last
            place\t%zz\t1\t2
            """
        let read = ReadingPlaces(parsing: Array(text.utf8))
        let good = ReadingPlace(top: TextOffset(3), furthest: TextOffset(4))
        #expect(read == ReadingPlaces(places: [DocumentPath("good"): good]))
    }

    @Test func anyBytesAreReadWithoutHarm() {
        var random = SeededNumbers(7)
        let alphabet = Array("place\tlast\tset\tsort%0\n9\u{7F}é".utf8) + [0xFF, 0]
        for _ in 0..<500 {
            let bytes = (0..<80).map { _ in alphabet.randomElement(using: &random)! }
            let read = ReadingPlaces(parsing: bytes)
            #expect(ReadingPlaces(parsing: read.serialised) == read)
        }
    }

    @Test func aPlaceThatCannotBeWrittenIsAnError() {
        let directory = TemporaryFolder()
        directory.write("file", bytes: [])
        #expect(throws: StoreError.self) {
            try StateFile(at: directory.file("file/below")).write(places)
        }
    }
}
