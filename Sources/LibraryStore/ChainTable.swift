import Articles
import FoundationEssentials
import GRDB

/// The rows of the table of chains, written inside a transaction together with what is counted of
/// their profiles and entities.
struct ChainTable {
    let db: Database
    let sums: EntitySums

    /// Stores the chains of an article in place of those it had; nothing for one that is gone.
    func replace(_ found: ArticleChains, recogniserVersion: Int) throws {
        let article = found.article.rawValue
        try db.run("UPDATE article SET recogniser = ? WHERE id = ?", [recogniserVersion, article])
        guard db.changesCount > 0 else { return }
        try write(found)
    }

    private func write(_ found: ArticleChains) throws {
        let article = found.article.rawValue
        try removeAll(of: article)
        try SentenceTable.insert(db, found.sentences, of: article)
        try insert(found)
    }

    /// Stores edited chains in place of those of an article that has been looked at; their sentences
    /// are added to those that it has.
    func edit(_ edited: ArticleChains) throws {
        let article = edited.article.rawValue
        let isThere = try db.integer(
            "SELECT 1 FROM article WHERE id = ? AND recogniser IS NOT NULL", [article])
        guard isThere != nil else { return }
        try removeChains(of: article)
        try SentenceTable.add(db, edited.sentences, of: article)
        try insert(edited)
    }

    private func insert(_ found: ArticleChains) throws {
        let article = found.article.rawValue
        try FoundChainTable.write(db, found.found, of: article)
        for (ordinal, chain) in found.chains.enumerated() {
            let profile = try ProfileTable.count(db, chain.profile)
            var names = ByteWriter()
            names.write([EntityName(chain.name, count: chain.bond.rawValue)] + chain.names)
            var mentions = ByteWriter()
            mentions.write(chain.mentions)
            try db.run(
                """
                INSERT INTO chain (article, ordinal, kind, names, mentions, profile)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [
                    article, ordinal, chain.kind.rawValue, Data(names.bytes), Data(mentions.bytes),
                    profile.number,
                ])
            if profile.isScattered {
                try db.run("UPDATE profile SET is_dirty = 1 WHERE number = ?", [profile.number])
            } else if !profile.isDirty, let entity = profile.entity {
                let row = Row(article: article, ordinal: ordinal, entity: nil, share: .init(chain))
                try move(row, to: entity)
            }
        }
    }

    /// Removes the chains of an article, and the sentences that they stand in.
    func removeAll(of article: Int64) throws {
        try SentenceTable.remove(db, of: article)
        try FoundChainTable.write(db, nil, of: article)
        try removeChains(of: article)
    }

    private func removeChains(of article: Int64) throws {
        let rows = try rows("article = ?", [article])
        guard !rows.isEmpty else { return }
        var entities: Set<Int64> = []
        for (row, profile) in rows {
            try ProfileTable.discount(db, profile)
            guard let entity = row.entity else { continue }
            sums.remove(row.share, from: entity)
            if entities.insert(entity).inserted { sums.articleLoses(article, entity) }
        }
        try db.run("DELETE FROM chain WHERE article = ?", [article])
    }

    // MARK: - Entities of chains

    struct Row {
        let article: Int64
        let ordinal: Int
        let entity: Int64?
        let share: EntitySums.Share
    }

    /// The chains that a condition holds for, each with its profile.
    func rows(_ condition: String, _ arguments: StatementArguments) throws -> [(Row, Int64)] {
        var found: [(Row, Int64)] = []
        let rows = try db.rows(
            """
            SELECT article, ordinal, entity, profile, kind, names, mentions FROM chain
            WHERE \(condition) ORDER BY article, ordinal
            """, arguments)
        while let row = try rows.next() {
            let chain = Row(
                article: row.int64(0), ordinal: row.int(1), entity: row[2],
                share: .init(Self.chain(row, from: 4)))
            found.append((chain, row.int64(3)))
        }
        return found
    }

    /// Makes a chain a chain of another entity.
    func move(_ row: Row, to entity: Int64) throws {
        if row.entity == entity { return }
        let wasNamed = try isNamed(entity, in: row.article)
        try db.run(
            "UPDATE chain SET entity = ? WHERE article = ? AND ordinal = ?",
            [entity, row.article, row.ordinal])
        sums.add(row.share, to: entity)
        if !wasNamed { sums.articleGains(row.article, entity) }
        guard let old = row.entity else { return }
        sums.remove(row.share, from: old)
        if try !isNamed(old, in: row.article) { sums.articleLoses(row.article, old) }
    }

    private func isNamed(_ entity: Int64, in article: Int64) throws -> Bool {
        try db.integer(
            "SELECT 1 FROM chain WHERE entity = ? AND article = ? LIMIT 1", [entity, article])
            != nil
    }

    /// An entity without names, which is given a title when it has some.
    ///
    /// - Parameter home: the article of a chain that is an entity by itself.
    func addEntity(home: Int64? = nil) throws -> Int64 {
        let next = (try db.integer("SELECT max(number) FROM entity") ?? 0) + 1
        try db.run(
            """
            INSERT INTO entity (number, id, kind, name, name_key, names, mentions, articles, home,
                is_stale)
            VALUES (?, ?, 'product', '', '', x'', 0, 0, ?, 1)
            """, [next, "~\(next)", home])
        return next
    }

    /// - Parameter column: Of the kind; the names and the mentions follow it.
    static func chain(_ row: GRDB.Row, from column: Int) -> MentionChain {
        var names = ByteReader(row.bytes(column + 1))
        var mentions = ByteReader(row.bytes(column + 2))
        let all = names.names()
        return MentionChain(
            kind: EntityKind(rawValue: row.text(column)) ?? .product, name: all.first?.text ?? "",
            names: Array(all.dropFirst()), mentions: mentions.ranges(),
            bond: all.first.flatMap { MentionChain.Bond(rawValue: $0.count) } ?? .names)
    }
}
