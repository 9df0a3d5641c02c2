import Articles

/// What is counted of entities: kept as sums, to which the chains that come and go are added. They
/// are gathered within a transaction, and written at its end by ``write(_:)``.
final class EntitySums {
    private struct Change {
        var names: [String: Int] = [:]
        var kinds = Array(repeating: 0, count: EntityKind.allCases.count)
        var articles = 0
    }

    private var changes: [Int64: Change] = [:]
    /// By how many entities the articles name more.
    private var articles: [Int64: Int] = [:]

    /// A chain's share in the sums.
    struct Share {
        let kind: EntityKind
        let names: [EntityName]
        let mentions: Int

        init(_ chain: MentionChain) {
            kind = chain.kind
            names = chain.names
            mentions = chain.mentions.count
        }
    }

    func add(_ share: Share, to entity: Int64) { change(entity, share, 1) }
    func remove(_ share: Share, from entity: Int64) { change(entity, share, -1) }

    private func change(_ entity: Int64, _ share: Share, _ sign: Int) {
        for name in share.names {
            changes[entity, default: Change()].names[name.text, default: 0] += sign * name.count
        }
        changes[entity, default: Change()].kinds[share.kind.order] += sign * share.mentions
    }

    /// An article names an entity that it did not name before.
    func articleGains(_ article: Int64, _ entity: Int64) {
        changes[entity, default: Change()].articles += 1
        articles[article, default: 0] += 1
    }

    /// An article names an entity no more.
    func articleLoses(_ article: Int64, _ entity: Int64) {
        changes[entity, default: Change()].articles -= 1
        articles[article, default: 0] -= 1
    }

    func forget(article: Int64) { articles[article] = nil }

    func write(_ statements: ReadStatements, _ folding: TextFolding) throws(StoreError) {
        for (entity, change) in changes.sorted(by: { $0.key < $1.key }) {
            try write(statements, entity, change, folding)
        }
        for (article, count) in articles where count != 0 {
            try statements.run(
                "UPDATE article SET entities = entities + ? WHERE id = ?",
                [ReadValue(count), .integer(article)])
        }
        changes = [:]
        articles = [:]
    }

    private func write(
        _ statements: ReadStatements, _ entity: Int64, _ change: Change, _ folding: TextFolding
    ) throws(StoreError) {
        let old = try statements.first(
            "SELECT names, kinds FROM entity WHERE number = ?", [.integer(entity)]
        ) { row in (row.bytes(0), row.bytes(1)) }
        guard let old else { return }
        var names = ByteReader(old.0)
        var counts: [String: Int] = [:]
        for name in names.names() { counts[name.text] = name.count }
        for (text, count) in change.names {
            let before = counts[text] ?? 0
            let after = before + count
            counts[text] = after > 0 ? after : nil
            if before <= 0, after > 0 {
                try statements.run(
                    """
                    INSERT OR IGNORE INTO entity_name (entity, text, folded, canonical)
                    VALUES (?, ?, ?, 0)
                    """, [.integer(entity), ReadValue(text), ReadValue(folding.fold(text))])
            } else if before > 0, after <= 0 {
                try statements.run(
                    "DELETE FROM entity_name WHERE entity = ? AND text = ? AND canonical = 0",
                    [.integer(entity), ReadValue(text)])
            }
        }
        var kinds = ByteReader(old.1)
        let sums = change.kinds.map { max(0, $0 + (kinds.number() ?? 0)) }
        try statements.run(
            """
            UPDATE entity SET names = ?, kinds = ?, mentions = ?, articles = max(0, articles + ?),
                is_stale = 1 WHERE number = ?
            """,
            [
                .blob(Self.bytes(of: counts)), .blob(Self.bytes(of: sums)),
                ReadValue(sums.reduce(0, +)), ReadValue(change.articles), .integer(entity),
            ])
    }

    private static func bytes(of counts: [String: Int]) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(
            counts.map { EntityName($0.key, count: $0.value) }.sorted { a, b in
                a.count == b.count
                    ? a.text.utf8.lexicographicallyPrecedes(b.text.utf8) : a.count > b.count
            })
        return writer.bytes
    }

    private static func bytes(of numbers: [Int]) -> [UInt8] {
        var writer = ByteWriter()
        for number in numbers { writer.write(number) }
        return writer.bytes
    }
}
