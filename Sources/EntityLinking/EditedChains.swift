import Articles

/// The chains of an article while decisions are replayed on them.
struct EditedChains {
    private let text: ReadingText
    private var all: [MentionChain]

    init(_ chains: [MentionChain], in text: ReadingText) {
        all = chains
        self.text = text
    }

    /// In the order of their first mentions.
    var chains: [MentionChain] {
        let isSorted = zip(all, all.dropFirst()).allSatisfy { !Self.precedes($1, $0) }
        return isSorted ? all : all.sorted(by: Self.precedes)
    }

    private static func precedes(_ a: MentionChain, _ b: MentionChain) -> Bool {
        guard let x = a.mentions.first, let y = b.mentions.first else { return false }
        return TextRange.inReadingOrder(x, y)
    }

    private func surface(of range: TextRange) -> String {
        guard text.range.contains(range) else { return "" }
        return NameFolding.spaced(text[range])
    }

    // MARK: - By name

    /// Removes what goes by a name above all, and the mentions of that name in other chains.
    ///
    /// - Parameter name: folded.
    mutating func remove(named name: String) {
        all = all.compactMap { chain in
            if DecidedName.folded(chain.name) == name { return nil }
            let isNamed = chain.names.contains { DecidedName.folded($0.text) == name }
            return isNamed
                ? keeping(chain) { DecidedName.folded(surface(of: $0)) != name } : chain
        }
    }

    /// Adds a mention wherever the words stand, unless they are part of a longer name there.
    mutating func mark(_ search: QuoteSearch, _ words: String, _ kind: EntityKind) {
        let found = search.ranges(in: text).filter(isWords)
        guard !found.isEmpty else { return }
        let known = all.flatMap(\.mentions).sorted(by: TextRange.inReadingOrder)
        var next = 0
        let free = found.filter { range in
            // No mention is longer than what an earlier one may reach over; they do not overlap.
            while next < known.count, known[next].end <= range.start { next += 1 }
            guard next < known.count, known[next].overlaps(range) else { return true }
            return range.contains(known[next])
        }
        add(free, kind)
    }

    /// Whether letters or digits go on neither before a range nor after it.
    private func isWords(_ range: TextRange) -> Bool {
        let (start, end) = (range.start.utf8, range.end.utf8)
        return (start == 0 || !Self.isLetter(text.bytes[start - 1]))
            && (end == text.count || !Self.isLetter(text.bytes[end]))
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        // Of what is not ASCII, the quotation marks and dashes of U+2000 to U+206F begin with E2.
        byte >= 0x80 && byte != 0xE2 && byte != 0xC2 || byte &- 0x30 < 10
            || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }

    /// Gives mentions of names that are apart chains of their own.
    mutating func part(_ constraints: DecidedNames) {
        guard !constraints.apart.isEmpty else { return }
        var parted: [MentionChain] = []
        for chain in all {
            let groups = Set(chain.names.compactMap { constraints.group(of: $0.text) })
            var rest = chain
            if groups.count > 1 {
                for pair in constraints.apart
                where groups.contains(pair.keeper) && groups.contains(pair.other) {
                    let others = Set(
                        rest.mentions.filter {
                            constraints.group(of: surface(of: $0)) == pair.other
                        })
                    guard let taken = keeping(rest, others.contains),
                        let left = keeping(rest, { !others.contains($0) })
                    else { continue }
                    parted.append(taken)
                    rest = left
                }
            }
            parted.append(rest)
        }
        all = parted
    }

    mutating func setKinds(_ constraints: DecidedNames) {
        guard constraints.groups.contains(where: { $0.kind != nil }) else { return }
        for index in all.indices {
            let kinds = constraints.groups(of: all[index]).compactMap {
                constraints.groups[$0].kind
            }
            if let kind = kinds.max(by: { $0.rank < $1.rank }) { all[index].kind = kind.kind }
        }
    }

    // MARK: - By passage

    /// Makes a chain of its own of the mention at a range, if there is one.
    ///
    /// - Parameter name: what it stands for; nil for its words.
    mutating func takeOut(_ range: TextRange, bond: MentionChain.Bond, name: String? = nil) {
        guard let (kind, mention) = mention(at: range) else { return }
        removeMentions(at: mention)
        let words = surface(of: mention)
        all.append(
            MentionChain(
                kind: kind, name: name ?? words, names: [EntityName(words, count: 1)],
                mentions: [mention], bond: bond))
    }

    mutating func mark(_ range: TextRange, _ kind: EntityKind) {
        guard !range.isEmpty, text.range.contains(range) else { return }
        add([range], kind)
    }

    /// The mention at a range: the one that fills it, or else the first that overlaps it.
    private func mention(at range: TextRange) -> (EntityKind, TextRange)? {
        var best: (EntityKind, TextRange)?
        for chain in all {
            for mention in chain.mentions where mention.overlaps(range) {
                if mention == range { return (chain.kind, mention) }
                if best.map({ TextRange.inReadingOrder(mention, $0.1) }) ?? true {
                    best = (chain.kind, mention)
                }
            }
        }
        return best
    }

    mutating func removeMentions(at range: TextRange) {
        all = all.compactMap { chain in
            guard chain.mentions.contains(where: { $0.overlaps(range) }) else { return chain }
            return keeping(chain) { !$0.overlaps(range) }
        }
    }

    // MARK: - Chains

    /// The chain with some of its mentions only; nil when that is none of them.
    private func keeping(
        _ chain: MentionChain, _ isKept: (TextRange) -> Bool
    ) -> MentionChain? {
        let mentions = chain.mentions.filter(isKept)
        guard mentions.count < chain.mentions.count else { return chain }
        guard !mentions.isEmpty else { return nil }
        return named(chain, mentions)
    }

    /// The chain with other mentions, named anew.
    private func named(_ chain: MentionChain, _ mentions: [TextRange]) -> MentionChain {
        var chain = chain
        chain.mentions = mentions
        chain.names = EntityName.merged(mentions.map { EntityName(surface(of: $0), count: 1) })
        if chain.bond != .given {
            chain.name = EntityName.fullest(of: chain.names, chain.kind)
        }
        return chain
    }

    /// Adds mentions in place of those that they overlap: to the chain of that name and kind, or as
    /// a chain of their own.
    private mutating func add(_ ranges: [TextRange], _ kind: EntityKind) {
        guard let first = ranges.first else { return }
        let name = DecidedName.folded(surface(of: first))
        let sorted = ranges.sorted(by: TextRange.inReadingOrder)
        all = all.compactMap { chain in
            keeping(chain) { mention in
                let next = sorted.partitioningIndex { $0.end > mention.start }
                return next == sorted.count || !sorted[next].overlaps(mention)
            }
        }
        let place = all.firstIndex { chain in
            chain.kind == kind && chain.bond == .names
                && chain.names.contains { DecidedName.folded($0.text) == name }
        }
        if let place {
            let mentions = (all[place].mentions + sorted).sorted(by: TextRange.inReadingOrder)
            all[place] = named(all[place], mentions)
        } else {
            let empty = MentionChain(kind: kind, name: "", names: [], mentions: [])
            all.append(named(empty, sorted))
        }
    }
}
