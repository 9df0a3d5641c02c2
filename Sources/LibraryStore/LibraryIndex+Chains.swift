import Articles
import FoundationEssentials
import GRDB

extension LibraryIndex {
    /// Stores what was found in an article, in place of what was stored before. What chains of a
    /// profile that was not linked yet name is not known until the next ``linking(_:)``. Nothing is
    /// stored for an article that is gone.
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
        try writeChains { table in
            for article in found {
                try table.replace(article, recogniserVersion: recogniserVersion)
            }
        }
    }

    /// A transaction that changes chains, and with them the counts of profiles and entities.
    func writeChains<T>(_ body: (ChainTable) throws -> T) throws(StoreError) -> T {
        try write { db in
            try db.withStatements { statements in
                let table = ChainTable(
                    db: db, statements: statements, folding: try TextFolding(db),
                    sums: EntitySums())
                let result = try body(table)
                try table.sums.write(statements, table.folding)
                return result
            }
        }
    }

    /// The articles in which this version of the recogniser has not looked for mentions yet.
    public func articlesWithoutChains(recogniserVersion: Int) throws(StoreError) -> [ArticleID] {
        try ask { (db) throws(StoreError) in
            var articles: [ArticleID] = []
            try db.rows(
                "SELECT id FROM article WHERE recogniser IS NOT ? ORDER BY id",
                [.integer(Int64(recogniserVersion))]
            ) { row throws(StoreError) in articles.append(ArticleID(row.int64(0))) }
            return articles
        }
    }

    /// The same with what is needed to look for them, in the same order.
    public func unrecognisedArticles(
        recogniserVersion: Int
    ) throws(StoreError) -> [UnrecognisedArticle] {
        try ask { (db) throws(StoreError) in
            var articles: [UnrecognisedArticle] = []
            try db.rows(
                """
                SELECT id, path, size, file_length, part_start, part_end FROM article
                WHERE recogniser IS NOT ? ORDER BY id
                """, [.integer(Int64(recogniserVersion))]
            ) { row throws(StoreError) in
                let part = ArticlePart(row, from: 3)
                articles.append(
                    UnrecognisedArticle(
                        id: ArticleID(row.int64(0)), path: DocumentPath(bytes: row.bytes(1)),
                        part: part, size: part?.range.count ?? row.int(2)))
            }
            return articles
        }
    }

    /// Whether there is any article whose names have not been sought by this version.
    package func lacksNames(recogniserVersion: Int) throws(StoreError) -> Bool {
        try ask { (db) throws(StoreError) in
            // Two ranges of an index instead of a look at every article.
            try db.integer(
                """
                SELECT EXISTS (SELECT 1 FROM article WHERE recogniser IS NULL)
                    OR EXISTS (SELECT 1 FROM article WHERE recogniser < ?1)
                    OR EXISTS (SELECT 1 FROM article WHERE recogniser > ?1)
                """, [.integer(Int64(recogniserVersion))]) == 1
        }
    }

    /// All chains, by article.
    public func chains() throws(StoreError) -> [ArticleChains] {
        try read { db in
            var result: [ArticleChains] = []
            let rows = try db.rows(
                """
                SELECT chain.article, \(ChainCoding.columns) FROM chain
                CROSS JOIN profile ON profile.number = chain.profile
                ORDER BY chain.article, chain.ordinal
                """)
            while let row = try rows.next() {
                let article = ArticleID(row.int64(0))
                if result.last?.article != article {
                    result.append(ArticleChains(article: article, chains: []))
                }
                result[result.count - 1].chains.append(ChainCoding.chain(row, from: 1))
            }
            return result
        }
    }

    /// The mentions of an article in reading order, with what they name as far as it is known.
    public func mentions(in article: ArticleID) throws(StoreError) -> [Mention] {
        if let known = startAnswers?.opened(article) { return known.mentions }
        return try ask { (db) throws(StoreError) in
            var mentions: [Mention] = []
            try db.rows(
                """
                SELECT entity.kind, chain.mentions, entity.id, profile.names FROM chain
                LEFT JOIN entity ON entity.number = chain.entity
                LEFT JOIN profile ON profile.number = chain.profile
                WHERE chain.article = ? ORDER BY chain.ordinal
                """, [.integer(article.rawValue)]
            ) { row throws(StoreError) in
                let own = EntityKind(rawValue: row.text(0))
                let kind = own ?? ProfileTable.profile(row.bytes(3)).kind
                let entity = row.isNull(2) ? nil : EntityID(row.text(2))
                var reader = ByteReader(row.bytes(1))
                for range in reader.ranges() {
                    mentions.append(Mention(range, kind, entity: entity))
                }
            }
            return mentions.sorted { TextRange.inReadingOrder($0.range, $1.range) }
        }
    }
}
