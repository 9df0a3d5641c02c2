import Articles
import Synchronization
import TestSupport
import Testing

@testable import LibraryStore

/// The full-text table holds no texts: rows of texts that are no more must not be found.
@Suite struct TextRowsTests {
    private final class Documents: TextSource {
        let texts = Mutex<[DocumentPath: SourceText]>([:])
        let reads = Atomic(0)

        func text(at path: DocumentPath, part: ArticlePart?) -> SourceText? {
            reads.add(1, ordering: .relaxed)
            return texts.withLock { $0[path] }
        }

        func write(_ article: Article) {
            texts.withLock {
                $0[article.path] = SourceText(hash: article.hash, text: article.text)
            }
        }
    }

    private func found(_ index: LibraryIndex, _ query: String) throws -> [String] {
        let results = try index.search(SearchRequest(query))
        #expect(results.total == results.articles.count)
        return results.articles.map(\.path.string)
    }

    @Test func onlyTheLatestTextIsFound() throws {
        let index = try LibraryIndex.inMemory()
        try index.store([(article("a", "One", "first words"), stamp())])
        try index.store([(article("a", "One", "second words", hash: 2), stamp())])
        try index.store([(article("a", "Two", "second words", hash: 3), stamp())])
        #expect(try found(index, "first").isEmpty)
        #expect(try found(index, "one").isEmpty)
        #expect(try found(index, "second words two") == ["a"])
        let id = try #require(try index.summary(path: DocumentPath("a"))?.id)
        #expect(try index.articles(containing: "words") == [id])
        try index.remove([id])
        #expect(try found(index, "words").isEmpty)
        #expect(try index.articles(containing: "words").isEmpty)
    }

    @Test func aTableThatIsMostlyOfDeadTextsIsFilledAnew() throws {
        let index = try LibraryIndex.inMemory()
        try index.store((0..<300).map { (article("\($0)", "T", "stays \($0)"), stamp()) })
        for round in 1...120 {
            try index.store([(article("0", "T", "round \(round)", hash: round), stamp())])
        }
        try index.clearWornText()
        #expect(try found(index, "stays").count == 299)
        try index.store((0..<300).map { (article("\($0)", "T", "now \($0)", hash: 9), stamp()) })
        try index.clearWornText()
        #expect(try found(index, "now").isEmpty)
        #expect(try index.count() == 300)
        #expect(try index.knownFiles().allSatisfy { $0.file.stamp == nil })
        try index.store((0..<300).map { (article("\($0)", "T", "now \($0)", hash: 9), stamp()) })
        #expect(try found(index, "now").count == 300)
        #expect(try index.knownFiles().allSatisfy { $0.file.stamp != nil })
    }

    @Test func textsAreReadFromTheDocumentsAndOnceForManyQuestions() throws {
        let documents = Documents()
        let index = try LibraryIndex.inMemory(texts: documents)
        let stored = article("a", "One", "first words")
        documents.write(stored)
        let id = try index.store([(stored, stamp())])[0]
        for _ in 0..<3 { #expect(try index.text(of: id) == stored.text) }
        #expect(documents.reads.load(ordering: .relaxed) == 1)
    }

    @Test func aTextThatIsNotTheOneThatWasIndexedIsNotShown() throws {
        let documents = Documents()
        let index = try LibraryIndex.inMemory(texts: documents)
        let id = try index.store([(article("a", "One", "first words"), stamp())])[0]
        #expect(try index.articleText(of: id) == .gone)
        documents.write(article("a", "One", "other words", hash: 2))
        #expect(try index.articleText(of: id) == .changed)
        let request = SearchRequest("first")
        let found = try index.search(request).articles.map(\.article)
        let passages = try #require(try index.passages(of: request, in: found).first)
        #expect(passages.snippet == ArticleText.changed.remark)
        #expect(passages.marks.isEmpty)
        #expect(try index.articleText(of: ArticleID(99)) == nil)
    }
}
