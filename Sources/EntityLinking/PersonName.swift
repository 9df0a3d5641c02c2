import Articles

/// A person's full name, taken apart.
struct PersonName {
    let first: String
    /// What stands between the first word and the surname: "w", "h w", "bin".
    let middle: [String]
    let last: String
    /// How the first word and the surname sound; kept because they are asked for again and again.
    private let firstSound: NameSkeleton
    private let lastSound: NameSkeleton

    init(_ parts: Parts) {
        first = parts.first
        middle = parts.middle
        last = parts.last
        firstSound = NameSkeleton(first)
        lastSound = NameSkeleton(Self.base(last))
    }

    /// The words of a full name, by what they are in it.
    struct Parts {
        let first: String
        let middle: [String]
        let last: String

        /// - Parameter words: folded; nil for fewer than two.
        init?(_ words: [String]) {
            var words = words[...]
            if let suffix = words.last, words.count > 2, PersonName.suffixes.contains(suffix) {
                words.removeLast()
            }
            guard words.count >= 2, let first = words.first, let last = words.last else {
                return nil
            }
            self.first = first
            self.last = last
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

    /// What an initial with a surname is looked up by.
    var initialKey: String {
        last + " " + String(decoding: first.utf8.prefix(1), as: UTF8.self)
    }

    /// Names of the same person share it, whatever their spelling.
    var bucket: String { lastSound.consonantKey + " " + firstSound.consonantKey }

    /// What a bare surname is looked up by.
    var surnameKey: String { NameSkeleton(last).consonantKey }

    /// By surname, first name and what is between.
    static func precedes(_ a: PersonName, _ b: PersonName) -> Bool {
        if a.last != b.last { return a.last < b.last }
        if a.first != b.first { return a.first < b.first }
        return a.middle.lexicographicallyPrecedes(b.middle)
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
