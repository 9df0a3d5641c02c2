import Articles
import FoundationEssentials
import GRDB

/// The states in which documents with notes were seen.
struct SightingTable {
    let db: Database

    /// So many states of what was at one path are kept: the latest.
    private static let kept = 4

    /// Puts down a state, unless it is known.
    func add(_ sighting: Sighting) throws {
        let path = Data(sighting.state.path.bytes)
        try db.run(
            """
            INSERT INTO sighting (path, hash, moment, sketch) VALUES (?, ?, ?, ?)
            ON CONFLICT (path, hash) DO NOTHING
            """,
            [
                path, sighting.state.hash.hex, sighting.moment.milliseconds,
                Data(sighting.sketch),
            ])
        try db.run(
            """
            DELETE FROM sighting WHERE path = ?1 AND number NOT IN (
                SELECT number FROM sighting WHERE path = ?1 ORDER BY number DESC LIMIT ?2)
            """, [path, Self.kept])
    }

    /// The states with a condition, the latest first.
    func sightings(_ condition: String, _ arguments: StatementArguments) throws -> [Sighting] {
        var sightings: [Sighting] = []
        let rows = try db.rows(
            """
            SELECT hash, path, moment, sketch FROM sighting \(condition) ORDER BY number DESC
            """, arguments)
        while let row = try rows.next() {
            guard let hash = ContentHash(hex: row.text(0)) else { continue }
            sightings.append(
                Sighting(
                    DocumentState(hash: hash, path: DocumentPath(bytes: row.bytes(1))),
                    sketch: row.bytes(3), moment: Timestamp(milliseconds: row.int64(2))))
        }
        return sightings
    }
}

extension Notebook {
    /// The documents that annotations are on, each as it was when their places were last known. Those
    /// of which the user said that the passages are gone are not counted.
    public func annotatedStates() throws(StoreError) -> [DocumentState] {
        try read(empty: []) { db in
            var states: [DocumentState] = []
            let rows = try db.rows(
                """
                SELECT DISTINCT coalesce(p.hash, a.hash), coalesce(p.path, a.path)
                FROM annotation a LEFT JOIN placement p ON p.annotation = a.number
                    AND p.ordinal = (
                        SELECT max(ordinal) FROM placement WHERE annotation = a.number)
                WHERE p.annotation IS NULL OR p.hash IS NOT NULL
                """)
            while let row = try rows.next() {
                guard let hash = ContentHash(hex: row.text(0)) else { continue }
                let path = DocumentPath(bytes: row.bytes(1))
                states.append(DocumentState(hash: hash, path: path))
            }
            return states
        }
    }

    /// What annotations of a document in this state quote, with what stands around it.
    public func quotes(
        of state: DocumentState, limit: Int
    ) throws(StoreError) -> [TextQuoteSelector] {
        try read(empty: []) { db in
            var quotes: [TextQuoteSelector] = []
            let condition = "WHERE hash = ?1 AND path = ?2"
            let rows = try db.rows(
                """
                SELECT exact, prefix, suffix FROM annotation \(condition)
                UNION SELECT exact, prefix, suffix FROM placement \(condition) LIMIT ?3
                """, [state.hash.hex, Data(state.path.bytes), limit])
            while let row = try rows.next() {
                quotes.append(
                    TextQuoteSelector(exact: row.text(0), prefix: row.text(1), suffix: row.text(2)))
            }
            return quotes
        }
    }

    /// What is known of the document that was at this path or had this content, the latest first.
    public func sightings(of state: DocumentState) throws(StoreError) -> [Sighting] {
        try read(empty: []) { db in
            try SightingTable(db: db).sightings(
                "WHERE path = ? OR hash = ?", [Data(state.path.bytes), state.hash.hex])
        }
    }

    /// The states that are known, those of a path if one is given.
    public func sightedStates(
        at path: DocumentPath? = nil
    ) throws(StoreError) -> Set<DocumentState> {
        try read(empty: []) { db in
            let table = SightingTable(db: db)
            let found =
                if let path { try table.sightings("WHERE path = ?", [Data(path.bytes)]) } else {
                    try table.sightings("", [])
                }
            return Set(found.map(\.state))
        }
    }

    /// Puts down states in which documents with annotations were seen. The user has no part in it: it
    /// is no reason for a backup.
    public func record(_ sightings: [Sighting]) throws(StoreError) {
        guard !sightings.isEmpty else { return }
        try write(isOfUser: false) { db in
            for sighting in sightings { try SightingTable(db: db).add(sighting) }
        }
    }

    /// Adds an annotation together with the state in which its document is.
    public func add(_ annotation: Annotation, on sighting: Sighting?) throws(StoreError) {
        try write { db in
            try AnnotationTable(db: db, moment: moment).put(annotation)
            if let sighting { try SightingTable(db: db).add(sighting) }
        }
    }
}
