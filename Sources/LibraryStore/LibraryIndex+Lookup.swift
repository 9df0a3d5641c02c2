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

    /// Whether there is nothing to link: no names came or went since it was done last, and it was
    /// done by this version and under these conditions. Writes nothing.
    public func isLinked(
        linkerVersion: Int, conditions: [LinkingSession.Condition]
    ) throws(StoreError) -> Bool {
        try snapshot { db in
            try LinkingSession.isLinked(db, linkerVersion: linkerVersion, conditions)
        }
    }
}
