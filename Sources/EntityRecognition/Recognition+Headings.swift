import Articles

/// In a heading every word may have a capital; what the text below it names is a name there too.
extension Recognition {
    private static let longestRemembered = 6
    private static let seed: UInt64 = 14_695_981_039_346_656_037

    /// FNV-1a over the numbers of words.
    private static func hash(_ hash: UInt64, _ word: Int32) -> UInt64 {
        (hash ^ UInt64(UInt32(bitPattern: word))) &* 1_099_511_628_211
    }

    mutating func remember() {
        for name in found where name.kind != .date && name.kind != .money {
            guard name.tokens.count <= Self.longestRemembered else { continue }
            var hash = Self.seed
            for index in name.tokens { hash = Self.hash(hash, tokeniser.tokens[index].word) }
            remembered[hash] = name.kind
        }
    }

    /// The longest name of the text that stands at the start of `rest`.
    func rememberedEnd(in rest: Range<Int>) -> (end: Int, kind: EntityKind)? {
        guard isHeading, !remembered.isEmpty else { return nil }
        var hash = Self.seed
        var best: (end: Int, kind: EntityKind)?
        for index in rest.prefix(Self.longestRemembered) {
            guard !isTaken(index) else { break }
            hash = Self.hash(hash, tokeniser.tokens[index].word)
            if let kind = remembered[hash] { best = (index + 1, kind) }
        }
        return best
    }

    /// A heading's name with a head word must look like one: not "Court Dissolves Small Party".
    func isNameInHeading(_ range: Range<Int>) -> Bool {
        guard isHeading else { return true }
        let ordinary = range.dropLast().filter {
            classes($0).contains(.common) && classes($0).isDisjoint(with: .known)
                && cue($0).isDisjoint(with: [.organisationHead, .stateBody]) && isCapital($0)
        }
        return range.count <= 3 ? ordinary.count < range.count - 1 : ordinary.isEmpty
    }
}
