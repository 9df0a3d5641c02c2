import Articles
import Indexing
import TestSupport
import Testing

@Suite struct SingleDocumentTests {
    private let folder = TemporaryFolder()

    private func document(_ name: String) throws -> SingleDocument {
        let root = try LibraryRoot(path: folder.path + "/" + name)
        return try SingleDocument(DocumentPath(name), of: root)
    }

    @Test func itsIndexSaysWhatItSays() throws {
        folder.write(
            "a.txt", "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov. Berg left.")
        let document = try document("a.txt")
        let index = try document.index()
        #expect(document.entities.map(\.name).contains("Hanna Berg"))
        #expect(try index.mentions(in: SingleDocument.id) == document.mentions)
        #expect(try Set(index.entities()) == Set(document.entities))
        #expect(try index.summary(of: SingleDocument.id)?.hash == document.article.hash)
    }

    @Test func whatIsNoTextIsRefused() throws {
        folder.write("a.txt", bytes: [0, 1, 2, 0])
        let error = #expect(throws: IndexingError.self) { _ = try document("a.txt") }
        #expect(error?.message.hasPrefix(folder.path + "/a.txt cannot be read. ") == true)
    }
}
