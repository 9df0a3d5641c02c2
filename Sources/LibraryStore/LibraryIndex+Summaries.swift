import Articles
import FoundationEssentials
import GRDB

extension LibraryIndex {
    /// How many articles there are.
    public func count() throws(StoreError) -> Int {
        try read { Int(try $0.integer("SELECT count(*) FROM article") ?? 0) }
    }

    /// A window on the list of articles. Articles that sort alike stand by path, and the
    /// descending list is the ascending one backwards. Notes are not counted here.
    public func summaries(
        sort: ArticleSort, ascending: Bool = true, offset: Int = 0, limit: Int
    ) throws(StoreError) -> [ArticleSummary] {
        let direction = ascending ? "ASC" : "DESC"
        let order = sort == .path ? "" : "\(sort.column) \(direction), "
        return try summaries(
            "ORDER BY \(order)path \(direction) LIMIT ? OFFSET ?", [limit, max(0, offset)])
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
                SELECT id, path, hash, title, words, length, seconds, entities FROM article
                \(condition)
                """, arguments)
            while let row = try rows.next() {
                guard let hash = ContentHash(bytes: row.bytes(2)) else { continue }
                summaries.append(
                    ArticleSummary(
                        id: ArticleID(row.int64(0)), path: DocumentPath(bytes: row.bytes(1)),
                        hash: hash, title: row.text(3), words: row.int(4), length: row.int(5),
                        modified: row.int64(6), entities: row.int(7)))
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
        case .date: "seconds"
        case .length: "length"
        }
    }
}
