import Articles
import FoundationEssentials
import GRDB

extension LibraryIndex {
    /// Stores the dates of articles, in place of those that were stored, in one transaction. Nothing
    /// is stored for an article that is gone.
    ///
    /// - Parameter dates: with a sentence for each mention.
    public func setDates(_ dates: [ArticleDates]) throws(StoreError) {
        guard !dates.isEmpty else { return }
        try write { db in
            try db.withStatements { statements in
                for article in dates { try DateTable.replace(statements, article) }
            }
        }
    }

    /// The day that an article says it is of; nil when it says none or is not known.
    public func date(of article: ArticleID) throws(StoreError) -> ArticleDate? {
        try read { db in
            try db.firstRow(
                """
                SELECT date_first, date_last, date_form, date_source, date_start, date_end
                FROM article WHERE id = ?
                """, [article.rawValue]
            ) { row -> ArticleDate? in
                guard let value = DateColumns.value(row, from: 0),
                    let source = ArticleDate.Source(rawValue: row.text(3))
                else { return nil }
                let range = row.hasNull(atIndex: 4) ? nil : DateTable.range(row, from: 4)
                return ArticleDate(value, source, range: range)
            } ?? nil
        }
    }

    /// The dates in an article's text, in reading order.
    public func dates(in article: ArticleID) throws(StoreError) -> [DatedMention] {
        try read { db in
            var dates: [DatedMention] = []
            let rows = try db.rows(
                """
                SELECT \(DateTable.columns) FROM date_mention WHERE article = ? ORDER BY start
                """, [article.rawValue])
            while let row = try rows.next() {
                if let mention = DateTable.mention(row, from: 0) { dates.append(mention) }
            }
            return dates
        }
    }

    /// The date that stands at a place of an article; nil when none does.
    public func date(
        at range: TextRange, in article: ArticleID
    ) throws(StoreError) -> DatedMention? {
        try read { db in
            try db.firstRow(
                "SELECT \(DateTable.columns) FROM date_mention WHERE article = ? AND start = ?",
                [article.rawValue, range.start.utf8]
            ) { DateTable.mention($0, from: 0) } ?? nil
        }
    }
}

/// The rows of the table of dates.
enum DateTable {
    static let columns = """
        date_mention.start, date_mention.end, date_mention.first, date_mention.last,
        date_mention.form, date_mention.ground
        """

    static func replace(
        _ statements: ReadStatements, _ dates: ArticleDates
    ) throws(StoreError) {
        let article = dates.article.rawValue
        let own = dates.own
        try statements.run(
            """
            UPDATE article SET date_first = ?, date_last = ?, date_form = ?, date_source = ?,
                date_start = ?, date_end = ? WHERE id = ?
            """,
            DateColumns.values(own?.value) + [
                ReadValue(own?.source.rawValue), ReadValue(own?.range?.start.utf8),
                ReadValue(own?.range?.end.utf8), .integer(article),
            ])
        guard statements.changes > 0 else { return }
        try statements.run("DELETE FROM date_mention WHERE article = ?", [.integer(article)])
        for (mention, sentence) in zip(dates.mentions, dates.sentences) {
            try insert(statements, mention, sentence, article)
        }
    }

    private static func insert(
        _ statements: ReadStatements, _ mention: DatedMention, _ sentence: TextRange,
        _ article: Int64
    ) throws(StoreError) {
        try statements.run(
            """
            INSERT OR IGNORE INTO date_mention (article, start, end, first, last, form, ground,
                sentence_start, sentence_end)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(article), ReadValue(mention.range.start.utf8),
                ReadValue(mention.range.end.utf8), ReadValue(mention.value?.first.dayNumber),
                ReadValue(mention.value?.last.dayNumber),
                ReadValue(DateColumns.form(of: mention.value)),
                ReadValue(mention.ground.rawValue), ReadValue(sentence.start.utf8),
                ReadValue(sentence.end.utf8),
            ])
    }

    static func remove(_ db: Database, of article: Int64) throws {
        try db.run("DELETE FROM date_mention WHERE article = ?", [article])
    }

    /// - Parameter column: of the start; the end follows it.
    static func range(_ row: Row, from column: Int) -> TextRange {
        let start = max(0, row.int(column))
        return TextRange(utf8: start..<max(start, row.int(column + 1)))
    }

    /// - Parameter column: of the start; the rest of ``columns`` follows it.
    static func mention(_ row: Row, from column: Int) -> DatedMention? {
        guard let ground = DateGround(rawValue: row.text(column + 5)) else { return nil }
        return DatedMention(
            range(row, from: column), DateColumns.value(row, from: column + 2), ground)
    }
}
