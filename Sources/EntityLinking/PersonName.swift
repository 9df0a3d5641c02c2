import Articles

/// A person's full name, taken apart.
struct PersonName {
    let first: String
    /// What stands between the first word and the surname: "w", "h w", "bin".
    let middle: [String]
    let last: String
    /// What tells a father from his son: "jr", "iii".
    let suffix: String?
    /// How the first word and the surname sound; kept because they are asked for again and again.
    private let firstSound: NameSkeleton
    private let lastSound: NameSkeleton

    init(_ parts: Parts) {
        first = parts.first
        middle = parts.middle
        last = parts.last
        suffix = parts.suffix
        firstSound = NameSkeleton(first)
        lastSound = NameSkeleton(Self.base(last))
    }

    /// The words of a full name, by what they are in it.
    struct Parts {
        let first: String
        let middle: [String]
        let last: String
        let suffix: String?

        /// - Parameter words: folded; nil for fewer than two.
        init?(_ words: [String]) {
            var words = words[...]
            var suffix: String?
            if let word = words.last, words.count > 2, PersonName.suffixes.contains(word) {
                words.removeLast()
                suffix = word
            }
            guard words.count >= 2, let first = words.first, let last = words.last else {
                return nil
            }
            self.first = first
            self.last = last
            self.suffix = suffix
            middle = words.dropFirst().dropLast().filter { !PersonName.articles.contains($0) }
        }

        /// The same for the same name only.
        var key: String {
            var key = last
            key += " "
            key += first
            for word in middle {
                key += " "
                key += word
            }
            if let suffix { key += ", " + suffix }
            return key
        }
    }

    private static let suffixes = WordTable("ii iii iv jr sr")
    /// The Arabic article, which is written apart, with a hyphen, joined, or not at all.
    private static let articles = WordTable("al el")

    /// The name without the article: "baradei" for "elbaradei".
    static func base(_ name: String) -> String {
        let letters = Array(name.utf8)
        guard letters.count >= 7, letters[0] == 0x61 || letters[0] == 0x65, letters[1] == 0x6C,
            !"aeiouyl".utf8.contains(letters[2])
        else { return name }
        return String(name.dropFirst(2))
    }

    var hasInitial: Bool { first.utf8.count == 1 }

    /// Names of the same person share it, whatever their spelling.
    var bucket: String { lastSound.consonantKey + " " + firstSound.consonantKey }

    /// How the first name sounds, without its vowels.
    var firstKey: String { firstSound.consonantKey }

    /// Whether the first names are spellings of one.
    func firstAgrees(with other: PersonName) -> Bool { firstSound.isVariant(of: other.firstSound) }

    /// What a bare surname is looked up by.
    var surnameKey: String { NameSkeleton(last).consonantKey }

    /// Whether it says more than a first name and a surname, and so who is who.
    var isDistinct: Bool { !middle.isEmpty || suffix != nil }

    /// By surname, first name and what is between.
    static func precedes(_ a: PersonName, _ b: PersonName) -> Bool {
        if a.last != b.last { return a.last < b.last }
        if a.first != b.first { return a.first < b.first }
        if a.middle != b.middle { return a.middle.lexicographicallyPrecedes(b.middle) }
        return (a.suffix ?? "") < (b.suffix ?? "")
    }

    /// Whether one and the same person can bear the two, as far as spelling goes.
    func agrees(with other: PersonName) -> Bool {
        guard lastSound.isVariant(of: other.lastSound) else { return false }
        guard
            firstSound.isVariant(of: other.firstSound) || isInitial(of: other)
                || other.isInitial(of: self)
        else { return false }
        return restAgrees(with: other)
    }

    /// Whether what the two say beside first name and surname is no contradiction.
    func restAgrees(with other: PersonName) -> Bool {
        if let suffix, let theirs = other.suffix, suffix != theirs { return false }
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

/// How names that leave some of a full name out find it.
extension PersonName {
    /// The keys under which a name in full is found.
    var fullKeys: [String] {
        guard let letter = first.utf8.first, !hasInitial else { return [] }
        return [Self.key(given: first, last), Self.key(initial: letter, last)]
    }

    /// The keys under which a name with an initial, or a short first name, looks for the full one:
    /// "G. Bush" any Bush with a G, "W. Mark Felt" a Mark Felt, "Bill Clinton" a William Clinton.
    var soughtKeys: [String] {
        if hasInitial, let letter = first.utf8.first {
            if let second = middle.first, second.utf8.count > 1 {
                return [Self.key(given: second, last)]
            }
            return [Self.key(initial: letter, last)]
        }
        return GivenNames.inFull(first).map { Self.key(given: $0, last) }
    }

    /// Whether `full`, which it found by a key, can be the same person's name.
    func isShort(of full: PersonName) -> Bool {
        guard suffix == nil || full.suffix == nil || suffix == full.suffix else { return false }
        if hasInitial, let second = middle.first, second.utf8.count > 1 {
            return full.middle.isEmpty && middle.count == 1
        }
        return restAgrees(with: full)
    }

    private static func key(given: String, _ last: String) -> String { "\(given) \(last)" }

    private static func key(initial: UInt8, _ last: String) -> String {
        String(decoding: [initial, 0x2E, 0x20], as: UTF8.self) + last
    }
}
