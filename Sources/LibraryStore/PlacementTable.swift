import Articles
import GRDB

/// The rows of what users said on the places of annotations.
struct PlacementTable {
    let db: Database

    /// Puts placements in the place of all that an annotation has.
    func set(_ placements: [NotePlacement], of annotation: Int64) throws {
        try db.run("DELETE FROM placement WHERE annotation = ?", [annotation])
        for (ordinal, placement) in placements.enumerated() {
            let values: StatementArguments = [
                annotation, ordinal, placement.created.milliseconds,
            ]
            try db.run(
                """
                INSERT INTO placement (annotation, ordinal, created, hash, path, exact, prefix,
                    suffix, position_start, position_end, occurrences)
                VALUES (?, ?, ?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?, ?)
                """, values + StatementArguments(passage: placement.target))
        }
    }

    /// The placements of annotations, by the annotations' numbers.
    ///
    /// - Throws: ``StoreError/damaged(path:)`` for a row that no placement can be made of.
    static func placements(
        _ db: Database, of condition: String, _ arguments: StatementArguments
    ) throws -> [Int64: [NotePlacement]] {
        var placements: [Int64: [NotePlacement]] = [:]
        let rows = try db.rows(
            """
            SELECT annotation, created, hash, path, exact, prefix, suffix, position_start,
                position_end, occurrences
            FROM placement WHERE annotation IN (SELECT number FROM annotation \(condition))
            ORDER BY annotation, ordinal
            """, arguments)
        while let row = try rows.next() {
            let target = AnnotationTarget(row, from: 2)
            guard target != nil || row.hasNull(atIndex: 2) else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT)
            }
            let created = Timestamp(milliseconds: row.int64(1))
            placements[row.int64(0), default: []].append(NotePlacement(target, created: created))
        }
        return placements
    }
}
