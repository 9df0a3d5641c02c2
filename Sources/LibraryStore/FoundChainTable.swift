import Articles

/// The chains of articles as they were found, where the user's decisions have changed them.
enum FoundChainTable {
    /// - Parameter chains: nil where the chains of the article are as they were found.
    static func write(
        _ statements: ReadStatements, _ chains: [MentionChain]?, of article: Int64
    ) throws(StoreError) {
        guard let chains else {
            return try statements.run(
                "DELETE FROM found_chain WHERE article = ?", [.integer(article)])
        }
        var writer = ByteWriter()
        writer.write(chains.count)
        for chain in chains {
            writer.write(chain.kind.order)
            writer.write([EntityName(chain.name, count: chain.bond.rawValue)] + chain.names)
            writer.write(chain.mentions)
        }
        try statements.run(
            "INSERT OR REPLACE INTO found_chain (article, chains) VALUES (?, ?)",
            [.integer(article), .blob(writer.bytes)])
    }

    static func chains(_ bytes: [UInt8]) -> [MentionChain] {
        var reader = ByteReader(bytes)
        var chains: [MentionChain] = []
        for _ in 0..<(reader.count() ?? 0) {
            guard let kind = reader.kind() else { break }
            let names = reader.names()
            let mentions = reader.ranges()
            guard let first = names.first, !mentions.isEmpty else { break }
            chains.append(
                MentionChain(
                    kind: kind, name: first.text, names: Array(names.dropFirst()),
                    mentions: mentions, bond: MentionChain.Bond(rawValue: first.count) ?? .names))
        }
        return chains
    }
}
