import Articles

extension LibraryIndex {
    /// How many articles there are.
    public func count() throws(StoreError) -> Int {
        if let answers = startAnswers { return answers.count }
        return try ask { (db) throws(StoreError) in
            Int(try db.integer("SELECT count(*) FROM article") ?? 0)
        }
    }

    /// A window on the list of articles. Articles that sort alike stand by path, and the
    /// descending list is the ascending one backwards, but that articles without a date are last in
    /// both where dates are sorted by. Notes are not counted here.
    public func summaries(
        sort: ArticleSort, ascending: Bool = true, offset: Int = 0, limit: Int
    ) throws(StoreError) -> [ArticleSummary] {
        let known = startAnswers?.summaries(
            sort, ascending: ascending, offset: offset, limit: limit)
        if let known { return known }
        return try summaries(
            "ORDER BY \(sort.order(ascending: ascending)) LIMIT ? OFFSET ?",
            [.integer(Int64(limit)), .integer(Int64(max(0, offset)))])
    }

    /// The row of an article in that list, counted from 0; nil when there is no such article. Costs
    /// what it takes to count the rows before it in an index of the table.
    public func row(
        of id: ArticleID, sort: ArticleSort, ascending: Bool = true
    ) throws(StoreError) -> Int? {
        if let row = startAnswers?.row(of: id, sort, ascending: ascending) { return row }
        let row = try ask { (db) throws(StoreError) in
            try db.integer(
                """
                SELECT \(sort.countBefore(ascending: ascending))
                FROM article AS this WHERE id = ?
                """, [.integer(id.rawValue)])
        }
        return row.map { Int($0) }
    }

    /// The articles of the whole list, in the same order as its windows.
    public func ids(sort: ArticleSort, ascending: Bool) throws(StoreError) -> [ArticleID] {
        try ask { (db) throws(StoreError) in
            var ids: [ArticleID] = []
            let order = sort.order(ascending: ascending)
            try db.rows("SELECT id FROM article ORDER BY \(order)") { row in
                ids.append(ArticleID(row.int64(0)))
            }
            return ids
        }
    }

    /// The whole list, in the same order as its windows.
    public func allSummaries(
        sort: ArticleSort = .title, ascending: Bool = true
    ) throws(StoreError) -> [ArticleSummary] {
        try summaries(sort: sort, ascending: ascending, limit: -1)
    }

    public func summary(of id: ArticleID) throws(StoreError) -> ArticleSummary? {
        if let known = startAnswers?.summary(of: id) { return known }
        return try summaries("WHERE id = ?", [.integer(id.rawValue)]).first
    }

    public func summary(path: DocumentPath) throws(StoreError) -> ArticleSummary? {
        if let known = startAnswers?.summary(path: path) { return known }
        return try summaries("WHERE path = ?", [.blob(path.bytes)]).first
    }

    private func summaries(
        _ condition: String, _ values: [ReadValue]
    ) throws(StoreError) -> [ArticleSummary] {
        try ask { (db) throws(StoreError) in
            var summaries: [ArticleSummary] = []
            try db.rows(
                """
                SELECT id, path, hash, title, words, length, seconds, entities, date_first,
                    date_last, date_form
                FROM article
                \(condition)
                """, values
            ) { row throws(StoreError) in
                guard let hash = ContentHash(bytes: row.bytes(2)) else { return }
                summaries.append(
                    ArticleSummary(
                        id: ArticleID(row.int64(0)), path: DocumentPath(bytes: row.bytes(1)),
                        hash: hash, title: row.text(3), words: row.int(4), length: row.int(5),
                        modified: row.int64(6), date: DateColumns.value(row, from: 8),
                        entities: row.int(7)))
            }
            return summaries
        }
    }
}

extension ArticleSort {
    fileprivate func order(ascending: Bool) -> String {
        let direction = ascending ? "ASC" : "DESC"
        // What has no date is last in either direction.
        let dated = self == .date ? "date_first IS NULL, " : ""
        let first = self == .path ? "" : "\(column) \(direction), "
        return "\(dated)\(first)path \(direction)"
    }

    /// How many articles there are before the one that is called `this`.
    fileprivate func countBefore(ascending: Bool) -> String {
        let before = ascending ? "<" : ">"
        func count(_ condition: String) -> String {
            "(SELECT count(*) FROM article WHERE \(condition))"
        }
        switch self {
        case .path: return count("path \(before) this.path")
        case .title, .modified, .length:
            return count("(\(column), path) \(before) (this.\(column), this.path)")
        case .date:
            let dated = "date_first IS NULL = 0"
            return """
                CASE WHEN this.date_first IS NULL
                THEN \(count(dated)) + \(count("date_first IS NULL AND path \(before) this.path"))
                ELSE \(count("\(dated) AND (date_first, path) \(before) (this.date_first, this.path)"))
                END
                """
        }
    }

    fileprivate var column: String {
        switch self {
        case .title: "title_key"
        case .path: "path"
        case .date: "date_first"
        case .modified: "seconds"
        case .length: "words"
        }
    }
}
