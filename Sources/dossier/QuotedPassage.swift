import Articles
import Indexing

/// A passage of a document that was named by its words.
struct QuotedPassage {
    let root: LibraryRoot
    let article: Article
    let range: TextRange

    /// The document's absolute path.
    var path: DocumentPath { DocumentPath(bytes: root.path) }

    /// The passage as links and decisions keep it.
    var target: AnnotationTarget { LibraryNotes.target(range, of: article, in: root) }

    /// - Parameters:
    ///   - path: of the document.
    ///   - quote: line ends and spaces in it do not count.
    ///   - occurrence: which of several such passages, from 1; nil for the first, which is said.
    /// - Throws: ``CommandError`` when it is not there, and what keeps the document from being read.
    init(
        in path: String, quote: String, occurrence: Int?, in surroundings: Surroundings
    ) throws {
        let root = try LibraryRoot(path: path)
        guard case .document(_, let name) = root else { throw CommandError.isFolder(path) }
        let article = try ArticleReading(options: surroundings.readingOptions)
            .article(name, of: root)
        let found = QuoteSearch(quote).ranges(in: article.text)
        guard !found.isEmpty else { throw CommandError.noQuote(path) }
        let number = occurrence ?? 1
        guard number <= found.count else { throw CommandError.fewerQuotes(path, found.count) }
        if occurrence == nil, found.count > 1 {
            surroundings.say(
                "The quotation stands there \(found.count) times; the first is taken. "
                    + "--occurrence N chooses another.")
        }
        (self.root, self.article, range) = (root, article, found[number - 1])
    }
}
