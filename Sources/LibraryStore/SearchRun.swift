import Articles
import GRDBSQLite

/// One search, on one connection.
struct SearchRun {
    private let database: OpaquePointer
    private let request: SearchRequest
    private let watch: SearchWatch
    private let text: FullText?
    private let rest: [SearchCondition]

    init(
        _ plan: SearchCondition, _ request: SearchRequest, _ watch: SearchWatch,
        on database: OpaquePointer
    ) {
        self.database = database
        self.request = request
        self.watch = watch
        (text, rest) = plan.parts
    }

    func results() throws(SearchError) -> SearchResults {
        // Steps of SQLite's machine between looks at the watch: some ten microseconds' worth.
        let pointer = Unmanaged.passUnretained(watch).toOpaque()
        sqlite3_progress_handler(
            database, 200,
            { watch in
                guard let watch else { return 0 }
                return Unmanaged<SearchWatch>.fromOpaque(watch).takeUnretainedValue().isOver ? 1 : 0
            }, pointer)
        defer { sqlite3_progress_handler(database, 0, nil, nil) }
        if request.order == .rank, let text { return try ranked(text) }
        return try sorted()
    }

    // MARK: - By rank

    private struct Candidate {
        var row: Int64
        var score: Double
    }

    private func ranked(_ text: FullText) throws(SearchError) -> SearchResults {
        let pattern = text.pattern
        var weights = RankWeights(
            rarities: Array(repeating: 1, count: Int(pattern.groupCount)), groups: pattern.groups)
        if weights.rarities.count > 1 { weights.rarities = try rarities(text) }
        var found = try candidates(pattern, weights, limit: request.mostRanked + 1)
        var results = SearchResults.none
        if found.count > request.mostRanked {
            found.removeLast()
            let inTitles = text.inTitles
            weights.groups = inTitles.groups
            let known = Set(found.map(\.row))
            found += try candidates(inTitles, weights, limit: request.mostRanked)
                .filter { !known.contains($0.row) }
            results.ranked = found.count
        }
        found.sort { ($1.score, $0.row) < ($0.score, $1.row) }
        if request.isReversed { found.reverse() }
        let window = found.dropFirst(max(0, request.offset)).prefix(max(0, request.limit))
        results.articles = try articles(window.map(\.row))
        results.total = found.count
        if results.ranked != nil {
            (results.total, results.isTotalExact) = try count(atLeast: found.count)
        }
        return results
    }

    private func candidates(
        _ pattern: FullText.Pattern, _ weights: RankWeights, limit: Int
    ) throws(SearchError) -> [Candidate] {
        var values: [SQLValue] = [.blob(weights.bytes), .text(pattern.text)]
        let filter = self.filter(&values)
        values.append(.integer(limit))
        let statement = try SearchStatement(
            """
            SELECT fulltext.rowid, bm25_of(fulltext, ?) FROM fulltext \(filter.join)
            WHERE fulltext MATCH ? \(filter.condition) LIMIT ?
            """, values, database)
        var found: [Candidate] = []
        do throws(SearchError) {
            while let row = try statement.next() {
                found.append(Candidate(row: row.int64(0), score: row.double(1)))
            }
        } catch {
            // What was found in time is worth having.
            guard error.isInterruption, !watch.wasCancelled else { throw error }
        }
        return found
    }

    /// What holds beside the words.
    private func filter(_ values: inout [SQLValue]) -> (join: String, condition: String) {
        guard !rest.isEmpty else { return ("", "AND \(TextRows.isLive)") }
        let conditions = rest.map { "AND " + $0.sql(&values) }.joined(separator: " ")
        return (TextRows.join, conditions)
    }

    /// More articles than these are not gone through to find out how rare a word is.
    private static let sample = 2048

    private func rarities(_ text: FullText) throws(SearchError) -> [Double] {
        let all =
            try SearchStatement(
                "SELECT max(\(TextRows.ofArticle)) FROM article", [], database
            ).next()?.int(0) ?? 0
        var rarities: [Double] = []
        for words in text.rankedWords {
            let statement = try SearchStatement(
                "SELECT rowid FROM fulltext WHERE fulltext MATCH ?", [.text(words.pattern.text)],
                database)
            var found = 0
            var last = 1
            while found < Self.sample, let row = try statement.next() {
                found += 1
                last = max(1, row.int(0))
            }
            // As many further on as up to here.
            if found == Self.sample { found = max(found, found * max(all, last) / last) }
            rarities.append(RankWeights.rarity(found: found, of: all))
        }
        return rarities
    }

