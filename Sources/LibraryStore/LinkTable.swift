import Articles
import FoundationEssentials
import GRDB

/// The rows of the links that lead from annotations.
struct LinkTable {
    let db: Database

    /// Puts links in the place of all that an annotation has.
    func set(_ links: [NoteLink], of annotation: Int64) throws {
        try db.run("DELETE FROM link WHERE annotation = ?", [annotation])
        for (ordinal, link) in links.enumerated() {
            var values: StatementArguments = [
                annotation, ordinal, link.created.milliseconds, Self.sort(of: link.target),
            ]
            switch link.target {
            case .entity(let id, let name):
                values += [id.rawValue.allBytes, name.allBytes, nil] + .init(passage: nil)
            case .note(let id): values += [nil, nil, id.rawValue] + .init(passage: nil)
            case .passage(let target): values += [nil, nil, nil] + .init(passage: target)
            }
            try db.run(
                """
                INSERT INTO link (annotation, ordinal, created, sort, entity, name, note, hash, path,
                    exact, prefix, suffix, position_start, position_end, occurrences)
                VALUES (?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?, CAST(? AS TEXT),
                    CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?)
                """, values)
        }
    }

    /// The links of annotations, by the annotations' numbers.
    ///
    /// - Throws: ``StoreError/damaged(path:)`` for a row that no link can be made of.
    static func links(
        _ db: Database, of condition: String, _ arguments: StatementArguments
    ) throws -> [Int64: [NoteLink]] {
        var links: [Int64: [NoteLink]] = [:]
        let rows = try db.rows(
            """
            SELECT annotation, created, sort, entity, name, note, hash, path, exact, prefix, suffix,
                position_start, position_end, occurrences
            FROM link WHERE annotation IN (SELECT number FROM annotation \(condition))
            ORDER BY annotation, ordinal
            """, arguments)
        while let row = try rows.next() {
            guard let target = target(row) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
            let created = Timestamp(milliseconds: row.int64(1))
            links[row.int64(0), default: []].append(NoteLink(target, created: created))
        }
        return links
    }

    /// The sorts are part of the file: none is ever renamed.
    private static func sort(of target: NoteLink.Target) -> String {
        switch target {
        case .entity: "entity"
        case .note: "note"
        case .passage: "passage"
        }
    }

    private static func target(_ row: Row) -> NoteLink.Target? {
        switch row.text(2) {
        case "entity": .entity(EntityID(row.text(3)), name: row.text(4))
        case "note": .note(AnnotationID(row.text(5)))
        case "passage": AnnotationTarget(row, from: 6).map { .passage($0) }
        default: nil
        }
    }
}
