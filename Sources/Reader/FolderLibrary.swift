import Articles
import Indexing
import LibraryStore
import ReaderModel

/// A library that is a folder, answered from its index.
final class FolderLibrary: ArticleSource {
    /// Articles that were read lately are kept: a concordance asks for the same few again.
    private static let keptArticles = 16

    let root: LibraryRoot
    let index: LibraryIndex
    let decided: DecisionSource
    /// As they were found when the folder was last looked at.
    var successions = Successions.none
    let options: ReadingOptions
    private let reading: ArticleReading
    private var kept: [(id: ArticleID, article: Article)] = []
    private var latest: ArticleSummary?
    private var filter = ArticleFilter()
    private let timeline: TimelineSource
    private var listing: EntityListing?
    private var entityCounts: [EntityKind: Int]?
    /// Where searches are made; nil for at once.
    private let background: BackgroundSearch?
    private let catalogue: GoToCatalogue

    init(
        root: LibraryRoot, index: LibraryIndex, options: ReadingOptions = ReadingOptions(),
        decisions: DecisionSource, background: BackgroundSearch? = nil,
        catalogue: GoToCatalogue? = nil
    ) {
        self.options = options
        reading = ArticleReading(options: options)
        self.background = background
        self.catalogue = catalogue ?? GoToCatalogue(index, mailbox: nil)
        self.root = root
        self.index = index
        decided = decisions
        timeline = TimelineSource(index)
    }

    /// Drops what was remembered of the index: it has changed.
    func indexChanged() {
        kept = []
        latest = nil
        filter = ArticleFilter()
        catalogue.drop()
        timeline.indexChanged()
        listing = nil
        entityCounts = nil
    }

    var facts: LibraryFacts {
        LibraryFacts(
            name: root.name, articles: (try? index.count()) ?? 0,
            skipped: (try? index.skippedCount()) ?? 0)
    }

    // MARK: - The list

    func list(_ query: ListQuery, rows: Range<Int>) throws -> ListWindow {
        if !query.filter.isEmpty {
            let all = try filter.found(query, index)
            let window = rows.clamped(to: 0..<all.count)
            let match = FuzzyMatch(pattern: query.filter)
            return ListWindow(
                query: query, total: all.count, start: window.lowerBound,
                rows: try all[window].compactMap { id in
                    try summary(of: id).map { found in
                        let matches = match.score(found.title)?.positions ?? []
                        return ListRow(found, progress: 0, matches: matches)
                    }
                })
        }
        // The titles of a large library take megabytes; whoever filters again reads them again.
        filter = ArticleFilter()
        let found = try summaries(query, offset: rows.lowerBound, limit: rows.count)
        return ListWindow(
            query: query, total: try index.count(), start: rows.lowerBound,
            rows: found.map { ListRow($0, progress: 0) })
    }

    private func summaries(
        _ query: ListQuery, offset: Int, limit: Int
    ) throws -> [ArticleSummary] {
        try index.summaries(
            sort: query.order.sort, ascending: !query.isReversed, offset: offset, limit: limit)
    }

    func row(of article: ArticleID, in query: ListQuery) throws -> Int? {
        if query.filter.isEmpty {
            return try index.row(
                of: article, sort: query.order.sort, ascending: !query.isReversed)
        }
        return try filter.found(query, index).firstIndex(of: article)
    }

    func neighbour(of article: ArticleID, in query: ListQuery, steps: Int) throws -> ArticleID? {
        let found = try row(of: article, in: query)
        let wanted = found.map { $0 + steps } ?? 0
        guard wanted >= 0 else { return nil }
        return try list(query, rows: wanted..<(wanted + 1)).rows.first?.summary.id
    }

    func together<T>(_ body: () throws -> T) throws -> T {
        try index.together(body)
    }

    // MARK: - Articles

    /// An article is asked for several times in a row when it is opened.
    func summary(of id: ArticleID) throws -> ArticleSummary? {
        if let latest, latest.id == id { return latest }
        latest = try index.summary(of: id)
        return latest
    }

    func date(of id: ArticleID) throws -> DateValue? { try summary(of: id)?.date }

    func article(_ id: ArticleID) throws -> Article {
        if let found = kept.first(where: { $0.id == id }) { return found.article }
        guard let summary = try summary(of: id) else { throw ReaderError.gone }
        let article = try reading.article(summary.path, of: root) { [index] in
            try? index.part(of: id)
        }
        kept.append((id, article))
        if kept.count > Self.keptArticles { kept.removeFirst() }
        return article
    }

    func open(_ id: ArticleID) throws -> OpenedArticle {
        kept.removeAll { $0.id == id }
        let article = try article(id)
        guard try summary(of: id)?.hash == article.hash else {
            // The file has changed since it was indexed: what the index says of it is stale.
            return OpenedArticle(id: id, article: article, mentions: unlinkedMentions(of: article))
        }
        let mentions = try index.mentions(in: id)
        if mentions.isEmpty {
            return OpenedArticle(id: id, article: article, mentions: unlinkedMentions(of: article))
        }
        let entities = try index.entities(in: id).map { EntityRow($0.entity, here: $0.here) }
        return OpenedArticle(id: id, article: article, mentions: mentions, entities: entities)
    }

    /// Marks for an article that the index has no names of yet; they lead nowhere until it has.
    private func unlinkedMentions(of article: Article) -> [Mention] {
        reading.chains(of: article).flatMap { chain in
            chain.mentions.map { Mention($0, chain.kind) }
        }.sorted { TextRange.inReadingOrder($0.range, $1.range) }
    }

