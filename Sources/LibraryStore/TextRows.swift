import Articles

/// The rows of the full-text table, of which some are no article's any more.
enum TextRows {
    /// A condition on a row of `fulltext`: that it is an article's. Rows that are joined with those
    /// of articles by ``join`` need it not.
    static let isLive = "fulltext.rowid NOT IN (SELECT row FROM dead_text)"

    /// Joins articles to rows of `fulltext`, which are always looked for first.
    static let join = "CROSS JOIN article ON article.text_row = fulltext.rowid"

    /// The number of an article's row.
    static let ofArticle = "article.text_row"

    /// The column of the titles.
    static let titleColumn: CInt = 1

    /// Dead rows that are nothing to mind in a library of any size.
    private static let negligible: Int64 = 256

    /// Makes the words of an article findable.
    ///
    /// - Returns: the row.
    static func add(_ article: Article, _ statements: ReadStatements) throws(StoreError) -> Int64 {
        try statements.run(
            "INSERT INTO fulltext (body, title) VALUES (?, ?)",
            [.text(article.text.bytes), ReadValue(article.title)])
        return statements.lastRow
    }

    /// Says that a row is no article's any more.
    static func bury(_ row: Int64?, _ statements: ReadStatements) throws(StoreError) {
        guard let row else { return }
        try statements.run("INSERT OR IGNORE INTO dead_text (row) VALUES (?)", [.integer(row)])
    }

    /// Whether so many rows are dead that `fulltext` is to be filled anew: more than a quarter.
    static func areWorn(_ statements: ReadStatements) throws(StoreError) -> Bool {
        let dead = try statements.integer("SELECT count(*) FROM dead_text") ?? 0
        guard dead > negligible else { return false }
        let live =
            try statements.integer("SELECT count(*) FROM article WHERE text_row IS NOT NULL") ?? 0
        return dead * 3 > live
    }

    /// Empties `fulltext`; every article has to be read again to be found.
    static func clear(_ statements: ReadStatements) throws(StoreError) {
        try statements.run("INSERT INTO fulltext (fulltext) VALUES ('delete-all')")
        try statements.run("DELETE FROM dead_text")
        try statements.run("UPDATE article SET text_row = NULL")
    }
}

extension LibraryIndex {
    /// Empties the full-text table when too much of it is of texts that are no more. What articles are
    /// to be read for it again is then said by ``knownFiles()``.
    public func clearWornText() throws(StoreError) {
        guard try ask({ (db) throws(StoreError) in try TextRows.areWorn(db) }) else { return }
        try write { db in
            try db.withStatements { try TextRows.clear($0) }
        }
    }
}
