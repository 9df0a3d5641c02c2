import Articles
import FoundationEssentials
import GRDB

extension LibraryIndex {
    /// Stores what was found in an article, in place of what was stored before. What the chains
    /// name is not known until the next ``setLinking(entities:assignment:)``. Nothing is stored
    /// for an article that is gone.
    public func setChains(
        _ chains: [MentionChain], of article: ArticleID, recogniserVersion: Int
    ) throws(StoreError) {
        try setChains(
            [ArticleChains(article: article, chains: chains)], recogniserVersion: recogniserVersion)
    }

    /// The same for many articles, in one transaction.
    public func setChains(
        _ found: [ArticleChains], recogniserVersion: Int
    ) throws(StoreError) {
        guard !found.isEmpty else { return }
        try write { db in
            for article in found {
                try ChainTable.replace(db, article, recogniserVersion: recogniserVersion)
            }
        }
    }

    /// The articles in which this version of the recogniser has not looked for mentions yet.
    public func articlesWithoutChains(recogniserVersion: Int) throws(StoreError) -> [ArticleID] {
        try read { db in
            try Int64.fetchAll(
                db,
                sql: "SELECT id FROM article WHERE recogniser IS NOT ? ORDER BY id",
                arguments: [recogniserVersion]
            ).map { ArticleID($0) }
        }
    }

    /// All chains, by article.
    public func chains() throws(StoreError) -> [ArticleChains] {
        try read { db in
            var result: [ArticleChains] = []
            let rows = try db.rows(
                "SELECT article, kind, names, mentions FROM chain ORDER BY article, ordinal")
            while let row = try rows.next() {
                let article = ArticleID(row.int64(0))
                if result.last?.article != article {
                    result.append(ArticleChains(article: article, chains: []))
                }
                result[result.count - 1].chains.append(ChainTable.chain(row, from: 1))
            }
            return result
        }
    }

    /// The mentions of an article in reading order, with what they name as far as it is known.
    public func mentions(in article: ArticleID) throws(StoreError) -> [Mention] {
        try read { db in
            var mentions: [Mention] = []
            let rows = try db.rows(
                """
                SELECT coalesce(entity.kind, chain.kind), chain.mentions, entity.id FROM chain
                LEFT JOIN entity ON entity.number = chain.entity
                WHERE chain.article = ? ORDER BY chain.ordinal
                """, [article.rawValue])
            while let row = try rows.next() {
                guard let kind = EntityKind(rawValue: row.text(0)) else { continue }
                let entity = row.hasNull(atIndex: 2) ? nil : EntityID(row.text(2))
                var reader = ByteReader(row.bytes(1))
                mentions += reader.ranges().map { Mention($0, kind, entity: entity) }
            }
            return mentions.sorted { TextRange.inReadingOrder($0.range, $1.range) }
        }
    }
}

/// The rows of the table of chains.
enum ChainTable {
    static func remove(_ db: Database, _ article: Int64) throws {
        try db.run("DELETE FROM chain WHERE article = ?", [article])
        try SentenceTable.remove(db, of: article)
    }

    static func replace(
        _ db: Database, _ found: ArticleChains, recogniserVersion: Int
    ) throws {
        let article = found.article.rawValue
        try db.run(
            "UPDATE article SET recogniser = ?, entities = 0 WHERE id = ?",
            [recogniserVersion, article])
        guard db.changesCount > 0 else { return }
        try remove(db, article)
        try SentenceTable.insert(db, found.sentences, of: article)
        for (ordinal, chain) in found.chains.enumerated() {
            var names = ByteWriter()
            names.write([EntityName(chain.name, count: 0)] + chain.names)
            var mentions = ByteWriter()
            mentions.write(chain.mentions)
            try db.run(
                """
                INSERT INTO chain (article, ordinal, kind, names, mentions)
                VALUES (?, ?, ?, ?, ?)
                """,
                [article, ordinal, chain.kind.rawValue, Data(names.bytes), Data(mentions.bytes)])
        }
    }

    /// - Parameter column: Of the kind; the names and the mentions follow it.
    static func chain(_ row: Row, from column: Int) -> MentionChain {
        var names = ByteReader(row.bytes(column + 1))
        var mentions = ByteReader(row.bytes(column + 2))
        let all = names.names()
        return MentionChain(
            kind: EntityKind(rawValue: row.text(column)) ?? .product, name: all.first?.text ?? "",
            names: Array(all.dropFirst()), mentions: mentions.ranges())
    }
}
