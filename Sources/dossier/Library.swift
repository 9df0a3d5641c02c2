import Articles
import Indexing
import LibraryStore

/// A library that is open, with its index brought up to date.
struct Library {
    let root: LibraryRoot
    let index: LibraryIndex
    let notes: LibraryNotes
    let report: IndexingReport
    /// How its documents are read.
    let options: ReadingOptions

    /// The documents that have taken the places of such with notes.
    var successions: Successions { report.successions ?? .none }

    /// An article with what the index knows of it.
    struct KnownArticle {
        var summary: ArticleSummary
        var article: Article
        /// In reading order.
        var mentions: [Mention]
        var entities: [EntityID: Entity]
        /// The day that it says it is of.
        var date: ArticleDate?
        /// What the dates in its text stand for, in reading order.
        var dates: [DatedMention]
    }

    /// A document's absolute path.
    func absolutePath(of path: DocumentPath) -> DocumentPath {
        DocumentPath(bytes: root.absolutePath(of: path))
    }

    /// The path of a document relative to the library; nil when it lies outside.
    func relativePath(of absolute: DocumentPath) -> DocumentPath? {
        let prefix = root.absolutePath(of: DocumentPath(""))
        guard absolute.bytes.starts(with: prefix) else { return nil }
        return DocumentPath(bytes: Array(absolute.bytes.dropFirst(prefix.count)))
    }

    /// - Throws: ``CommandError/cannotRead(_:reason:)`` with the reason for a file that is not read.
    func article(at path: DocumentPath) throws -> KnownArticle {
        let shown = absolutePath(of: path).string
        guard let summary = try index.summary(path: path) else {
            let skipped = try index.skipped().first { $0.path == path }
            throw CommandError.cannotRead(
                shown, reason: skipped?.reason ?? "It is not a document of \(root.name).")
        }
        let article = try ArticleReading(options: options).article(path, of: root) {
            try? index.part(of: summary.id)
        }
        guard article.hash == summary.hash else { throw CommandError.unsettled(shown) }
        let entities = try index.entities(in: summary.id).map { ($0.entity.id, $0.entity) }
        return KnownArticle(
            summary: summary, article: article, mentions: try index.mentions(in: summary.id),
            entities: Dictionary(entities) { first, _ in first },
            date: try index.date(of: summary.id), dates: try index.dates(in: summary.id))
    }

    /// The article as it is read, whether the index knows it or not.
    func read(_ path: DocumentPath) throws(IndexingError) -> Article {
        try ArticleReading(options: options).article(path, of: root)
    }

    /// How many notes an article has.
    func noteCount(_ article: ArticleSummary) throws -> Int {
        try notes.count(
            hash: article.hash, path: absolutePath(of: article.path),
            successions: successions.to(article.id))
    }
}
