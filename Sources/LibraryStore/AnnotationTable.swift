import Articles
import FoundationEssentials
import GRDB

/// The rows of an annotation, written inside a transaction together with its history.
struct AnnotationTable {
    let db: Database
    let moment: Timestamp

    /// Adds an annotation or replaces the one with its id.
    func put(_ annotation: Annotation) throws {
        guard let number = try number(of: annotation.id) else { return try insert(annotation) }
        try record(.update, annotation.id)
        try db.run(
            """
            UPDATE annotation SET hash = ?, path = ?, exact = CAST(? AS TEXT),
                prefix = CAST(? AS TEXT), suffix = CAST(? AS TEXT), position_start = ?,
                position_end = ?, body = CAST(? AS TEXT), colour = ?, starred = ?, created = ?,
                modified = ?, occurrences = coalesce(?, occurrences)
            WHERE number = ?
            """, values(annotation) + [number])
        // A copy that knows nothing of what was accepted takes nothing of it away.
        try setLists(of: annotation, number, placing: !annotation.placements.isEmpty)
    }

    func update(_ annotation: Annotation) throws {
        guard let number = try number(of: annotation.id) else { return try insert(annotation) }
        try record(.update, annotation.id)
        try db.run(
            """
            UPDATE annotation SET body = CAST(? AS TEXT), colour = ?, starred = ?, modified = ?
            WHERE number = ?
            """,
            [
                annotation.body.allBytes, annotation.colour?.rawValue, annotation.isStarred,
                annotation.modified.milliseconds, number,
            ])
        try setLists(of: annotation, number)
    }

    func remove(_ id: AnnotationID) throws -> Annotation? {
        guard
            let annotation = try Self.annotations(db, "WHERE id = ?", [id.rawValue]).first
        else { return nil }
        try record(.remove, id)
        try db.run("DELETE FROM annotation WHERE id = ?", [id.rawValue])
        return annotation
    }

    /// - Throws: ``StoreError/damaged(path:)`` for a row that no annotation can be made of.
    static func annotations(
        _ db: Database, _ condition: String, _ arguments: StatementArguments
    ) throws -> [Annotation] {
        var annotations: [(number: Int64, annotation: Annotation)] = []
        let rows = try db.rows(
            """
            SELECT number, id, hash, path, exact, prefix, suffix, position_start, position_end,
                body, created, modified, occurrences, colour, starred
            FROM annotation \(condition) ORDER BY path, position_start, position_end, number
            """, arguments)
        while let row = try rows.next() {
            annotations.append((row.int64(0), try annotation(row)))
        }
        // Most documents have none, and the questions that follow cost a start more than all else.
        guard !annotations.isEmpty else { return [] }
        let tags = try tags(db, condition, arguments)
        let links = try LinkTable.links(db, of: condition, arguments)
        let placements = try PlacementTable.placements(db, of: condition, arguments)
        return annotations.map { number, annotation in
            var annotation = annotation
            annotation.tags = tags[number] ?? []
            annotation.links = links[number] ?? []
            annotation.placements = placements[number] ?? []
            return annotation
        }
    }

    private static func tags(
        _ db: Database, _ condition: String, _ arguments: StatementArguments
    ) throws -> [Int64: [String]] {
        var tags: [Int64: [String]] = [:]
        let rows = try db.rows(
            """
            SELECT annotation, text FROM tag
            WHERE annotation IN (SELECT number FROM annotation \(condition))
            ORDER BY annotation, ordinal
            """, arguments)
        while let row = try rows.next() { tags[row.int64(0), default: []].append(row.text(1)) }
        return tags
    }

