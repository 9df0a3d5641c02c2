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

    /// Whether linking has to be done: chains were stored since it was done last.
    public func hasUnlinkedChains() throws(StoreError) -> Bool {
        try read { db in
            try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM chain WHERE entity IS NULL)")
                ?? false
        }
    }
}