    func named(in article: ArticleID) throws -> NamedPassages {
        NamedPassages(
            mentions: try index.mentions(in: article),
            entities: try index.entities(in: article).map(\.entity))
    }

    func document(of target: AnnotationTarget) throws -> ArticleSummary? {
        let prefix = root.absolutePath(of: DocumentPath(""))
        let path = target.path.bytes
        let inside =
            path.starts(with: prefix)
            ? DocumentPath(bytes: Array(path.dropFirst(prefix.count))) : nil
        return try index.document(of: target, at: inside) { try? article($0.id) }
    }

    func article(path: DocumentPath) throws -> ArticleSummary? {
        latest = try index.summary(path: path)
        return latest
    }

    func absolutePath(of path: DocumentPath) -> DocumentPath {
        DocumentPath(bytes: root.absolutePath(of: path))
    }

    // MARK: - Entities and search

    func entity(_ id: EntityID) throws -> EntityDetails? {
        guard let entity = try index.entity(id) else { return nil }
        let found = try index.occurrences(of: id)
        return EntityDetails(
            entity: entity,
            occurrences: found.flatMap { article in
                article.ranges.map { Occurrence(article.article, $0) }
            },
            articles: found.map {
                ArticleShare(
                    article: $0.article, title: $0.title, path: $0.path, count: $0.ranges.count,
                    date: $0.date)
            })
    }

    func companions(of entity: EntityID) throws -> Companions {
        try index.companions(of: entity, limit: EntityListing.mostCompanions)
    }

    func sentences(naming first: EntityID, and second: EntityID) throws -> SharedSentences? {
        try index.sentences(naming: first, and: second)
    }

    func entities(named name: String) throws -> [Entity] {
        try index.entities(matching: name)
    }

    func entities(_ query: EntityQuery, rows: Range<Int>) throws -> EntityWindow {
        let counts = try entityCounts ?? index.entityCounts()
        entityCounts = counts
        guard query.filter.isEmpty else {
            return try filteredEntities(query, all: counts.values.reduce(0, +))
                .window(query, rows: rows)
        }
        let found = try index.entities(
            sort: query.order.sort, reversed: query.isReversed, kind: query.kind,
            offset: rows.lowerBound, limit: rows.count)
        return EntityWindow(
            query: query, total: query.kind.map { counts[$0] ?? 0 } ?? counts.values.reduce(0, +),
            counts: counts, start: rows.lowerBound, rows: found.map { EntityListRow($0) })
    }

    /// So many names are matched letter by letter at once; of more the index leaves out first what
    /// cannot match.
    private static let matchedAtOnce = 20_000

    private func filteredEntities(_ query: EntityQuery, all: Int) throws -> EntityListing {
        if let listing, listing.answers(query) { return listing }
        let found = try index.entities(
            sort: query.order.sort, reversed: query.isReversed,
            letters: all > Self.matchedAtOnce ? query.filter : "", limit: Self.matchedAtOnce)
        let new = EntityListing(found, query)
        listing = new
        return new
    }

    func search(
        _ query: LibraryQuery, _ request: SearchRequest, notes: [LibraryHit]
    ) throws -> LibraryFindings? {
        if let background {
            let job = BackgroundSearch.Job(query: query, request: request, notes: notes)
            return try background.find(job)
        }
        return try searching.findings(
            request, notes: notes, isThorough: true, watch: SearchWatch())
    }

    private var searching: LibrarySearching { LibrarySearching(index: index) }

    func passages(
        _ query: LibraryQuery, in articles: [ArticleID]
    ) throws -> [(ArticleID, LibraryPassage)] {
        try searching.passages(query, in: articles)
    }

    func hits(_ query: LibraryQuery, in article: ArticleID) throws -> [TextRange] {
        try searching.hits(query, in: article)
    }

    func choices(for text: String, own: [Choice]) throws -> [Choice] {
        guard text.contains(where: { !$0.isWhitespace }) else {
            // Is needed with the first letter.
            try catalogue.prepare()
            let articles = try summaries(ListQuery(), offset: 0, limit: Choices.limit)
            return Choices.ranked(articles.map { Choices.choice(for: $0) } + own, by: "")
        }
        return Choices.ranked(try catalogue.candidates(for: text) + own, by: text)
    }

    func skipped() throws -> [SkippedFile] {
        try index.skipped()
    }

    // MARK: - Dates

    func timeline(_ query: TimelineQuery, rows: Range<Int>) throws -> TimelineWindow {
        try timeline.window(query, rows: rows)
    }

    func explanation(ofDateAt range: TextRange, in id: ArticleID) throws -> DateExplanation {
        DateExplanation(
            text: try article(id).text[range],
            mention: try index.date(at: range, in: id) ?? DatedMention(range, nil, .unresolved),
            own: try index.date(of: id))
    }
}

extension ListOrder {
    var sort: ArticleSort {
        switch self {
        case .path: .path
        case .title: .title
        case .date: .date
        case .modified: .modified
        case .length: .length
        }
    }

    init(_ sort: ArticleSort) {
        switch sort {
        case .path: self = .path
        case .title: self = .title
        case .date: self = .date
        case .modified: self = .modified
        case .length: self = .length
        }
    }
}

extension EntityOrder {
    var sort: EntitySort {
        switch self {
        case .mentions: .mentions
        case .articles: .articles
        case .name: .name
        }
    }
}
