import Articles
import EntityLinking
import EntityRecognition
import Importing
import LibraryStore

/// Turns a file into an article and finds what it names: the part of the pipeline that looks at one
/// document alone.
public struct ArticleReading: Sendable {
    private let limits: ImportLimits
    let options: ReadingOptions
    /// Made when the first name is sought: the model is checked then, once.
    private static let recogniser = EntityRecogniser()
    /// For a document that is to be on the screen at once.
    private static let quickRecogniser = EntityRecogniser(isChecked: false)
    private let linker = ArticleLinker()
    private let isQuick: Bool
    /// What stands in for both of the above.
    private var given: EntityRecogniser?

    public init(
        limits: ImportLimits = ImportLimits(), options: ReadingOptions = ReadingOptions()
    ) {
        self.init(limits: limits, options: options, isQuick: false)
    }

    /// - Parameter isQuick: whether the model is used without looking at every byte of it, so that
    ///   only what is needed of it is read.
    init(
        limits: ImportLimits = ImportLimits(), options: ReadingOptions = ReadingOptions(),
        isQuick: Bool
    ) {
        self.limits = limits
        self.options = options
        self.isQuick = isQuick
    }

    /// Finds names with another recogniser than the program's.
    init(recogniser: EntityRecogniser) {
        self.init()
        given = recogniser
    }

    /// - Parameter part: asked for where the path is that of a part of a file: where it was when the
    ///   file was read last, so that no more than that need be read.
    /// - Throws: ``IndexingError/refused(_:reason:)`` when the file cannot be read as text.
    public func article(
        _ path: DocumentPath, of root: LibraryRoot, part: () -> ArticlePart? = { nil }
    ) throws(IndexingError) -> Article {
        do throws(ImportError) {
            let file = root.absolutePath(of: path)
            if let conversion = conversion(path, file) {
                return try conversion.article(inFile: file, path: path)
            }
            return try importer(for: path).article(inFile: file, path: path, part: part)
        } catch {
            let file = DocumentPath(bytes: root.absolutePath(of: path))
            throw .refused(file.string, reason: error.reason)
        }
    }

    /// Calls `body` with each article that a file holds; see `Importer`.
    func imported(
        _ path: DocumentPath, of root: LibraryRoot, _ body: (ImportedPart) throws -> Void
    ) throws {
        let file = root.absolutePath(of: path)
        guard let conversion = conversion(path, file) else {
            return try importer(for: path).articles(inFile: file, path: path, body)
        }
        let part: ImportedPart
        do throws(ImportError) {
            part = .article(try conversion.article(inFile: file, path: path))
        } catch {
            part = .refused(path, error)
        }
        try body(part)
    }

    private func importer(for path: DocumentPath) -> Importer {
        Importer(
            limits: limits, encoding: options.encoding(for: path), columns: options.columns)
    }

    /// How a document is read through a program; nil for one that needs none, and for the part of a
    /// file.
    private func conversion(_ path: DocumentPath, _ file: [UInt8]) -> Conversion? {
        guard let converter = options.converter(for: path), Importer.isFile(file) else {
            return nil
        }
        return Conversion(
            converter: converter, importer: importer(for: path), cache: options.conversions)
    }

    /// Why no names are found, for people; nil when nothing is wrong with the model.
    public static var recogniserFault: String? { recogniser.fault?.description }

    /// What this reading's recogniser suffers from, looked at whole also when it is used quickly.
    var fault: String? { given.map { $0.fault?.description } ?? Self.recogniserFault }

    /// The mentions of an article, chained: those of one thing together.
    public func chains(of article: Article) -> [MentionChain] {
        let recogniser = given ?? (isQuick ? Self.quickRecogniser : Self.recogniser)
        let mentions = recogniser.mentions(in: article.text, blocks: article.blocks)
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
