import Articles
import Indexing
import LibraryStore
import ReaderModel

/// A library of one document, opened by its path. It is read at once and needs no index.
final class DocumentLibrary: ArticleSource {
    private static let id = SingleDocument.id

    let root: LibraryRoot
    private let options: ReadingOptions
    private let decided: DecisionSource
    private let notes: LibraryNotes
    private var document: SingleDocument
    private var opened: OpenedArticle
    private let summary: ArticleSummary
    /// Made when they are asked for.
    private var index: LibraryIndex?
    private var dates: TimelineSource?
    private var named: NamedSentences?

    /// - Parameters:
    ///   - cache: of what was found in documents before.
    ///   - decided: the decisions on names, which are read from `notes`.
    /// - Throws: `IndexingError` when the file cannot be read as text.
    init(
        root: LibraryRoot, name: DocumentPath, cache: ReadingCache,
        options: ReadingOptions = ReadingOptions(), decided: DecisionSource,
        notes: LibraryNotes
    ) throws {
        self.root = root
        self.options = options
        self.decided = decided
        self.notes = notes
        document = try SingleDocument(name, of: root, cache: cache, options: options)
        let article = document.article
        opened = OpenedArticle(id: Self.id, article: article, mentions: [])
        summary = ArticleSummary(
            id: Self.id, path: name, hash: article.hash, title: article.title, words: 0,
            length: article.text.count, modified: 0, entities: document.entities.count)
        faults = replayDecisions()
    }

    /// What was wrong with the decisions when the document was opened.
    private(set) var faults: [String] = []

    /// Brings the names up to date with the decisions.
    ///
    /// - Returns: why some were not found, in sentences for the user.
    func replayDecisions() -> [String] {
        let found = known
        document.replay(found.decisions)
        opened = OpenedArticle(
            id: Self.id, article: document.article, mentions: document.mentions,
            entities: document.entities.map { EntityRow($0, here: $0.mentions) })
        (index, dates, named) = (nil, nil, nil)
        return found.faults
    }

    private var known: DecisionSource.Found {
        let hash = document.article.hash
        return decided.decisions(of: root, in: notes) { $0 == hash }
    }

    /// An index of the document alone.
    private func ownIndex() throws -> LibraryIndex {
        let index = try index ?? document.index()
        self.index = index
        return index
    }

    /// Costs a pass over the text, the first time.
    private var sentences: NamedSentences {
        let sentences = named ?? document.namedSentences()
        named = sentences
        return sentences
    }

    /// Keeps what was found for the next time. It is done when the reader is left: nobody waits for
    /// it then.
    func close() {
        // Without a cache that can be written, what is named is found anew the next time.
        try? document.keepNames()
    }

    /// See `SingleDocument.fault`.
    var fault: String? { document.fault }

    /// To be followed by ``replayDecisions()``.
    func forgetNames() { document.forgetNames() }

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

    func date(of id: ArticleID) -> DateValue? {
        document.date(at: TextRange(.zero, .zero)).own?.value
    }

    func named(in article: ArticleID) -> NamedPassages {
        NamedPassages(mentions: document.mentions, entities: document.entities)
    }

    func entity(_ id: EntityID) -> EntityDetails? {
        guard let row = opened.entities.first(where: { $0.entity.id == id }) else { return nil }
        let ranges = opened.mentions.filter { $0.entity == id }.map(\.range)
        return EntityDetails(
            entity: row.entity, occurrences: ranges.map { Occurrence(Self.id, $0) },
            articles: [
                ArticleShare(
                    article: Self.id, title: summary.title, path: summary.path, count: ranges.count)
            ])
    }

    func companions(of entity: EntityID) -> Companions {
        guard let number = number(of: entity) else { return .none }
        var tally = CompanionTally()
        var named = sentences
        named.mentions.removeAll { mention in
            mention.entity != number && !document.entities[Int(mention.entity)].kind.isCompanion
        }
        tally.add(named, companionsOf: number)
        return tally.companions(limit: EntityListing.mostCompanions) {
            document.entities[Int($0)]
        }
    }

