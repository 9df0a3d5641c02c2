import Articles
import FoundationEssentials
import GRDB

extension LibraryIndex {
    /// An article with this content; of several copies the first by path.
    public func summary(hash: ContentHash) throws(StoreError) -> ArticleSummary? {
        let id = try read { db in
            try Int64.fetchOne(
                db, sql: "SELECT id FROM article WHERE hash = ? ORDER BY path LIMIT 1",
                arguments: [Data(hash.bytes)])
        }
        return try id.flatMap { id throws(StoreError) in try summary(of: ArticleID(id)) }
    }

    /// What linking has to do. Writes nothing.
    public func linkingBacklog(
        linkerVersion: Int, conditions: [LinkingSession.Condition]
    ) throws(StoreError) -> LinkingBacklog {
        try ask { (db) throws(StoreError) in
            let linker = try db.integer("SELECT linker FROM library")
            let knowsConditions = try Self.knows(conditions, db)
            let profiles = try db.integer("SELECT count(*) FROM profile WHERE is_dirty = 1") ?? 0
            let stale = try db.integer("SELECT EXISTS (SELECT 1 FROM entity WHERE is_stale = 1)")
            return LinkingBacklog(
                isPrepared: linker == Int64(linkerVersion) && knowsConditions,
                profiles: Int(profiles), hasStaleEntities: stale == 1)
        }
    }

    /// All articles with this content, by path.
    public func summaries(hash: ContentHash) throws(StoreError) -> [ArticleSummary] {
        let ids = try read { db in
            try Int64.fetchAll(
                db, sql: "SELECT id FROM article WHERE hash = ? ORDER BY path",
                arguments: [Data(hash.bytes)])
        }
        var summaries: [ArticleSummary] = []
        for id in ids {
            if let summary = try summary(of: ArticleID(id)) { summaries.append(summary) }
        }
        return summaries
    }

    private static func knows(
        _ conditions: [LinkingSession.Condition], _ db: ReadStatements
    ) throws(StoreError) -> Bool {
        if conditions.isEmpty {
            return try db.integer("SELECT EXISTS (SELECT 1 FROM linked_constraint)") == 0
        }
        var known: Set<[Int64]> = []
        try db.rows("SELECT fingerprint, key FROM linked_constraint") { row throws(StoreError) in
            known.insert([row.int64(0), row.int64(1)])
        }
        return known == LinkingSession.rows(of: conditions)
    }
}
