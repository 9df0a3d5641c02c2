import Articles
import Importing
import TestSupport
import Testing

/// What a file holds, and why some of it does not.
struct ImportedParts {
    private(set) var articles: [Article] = []
    private(set) var refused: [String] = []

    init(
        _ name: String, _ text: String, in folder: TemporaryFolder,
        _ importer: Importer = Importer()
    ) throws {
        try self.init(name, bytes: Array(text.utf8), in: folder, importer)
    }

    init(
        _ name: String, bytes: [UInt8], in folder: TemporaryFolder,
        _ importer: Importer = Importer()
    ) throws {
        folder.write(name, bytes: bytes)
        let path = Array(folder.file(name).utf8)
        var found: (articles: [Article], refused: [String]) = ([], [])
        try importer.articles(inFile: path, path: DocumentPath(name)) { part in
            switch part {
            case .article(let article):
                if let fault = fault(of: article) { Issue.record("\(article.path): \(fault)") }
                found.articles.append(article)
            case .refused(let path, let error):
                found.refused.append("\(path.string): \(error.reason)")
            }
        }
        (articles, refused) = found
    }

    var paths: [String] { articles.map(\.path.string) }
    var titles: [String] { articles.map(\.title) }

    /// Whether each article is the same when it is read by itself, with and without knowing where
    /// it stands.
    func areReadAlone(in folder: TemporaryFolder, _ importer: Importer = Importer()) throws -> Bool
    {
        for article in articles {
            let path = Array(folder.file(article.path.string).utf8)
            let sought = try importer.article(inFile: path, path: article.path)
            let known = try importer.article(inFile: path, path: article.path) { article.part }
            guard sought == article, known == article else { return false }
        }
        return true
    }
}
