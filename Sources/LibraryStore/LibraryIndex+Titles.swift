import Articles

/// An article by its title, for those who look for one among all.
public struct ArticleTitle: Hashable, Sendable {
    public var article: ArticleID
    public var title: String
    public var path: DocumentPath
}

extension LibraryIndex {
    /// The articles with ids above one, by id.
    public func titles(
        after id: ArticleID, limit: Int
    ) throws(StoreError) -> [ArticleTitle] {
        try titles(
            "SELECT id, title, path FROM article WHERE id > ? ORDER BY id LIMIT ?",
            [.integer(id.rawValue), .integer(Int64(limit))])
    }

    /// Calls `visit` with every article, by id, its title and its path, each in UTF-8 (a path as its
    /// bytes are); they lie there for the call only.
    public func eachTitle(
        _ visit: (ArticleID, UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Void
    ) throws(StoreError) {
        try ask { (db) throws(StoreError) in
            try db.rows("SELECT id, title, path FROM article ORDER BY id") { row in
                visit(ArticleID(row.int64(0)), row.buffer(1), row.buffer(2))
            }
        }
    }

    /// Those of some articles, by id.
    public func titles(of ids: [ArticleID]) throws(StoreError) -> [ArticleTitle] {
        let list = "[" + ids.map { String($0.rawValue) }.joined(separator: ",") + "]"
        return try titles(
            """
            SELECT id, title, path FROM article WHERE id IN (SELECT value FROM json_each(?))
            ORDER BY id
            """, [ReadValue(list)])
    }

    private func titles(
        _ sql: String, _ values: [ReadValue]
    ) throws(StoreError) -> [ArticleTitle] {
        try ask { (db) throws(StoreError) in
            var titles: [ArticleTitle] = []
            try db.rows(sql, values) { row in
                titles.append(
                    ArticleTitle(
                        article: ArticleID(row.int64(0)), title: row.text(1),
                        path: DocumentPath(bytes: row.bytes(2))))
            }
            return titles
        }
    }
}
