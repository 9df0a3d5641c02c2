import Articles
import FoundationEssentials
import GRDB

/// The dates of all articles in the order of time.
extension LibraryIndex {
    /// More articles than this are not looked through for words.
    private static let articlesForWords = 5000

    /// How many dates there are.
    ///
    /// - Parameter days: those that share a day with these alone; nil for all, those too that cannot
    ///   be placed on a calendar.
    public func timelineCount(within days: ClosedRange<Int>? = nil) throws(StoreError) -> Int {
        try read { db in
            let condition = TimelineTable.condition(days)
            return Int(
                try db.integer(
                    "SELECT count(*) FROM date_mention \(condition.sql)", condition.arguments) ?? 0)
        }
    }

    /// How many dates the articles mention, and how many of them can be placed on a calendar.
    public func dateCounts() throws(StoreError) -> (mentions: Int, resolved: Int) {
        try read { db in
            try db.firstRow("SELECT count(*), count(first) FROM date_mention") {
                ($0.int(0), $0.int(1))
            } ?? (0, 0)
        }
    }

    /// A window on them, in the order of ``TimelineEntry/inOrder(_:_:)``.
    ///
    /// - Parameter days: numbers of days since 1970-01-01; those that share one alone, nil for all.
    public func timeline(
        within days: ClosedRange<Int>? = nil, offset: Int = 0, limit: Int = -1
    ) throws(StoreError) -> [TimelineEntry] {
        try read { db in
            let condition = TimelineTable.condition(days)
            return try TimelineTable.entries(
                db,
                """
                \(condition.sql) ORDER BY date_mention.first IS NULL, date_mention.first,
                    date_mention.last DESC, date_mention.article, date_mention.start
                LIMIT ? OFFSET ?
                """, condition.arguments + [limit, max(0, offset)])
        }
    }

    /// Those whose sentence names an entity, in the same order.
    public func timeline(naming entity: EntityID) throws(StoreError) -> [TimelineEntry] {
        var entries: [TimelineEntry] = []
        for found in try occurrences(of: entity) {
            entries += try timeline(of: found.article).filter { entry in
                let next = found.ranges.partitioningIndex { $0.start >= entry.sentence.start }
                return next < found.ranges.count
                    && found.ranges[next].start < entry.sentence.end
            }
        }
        return entries.sorted(by: TimelineEntry.inOrder)
    }

    /// Those of articles that have words which begin with all of `words`, in the same order. Whether
    /// their sentences have them is for the caller to see.
    public func timeline(ofArticlesWith words: [String]) throws(StoreError) -> [TimelineEntry] {
        let articles = try articles(with: words)
        var entries: [TimelineEntry] = []
        for article in articles { entries += try timeline(of: article) }
        return entries.sorted(by: TimelineEntry.inOrder)
    }

    private func timeline(of article: ArticleID) throws(StoreError) -> [TimelineEntry] {
        try read { db in
            try TimelineTable.entries(
                db, "WHERE date_mention.article = ?", [article.rawValue])
        }
    }

    private func articles(with words: [String]) throws(StoreError) -> [ArticleID] {
        try snapshot { db in
            let folding = try TextFolding(db)
            let terms = words.flatMap { folding.tokens(of: $0) }.map {
                "\"" + String(decoding: $0, as: UTF8.self) + "\" *"
            }
            guard !terms.isEmpty else { return [] }
            return try Int64.fetchAll(
                db,
                sql: """
                    SELECT article.id FROM fulltext \(TextRows.join)
                    WHERE fulltext MATCH ? ORDER BY article.id LIMIT ?
                    """,
                arguments: [terms.joined(separator: " AND "), Self.articlesForWords]
            ).map { ArticleID($0) }
        }
    }

    // MARK: - Sentences

    /// The texts of sentences, in the order of `entries`; none of an article whose document is not as it
    /// was when it was indexed. A long one is cut near its date. Each article is read once.
    ///
    /// - Parameter reach: bytes of a sentence on either side of the date's start, at most.
    public func sentences(
        of entries: [TimelineEntry], reach: Int = 1000
    ) throws(StoreError) -> [TextPart] {
        var parts = entries.map { TextPart("", TextRange($0.range.start, $0.range.start)) }
        let byArticle = Dictionary(grouping: entries.indices) { entries[$0].article }
        for (article, indices) in byArticle {
            guard let text = try text(of: article) else { continue }
            text.bytes.withUnsafeBufferPointer { bytes in
                for index in indices {
                    parts[index] = TimelineTable.sentence(entries[index], bytes, reach)
                }
            }
        }
        return parts
    }
}

/// The rows of the timeline.
enum TimelineTable {
    static func condition(
        _ days: ClosedRange<Int>?
    ) -> (sql: String, arguments: StatementArguments) {
        guard let days else { return ("", []) }
        return (
            "WHERE date_mention.first <= ? AND date_mention.last >= ?",
            [days.upperBound, days.lowerBound]
        )
    }

    static func entries(
        _ db: Database, _ condition: String, _ arguments: StatementArguments
    ) throws -> [TimelineEntry] {
        var entries: [TimelineEntry] = []
        let rows = try db.rows(
            """
            SELECT \(DateTable.columns), date_mention.article, date_mention.sentence_start,
                date_mention.sentence_end, article.path, article.title
            FROM date_mention JOIN article ON article.id = date_mention.article \(condition)
            """, arguments)
        while let row = try rows.next() {
            guard let mention = DateTable.mention(row, from: 0) else { continue }
            entries.append(
                TimelineEntry(
                    article: ArticleID(row.int64(6)), path: DocumentPath(bytes: row.bytes(9)),
                    title: row.text(10), range: mention.range, value: mention.value,
                    ground: mention.ground, sentence: DateTable.range(row, from: 7)))
        }
        return entries
    }

    static func sentence(
        _ entry: TimelineEntry, _ bytes: UnsafeBufferPointer<UInt8>, _ reach: Int
    ) -> TextPart {
        let sentence = entry.sentence.utf8.clamped(to: 0..<bytes.count)
        let date = entry.range.start.utf8
        var start = max(sentence.lowerBound, date - reach)
        var end = min(sentence.upperBound, max(start, date + reach))
        start = min(start, end)
        while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
        while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return TextPart(
            String(decoding: bytes[start..<end], as: UTF8.self), TextRange(utf8: start..<end))
    }
}
