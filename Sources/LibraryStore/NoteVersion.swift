import Articles

/// What an annotation said at some time, without its passage and its links.
public struct NoteVersion: Hashable, Sendable {
    public var body: String
    public var tags: [String]
    public var colour: NoteColour?
    public var isStarred: Bool
}

extension Notebook {
    /// What an annotation said when it had last been changed at a moment, as its history has it; nil
    /// for what it says now, and where it was never changed then.
    public func version(
        of id: AnnotationID, from modified: Timestamp
    ) throws(StoreError) -> NoteVersion? {
        try read(empty: nil) { db in
            let rows = try db.rows(
                """
                SELECT number, json_extract(before, '$.body'), json_extract(before, '$.colour'),
                    json_extract(before, '$.starred')
                FROM history
                WHERE id = ? AND before IS NOT NULL AND json_extract(before, '$.modified') = ?
                ORDER BY number DESC LIMIT 1
                """, [id.rawValue, modified.milliseconds])
            guard let row = try rows.next() else { return nil }
            var version = NoteVersion(
                body: row.text(1), tags: [], colour: NoteColour(rawValue: row.text(2)),
                isStarred: row.int(3) != 0)
            let tags = try db.rows(
                """
                SELECT tag.value FROM history, json_each(history.before, '$.tags') AS tag
                WHERE number = ? ORDER BY tag.key
                """, [row.int64(0)])
            while let tag = try tags.next() { version.tags.append(tag.text(0)) }
            return version
        }
    }
}
