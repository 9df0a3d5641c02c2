import Articles

/// A profile as the index holds it.
public struct StoredProfile: Hashable, Sendable {
    /// Of its row.
    public let number: Int64
    public let profile: ChainProfile
    /// How many chains have it.
    public let chains: Int
    /// The row of its entity; nil when it is not linked yet, or scattered.
    public let entity: Int64?
    /// Whether each of its chains is an entity by itself.
    public let isScattered: Bool
}

/// The rows of the table of profiles.
enum ProfileTable {
    static let columns = """
        profile.number, profile.names, profile.chains, profile.entity, profile.is_scattered
        """

    /// Counts a chain more; a profile that was not known is added, to be linked.
    static func count(
        _ statements: ReadStatements, _ profile: ChainProfile
    ) throws(StoreError) -> Counted {
        let names = ReadValue.blob(bytes(of: profile))
        let hash = ReadValue.integer(hash(of: profile))
        let known = try statements.first(
            "SELECT number, entity, is_scattered, is_dirty FROM profile WHERE hash = ? AND names = ?",
            [hash, names]
        ) { row in
            Counted(
                number: row.int64(0), entity: row.isNull(1) ? nil : row.int64(1),
                isScattered: row.int(2) == 1, isDirty: row.int(3) == 1)
        }
        if let known {
            try statements.run(
                "UPDATE profile SET chains = chains + 1 WHERE number = ?", [.integer(known.number)])
            return known
        }
        try statements.run(
            "INSERT INTO profile (hash, names, chains) VALUES (?, ?, 1)", [hash, names])
        return Counted(
            number: statements.lastRow, entity: nil, isScattered: false, isDirty: true)
    }

    struct Counted {
        let number: Int64
        let entity: Int64?
        let isScattered: Bool
        let isDirty: Bool
    }

    /// Counts a chain less. A profile that no chain has is kept until linking has forgotten it.
    static func discount(_ statements: ReadStatements, _ number: Int64) throws(StoreError) {
        try statements.run(
            """
            UPDATE profile SET chains = chains - 1, is_dirty = is_dirty OR chains = 1
            WHERE number = ?
            """, [.integer(number)])
    }

    static func profiles(
        _ statements: ReadStatements, _ condition: String, _ values: [ReadValue]
    ) throws(StoreError) -> [StoredProfile] {
        var profiles: [StoredProfile] = []
        try statements.rows("SELECT \(columns) FROM profile \(condition)", values) {
            row throws(StoreError) in profiles.append(stored(row))
        }
        return profiles
    }

    /// - Parameter row: Starts with ``columns``.
    private static func stored(_ row: some ColumnReading) -> StoredProfile {
        StoredProfile(
            number: row.int64(0), profile: profile(row.bytes(1)), chains: row.int(2),
            entity: row.isNull(3) ? nil : row.int64(3), isScattered: row.int(4) == 1)
    }

    private static func bytes(of profile: ChainProfile) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(profile.kind.order)
        writer.write(profile.names.count)
        for name in profile.names { writer.write(name) }
        return writer.bytes
    }

    static func profile(_ bytes: [UInt8]) -> ChainProfile {
        var reader = ByteReader(bytes)
        let kind = reader.kind() ?? .product
        var names: [String] = []
        for _ in 0..<(reader.count() ?? 0) {
            guard let name = reader.text() else { break }
            names.append(name)
        }
        return ChainProfile(kind: kind, names: names)
    }

    private static func hash(of profile: ChainProfile) -> Int64 {
        var checksum = Checksum()
        checksum.add(profile.kind.order)
        for name in profile.names { checksum.add(Array(name.utf8)) }
        return Int64(bitPattern: checksum.value)
    }
}