    /// Without what is kept in other tables.
    private static func annotation(_ row: Row) throws -> Annotation {
        let (start, end) = (row.int(7), row.int(8))
        guard let hash = ContentHash(hex: row.text(2)), 0 <= start, start <= end else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT)
        }
        let quote = TextQuoteSelector(
            exact: row.text(4), prefix: row.text(5), suffix: row.text(6))
        return Annotation(
            id: AnnotationID(row.text(1)),
            target: AnnotationTarget(
                hash: hash, path: DocumentPath(bytes: row.bytes(3)),
                selector: Selector(
                    quote: quote, position: TextRange(utf8: start..<end),
                    occurrences: row.hasNull(atIndex: 12) ? nil : row.int(12))),
            body: row.text(9), colour: NoteColour(rawValue: row.text(13)),
            isStarred: row.int64(14) != 0,
            created: Timestamp(milliseconds: row.int64(10)),
            modified: Timestamp(milliseconds: row.int64(11)))
    }

    private func number(of id: AnnotationID) throws -> Int64? {
        try db.integer("SELECT number FROM annotation WHERE id = ?", [id.rawValue])
    }

    private func insert(_ annotation: Annotation) throws {
        try record(.add, annotation.id)
        try db.run(
            """
            INSERT INTO annotation (id, hash, path, exact, prefix, suffix, position_start,
                position_end, body, colour, starred, created, modified, occurrences)
            VALUES (?, ?, ?, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), ?, ?,
                CAST(? AS TEXT), ?, ?, ?, ?, ?)
            """, [annotation.id.rawValue] + values(annotation))
        try setLists(of: annotation, db.lastInsertedRowID)
    }

    private func values(_ annotation: Annotation) -> StatementArguments {
        let target = annotation.target
        let quote = target.selector.quote
        return [
            target.hash.hex, Data(target.path.bytes), quote.exact.allBytes, quote.prefix.allBytes,
            quote.suffix.allBytes, target.selector.position.start.utf8,
            target.selector.position.end.utf8, annotation.body.allBytes,
            annotation.colour?.rawValue, annotation.isStarred, annotation.created.milliseconds,
            annotation.modified.milliseconds, target.selector.occurrences,
        ]
    }

    private func setLists(
        of annotation: Annotation, _ number: Int64, placing: Bool = true
    ) throws {
        try setTags(annotation.tags, number)
        try LinkTable(db: db).set(annotation.links, of: number)
        if placing { try PlacementTable(db: db).set(annotation.placements, of: number) }
    }

    private func setTags(_ tags: [String], _ number: Int64) throws {
        try db.run("DELETE FROM tag WHERE annotation = ?", [number])
        for (ordinal, tag) in tags.enumerated() {
            try db.run(
                "INSERT INTO tag (annotation, ordinal, text) VALUES (?, ?, CAST(? AS TEXT))",
                [number, ordinal, tag.allBytes])
        }
    }

    /// Puts the annotation as it is now into the history. SQLite makes the JSON, so that it holds
    /// every column of today's table without a word of Swift.
    private func record(_ operation: NotebookChange.Operation, _ id: AnnotationID) throws {
        try db.run(
            """
            INSERT INTO history (moment, operation, id, before) VALUES (?, ?, ?, (
                SELECT json_object(
                    'number', number, 'id', id, 'hash', hash, 'path', hex(path), 'exact', exact, 'prefix', prefix,
                    'suffix', suffix, 'position_start', position_start,
                    'position_end', position_end, 'occurrences', occurrences, 'body', body,
                    'colour', colour, 'starred', starred,
                    'created', created, 'modified', modified, 'tags', json((
                        SELECT json_group_array(text) FROM (
                            SELECT text FROM tag WHERE tag.annotation = annotation.number
                            ORDER BY ordinal))),
                    'links', json((
                        SELECT json_group_array(json_object(
                            'created', created, 'sort', sort, 'entity', entity, 'name', name,
                            'note', note, 'hash', hash, 'path', hex(path), 'exact', exact,
                            'prefix', prefix, 'suffix', suffix, 'position_start', position_start,
                            'position_end', position_end, 'occurrences', occurrences)) FROM (
                            SELECT * FROM link WHERE link.annotation = annotation.number
                            ORDER BY ordinal))),
                    'placements', json((
                        SELECT json_group_array(json_object(
                            'created', created, 'hash', hash, 'path', hex(path), 'exact', exact,
                            'prefix', prefix, 'suffix', suffix, 'position_start', position_start,
                            'position_end', position_end, 'occurrences', occurrences)) FROM (
                            SELECT * FROM placement
                            WHERE placement.annotation = annotation.number
                            ORDER BY ordinal))))
                FROM annotation WHERE annotation.id = ?))
            """, [moment.milliseconds, operation.rawValue, id.rawValue, id.rawValue])
    }
}
