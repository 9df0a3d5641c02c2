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
        try snapshot { db in
            try LinkingSession.backlog(db, linkerVersion: linkerVersion, conditions)
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
}
