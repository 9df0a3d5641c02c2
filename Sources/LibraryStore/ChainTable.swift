import Articles
import GRDB

/// The rows of the table of chains, written inside a transaction together with what is counted of
/// their profiles and entities.
///
/// These rows are most of what is written of an article: they are written through SQLite's own
/// functions, and hold nothing that the chain's profile tells.
struct ChainTable {
    let db: Database
    let statements: ReadStatements
    let folding: TextFolding
    let sums: EntitySums

    /// Stores the chains of an article in place of those it had; nothing for one that is gone.
    func replace(_ found: ArticleChains, recogniserVersion: Int) throws {
        let article = found.article.rawValue
        try statements.run(
            "UPDATE article SET recogniser = ? WHERE id = ?",
            [ReadValue(recogniserVersion), .integer(article)])
        guard statements.changes > 0 else { return }
        try removeAll(of: article)
        try SentenceTable.insert(statements, found.sentences, of: article)
        try insert(found)
    }

    /// Stores edited chains in place of those of an article that has been looked at; their sentences
    /// are added to those that it has.
    func edit(_ edited: ArticleChains) throws {
        let article = edited.article.rawValue
        let isThere = try statements.integer(
            "SELECT 1 FROM article WHERE id = ? AND recogniser IS NOT NULL", [.integer(article)])
        guard isThere != nil else { return }
        try removeChains(of: article)
        try SentenceTable.add(db, statements, edited.sentences, of: article)
        try insert(edited)
    }

    private func insert(_ found: ArticleChains) throws {
        let article = found.article.rawValue
        try FoundChainTable.write(statements, found.found, of: article)
        for (ordinal, chain) in found.chains.enumerated() {
            let profile = chain.profile
            let counted = try ProfileTable.count(statements, profile)
            try statements.run(
                """
                INSERT INTO chain (article, ordinal, names, mentions, profile)
                VALUES (?, ?, ?, ?, ?)
                """,
                [
                    .integer(article), ReadValue(ordinal),
                    .blob(ChainCoding.names(of: chain, profile)),
                    .blob(ChainCoding.mentions(of: chain)), .integer(counted.number),
                ])
            if counted.isScattered {
                try statements.run(
                    "UPDATE profile SET is_dirty = 1 WHERE number = ?", [.integer(counted.number)])
            } else if !counted.isDirty, let entity = counted.entity {
                let row = Row(
                    article: article, ordinal: ordinal, profile: counted.number, entity: nil,
                    share: .init(chain))
                try move(row, to: entity)
            }
        }
    }

    /// Removes the chains of an article, and the sentences that they stand in.
    func removeAll(of article: Int64) throws {
        try SentenceTable.remove(statements, of: article)
        try FoundChainTable.write(statements, nil, of: article)
        try removeChains(of: article)
    }

    private func removeChains(of article: Int64) throws {
        let rows = try rows("chain.article = ?", [.integer(article)])
        guard !rows.isEmpty else { return }
        var entities: Set<Int64> = []
        for row in rows {
            try ProfileTable.discount(statements, row.profile)
            guard let entity = row.entity else { continue }
            sums.remove(row.share, from: entity)
            if entities.insert(entity).inserted { sums.articleLoses(article, entity) }
        }
        try statements.run("DELETE FROM chain WHERE article = ?", [.integer(article)])
    }

    // MARK: - Entities of chains

    struct Row {
        let article: Int64
        let ordinal: Int
        let profile: Int64
        let entity: Int64?
        let share: EntitySums.Share
    }

    /// The chains of a profile that are of no entity yet, and with `areLinked` those that are.
    func rows(of profile: StoredProfile, areLinked: Bool) throws -> [Row] {
        let number = ReadValue.integer(profile.number)
        if !areLinked { return try rows("\(Self.isLoose) AND chain.entity IS NULL", [number]) }
        let loose = try rows(Self.isLoose, [number])
        guard let entity = profile.entity else { return loose }
        let condition = "chain.profile = ? AND chain.entity = ? AND chain.is_lone = 0"
        return try loose + rows(condition, [number, .integer(entity)])
    }

    /// The condition that the index of chains by profile is of.
    private static let isLoose = "chain.profile = ? AND (chain.entity IS NULL OR chain.is_lone = 1)"

    private func rows(_ condition: String, _ values: [ReadValue]) throws -> [Row] {
        var found: [Row] = []
        try statements.rows(
            """
            SELECT chain.article, chain.ordinal, chain.profile, chain.entity,
                \(ChainCoding.columns)
            FROM chain CROSS JOIN profile ON profile.number = chain.profile
            WHERE \(condition) ORDER BY chain.article, chain.ordinal
            """, values
        ) { row in
            found.append(
                Row(
                    article: row.int64(0), ordinal: row.int(1), profile: row.int64(2),
                    entity: row.isNull(3) ? nil : row.int64(3),
                    share: .init(ChainCoding.chain(row, from: 4))))
        }
        return found
    }

    /// Makes a chain a chain of another entity.
    ///
    /// - Parameter isLone: whether it is an entity by itself.
    func move(_ row: Row, to entity: Int64, isLone: Bool = false) throws {
        if row.entity == entity { return }
        let wasNamed = try isNamed(entity, in: row.article)
        try statements.run(
            "UPDATE chain SET entity = ?, is_lone = ? WHERE article = ? AND ordinal = ?",
            [
                .integer(entity), ReadValue(isLone ? 1 : 0), .integer(row.article),
                ReadValue(row.ordinal),
            ])
        sums.add(row.share, to: entity)
        if !wasNamed { sums.articleGains(row.article, entity) }
        guard let old = row.entity else { return }
        sums.remove(row.share, from: old)
        if try !isNamed(old, in: row.article) { sums.articleLoses(row.article, old) }
    }

    private func isNamed(_ entity: Int64, in article: Int64) throws -> Bool {
        try statements.integer(
            "SELECT 1 FROM chain WHERE entity = ? AND article = ? LIMIT 1",
            [.integer(entity), .integer(article)]) != nil
    }

    /// An entity without names, which is given a title when it has some.
    ///
    /// - Parameter home: the article of a chain that is an entity by itself.
    func addEntity(home: Int64? = nil) throws -> Int64 {
        let next = (try statements.integer("SELECT max(number) FROM entity") ?? 0) + 1
        try statements.run(
            """
            INSERT INTO entity (number, id, kind, name, name_key, names, mentions, articles, home,
                is_stale)
            VALUES (?, ?, 'product', '', '', x'', 0, 0, ?, 1)
            """, [.integer(next), ReadValue("~\(next)"), ReadValue(home)])
        return next
    }
}
