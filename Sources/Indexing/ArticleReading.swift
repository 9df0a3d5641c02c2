import Articles
import EntityLinking
import EntityRecognition
import Importing

/// Turns a file into an article and finds what it names: the part of the pipeline that looks at one
/// document alone.
public struct ArticleReading: Sendable {
    private let importer: Importer
    /// Made when the first name is sought: the model is checked then, once.
    private static let recogniser = EntityRecogniser()
    private let linker = ArticleLinker()

    public init(limits: ImportLimits = ImportLimits()) {
        importer = Importer(limits: limits)
    }

    /// - Throws: ``IndexingError/refused(_:reason:)`` when the file cannot be read as text.
    public func article(
        _ path: DocumentPath, of root: LibraryRoot
    ) throws(IndexingError) -> Article {
        do throws(ImportError) {
            return try imported(path, of: root)
        } catch {
            let file = DocumentPath(bytes: root.absolutePath(of: path))
            throw .refused(file.string, reason: error.reason)
        }
    }

    func imported(
        _ path: DocumentPath, of root: LibraryRoot
    ) throws(ImportError) -> Article {
        try importer.article(inFile: root.absolutePath(of: path), path: path)
    }

    /// Why names are found by rules alone, for people; nil when the trained model is used.
    public static var recogniserFault: String? { recogniser.fault?.description }

    /// The mentions of an article, chained: those of one thing together.
    public func chains(of article: Article) -> [MentionChain] {
        let mentions = Self.recogniser.mentions(in: article.text, blocks: article.blocks)
        return linker.chains(of: mentions, in: article.text)
    }
}
