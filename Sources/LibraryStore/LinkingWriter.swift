import Articles
import FoundationEssentials
import GRDB

/// Writes what linking found as differences to what is stored, inside a transaction: a new article
/// changes little, and so little is written.
struct LinkingWriter {
    let db: Database
    let folding: TextFolding

    /// Stores the entities and removes all others.
    /// - Returns: The number of each entity's row.
    func replaceEntities(_ entities: [Entity]) throws -> [EntityID: Int64] {
        var (numbers, old) = try storedEntities()
        var seen: Set<EntityID> = []
        for entity in entities where seen.insert(entity.id).inserted {
            if let number = numbers[entity.id] {
                guard old[entity.id] != entity else { continue }
                try update(number, entity, namesChanged: !sameNames(old[entity.id], entity))
            } else {
                numbers[entity.id] = try insert(entity)
            }
        }
        for (id, number) in numbers where !seen.contains(id) {
            try db.run("DELETE FROM entity_name WHERE entity = ?", [number])
            try db.run("DELETE FROM entity WHERE number = ?", [number])
            numbers[id] = nil
        }
        return numbers
    }

    /// Ties chains to entities, and counts the entities of the articles where that changed.
    func assign(_ assignment: [ChainAssignment], _ numbers: [EntityID: Int64]) throws {
        let changes = try changes(assignment, numbers)
        for change in changes {
            try db.run(
                "UPDATE chain SET entity = ? WHERE article = ? AND ordinal = ?",
                [change.entity, change.article, change.ordinal])
        }
        for article in Set(changes.map(\.article)) {
            try db.run(
                """
                UPDATE article SET entities = (
                    SELECT count(DISTINCT entity) FROM chain WHERE chain.article = article.id)
                WHERE id = ?
                """, [article])
        }
    }

    private typealias Change = (article: Int64, ordinal: Int, entity: Int64?)

    /// Goes over the chains and the assignment side by side, both in order of article and chain.
    private func changes(
        _ assignment: [ChainAssignment], _ numbers: [EntityID: Int64]
    ) throws -> [Change] {
        let sorted = assignment.sorted { ($0.article, $0.ordinal) < ($1.article, $1.ordinal) }
        var next = 0
        var changes: [Change] = []
        let rows = try db.rows(
            "SELECT article, ordinal, entity FROM chain ORDER BY article, ordinal")
        while let row = try rows.next() {
            let chain = (ArticleID(row.int64(0)), row.int(1))
            while next < sorted.count, (sorted[next].article, sorted[next].ordinal) < chain {
                next += 1
            }
            var entity: Int64?
            if next < sorted.count, (sorted[next].article, sorted[next].ordinal) == chain {
                entity = numbers[sorted[next].entity]
            }
            let stored: Int64? = row[2]
            if stored != entity { changes.append((row.int64(0), row.int(1), entity)) }
        }
        return changes
    }

    private func storedEntities() throws -> ([EntityID: Int64], [EntityID: Entity]) {
        var numbers: [EntityID: Int64] = [:]
        var entities: [EntityID: Entity] = [:]
        let rows = try db.rows("SELECT \(EntityTable.columns), entity.number FROM entity")
        while let row = try rows.next() {
            let id = EntityID(row.text(0))
            numbers[id] = row.int64(6)
            entities[id] = EntityTable.entity(row)
        }
        return (numbers, entities)
    }

    private func sameNames(_ a: Entity?, _ b: Entity) -> Bool {
        a?.name == b.name && a?.names.map(\.text) == b.names.map(\.text)
    }

    private func insert(_ entity: Entity) throws -> Int64 {
        try db.run(
            """
            INSERT INTO entity (id, kind, name, name_key, names, mentions, articles)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """, [entity.id.rawValue] + values(entity))
        let number = db.lastInsertedRowID
        try insertNames(of: entity, number)
        return number
    }

    private func update(_ number: Int64, _ entity: Entity, namesChanged: Bool) throws {
        try db.run(
            """
            UPDATE entity SET kind = ?, name = ?, name_key = ?, names = ?, mentions = ?,
                articles = ? WHERE number = ?
            """, values(entity) + [number])
        guard namesChanged else { return }
        try db.run("DELETE FROM entity_name WHERE entity = ?", [number])
        try insertNames(of: entity, number)
    }

    private func values(_ entity: Entity) -> StatementArguments {
        var names = ByteWriter()
        names.write(entity.names)
        return [
            entity.kind.rawValue, entity.name, folding.fold(entity.name), Data(names.bytes),
            entity.mentions, entity.articles,
        ]
    }

    private func insertNames(of entity: Entity, _ number: Int64) throws {
        let names = [entity.name] + entity.names.map(\.text)
        for (index, name) in names.enumerated() {
            try db.run(
                """
                INSERT OR IGNORE INTO entity_name (entity, text, folded, canonical)
                VALUES (?, ?, ?, ?)
                """, [number, name, folding.fold(name), index == 0])
        }
    }
}