    /// Counts what matches.
    private func count(atLeast known: Int) throws(SearchError) -> (Int, isExact: Bool) {
        var values: [SQLValue] = [.text(text?.pattern.text ?? "")]
        let filter = self.filter(&values)
        let statement = try SearchStatement(
            """
            SELECT fulltext.rowid FROM fulltext \(filter.join)
            WHERE fulltext MATCH ? \(filter.condition)
            """, values, database)
        var count = 0
        do throws(SearchError) {
            while try statement.next() != nil { count += 1 }
        } catch {
            guard error.isInterruption, !watch.wasCancelled else { throw error }
            return (max(count, known), false)
        }
        return (count, true)
    }

    // MARK: - By anything else

    private func sorted() throws(SearchError) -> SearchResults {
        var results = SearchResults.none
        var values: [SQLValue] = []
        let condition = self.condition(&values, isFrequent: false)
        do throws(SearchError) {
            let count = try SearchStatement(
                "SELECT count(*) FROM article WHERE \(condition)", values, database)
            results.total = try count.next()?.int(0) ?? 0
        } catch {
            guard error.isInterruption, !watch.wasCancelled else { throw error }
            results.isTotalExact = false
        }
        values = []
        let isFrequent = !results.isTotalExact || results.total > Self.frequent
        let wanted = self.condition(&values, isFrequent: isFrequent)
        let statement = try SearchStatement(
            """
            SELECT \(Self.columns) FROM article WHERE \(wanted)
            ORDER BY \(order) LIMIT ? OFFSET ?
            """, values + [.integer(request.limit), .integer(max(0, request.offset))], database)
        do throws(SearchError) {
            while let row = try statement.next() { results.articles.append(Self.article(row)) }
        } catch {
            guard error.isInterruption, !watch.wasCancelled else { throw error }
        }
        if !results.isTotalExact { results.total = results.articles.count }
        return results
    }

    /// Of more articles than these, it is quicker to look at one after another in the order wanted
    /// than to sort those that were found.
    private static let frequent = 10_000

    /// - Parameter isFrequent: whether the articles are to be gone through in the order of the list;
    ///   the plus keeps SQLite from looking them up one by one.
    private func condition(_ values: inout [SQLValue], isFrequent: Bool) -> String {
        var conditions: [String] = []
        if let text {
            conditions.append((isFrequent ? "+" : "") + SearchCondition.text(text).sql(&values))
        }
        conditions += rest.map { $0.sql(&values) }
        return conditions.joined(separator: " AND ")
    }

    private var order: String {
        switch (request.order, request.isReversed) {
        case (.date, false):
            "article.date_first IS NULL, article.date_first DESC, article.path DESC"
        case (.date, true): "article.date_first IS NULL, article.date_first, article.path"
        case (_, false): "article.path"
        case (_, true): "article.path DESC"
        }
    }

    // MARK: - Articles

    private static let columns = """
        article.id, article.path, article.title, article.date_first, article.date_last,
        article.date_form
        """

    private func articles(_ rows: [Int64]) throws(SearchError) -> [FoundArticle] {
        guard !rows.isEmpty else { return [] }
        // What was found in time is to be told in any case.
        sqlite3_progress_handler(database, 0, nil, nil)
        let numbers = rows.map(String.init).joined(separator: ",")
        let statement = try SearchStatement(
            """
            SELECT \(Self.columns), \(TextRows.ofArticle) FROM article
            WHERE \(TextRows.ofArticle) IN (\(numbers))
            """, [], database)
        var found: [Int64: FoundArticle] = [:]
        while let row = try statement.next() { found[row.int64(6)] = Self.article(row) }
        return rows.compactMap { found[$0] }
    }

    private static func article(_ row: SearchRow) -> FoundArticle {
        FoundArticle(
            article: ArticleID(row.int64(0)), path: DocumentPath(bytes: row.bytes(1)),
            title: row.text(2), date: DateColumns.value(row, from: 3))
    }
}
