import Articles
import GRDB

extension LibraryIndex {
    /// A transaction of linking: what it reads and writes of profiles and entities.
    public func linking<T>(_ body: (LinkingSession) throws -> T) throws(StoreError) -> T {
        try writeChains { chains in try body(LinkingSession(chains)) }
    }
}

/// What linking across articles sees of an index, and changes in it. To be used within
/// ``LibraryIndex/linking(_:)`` only.
///
/// Keys are numbers that whoever links makes of what names have in common.
public struct LinkingSession {
    /// A key by which a profile offers itself to those that ask for it.
    public struct Offer: Hashable, Sendable {
        public let key: Int64
        /// What is offered: of those that offer the same, two entities are enough to know.
        public let detail: Int64

        public init(key: Int64, detail: Int64) {
            self.key = key
            self.detail = detail
        }
    }

    let chains: ChainTable
    var db: Database { chains.db }
    var statements: ReadStatements { chains.statements }

    init(_ chains: ChainTable) {
        self.chains = chains
    }

    // MARK: - Profiles

    /// Those that have to be linked, the first first.
    public func dirtyProfiles(limit: Int) throws -> [StoredProfile] {
        try ProfileTable.profiles(
            statements, "WHERE is_dirty = 1 ORDER BY number LIMIT ?", [ReadValue(limit)])
    }

    /// Those that ask by a key.
    public func profiles(askingBy key: Int64) throws -> [StoredProfile] {
        try ProfileTable.profiles(
            statements, "JOIN asking ON asking.profile = profile.number WHERE asking.key = ?",
            [.integer(key)])
    }

    public func profiles(of entity: Int64) throws -> [StoredProfile] {
        try ProfileTable.profiles(statements, "WHERE entity = ?", [.integer(entity)])
    }

    /// How many profiles an entity has.
    public func profileCount(of entity: Int64) throws -> Int {
        let count = try statements.integer(
            "SELECT count(*) FROM profile WHERE entity = ?", [.integer(entity)])
        return Int(count ?? 0)
    }

    /// Of those that offer themselves by a key: for each detail, one profile of each of the first
    /// two entities.
    ///
    /// - Parameter isExcluded: asked for the number of a profile.
    public func offers(
        by key: Int64, excluding isExcluded: (Int64) -> Bool
    ) throws -> [StoredProfile] {
        var found: [StoredProfile] = []
        var after = (detail: Int64.min, entity: Int64(-1), profile: Int64(-1))
        var entities = 0
        while let next = try nextOffer(key, after) {
            if next.detail != after.detail { entities = 0 }
            after = next
            if isExcluded(next.profile) { continue }
            found += try ProfileTable.profiles(
                statements, "WHERE number = ?", [.integer(next.profile)])
            entities += 1
            after.profile = .max
            if entities == 2 { after.entity = .max }
        }
        return found
    }

    private func nextOffer(
        _ key: Int64, _ after: (detail: Int64, entity: Int64, profile: Int64)
    ) throws -> (detail: Int64, entity: Int64, profile: Int64)? {
        try statements.first(
            """
            SELECT detail, entity, profile FROM offering
            WHERE key = ? AND (detail, entity, profile) > (?, ?, ?)
            ORDER BY detail, entity, profile LIMIT 1
            """,
            [
                .integer(key), .integer(after.detail), .integer(after.entity),
                .integer(after.profile),
            ]
        ) { row in (row.int64(0), row.int64(1), row.int64(2)) }
    }

    public func setAsking(_ keys: some Sequence<Int64>, of profile: Int64) throws {
        for key in keys {
            try statements.run(
                "INSERT OR IGNORE INTO asking (key, profile) VALUES (?, ?)",
                [.integer(key), .integer(profile)])
        }
    }

    // MARK: - Linking

    public func addEntity() throws -> Int64 { try chains.addEntity() }

    /// Makes the chains of a profile chains of an entity.
    ///
    /// - Parameter offers: the profile's own.
    public func assign(
        _ profile: StoredProfile, to entity: Int64, offers: some Sequence<Offer>
    ) throws {
        let isSame = profile.entity == entity && !profile.isScattered
        for row in try chains.rows(of: profile, areLinked: !isSame) {
            try chains.move(row, to: entity)
        }
        if !isSame {
            for offer in offers {
                if let old = profile.entity { try removeOffer(offer, old, profile.number) }
                try statements.run(
                    """
                    INSERT OR IGNORE INTO offering (key, detail, entity, profile)
                    VALUES (?, ?, ?, ?)
                    """, values(offer, entity, profile.number))
            }
        }
        try statements.run(
            "UPDATE profile SET entity = ?, is_scattered = 0, is_dirty = 0 WHERE number = ?",
            [.integer(entity), .integer(profile.number)])
    }

    /// Makes each chain of a profile an entity by itself.
    public func scatter(_ profile: StoredProfile, offers: some Sequence<Offer>) throws {
        for row in try chains.rows(of: profile, areLinked: !profile.isScattered) {
            try chains.move(row, to: chains.addEntity(home: row.article), isLone: true)
        }
        if let old = profile.entity {
            for offer in offers { try removeOffer(offer, old, profile.number) }
        }
        try statements.run(
            "UPDATE profile SET entity = NULL, is_scattered = 1, is_dirty = 0 WHERE number = ?",
            [.integer(profile.number)])
    }

    /// Forgets a profile that no chain has any more.
    public func forget(
        _ profile: StoredProfile, asking: some Sequence<Int64>, offers: some Sequence<Offer>
    ) throws {
        for key in asking {
            try statements.run(
                "DELETE FROM asking WHERE key = ? AND profile = ?",
                [.integer(key), .integer(profile.number)])
        }
        if let entity = profile.entity {
            for offer in offers { try removeOffer(offer, entity, profile.number) }
            try statements.run(
                "UPDATE entity SET is_stale = 1 WHERE number = ?", [.integer(entity)])
        }
        try statements.run("DELETE FROM profile WHERE number = ?", [.integer(profile.number)])
    }

    private func removeOffer(_ offer: Offer, _ entity: Int64, _ profile: Int64) throws {
        try statements.run(
            "DELETE FROM offering WHERE key = ? AND detail = ? AND entity = ? AND profile = ?",
            values(offer, entity, profile))
    }

    private func values(_ offer: Offer, _ entity: Int64, _ profile: Int64) -> [ReadValue] {
        [.integer(offer.key), .integer(offer.detail), .integer(entity), .integer(profile)]
    }

    /// Writes what the changes so far add up to, so that titles can be made of it.
    public func settleSums() throws { try chains.sums.write(statements, chains.folding) }
}
