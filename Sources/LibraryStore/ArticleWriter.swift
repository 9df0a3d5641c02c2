import Articles
import FoundationEssentials
import GRDB
import Glibc

/// Writes one article after another, inside a transaction.
struct ArticleWriter {
    let chains: ChainTable
    let folding: TextFolding

    private var db: Database { chains.db }

    func store(_ article: Article, _ stamp: FileStamp) throws -> ArticleID {
        let path = Data(article.path.bytes)
        guard let id = try db.integer("SELECT id FROM article WHERE path = ?", [path]) else {
            return try insert(article, stamp, path)
        }
        let (sameTitle, sameBody) =
            try db.firstRow("SELECT title, body FROM fulltext WHERE rowid = ?", [id]) { row in
                let sameBody = try row.withBytes(1) { equal($0, article.text.bytes) }
                return (row.text(0) == article.title, sameBody)
            } ?? (false, false)
        let sameDate =
            try db.firstRow("SELECT stated FROM article WHERE id = ?", [id]) {
                $0.text(0) == article.stated?.text ?? ""
            } ?? false
        try update(id, article, stamp)
        if !sameBody || !sameTitle {
            try db.run(
                """
                UPDATE fulltext SET title = CAST(? AS TEXT), body = CAST(? AS TEXT)
                WHERE rowid = ?
                """, [article.title.allBytes, Data(article.text.bytes), id])
        }
        if !sameBody {
            try chains.removeAll(of: id)
            try DateTable.remove(db, of: id)
        }
        // Where the date alone has changed, those in the text are counted from another day.
        if !sameBody || !sameDate {
            try db.run("UPDATE article SET recogniser = NULL WHERE id = ?", [id])
        }
        return ArticleID(id)
    }

    static func remove(_ id: Int64, _ chains: ChainTable) throws {
        try chains.removeAll(of: id)
        let db = chains.db
        try DateTable.remove(db, of: id)
        try db.run("DELETE FROM fulltext WHERE rowid = ?", [id])
        try db.run("DELETE FROM article WHERE id = ?", [id])
    }

    private func insert(_ article: Article, _ stamp: FileStamp, _ path: Data) throws -> ArticleID {
        try db.run(
            """
            INSERT INTO article (path, hash, title, title_key, words, length, size, seconds,
                nanoseconds, inode, stated)
            VALUES (?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?, CAST(? AS TEXT))
            """, [path] + values(article, stamp))
        let id = db.lastInsertedRowID
        try db.run(
            """
            INSERT INTO fulltext (rowid, title, body)
            VALUES (?, CAST(? AS TEXT), CAST(? AS TEXT))
            """, [id, article.title.allBytes, Data(article.text.bytes)])
        return ArticleID(id)
    }

    private func update(_ id: Int64, _ article: Article, _ stamp: FileStamp) throws {
        try db.run(
            """
            UPDATE article SET hash = ?, title = CAST(? AS TEXT), title_key = ?, words = ?,
                length = ?, size = ?, seconds = ?, nanoseconds = ?, inode = ?,
                stated = CAST(? AS TEXT), known = 1
            WHERE id = ?
            """, values(article, stamp) + [id])
    }

    private func values(_ article: Article, _ stamp: FileStamp) -> StatementArguments {
        [
            Data(article.hash.bytes), article.title.allBytes, folding.sortKey(article.title),
            WordCount.words(in: article.text.bytes), article.text.count, stamp.size,
            stamp.modifiedSeconds, stamp.modifiedNanoseconds, Int64(bitPattern: stamp.inode),
            article.stated?.text.allBytes,
        ]
    }

    private func equal(_ a: UnsafeBufferPointer<UInt8>, _ b: [UInt8]) -> Bool {
        guard a.count == b.count, let start = a.baseAddress else { return a.count == b.count }
        return memcmp(start, b, b.count) == 0
    }
}
