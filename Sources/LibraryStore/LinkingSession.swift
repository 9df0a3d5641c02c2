import Articles
import FoundationEssentials
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

    private let chains: ChainTable
    var db: Database { chains.db }

    init(_ chains: ChainTable) {
        self.chains = chains
    }

    // MARK: - Profiles

    /// Those that have to be linked, the first first.
    public func dirtyProfiles(limit: Int) throws -> [StoredProfile] {
        try ProfileTable.profiles(
            db, "WHERE is_dirty = 1 ORDER BY number LIMIT ?", [limit])
    }

    /// Those that ask by a key.
    public func profiles(askingBy key: Int64) throws -> [StoredProfile] {
        try ProfileTable.profiles(
            db, "JOIN asking ON asking.profile = profile.number WHERE asking.key = ?", [key])
    }

    public func profiles(of entity: Int64) throws -> [StoredProfile] {
        try ProfileTable.profiles(db, "WHERE entity = ?", [entity])
    }

    /// How many profiles an entity has.
    public func profileCount(of entity: Int64) throws -> Int {
        Int(try db.integer("SELECT count(*) FROM profile WHERE entity = ?", [entity]) ?? 0)
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
            found += try ProfileTable.profiles(db, "WHERE number = ?", [next.profile])
            entities += 1
            after.profile = .max
            if entities == 2 { after.entity = .max }
        }
        return found
    }

    private func nextOffer(
        _ key: Int64, _ after: (detail: Int64, entity: Int64, profile: Int64)
    ) throws -> (detail: Int64, entity: Int64, profile: Int64)? {
        try db.firstRow(
            """
            SELECT detail, entity, profile FROM offering
            WHERE key = ? AND (detail, entity, profile) > (?, ?, ?)
            ORDER BY detail, entity, profile LIMIT 1
            """, [key, after.detail, after.entity, after.profile]
        ) { row in (row.int64(0), row.int64(1), row.int64(2)) }
    }

    public func setAsking(_ keys: some Sequence<Int64>, of profile: Int64) throws {
        for key in keys {
            try db.run(
                "INSERT OR IGNORE INTO asking (key, profile) VALUES (?, ?)", [key, profile])
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
        let rows = try chains.rows(
            isSame ? "profile = ? AND entity IS NULL" : "profile = ?", [profile.number])
        for (row, _) in rows { try chains.move(row, to: entity) }
        if !isSame {
            for offer in offers {
                if let old = profile.entity { try removeOffer(offer, old, profile.number) }
                try db.run(
                    """
                    INSERT OR IGNORE INTO offering (key, detail, entity, profile)
                    VALUES (?, ?, ?, ?)
                    """, [offer.key, offer.detail, entity, profile.number])
            }
        }
        try db.run(
            "UPDATE profile SET entity = ?, is_scattered = 0, is_dirty = 0 WHERE number = ?",
            [entity, profile.number])
    }

    /// Makes each chain of a profile an entity by itself.
    public func scatter(_ profile: StoredProfile, offers: some Sequence<Offer>) throws {
        let rows = try chains.rows(
            profile.isScattered ? "profile = ? AND entity IS NULL" : "profile = ?",
            [profile.number])
        for (row, _) in rows { try chains.move(row, to: chains.addEntity(home: row.article)) }
        if let old = profile.entity {
            for offer in offers { try removeOffer(offer, old, profile.number) }
        }
        try db.run(
            "UPDATE profile SET entity = NULL, is_scattered = 1, is_dirty = 0 WHERE number = ?",
            [profile.number])
    }

    /// Forgets a profile that no chain has any more.
    public func forget(
        _ profile: StoredProfile, asking: some Sequence<Int64>, offers: some Sequence<Offer>
    ) throws {
        for key in asking {
            try db.run(
                "DELETE FROM asking WHERE key = ? AND profile = ?", [key, profile.number])
        }
        if let entity = profile.entity {
            for offer in offers { try removeOffer(offer, entity, profile.number) }
            try db.run("UPDATE entity SET is_stale = 1 WHERE number = ?", [entity])
        }
        try db.run("DELETE FROM profile WHERE number = ?", [profile.number])
    }

    private func removeOffer(_ offer: Offer, _ entity: Int64, _ profile: Int64) throws {
        try db.run(
            "DELETE FROM offering WHERE key = ? AND detail = ? AND entity = ? AND profile = ?",
            [offer.key, offer.detail, entity, profile])
    }

    /// Writes what the changes so far add up to, so that titles can be made of it.
    public func settleSums() throws { try chains.sums.write(db) }
}
