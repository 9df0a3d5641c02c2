import Articles
import FoundationEssentials
import GRDB

/// Writes one article after another, inside a transaction.
struct ArticleWriter {
    let chains: ChainTable
    let statements: ReadStatements
    let folding: TextFolding

    private var db: Database { chains.db }

    func store(_ article: Article, _ stamp: FileStamp) throws -> ArticleID {
        let known = try statements.first(
            "SELECT id, title, text_row, text_sum, stated FROM article WHERE path = ?",
            [.blob(article.path.bytes)]
        ) { row in
            Known(
                id: row.int64(0), title: row.text(1),
                textRow: row.isNull(2) ? nil : row.int64(2), textSum: row.int64(3),
                stated: row.text(4))
        }
        guard let known else { return try insert(article, stamp) }
        let sum = Self.sum(of: article.text)
        let isSameBody = known.textSum == sum
        var textRow = known.textRow
        if textRow == nil || !isSameBody || known.title != article.title {
            try TextRows.bury(textRow, statements)
            textRow = try TextRows.add(article, statements)
        }
        try update(known.id, article, stamp, textRow: textRow, sum: sum)
        if !isSameBody {
            try chains.removeAll(of: known.id)
            try DateTable.remove(db, of: known.id)
        }
        // Where the date alone has changed, those in the text are counted from another day.
        if !isSameBody || known.stated != article.stated?.text ?? "" {
            try statements.run(
                "UPDATE article SET recogniser = NULL WHERE id = ?", [.integer(known.id)])
        }
        return ArticleID(known.id)
    }

    /// Gives a file's parts, and the article that it is itself, one stamp.
    func setStamp(_ stamp: FileStamp, ofFile file: DocumentPath) throws {
        let slash = UInt8(ascii: "/")
        try db.run(
            """
            UPDATE article SET size = ?, seconds = ?, nanoseconds = ?, inode = ?
            WHERE path = ? OR path > ? AND path < ? AND file_length = ?
            """,
            [
                stamp.size, stamp.modifiedSeconds, stamp.modifiedNanoseconds,
                Int64(bitPattern: stamp.inode), Data(file.bytes), Data(file.bytes + [slash]),
                Data(file.bytes + [slash + 1]), file.bytes.count,
            ])
    }

    static func remove(_ id: Int64, _ chains: ChainTable) throws {
        try chains.removeAll(of: id)
        let db = chains.db
        try DateTable.remove(db, of: id)
        try db.run(
            """
            INSERT OR IGNORE INTO dead_text (row)
            SELECT text_row FROM article WHERE id = ? AND text_row IS NOT NULL
            """, [id])
        try db.run("DELETE FROM article WHERE id = ?", [id])
    }

    private struct Known {
        let id: Int64
        let title: String
        let textRow: Int64?
        let textSum: Int64
        let stated: String
    }

    private func insert(_ article: Article, _ stamp: FileStamp) throws -> ArticleID {
        let row = try TextRows.add(article, statements)
        let own = values(article, stamp, textRow: row, sum: Self.sum(of: article.text))
        try statements.run(
            """
            INSERT INTO article (path, hash, title, title_key, words, length, size, seconds,
                nanoseconds, inode, stated, text_row, text_sum, file_length, part_start, part_end)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, [.blob(article.path.bytes)] + own)
        return ArticleID(statements.lastRow)
    }

    private func update(
        _ id: Int64, _ article: Article, _ stamp: FileStamp, textRow: Int64?, sum: Int64
    ) throws {
        try statements.run(
            """
            UPDATE article SET hash = ?, title = ?, title_key = ?, words = ?, length = ?, size = ?,
                seconds = ?, nanoseconds = ?, inode = ?, stated = ?, text_row = ?, text_sum = ?,
                file_length = ?, part_start = ?, part_end = ?,
                known = 1
            WHERE id = ?
            """, values(article, stamp, textRow: textRow, sum: sum) + [.integer(id)])
    }

    private func values(
        _ article: Article, _ stamp: FileStamp, textRow: Int64?, sum: Int64
    ) -> [ReadValue] {
        [
            .blob(article.hash.bytes), ReadValue(article.title),
            ReadValue(folding.sortKey(article.title)),
            ReadValue(WordCount.words(in: article.text.bytes)), ReadValue(article.text.count),
            .integer(stamp.size), .integer(stamp.modifiedSeconds),
            .integer(stamp.modifiedNanoseconds), .integer(Int64(bitPattern: stamp.inode)),
            ReadValue(article.stated?.text), ReadValue(textRow), .integer(sum),
            ReadValue(article.part.map { Int64($0.fileLength) }),
            ReadValue(article.part.map { Int64($0.range.lowerBound) }),
            ReadValue(article.part.map { Int64($0.range.upperBound) }),
        ]
    }

    private static func sum(of text: ReadingText) -> Int64 {
        var sum = Checksum()
        sum.add(text.bytes)
        return Int64(bitPattern: sum.value)
    }
}
