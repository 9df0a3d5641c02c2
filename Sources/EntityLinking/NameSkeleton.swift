/// What is left of a name's spelling when the liberties of transliteration are taken away, after
/// the manner of phonetic keys such as Soundex and Metaphone.
///
/// `lax` writes each sound one way: "y", "i" and "j" alike, "kh" as "h", double letters once.
/// `consonants` leaves out the vowels but the first and a last "a" or "o", which in many languages
/// tells a woman's name from a man's.
struct NameSkeleton: Hashable {
    let lax: [UInt8]
    let consonants: [UInt8]

    /// Longer words are compared as they are.
    private static let longest = 40

    /// - Parameter word: folded.
    init(_ word: String) {
        let letters = word.utf8.filter { $0 != 0x27 && $0 != 0x2D && $0 != 0x2E }
        guard letters.count <= Self.longest, letters.allSatisfy({ $0 < 0x80 }) else {
            lax = letters
            consonants = letters
            return
        }
        lax = Self.lax(letters)
        consonants = Self.consonants(lax)
    }

    /// Two spellings of one name: the same consonants, and vowels that differ in no more than one
    /// place, where "a" may stand for another but front and back vowels not for one another. Short
    /// names must be the same: too many of them differ in one letter.
    func isVariant(of other: NameSkeleton) -> Bool {
        if lax == other.lax { return true }
        guard consonants == other.consonants, min(lax.count, other.lax.count) >= 5 else {
            return false
        }
        // "Hussein" and "Husseini" are two names.
        guard lax.last.map(Self.isVowel) == other.lax.last.map(Self.isVowel) else { return false }
        return Self.differsLittle(lax, other.lax)
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        byte == 0x61 || byte == 0x69 || byte == 0x75
    }

    private static func consonants(_ lax: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for (index, byte) in lax.enumerated() {
            let isLastMark = index == lax.count - 1 && byte != 0x69
            if !isVowel(byte) || index == 0 || isLastMark { result.append(byte) }
        }
        return result
    }

    private static func differsLittle(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        var i = 0
        var j = 0
        var cost = 0
        while i < a.count || j < b.count {
            if i < a.count, j < b.count, a[i] == b[j] {
                i += 1
                j += 1
                continue
            }
            let isVowelA = i < a.count && isVowel(a[i])
            let isVowelB = j < b.count && isVowel(b[j])
            if isVowelA, isVowelB {
                cost += a[i] == 0x61 || b[j] == 0x61 ? 1 : 2
                i += 1
                j += 1
            } else if isVowelA {
                cost += 1
                i += 1
            } else if isVowelB {
                cost += 1
                j += 1
            } else {
                return false
            }
            if cost > 1 { return false }
        }
        return true
    }

    /// Spellings of one sound, longest first.
    private static let sounds: [(from: [UInt8], to: [UInt8])] = [
        ("shch", "x"), ("tch", "c"), ("sch", "x"), ("dzh", "j"), ("sh", "x"), ("ch", "c"),
        ("zh", "j"), ("dj", "j"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"),
        ("dh", "d"), ("ts", "z"), ("tz", "z"), ("cz", "z"), ("ck", "k"), ("iye", "i"),
        ("iya", "ia"), ("ye", "i"), ("je", "i"), ("yi", "i"), ("iy", "i"), ("ij", "i"),
        ("yj", "i"), ("ei", "i"), ("ey", "i"), ("ai", "i"), ("ay", "i"), ("ie", "i"),
        ("ee", "i"), ("oo", "u"), ("ou", "u"), ("e", "i"), ("y", "i"), ("o", "u"), ("q", "k"),
        ("c", "k"), ("w", "v"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static func lax(_ letters: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        while index < letters.count {
            let sound = sounds.first { letters[index...].starts(with: $0.from) }
            for byte in sound?.to ?? [letters[index]] {
                let isDigit = byte &- 0x30 < 10
                if result.last != byte || isDigit { result.append(byte) }
            }
            index += sound?.from.count ?? 1
        }
        // "Sarah" and "Sara"
        if result.count > 3, result.last == 0x68, isVowel(result[result.count - 2]) {
            result.removeLast()
        }
        return result
    }
}
