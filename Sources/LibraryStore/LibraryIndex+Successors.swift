import Articles
import FoundationEssentials
import GRDB

/// What is asked when a document with notes is gone.
extension LibraryIndex {
    /// Whether a document has this content, or is at this path.
    ///
    /// - Parameter path: relative to the library.
    public func holds(_ hash: ContentHash, orPath path: DocumentPath?) throws(StoreError) -> Bool {
        try ask { (db) throws(StoreError) in
            if let path {
                let there = "SELECT id FROM article WHERE path = ?"
                if try db.integer(there, [.blob(path.bytes)]) != nil { return true }
            }
            return try db.integer(
                "SELECT id FROM article WHERE hash = ? LIMIT 1", [.blob(hash.bytes)]) != nil
        }
    }

    /// Whether an article came after the document that was at a path had gone; nil where it is not
    /// known when that went.
    public func came(
        _ id: ArticleID, afterDepartureFrom path: DocumentPath
    ) throws(StoreError) -> Bool? {
        let latest = try ask { (db) throws(StoreError) in
            try db.integer("SELECT latest FROM departed WHERE path = ?", [.blob(path.bytes)])
        }
        return latest.map { id.rawValue > $0 }
    }

    /// Words in a row that are looked for: few documents have them by chance.
    private static let run = 4
    /// Of one passage.
    private static let mostRuns = 8

    /// The articles that have some of the words of passages in the same order, those with the most
    /// of them first.
    public func articles(
        sharing passages: [String], limit: Int
    ) throws(StoreError) -> [ArticleID] {
        try snapshot { db in
            let folding = try TextFolding(db)
            let phrases = passages.flatMap { Self.phrases(of: $0, folding) }
            guard !phrases.isEmpty else { return [] }
            let expression = "body : (" + phrases.joined(separator: " OR ") + ")"
            return try Int64.fetchAll(
                db,
                sql: """
                    SELECT article.id FROM fulltext \(TextRows.join)
                    WHERE fulltext MATCH ? ORDER BY bm25(fulltext), article.id LIMIT ?
                    """, arguments: [expression, limit]
            ).map { ArticleID($0) }
        }
    }

    /// Its words in runs, without the first and the last, which may have been cut.
    private static func phrases(of passage: String, _ folding: TextFolding) -> [String] {
        let words = folding.tokens(of: passage).dropFirst().dropLast().map {
            String(decoding: $0, as: UTF8.self)
        }
        guard words.count >= run else { return [] }
        let starts = Array(stride(from: 0, through: words.count - run, by: run))
        let step = max(1, starts.count / mostRuns)
        return stride(from: 0, to: starts.count, by: step).map { index in
            "\"" + words[starts[index]..<starts[index] + run].joined(separator: " ") + "\""
        }
    }
}
