import Articles
import EntityRecognition
import LibraryStore
import TestSupport
import Testing

@testable import Indexing

/// A model that is missing or damaged is said to be, and reading goes on.
@Suite struct ModelFaultTests {
    private let folder = TemporaryFolder()
    private let faulty = ArticleReading(recogniser: EntityRecogniser(model: nil))

    init() {
        folder.write("a.txt", "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov.")
    }

    private func document(
        _ cache: ReadingCache, _ reading: ArticleReading
    ) throws -> SingleDocument {
        let root = try LibraryRoot(path: folder.path + "/a.txt")
        return try SingleDocument(DocumentPath("a.txt"), of: root, cache: cache, reading: reading)
    }

    @Test func aDocumentSaysWhyItsNamesAreByRulesAlone() throws {
        let cache = ReadingCache(at: folder.file("cache"))
        let document = try document(cache, faulty)
        #expect(document.fault?.contains("missing") == true)
        #expect(document.entities.map(\.name).contains("Hanna Berg"))
        try document.keepNames()
        #expect(folder.names(in: "cache").isEmpty)
    }

    @Test func aSoundModelIsNotComplainedOf() throws {
        let cache = ReadingCache(at: folder.file("cache"))
        let document = try document(cache, ArticleReading(isQuick: true))
        #expect(document.fault == nil)
        try document.keepNames()
        // What comes from the cache was found by a sound model.
        #expect(try self.document(cache, faulty).fault == nil)
    }

    @Test func indexingSaysItOnceWhenNamesAreSought() throws {
        let root = try LibraryRoot(path: folder.path)
        let index = try LibraryIndex.inMemory()
        var indexer = LibraryIndexer(root: root, index: index)
        indexer.reading = faulty
        #expect(try indexer.refresh { _ in }.faults.count == 1)
        #expect(try indexer.refresh { _ in }.faults.isEmpty)
    }
}
