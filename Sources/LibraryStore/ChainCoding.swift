import Articles

/// Chains as the index holds them: what their profiles tell is not told again.
enum ChainCoding {
    /// Of a chain and its profile, from which ``chain(_:from:)`` makes the chain.
    static let columns = "profile.names, chain.names, chain.mentions"

    /// - Parameter column: of the first of ``columns``; the others follow it.
    static func chain(_ row: some ColumnReading, from column: Int) -> MentionChain {
        var mentions = ByteReader(row.bytes(column + 2))
        var chain = MentionChain(
            kind: .product, name: "", names: [], mentions: mentions.ranges())
        let profile = ProfileTable.profile(row.bytes(column))
        chain.kind = profile.kind
        read(row.bytes(column + 1), profile, into: &chain)
        return chain
    }

    static func mentions(of chain: MentionChain) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(chain.mentions)
        return writer.bytes
    }

    /// Nothing for a chain that has one name, which is that of its profile. Else how it is bound, and
    /// then, where its names are those of the profile: the place of the fullest among those, and place
    /// and count of each. Where they are not, they are told.
    static func names(of chain: MentionChain, _ profile: ChainProfile) -> [UInt8] {
        var writer = ByteWriter()
        let places = chain.names.map { name in profile.names.firstIndex { $0 == name.text } }
        let fullest = profile.names.firstIndex { $0 == chain.name }
        guard chain.bond == .names, let fullest, !places.contains(nil) else {
            writer.write(told | chain.bond.rawValue)
            writer.write(chain.name)
            writer.write(chain.names)
            return writer.bytes
        }
        if places == [0], chain.names[0].count == chain.mentions.count { return [] }
        writer.write(fullest)
        writer.write(places.count)
        for (place, name) in zip(places, chain.names) {
            writer.write(place ?? 0)
            writer.write(name.count)
        }
        return writer.bytes
    }

    /// Set in the first number where names are told; above any place of a name.
    private static let told = 1 << 30

    private static func read(
        _ bytes: [UInt8], _ profile: ChainProfile, into chain: inout MentionChain
    ) {
        func name(_ place: Int?) -> String {
            guard let place, profile.names.indices.contains(place) else { return "" }
            return profile.names[place]
        }
        if bytes.isEmpty {
            chain.name = name(0)
            chain.names = [EntityName(chain.name, count: chain.mentions.count)]
            return
        }
        var reader = ByteReader(bytes)
        let first = reader.number() ?? 0
        if first & told != 0 {
            chain.bond = MentionChain.Bond(rawValue: first & ~told) ?? .names
            chain.name = reader.text() ?? ""
            chain.names = reader.names()
            return
        }
        chain.name = name(first)
        for _ in 0..<(reader.count() ?? 0) {
            let text = name(reader.number())
            chain.names.append(EntityName(text, count: reader.number() ?? 0))
        }
    }
}
