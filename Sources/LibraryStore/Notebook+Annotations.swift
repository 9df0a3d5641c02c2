import Articles
import FoundationEssentials
import GRDB

extension Notebook {
    /// Adds an annotation as it is given, also one that was removed. One that is there already is
    /// replaced.
    public func add(_ annotation: Annotation) throws(StoreError) {
        try add([annotation])
    }

    /// The same for many annotations, in one transaction.
    public func add(_ annotations: [Annotation]) throws(StoreError) {
        guard !annotations.isEmpty else { return }
        try write { db in
            let table = AnnotationTable(db: db, moment: moment)
            for annotation in annotations { try table.put(annotation) }
        }
    }

    /// Removes annotations and puts others as they are given, all in one transaction.
    public func replace(
        removing removed: [AnnotationID], putting annotations: [Annotation]
    ) throws(StoreError) {
        guard !removed.isEmpty || !annotations.isEmpty else { return }
        try write { db in
            let table = AnnotationTable(db: db, moment: moment)
            for id in removed { _ = try table.remove(id) }
            for annotation in annotations { try table.put(annotation) }
        }
    }

    /// Changes body, tags, colour, star, links, placements and time of modification. The target
    /// stays what it was. An annotation
    /// that another process has removed meanwhile is added again, as the user still writes on it.
    public func update(_ annotation: Annotation) throws(StoreError) {
        try write { db in
            try AnnotationTable(db: db, moment: moment).update(annotation)
        }
    }

    /// Changes an annotation as it is by now, in one transaction, so that nothing which another
    /// process has changed meanwhile is lost. The target stays what it was.
    ///
    /// - Returns: the annotation before and after; nil when there is none.
    public func change(
        _ id: AnnotationID, _ change: (inout Annotation) -> Void
    ) throws(StoreError) -> (before: Annotation, after: Annotation)? {
        try self.change(
            id,
            unlessNil: { before in
                var after = before
                change(&after)
                return after
            })
    }

    /// The same where it may turn out that nothing is to be changed.
    ///
    /// - Parameter change: is given the annotation as it is by now; nil leaves it.
    /// - Returns: the annotation before and after; nil when there is none, or it was left.
    public func change(
        _ id: AnnotationID, unlessNil change: (Annotation) -> Annotation?
    ) throws(StoreError) -> (before: Annotation, after: Annotation)? {
        try write { db in
            guard
                let before = try AnnotationTable.annotations(db, "WHERE id = ?", [id.rawValue])
                    .first, let after = change(before)
            else { return nil }
            try AnnotationTable(db: db, moment: moment).update(after)
            return (before, after)
        }
    }

    /// Removes an annotation; it stays in the history.
    /// - Returns: The annotation as it was, to be added again; nil when there was none.
    @discardableResult
    public func remove(_ id: AnnotationID) throws(StoreError) -> Annotation? {
        try write { db in
            try AnnotationTable(db: db, moment: moment).remove(id)
        }
    }

    public func annotation(_ id: AnnotationID) throws(StoreError) -> Annotation? {
        try read(empty: nil) { db in
            try AnnotationTable.annotations(db, "WHERE id = ?", [id.rawValue]).first
        }
    }

    /// All annotations: by path, then by place, then as they were added.
    public func annotations() throws(StoreError) -> [Annotation] {
        try read(empty: []) { try AnnotationTable.annotations($0, "", []) }
    }

    /// The annotations that were made on a document of this content or at this place, in the order
    /// of ``annotations()``.
    /// - Parameter path: Absolute.
    public func annotations(
        ofDocument hash: ContentHash, path: DocumentPath
    ) throws(StoreError) -> [Annotation] {
        try read(empty: []) { db in
            try AnnotationTable.annotations(
                db,
                """
                WHERE hash = ? OR path = ? OR number IN (
                    SELECT annotation FROM placement WHERE hash = ? OR path = ?)
                """, [hash.hex, Data(path.bytes), hash.hex, Data(path.bytes)])
        }
    }

    /// The annotations that links lead from, in the order of ``annotations()``.
    public func linkedAnnotations() throws(StoreError) -> [Annotation] {
        try read(empty: []) { db in
            try AnnotationTable.annotations(
                db, "WHERE number IN (SELECT annotation FROM link)", [])
        }
    }

    /// The tags of all annotations with how many bear each, the most used first.
    public func tagsInUse() throws(StoreError) -> [TagUse] {
        try read(empty: []) { db in
            var tags: [TagUse] = []
            let rows = try db.rows(
                """
                SELECT text, count(DISTINCT annotation) AS uses FROM tag
                GROUP BY text ORDER BY uses DESC, text
                """)
            while let row = try rows.next() { tags.append(TagUse(row.text(0), count: row.int(1))) }
            return tags
        }
    }

    /// How many annotations each document has.
    public func countsByDocument() throws(StoreError) -> AnnotationCounts {
        try read(empty: AnnotationCounts()) { db in
            var counts = AnnotationCounts()
            let rows = try db.rows(
                """
                SELECT hash, path, count(*) FROM (
                    SELECT coalesce(p.hash, a.hash) AS hash, coalesce(p.path, a.path) AS path
                    FROM annotation a LEFT JOIN placement p ON p.annotation = a.number
                        AND p.ordinal = (
                            SELECT max(ordinal) FROM placement
                            WHERE annotation = a.number AND hash IS NOT NULL))
                GROUP BY hash, path
                """)
            while let row = try rows.next() {
                guard let hash = ContentHash(hex: row.text(0)) else { continue }
                counts.add(row.int(2), hash: hash, path: DocumentPath(bytes: row.bytes(1)))
            }
            return counts
        }
    }

    /// What happened to an annotation, first things first.
    public func history(of id: AnnotationID) throws(StoreError) -> [NotebookChange] {
        try read(empty: []) { db in
            var changes: [NotebookChange] = []
            let rows = try db.rows(
                "SELECT moment, operation, before FROM history WHERE id = ? ORDER BY number",
                [id.rawValue])
            while let row = try rows.next() {
                guard let operation = NotebookChange.Operation(rawValue: row.text(1)) else {
                    continue
                }
                changes.append(
                    NotebookChange(
                        moment: Timestamp(milliseconds: row.int64(0)), operation: operation,
                        annotation: id, before: row.hasNull(atIndex: 2) ? nil : row.text(2)))
            }
            return changes
        }
    }
}
