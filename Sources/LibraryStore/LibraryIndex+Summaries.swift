import Articles
import FoundationEssentials
import GRDB

extension LibraryIndex {
    /// How many articles there are.
    public func count() throws(StoreError) -> Int {
        try read { Int(try $0.integer("SELECT count(*) FROM article") ?? 0) }
    }

    /// A window on the list of articles. Articles that sort alike stand by path, and the
    /// descending list is the ascending one backwards, but that articles without a date are last in
    /// both where dates are sorted by. Notes are not counted here.
    public func summaries(
        sort: ArticleSort, ascending: Bool = true, offset: Int = 0, limit: Int
    ) throws(StoreError) -> [ArticleSummary] {
        let direction = ascending ? "ASC" : "DESC"
        let order = sort == .path ? "" : "\(sort.column) \(direction), "
        // What has no date is last in either direction.
        let dated = sort == .date ? "date_first IS NULL, " : ""
        return try summaries(
            "ORDER BY \(dated)\(order)path \(direction) LIMIT ? OFFSET ?",
            [limit, max(0, offset)])
    }

    /// The whole list, in the same order as its windows.
    public func allSummaries(
        sort: ArticleSort = .title, ascending: Bool = true
    ) throws(StoreError) -> [ArticleSummary] {
        try summaries(sort: sort, ascending: ascending, limit: -1)
    }

    public func summary(of id: ArticleID) throws(StoreError) -> ArticleSummary? {
        try summaries("WHERE id = ?", [id.rawValue]).first
    }

    public func summary(path: DocumentPath) throws(StoreError) -> ArticleSummary? {
        try summaries("WHERE path = ?", [Data(path.bytes)]).first
    }

    private func summaries(
        _ condition: String, _ arguments: StatementArguments
    ) throws(StoreError) -> [ArticleSummary] {
        try read { db in
            var summaries: [ArticleSummary] = []
            let rows = try db.rows(
                """
                SELECT id, path, hash, title, words, length, seconds, entities, date_first,
                    date_last, date_form
                FROM article
                \(condition)
                """, arguments)
            while let row = try rows.next() {
                guard let hash = ContentHash(bytes: row.bytes(2)) else { continue }
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
    fileprivate var column: String {
        switch self {
        case .title: "title_key"
        case .path: "path"
        case .date: "date_first"
        case .length: "length"
        }
    }
}
