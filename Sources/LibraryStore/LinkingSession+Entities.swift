import Articles

/// What an entity's title is made of.
public struct UntitledEntity: Sendable {
    /// Of its row.
    public let number: Int64
    public let names: [EntityName]
    /// Mentions by the kinds of their chains, in the order of declaration.
    public let kinds: [Int]
    /// What its id was made of; empty for one that had no title yet.
    public let base: String
    /// The article of a chain that is an entity by itself.
    public let home: ArticleID?
}

extension LinkingSession {
    /// The entities whose titles have to be made anew, by their numbers, from after one of them.
    public func staleEntities(after number: Int64, limit: Int) throws -> [UntitledEntity] {
        var found: [UntitledEntity] = []
        try statements.rows(
            """
            SELECT number, names, kinds, base, home FROM entity
            WHERE is_stale = 1 AND number > ? ORDER BY number LIMIT ?
            """, [.integer(number), ReadValue(limit)]
        ) { row in
            var names = ByteReader(row.bytes(1))
            var kinds = ByteReader(row.bytes(2))
            let home = row.isNull(4) ? nil : row.int64(4)
            found.append(
                UntitledEntity(
                    number: row.int64(0), names: names.names(),
                    kinds: EntityKind.allCases.map { _ in kinds.number() ?? 0 },
                    base: row.text(3), home: home.map { ArticleID($0) }))
        }
        return found
    }

    /// Gives an entity a title; its id is made of the base later.
    public func setTitle(
        of entity: Int64, name: String, kind: EntityKind, base: String
    ) throws {
        let folded = chains.folding.fold(name)
        let old = try statements.first(
            "SELECT name FROM entity WHERE number = ?", [.integer(entity)]
        ) { $0.text(0) }
        try statements.run(
            """
            UPDATE entity SET name = ?, name_key = ?, kind = ?, base = ?, is_stale = 0
            WHERE number = ?
            """,
            [
                ReadValue(name), ReadValue(folded), ReadValue(kind.rawValue), ReadValue(base),
                .integer(entity),
            ])
        if old == name { return }
        try replaceCanonicalName(of: entity, name, folded)
    }

    private func replaceCanonicalName(
        of entity: Int64, _ name: String, _ folded: String
    ) throws {
        let names = try statements.first(
            "SELECT names FROM entity WHERE number = ?", [.integer(entity)]
        ) { row in
            var reader = ByteReader(row.bytes(0))
            return reader.names().map(\.text)
        }
        let old = try statements.first(
            "SELECT text FROM entity_name WHERE entity = ? AND canonical = 1", [.integer(entity)]
        ) { $0.text(0) }
        if let old, names?.contains(old) != true {
            try statements.run(
                "DELETE FROM entity_name WHERE entity = ? AND text = ?",
                [.integer(entity), ReadValue(old)])
        } else if let old {
            try statements.run(
                "UPDATE entity_name SET canonical = 0 WHERE entity = ? AND text = ?",
                [.integer(entity), ReadValue(old)])
        }
        try statements.run(
            """
            INSERT INTO entity_name (entity, text, folded, canonical) VALUES (?, ?, ?, 1)
            ON CONFLICT (entity, text) DO UPDATE SET canonical = 1
            """, [.integer(entity), ReadValue(name), ReadValue(folded)])
    }

    /// Removes an entity that nothing is mentioned of any more.
    ///
    /// - Returns: whether it is gone; it stays for as long as profiles refer to it.
    public func removeEntity(_ entity: Int64) throws -> Bool {
        if try profileCount(of: entity) > 0 { return false }
        try statements.run("DELETE FROM entity_name WHERE entity = ?", [.integer(entity)])
        try statements.run("DELETE FROM entity WHERE number = ?", [.integer(entity)])
        return true
    }

    // MARK: - Ids

    /// The entities whose ids are made of a base and a rank.
    public func entities(base: String) throws -> [Int64] {
        var found: [Int64] = []
        try statements.rows(
            "SELECT number FROM entity WHERE base = ? AND home IS NULL ORDER BY number",
            [ReadValue(base)]
        ) { row in found.append(row.int64(0)) }
        return found
    }

    /// Gives entities ids, all of them different; of others, none of which has one of these for
    /// good, these are taken away.
    public func setIDs(_ ids: [(entity: Int64, id: EntityID)]) throws {
        var changed: [(entity: Int64, id: EntityID)] = []
        for (entity, id) in ids {
            let old = try statements.first(
                "SELECT id FROM entity WHERE number = ?", [.integer(entity)]
            ) { $0.text(0) }
            if old != id.rawValue { changed.append((entity, id)) }
        }
        for (entity, _) in changed {
            try statements.run(
                "UPDATE entity SET id = ? WHERE number = ?",
                [ReadValue("~\(entity)"), .integer(entity)])
        }
        for (entity, id) in changed {
            try statements.run(
                "UPDATE entity SET id = '~' || number WHERE id = ?", [ReadValue(id.rawValue)])
            try statements.run(
                "UPDATE entity SET id = ? WHERE number = ?",
                [ReadValue(id.rawValue), .integer(entity)])
        }
    }

    /// Where the chain of an entity that is a single chain stands: the article's path, and the
    /// chain's place among those of the article with the same profile, from 0.
    public func place(ofLoneChain entity: Int64) throws -> (path: DocumentPath, number: Int)? {
        let chain = try db.firstRow(
            """
            SELECT article.path, chain.article, chain.ordinal, chain.profile FROM chain
            JOIN article ON article.id = chain.article WHERE chain.entity = ? LIMIT 1
            """, [entity]
        ) { row in (DocumentPath(bytes: row.bytes(0)), row.int64(1), row.int(2), row.int64(3)) }
        guard let (path, article, ordinal, profile) = chain else { return nil }
        let before = try db.integer(
            "SELECT count(*) FROM chain WHERE article = ? AND ordinal < ? AND profile = ?",
            [article, ordinal, profile])
        return (path, Int(before ?? 0))
    }
}
