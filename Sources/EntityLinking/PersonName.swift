/// A person's full name, taken apart.
struct PersonName: Hashable {
    let first: String
    /// What stands between the first word and the surname: "w", "h w", "bin".
    let middle: [String]
    let last: String
    /// How the first word and the surname sound; kept because they are asked for again and again.
    private let firstSound: NameSkeleton
    private let lastSound: NameSkeleton

    /// - Parameter words: folded; nil for fewer than two.
    init?(_ words: [String]) {
        var words = words
        if let suffix = words.last, ["jr", "sr", "ii", "iii", "iv"].contains(suffix),
            words.count > 2
        {
            words.removeLast()
        }
        guard words.count >= 2, let first = words.first, let last = words.last else { return nil }
        self.first = first
        self.last = last
        firstSound = NameSkeleton(first)
        lastSound = NameSkeleton(Self.base(last))
        middle = words[1..<words.count - 1].filter { !Self.articles.contains($0) }
    }

    /// The Arabic article, which is written apart, with a hyphen, joined, or not at all.
    private static let articles: Set<String> = ["al", "el"]

    /// The name without the article: "baradei" for "elbaradei".
    static func base(_ name: String) -> String {
        let letters = Array(name.utf8)
        guard letters.count >= 7, letters[0] == 0x61 || letters[0] == 0x65, letters[1] == 0x6C,
            !"aeiouyl".utf8.contains(letters[2])
        else { return name }
        return String(name.dropFirst(2))
    }

    private var hasInitial: Bool { first.utf8.count == 1 }

    /// Names of the same person share it, whatever their spelling.
    var bucket: [UInt8] {
        lastSound.consonants + [0x20] + firstSound.consonants
    }

    static func == (a: PersonName, b: PersonName) -> Bool {
        a.last == b.last && a.first == b.first && a.middle == b.middle
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(last)
        hasher.combine(first)
        hasher.combine(middle)
    }

    /// Whether one and the same person can bear the two, as far as spelling goes.
    func agrees(with other: PersonName) -> Bool {
        guard lastSound.isVariant(of: other.lastSound) else { return false }
        guard
            firstSound.isVariant(of: other.firstSound) || isInitial(of: other)
                || other.isInitial(of: self)
        else { return false }
        return middle.isEmpty || other.middle.isEmpty || middlesAgree(with: other)
    }

    /// "G. Bush" may be George Bush.
    private func isInitial(of other: PersonName) -> Bool {
        hasInitial && other.first.utf8.first == first.utf8.first
    }

    private func middlesAgree(with other: PersonName) -> Bool {
        guard middle.count == other.middle.count else { return false }
        return zip(middle, other.middle).allSatisfy { mine, theirs in
            Self.areVariants(mine, theirs)
                || (mine.utf8.count == 1 || theirs.utf8.count == 1)
                    && mine.utf8.first == theirs.utf8.first
        }
    }

    static func areVariants(_ a: String, _ b: String) -> Bool {
        a == b || NameSkeleton(a).isVariant(of: NameSkeleton(b))
    }
}
