import Articles
import EntityLinking
import Importing
import Indexing
import ReaderModel

/// A library of one document, opened by its path. It is read at once and needs no index.
final class DocumentLibrary: ArticleSource {
    private static let id = ArticleID(1)

    private let root: LibraryRoot
    private let opened: OpenedArticle
    private let details: [EntityID: EntityDetails]
    private let summary: ArticleSummary

    /// - Throws: `ImportError` when the file cannot be read as text.
    init(root: LibraryRoot, name: DocumentPath) throws {
        self.root = root
        let reading = ArticleReading()
        let article = try reading.article(name, of: root)
        let chains = reading.chains(of: article)
        var linker = LibraryLinker()
        linker.add(chains, of: Self.id)
        let linking = linker.linking()
        let ids = chains.indices.map { linking.entity(of: $0, in: Self.id) }
        opened = Self.opened(article, chains, ids, linking.entities)
        summary = ArticleSummary(
            id: Self.id, path: name, hash: article.hash, title: article.title, words: 0,
            length: article.text.count, modified: 0, entities: linking.entities.count)
        details = Self.details(of: opened, share: summary)
    }

    private static func opened(
        _ article: Article, _ chains: [MentionChain], _ ids: [EntityID], _ entities: [Entity]
    ) -> OpenedArticle {
        var mentions: [Mention] = []
        for (chain, id) in zip(chains, ids) {
            mentions += chain.mentions.map { Mention($0, chain.kind, entity: id) }
        }
        mentions.sort { TextRange.inReadingOrder($0.range, $1.range) }
        return OpenedArticle(
            id: id, article: article, mentions: mentions,
            entities: entities.map { EntityRow($0, here: $0.mentions) })
    }

    private static func details(
        of opened: OpenedArticle, share: ArticleSummary
    ) -> [EntityID: EntityDetails] {
        let byEntity = Dictionary(grouping: opened.mentions.filter { $0.entity != nil }) {
            $0.entity ?? EntityID("")
        }
        var details: [EntityID: EntityDetails] = [:]
        for row in opened.entities {
            let ranges = (byEntity[row.entity.id] ?? []).map(\.range)
            details[row.entity.id] = EntityDetails(
                entity: row.entity, occurrences: ranges.map { Occurrence(id, $0) },
                articles: [
                    ArticleShare(
                        article: id, title: share.title, path: share.path, count: ranges.count)
                ])
        }
        return details
    }

    var facts: LibraryFacts {
        LibraryFacts(name: root.name, isSingleDocument: true, articles: 1)
    }

    func list(_ query: ListQuery, rows: Range<Int>) -> ListWindow {
        ListWindow(query: query, total: 1, start: 0, rows: [ListRow(summary, progress: 0)])
    }

    func row(of article: ArticleID, in query: ListQuery) -> Int? { 0 }

    func neighbour(of article: ArticleID, in query: ListQuery, steps: Int) -> ArticleID? { nil }

    func open(_ article: ArticleID) -> OpenedArticle { opened }

    func article(_ id: ArticleID) -> Article { opened.article }

    func entity(_ id: EntityID) -> EntityDetails? { details[id] }

    func search(_ query: String) -> (total: Int, hits: [LibraryHit]) {
        let found = TextSearch(query: query).matches(in: opened.article.text, limit: 1000)
        let hits = found.prefix(LibrarySearchState.limit).map { range in
            let line = Concordance.line(for: range, in: opened.article)
            let before = String(line.before.suffix(60))
            let start = before.utf8.count
            return LibraryHit(
                article: Self.id, title: summary.title, path: summary.path, range: range,
                snippet: before + line.text + line.after,
                marks: [start..<(start + line.text.utf8.count)])
        }
        return (found.count, hits)
    }

    func choices(for text: String) -> [Choice] {
        Choices.ranked(opened.entities.map { Choices.choice(for: $0.entity) }, by: text)
    }

    func skipped() -> [SkippedFile] { [] }

    func article(at path: DocumentPath, hash: ContentHash) -> ArticleSummary? {
        let isThis = hash == summary.hash || path == absolutePath(of: summary.path)
        return isThis ? summary : nil
    }

    func article(path: DocumentPath) -> ArticleSummary? {
        path == summary.path ? summary : nil
    }

    func absolutePath(of path: DocumentPath) -> DocumentPath {
        DocumentPath(bytes: root.absolutePath(of: path))
    }
}
