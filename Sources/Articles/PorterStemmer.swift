/// Cuts English words down to what their forms have in common: M. F. Porter, "An algorithm for
/// suffix stripping", Program 14 (1980), in the order and with the names of its steps.
struct PorterStemmer {
    /// - Parameter word: small ASCII letters; anything else comes back as it is.
    static func stem(of word: [UInt8]) -> [UInt8] {
        guard word.count > 2, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
        var stemmer = PorterStemmer(letters: word)
        stemmer.plurals()
        stemmer.pastAndGerund()
        stemmer.finalY()
        stemmer.replace(Self.doubleSuffixes, whereMeasureExceeds: 0)
        stemmer.replace(Self.suffixes, whereMeasureExceeds: 0)
        stemmer.dropSuffix()
        stemmer.finalE()
        return stemmer.letters
    }

    private var letters: [UInt8]

    // MARK: - Conditions

    /// Whether a letter stands for a consonant: no vowel, and no "y" after a consonant.
    private func isConsonant(_ index: Int) -> Bool {
        switch letters[index] {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"):
            return false
        case UInt8(ascii: "y"):
            // A row of them alternates; looked at from its start, so that nothing calls itself.
            var first = index
            while first > 0, letters[first - 1] == UInt8(ascii: "y") { first -= 1 }
            let startsRow = first == 0 || !isConsonant(first - 1)
            return startsRow == (index - first).isMultiple(of: 2)
        default: return true
        }
    }

    /// How often a vowel is followed by a consonant in the first `length` letters.
    private func measure(_ length: Int) -> Int {
        var count = 0
        var wasVowel = false
        for index in 0..<length {
            let isConsonant = isConsonant(index)
            if isConsonant, wasVowel { count += 1 }
            wasVowel = !isConsonant
        }
        return count
    }

    private func hasVowel(_ length: Int) -> Bool {
        (0..<length).contains { !isConsonant($0) }
    }

    private func endsWithDouble(_ length: Int) -> Bool {
        length > 1 && letters[length - 1] == letters[length - 2] && isConsonant(length - 1)
    }

    /// Consonant, vowel, consonant other than w, x and y, as in "hop".
    private func endsShort(_ length: Int) -> Bool {
        guard length > 2, isConsonant(length - 1), !isConsonant(length - 2),
            isConsonant(length - 3)
        else { return false }
        return ![UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y")]
            .contains(letters[length - 1])
    }

    private func ends(_ suffix: StaticString) -> Bool {
        letters.count > suffix.utf8CodeUnitCount
            && letters.suffix(suffix.utf8CodeUnitCount).elementsEqual(Self.bytes(suffix))
    }

    private static func bytes(_ text: StaticString) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    // MARK: - Steps

    /// Step 1a.
    private mutating func plurals() {
        if ends("sses") || ends("ies") {
            letters.removeLast(2)
        } else if ends("s"), !ends("ss") {
            letters.removeLast()
        }
    }

    /// Step 1b.
    private mutating func pastAndGerund() {
        if ends("eed") {
            if measure(letters.count - 3) > 0 { letters.removeLast() }
            return
        }
        let cut = ends("ed") ? 2 : ends("ing") ? 3 : 0
        guard cut > 0, hasVowel(letters.count - cut) else { return }
        letters.removeLast(cut)
        if ends("at") || ends("bl") || ends("iz") {
            letters.append(UInt8(ascii: "e"))
        } else if endsWithDouble(letters.count) {
            let kept: [UInt8] = [UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z")]
            if !kept.contains(letters[letters.count - 1]) { letters.removeLast() }
        } else if measure(letters.count) == 1, endsShort(letters.count) {
            letters.append(UInt8(ascii: "e"))
        }
    }

    /// Step 1c.
    private mutating func finalY() {
        guard ends("y"), hasVowel(letters.count - 1) else { return }
        letters[letters.count - 1] = UInt8(ascii: "i")
    }

    /// Steps 2 and 3: of several suffixes the longest counts, whether it is replaced or not.
    private mutating func replace(
        _ table: [(StaticString, StaticString)], whereMeasureExceeds least: Int
    ) {
        guard let (suffix, other) = table.first(where: { ends($0.0) }) else { return }
        let length = letters.count - suffix.utf8CodeUnitCount
        guard measure(length) > least else { return }
        letters.removeLast(suffix.utf8CodeUnitCount)
        letters += Self.bytes(other)
    }

    /// Step 4.
    private mutating func dropSuffix() {
        guard let suffix = Self.dropped.first(where: { ends($0) }) else { return }
        let length = letters.count - suffix.utf8CodeUnitCount
        guard measure(length) > 1 else { return }
        if ends("ion"), ![UInt8(ascii: "s"), UInt8(ascii: "t")].contains(letters[length - 1]) {
            return
        }
        letters.removeLast(suffix.utf8CodeUnitCount)
    }

    /// Step 5.
    private mutating func finalE() {
        if ends("e") {
            let rest = letters.count - 1
            if measure(rest) > 1 || measure(rest) == 1 && !endsShort(rest) { letters.removeLast() }
        }
        if ends("l"), endsWithDouble(letters.count), measure(letters.count - 1) > 1 {
            letters.removeLast()
        }
    }

    private static let doubleSuffixes: [(StaticString, StaticString)] = [
        ("ational", "ate"), ("ization", "ize"), ("iveness", "ive"), ("fulness", "ful"),
        ("ousness", "ous"), ("tional", "tion"), ("biliti", "ble"), ("entli", "ent"),
        ("ousli", "ous"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("iviti", "ive"),
        ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"), ("alli", "al"),
        ("ator", "ate"), ("eli", "e"),
    ]

    private static let suffixes: [(StaticString, StaticString)] = [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"),
        ("ness", ""), ("ful", ""),
    ]

    private static let dropped: [StaticString] = [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ion", "ism", "ate", "iti",
        "ous", "ive", "ize", "al", "er", "ic", "ou",
    ]
}
