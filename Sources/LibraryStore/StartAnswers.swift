import Articles

/// What a reader asks the index of a library for when it starts.
public struct StartQuestions: Hashable, Sendable {
    /// The article that is opened.
    public var article: DocumentPath?
    /// How the list is sorted.
    public var sort: ArticleSort
    public var ascending: Bool

    public init(article: DocumentPath?, sort: ArticleSort, ascending: Bool) {
        self.article = article
        self.sort = sort
        self.ascending = ascending
    }
}

/// What an index answers to it. Kept beside the index, they let a reader start without a database:
/// see ``StartFile``.
struct StartAnswers: Hashable, Sendable {
    var questions: StartQuestions
    /// Of articles, and of files that are not read.
    var count: Int
    var skipped: Int
    /// The row of the first of `rows` in the list.
    var first: Int
    var rows: [ArticleSummary]
    var article: OpenArticle?

    struct OpenArticle: Hashable, Sendable {
        var summary: ArticleSummary
        var row: Int
        var mentions: [Mention]
        var entities: [LocalEntity]
    }

    /// Rows before and after the open article: more than any window on the list reaches, unless it is
    /// scrolled far away from that.
    static let reach = 250

    func summaries(
        _ sort: ArticleSort, ascending: Bool, offset: Int, limit: Int
    ) -> [ArticleSummary]? {
        guard sort == questions.sort, ascending == questions.ascending, limit >= 0 else {
            return nil
        }
        let start = min(max(0, offset), count)
        let end = start + min(limit, count - start)
        guard first <= start, end <= first + rows.count else { return nil }
        return Array(rows[start - first..<end - first])
    }

    func summary(of id: ArticleID) -> ArticleSummary? {
        opened(id)?.summary ?? rows.first { $0.id == id }
    }

    func summary(path: DocumentPath) -> ArticleSummary? {
        if let article, article.summary.path == path { return article.summary }
        return rows.first { $0.path == path }
    }

    func opened(_ id: ArticleID) -> OpenArticle? {
        article.flatMap { $0.summary.id == id ? $0 : nil }
    }

    func row(of id: ArticleID, _ sort: ArticleSort, ascending: Bool) -> Int? {
        guard sort == questions.sort, ascending == questions.ascending else { return nil }
        return opened(id)?.row
    }
}

extension StartAnswers {
    /// Asks an index. To be called in ``LibraryIndex/together(_:)``.
    init(_ questions: StartQuestions, of index: LibraryIndex) throws(StoreError) {
        self.questions = questions
        count = try index.count()
        skipped = try index.skippedCount()
        article = nil
        if let path = questions.article, let summary = try index.summary(path: path) {
            article = OpenArticle(
                summary: summary,
                row: try index.row(
                    of: summary.id, sort: questions.sort, ascending: questions.ascending) ?? 0,
                mentions: try index.mentions(in: summary.id),
                entities: try index.entities(in: summary.id))
        }
        first = max(0, (article?.row ?? 0) - Self.reach)
        rows = try index.summaries(
            sort: questions.sort, ascending: questions.ascending, offset: first,
            limit: 2 * Self.reach)
    }
}
