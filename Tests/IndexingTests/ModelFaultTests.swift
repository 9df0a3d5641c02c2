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

    @Test func aDocumentSaysWhyItHasNoNames() throws {
        let cache = ReadingCache(at: folder.file("cache"))
        let document = try document(cache, faulty)
        #expect(document.fault?.contains("missing") == true)
        #expect(document.entities.isEmpty && document.mentions.isEmpty)
        #expect(document.article.title == "Envoy returns")
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

    @Test func namesThatWereFoundAreForgotten() throws {
        var document = try document(
            ReadingCache(at: folder.file("cache")), ArticleReading(isQuick: true))
        #expect(!document.mentions.isEmpty)
        document.forgetNames()
        #expect(document.entities.isEmpty && document.mentions.isEmpty)
        document.replay([])
        #expect(document.mentions.isEmpty)
    }

    @Test func namesAreSoughtAgainWhenTheModelIsSound() throws {
        let root = try LibraryRoot(path: folder.path)
        let index = try LibraryIndex.inMemory()
        var indexer = LibraryIndexer(root: root, index: index)
        indexer.reading = faulty
        for _ in 0..<2 {
            let report = try indexer.refresh { _ in }
            #expect(report.faults.count == 1)
            #expect(try index.entityCount() == 0)
        }
        indexer.reading = ArticleReading()
        #expect(try indexer.refresh { _ in }.faults.isEmpty)
        #expect(try index.entityCount() > 0)
        // What a sound model has found is not lost on one that is damaged.
        indexer.reading = faulty
        #expect(try indexer.refresh { _ in }.faults.isEmpty)
        #expect(try index.entityCount() > 0)
    }
}
