import GRDB

extension LinkingSession {
    /// Something that linking has to keep to, told so that a change of it is noticed.
    public struct Condition: Hashable, Sendable {
        /// Of all that it says.
        public let fingerprint: Int64
        /// The keys by which the profiles ask that it speaks of.
        public let keys: [Int64]

        public init(fingerprint: Int64, keys: [Int64]) {
            self.fingerprint = fingerprint
            self.keys = keys
        }
    }

    /// Forgets what was linked when another version did it, so that everything is linked anew.
    public func prepare(linkerVersion: Int) throws {
        guard try db.integer("SELECT linker FROM library") != Int64(linkerVersion) else { return }
        for table in ["entity", "entity_name", "asking", "offering", "linked_constraint"] {
            try db.run("DELETE FROM \(table)")
        }
        try db.run("UPDATE chain SET entity = NULL, is_lone = 0 WHERE entity IS NOT NULL")
        try db.run("UPDATE article SET entities = 0 WHERE entities > 0")
        try db.run("DELETE FROM profile WHERE chains <= 0")
        try db.run("UPDATE profile SET entity = NULL, is_scattered = 0, is_dirty = 1")
        try db.run("UPDATE library SET linker = ?", [linkerVersion])
    }

    /// Sees to it that the profiles are linked anew that conditions speak of which are new, or which
    /// are there no more.
    public func setConditions(_ conditions: [Condition]) throws {
        let known = try Self.knownConditions(db)
        let wanted = Self.rows(of: conditions)
        let changed = known.symmetricDifference(wanted)
        if changed.isEmpty { return }
        for key in Set(changed.map { $0[1] }) { try markDirty(askingBy: key) }
        for row in changed {
            try db.run(
                known.contains(row)
                    ? "DELETE FROM linked_constraint WHERE fingerprint = ? AND key = ?"
                    : "INSERT INTO linked_constraint (fingerprint, key) VALUES (?, ?)",
                [row[0], row[1]])
        }
    }

    private static func knownConditions(_ db: Database) throws -> Set<[Int64]> {
        var known: Set<[Int64]> = []
        let rows = try db.rows("SELECT fingerprint, key FROM linked_constraint")
        while let row = try rows.next() { known.insert([row.int64(0), row.int64(1)]) }
        return known
    }

    static func rows(of conditions: [Condition]) -> Set<[Int64]> {
        var rows: Set<[Int64]> = []
        for condition in conditions {
            for key in condition.keys { rows.insert([condition.fingerprint, key]) }
        }
        return rows
    }

    private func markDirty(askingBy key: Int64) throws {
        let profiles = "(SELECT profile FROM asking WHERE key = ?)"
        try db.run("UPDATE profile SET is_dirty = 1 WHERE number IN \(profiles)", [key])
        try db.run(
            """
            UPDATE entity SET is_stale = 1 WHERE number IN (
                SELECT entity FROM profile WHERE number IN \(profiles))
            """, [key])
        try db.run(
            """
            UPDATE entity SET is_stale = 1 WHERE home IS NOT NULL AND number IN (
                SELECT chain.entity FROM chain JOIN profile ON profile.number = chain.profile
                WHERE profile.is_scattered = 1 AND profile.number IN \(profiles)
                    AND (chain.entity IS NULL OR chain.is_lone = 1))
            """, [key])
    }

    /// Notes that the names of an entity are such that conditions speak of them.
    public func markDecided(_ entity: Int64) throws {
        try db.run("UPDATE entity SET is_decided = 1 WHERE number = ?", [entity])
    }

    public func isDecided(_ entity: Int64) throws -> Bool {
        try db.integer("SELECT is_decided FROM entity WHERE number = ?", [entity]) == 1
    }
}

/// What linking has to do.
public struct LinkingBacklog: Hashable, Sendable {
    /// Whether this version did what was done, under the same conditions.
    public let isPrepared: Bool
    /// How many profiles have to be linked.
    public let profiles: Int
    /// Whether there are entities whose titles have to be made anew.
    public let hasStaleEntities: Bool

    public var isEmpty: Bool { isPrepared && profiles == 0 && !hasStaleEntities }
}
