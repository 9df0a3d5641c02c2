import Articles
import EntityLinking
import EntityRecognition
import Importing
import LibraryStore

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

    /// The mentions of an article and the sentences that hold them, as the index stores them; none
    /// of an article that is gone.
    ///
    /// - Parameter run: the decisions to be replayed on them.
    func names(of article: Article?, _ id: ArticleID, _ run: ReplayRun) -> ArticleChains {
        guard let article else { return ArticleChains(article: id, chains: []) }
        let found = chains(of: article)
        let chains = run.chains(found, of: article)
        return ArticleChains(
            article: id, chains: chains, sentences: article.sentences(naming: chains),
            found: chains == found ? nil : found)
    }
}

extension Article {
    /// The sentences in which mentions start, in reading order.
    func sentences(naming chains: [MentionChain]) -> [TextRange] {
        sentences(holding: chains.flatMap(\.mentions).sorted(by: TextRange.inReadingOrder))
    }
}
