import Articles
import FoundationEssentials
import GRDB

/// A decision that has been replayed on the chains of an index.
public struct ReplayedDecision: Hashable, Sendable {
    public var id: DecisionID
    /// Those that it is about.
    public var names: [String]

    public init(id: DecisionID, names: [String]) {
        self.id = id
        self.names = names
    }
}

extension LibraryIndex {
    /// The decisions that the chains have been edited by.
    public func replayedDecisions() throws(StoreError) -> [ReplayedDecision] {
        try ask { (db) throws(StoreError) in
            var decisions: [ReplayedDecision] = []
            try db.rows("SELECT id, names FROM decided ORDER BY id") { row throws(StoreError) in
                var names = ByteReader(row.bytes(1))
                decisions.append(
                    ReplayedDecision(
                        id: DecisionID(row.text(0)), names: names.names().map(\.text)))
            }
            return decisions
        }
    }

    public func setReplayedDecisions(_ decisions: [ReplayedDecision]) throws(StoreError) {
        try write { db in
            try db.run("DELETE FROM decided")
            for decision in decisions {
                var names = ByteWriter()
                names.write(decision.names.map { EntityName($0, count: 0) })
                try db.run(
                    "INSERT OR REPLACE INTO decided (id, names) VALUES (?, ?)",
                    [decision.id.rawValue, Data(names.bytes)])
            }
        }
    }

    /// The articles whose chains were edited, each with its chains as they were found in `chains`.
    public func editedArticles() throws(StoreError) -> [ArticleChains] {
        try read { db in
            var articles: [ArticleChains] = []
            let rows = try db.rows("SELECT article, chains FROM found_chain ORDER BY article")
            while let row = try rows.next() {
                articles.append(
                    ArticleChains(
                        article: ArticleID(row.int64(0)),
                        chains: FoundChainTable.chains(row.bytes(1))))
            }
            return articles
        }
    }

    /// The chains of an article as they are, and as they were found.
    public func chains(of article: ArticleID) throws(StoreError) -> ArticleChains {
        try snapshot { db in
            var result = ArticleChains(article: article, chains: [])
            let rows = try db.rows(
                """
                SELECT \(ChainCoding.columns) FROM chain
                CROSS JOIN profile ON profile.number = chain.profile
                WHERE chain.article = ? ORDER BY chain.ordinal
                """, [article.rawValue])
            while let row = try rows.next() {
                result.chains.append(ChainCoding.chain(row, from: 0))
            }
            result.found = try db.firstRow(
                "SELECT chains FROM found_chain WHERE article = ?", [article.rawValue]
            ) { FoundChainTable.chains($0.bytes(0)) }
            return result
        }
    }

    /// Puts edited chains in place of those of articles that have been looked at; their sentences are
    /// added to those that are known. What the chains name is not known until the next ``linking(_:)``.
    public func editChains(_ edited: [ArticleChains]) throws(StoreError) {
        guard !edited.isEmpty else { return }
        try writeChains { table in
            for article in edited { try table.edit(article) }
        }
    }

    /// The articles with chains that go by any of these names, or that are not linked yet.
    public func articles(naming names: [String]) throws(StoreError) -> [ArticleID] {
        try snapshot { db in
            let folding = try TextFolding(db)
            var articles: Set<Int64> = []
            articles.formUnion(
                try Int64.fetchAll(
                    db, sql: "SELECT DISTINCT article FROM chain WHERE entity IS NULL"))
            for name in names {
                for spelling in [name, "the " + name] {
                    let rows = try db.rows(
                        """
                        SELECT DISTINCT chain.article FROM entity_name
                        JOIN chain ON chain.entity = entity_name.entity
                        WHERE entity_name.folded = ?
                        """, [folding.fold(spelling)])
                    while let row = try rows.next() { articles.insert(row.int64(0)) }
                }
            }
            return articles.sorted().map { ArticleID($0) }
        }
    }

    /// The articles in whose text words stand together, whatever their case and accents.
    public func articles(containing words: String) throws(StoreError) -> [ArticleID] {
        try read { db in
            let quoted = words.filter { $0 != "\"" && $0 != "\0" }
            guard try !TextFolding(db).tokens(of: quoted).isEmpty else { return [] }
            return try Int64.fetchAll(
                db,
                sql: """
                    SELECT article.id FROM fulltext \(TextRows.join)
                    WHERE fulltext MATCH ? ORDER BY article.id
                    """,
                arguments: ["body : \"\(quoted)\""]
            ).map { ArticleID($0) }
        }
    }
}
