import Articles
import FoundationEssentials
import GRDB

/// The rows of the decisions on entities, written inside a transaction together with their history.
struct DecisionTable {
    let db: Database
    let moment: Timestamp

    /// Adds a decision as the latest; one that is there already stays as it is.
    func insert(_ decision: EntityDecision) throws {
        guard try number(of: decision.id) == nil else { return }
        try record(.add, decision.id)
        let ruling = StoredRuling(decision.ruling)
        var values: StatementArguments = [
            try earlierNumber(of: decision.id), decision.id.rawValue, Data(decision.library.bytes),
            decision.witness?.hex,
            ruling.sort, ruling.name?.allBytes, ruling.other?.allBytes, ruling.kind?.rawValue,
            decision.created.milliseconds,
        ]
        values += StatementArguments(passage: ruling.target)
        try db.run(
            """
            INSERT INTO decision (number, id, library, witness, ruling, name, other, kind, created,
                hash, path, exact, prefix, suffix, position_start, position_end, occurrences)
            VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, ?, CAST(? AS TEXT),
                CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?)
            """, values)
    }

    /// - Returns: whether there was such a decision.
    func remove(_ id: DecisionID) throws -> Bool {
        guard try number(of: id) != nil else { return false }
        try record(.remove, id)
        try db.run("DELETE FROM decision WHERE id = ?", [id.rawValue])
        return true
    }

    /// The earliest first: as they were made, whatever the clock said then.
    ///
    /// - Throws: ``StoreError/damaged(path:)`` for a row that no decision can be made of.
    static func decisions(
        _ db: Database, _ condition: String = "", _ arguments: StatementArguments = []
    ) throws -> [EntityDecision] {
        var decisions: [EntityDecision] = []
        let rows = try db.rows(
            """
            SELECT id, library, witness, created, ruling, name, other, kind, hash, path, exact,
                prefix, suffix, position_start, position_end, occurrences
            FROM decision \(condition) ORDER BY number
            """, arguments)
        while let row = try rows.next() {
            guard let ruling = StoredRuling(row, from: 4).ruling else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
            decisions.append(
                EntityDecision(
                    id: DecisionID(row.text(0)), library: DocumentPath(bytes: row.bytes(1)),
                    witness: ContentHash(hex: row.text(2)), ruling: ruling,
                    created: Timestamp(milliseconds: row.int64(3))))
        }
        return decisions
    }

    /// The number that a decision had before it was removed, and that it has again, so that it stands
    /// where it stood; nil for a new one.
    private func earlierNumber(of id: DecisionID) throws -> Int64? {
        try db.integer(
            """
            SELECT json_extract(before, '$.number') FROM history
            WHERE id = ? AND operation = 'remove' ORDER BY number DESC LIMIT 1
            """, [id.rawValue])
    }

    private func number(of id: DecisionID) throws -> Int64? {
        try db.integer("SELECT number FROM decision WHERE id = ?", [id.rawValue])
    }

    /// Puts the decision as it is now into the history; SQLite makes the JSON.
    private func record(_ operation: NotebookChange.Operation, _ id: DecisionID) throws {
        try db.run(
            """
            INSERT INTO history (moment, operation, id, before) VALUES (?, ?, ?, (
                SELECT json_object(
                    'number', number, 'id', id, 'library', hex(library), 'witness', witness, 'ruling', ruling,
                    'name', name, 'other', other, 'kind', kind, 'created', created,
                    'hash', hash, 'path', hex(path), 'exact', exact, 'prefix', prefix,
                    'suffix', suffix, 'position_start', position_start,
                    'position_end', position_end, 'occurrences', occurrences)
                FROM decision WHERE decision.id = ?))
            """, [moment.milliseconds, operation.rawValue, id.rawValue, id.rawValue])
    }
}

/// A ruling as the columns of its row. The sorts are part of the file: none is ever renamed.
private struct StoredRuling {
    var sort: String
    var name: String?
    var other: String?
    var kind: EntityKind?
    var target: AnnotationTarget?

    init(_ ruling: EntityDecision.Ruling) {
        switch ruling {
        case .same(let a, let b): (sort, name, other) = ("same", a, b)
        case .apart(let a, from: let b): (sort, name, other) = ("apart", a, b)
        case .rename(let a, to: let b): (sort, name, other) = ("rename", a, b)
        case .kind(let a, let kind): (sort, name, self.kind) = ("kind", a, kind)
        case .notEntity(let a): (sort, name) = ("not-entity", a)
        case .mark(let a, let kind): (sort, name, self.kind) = ("mark", a, kind)
        case .passage(let target, let ruling):
            sort = "passage-"
            self.target = target
            switch ruling {
            case .apart: sort += "apart"
            case .standsFor(let a): (sort, name) = (sort + "stands-for", a)
            case .notEntity: sort += "not-entity"
            case .mark(let kind): (sort, self.kind) = (sort + "mark", kind)
            }
        }
    }

    /// - Parameter column: of the sort; the others follow it as in ``DecisionTable``.
    init(_ row: Row, from column: Int) {
        func text(_ index: Int) -> String? {
            row.hasNull(atIndex: column + index) ? nil : row.text(column + index)
        }
        sort = row.text(column)
        name = text(1)
        other = text(2)
        kind = text(3).flatMap { EntityKind(rawValue: $0) }
        target = AnnotationTarget(row, from: column + 4)
    }

    /// Nil when the columns make no sense.
    var ruling: EntityDecision.Ruling? {
        switch (sort, name, other, kind, target) {
        case ("same", let a?, let b?, _, _): .same(a, b)
        case ("apart", let a?, let b?, _, _): .apart(a, from: b)
        case ("rename", let a?, let b?, _, _): .rename(a, to: b)
        case ("kind", let a?, _, let kind?, _): .kind(a, kind)
        case ("not-entity", let a?, _, _, _): .notEntity(a)
        case ("mark", let a?, _, let kind?, _): .mark(a, kind)
        case ("passage-apart", _, _, _, let target?): .passage(target, .apart)
        case ("passage-stands-for", let a?, _, _, let target?): .passage(target, .standsFor(a))
        case ("passage-not-entity", _, _, _, let target?): .passage(target, .notEntity)
        case ("passage-mark", _, _, let kind?, let target?): .passage(target, .mark(kind))
        default: nil
        }
    }
}