    func sentences(naming first: EntityID, and second: EntityID) -> SharedSentences? {
        guard let one = number(of: first), let other = number(of: second) else { return nil }
        var shared = SharedSentences(
            first: document.entities[Int(one)], second: document.entities[Int(other)])
        shared.add(sentences, one, other)
        shared.name { _ in (summary.path, summary.title) }
        return shared
    }

    private func number(of entity: EntityID) -> Int64? {
        document.entities.firstIndex { $0.id == entity }.map(Int64.init)
    }

    func entities(_ query: EntityQuery, rows: Range<Int>) -> EntityWindow {
        EntityListing(EntityListing.sorted(document.entities, by: query), query)
            .window(query, rows: rows)
    }

    func entities(named name: String) -> [Entity] {
        let match = FuzzyMatch(pattern: name)
        let found = document.entities.compactMap { EntityListRow($0, match) }
        return found.filter { $0.scatter == 0 }.map(\.entity).sorted { $0.mentions > $1.mentions }
    }

    /// Each match is an entry of its own.
    func search(
        _ query: LibraryQuery, _ request: SearchRequest, notes: [LibraryHit]
    ) throws -> LibraryFindings? {
        let searching = LibrarySearching(index: try ownIndex())
        let found = try searching.findings(
            request, notes: notes, isThorough: true, watch: SearchWatch())
        guard var found, !found.articles.isEmpty else { return found }
        let ranges = try hits(query, in: Self.id)
        guard !ranges.isEmpty else { return found }
        found.articles = ranges.prefix(LibrarySearchState.limit).map { range in
            let line = ConcordanceLine(Concordance.passage(range, in: opened.article))
            let before = String(line.before.suffix(60))
            let start = before.utf8.count
            let passage = LibraryPassage(
                range: range, snippet: before + line.text + line.after,
                marks: [start..<(start + line.text.utf8.count)])
            return LibraryHit(
                article: Self.id, title: summary.title, path: summary.path, passage: passage)
        }
        return found
    }

    func passages(
        _ query: LibraryQuery, in articles: [ArticleID]
    ) throws -> [(ArticleID, LibraryPassage)] {
        try LibrarySearching(index: ownIndex()).passages(query, in: articles)
    }

    func hits(_ query: LibraryQuery, in article: ArticleID) throws -> [TextRange] {
        try LibrarySearching(index: ownIndex()).hits(query, in: article)
    }

    func choices(for text: String, own: [Choice]) -> [Choice] {
        Choices.ranked(opened.entities.map { Choices.choice(for: $0.entity) } + own, by: text)
    }

    func skipped() -> [SkippedFile] { [] }

    func timeline(_ query: TimelineQuery, rows: Range<Int>) throws -> TimelineWindow {
        let source = try dates ?? TimelineSource(ownIndex())
        dates = source
        return try source.window(query, rows: rows)
    }

    func explanation(ofDateAt range: TextRange, in id: ArticleID) -> DateExplanation {
        let date = document.date(at: range)
        return DateExplanation(
            text: opened.article.text[range], mention: date.mention, own: date.own)
    }

    func document(of target: AnnotationTarget) -> ArticleSummary? {
        let isThis =
            target.hash == summary.hash || target.path == absolutePath(of: summary.path)
        return isThis ? summary : nil
    }

    func rulings(for wish: NameWish) throws -> [EntityDecision.Ruling] {
        let article = document.article
        let rulings = try WishRulings(ownIndex(), of: root, options: options) { _ in article }
        return try rulings.rulings(for: wish)
    }

    func decisions() -> (rows: [DecisionRow], faults: [String]) {
        DecisionRow.rows(known)
    }

    func summary(of id: ArticleID) -> ArticleSummary? { id == Self.id ? summary : nil }

    func article(path: DocumentPath) -> ArticleSummary? {
        path == summary.path ? summary : nil
    }

    func absolutePath(of path: DocumentPath) -> DocumentPath {
        DocumentPath(bytes: root.absolutePath(of: path))
    }
}
