/// What is left of a name's spelling when the liberties of transliteration are taken away, after
/// the manner of phonetic keys such as Soundex and Metaphone.
///
/// `lax` writes each sound one way: "y", "i" and "j" alike, "kh" as "h", double letters once.
/// `consonants` leaves out the vowels but the first and a last "a" or "o", which in many languages
/// tells a woman's name from a man's.
struct NameSkeleton {
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

    /// The consonants, to look names up by.
    var consonantKey: String { String(decoding: consonants, as: UTF8.self) }

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
            // "Teheran", "Tehran", "Busher" and "Bushehr" are looked up by one key each.
            if byte == 0x68, index > 0, index + 1 < lax.count, isVowel(lax[index - 1]) { continue }
            let isLastMark = index == lax.count - 1 && byte != 0x69
            if !isVowel(byte) || index == 0 || isLastMark { result.append(byte) }
        }
        return result
    }

    /// An "h" between a vowel and a consonant, which some spellings leave out: "Bushehr", "Busher".
    private static func isSilent(_ index: Int, in lax: [UInt8]) -> Bool {
        lax[index] == 0x68 && index > 0 && index + 1 < lax.count && isVowel(lax[index - 1])
            && !isVowel(lax[index + 1])
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
            } else if i < a.count, isSilent(i, in: a) {
                cost += 1
                i += 1
            } else if j < b.count, isSilent(j, in: b) {
                cost += 1
                j += 1
            } else {
                return false
            }
            if cost > 1 { return false }
        }
        return true
    }

    /// Spellings of one sound that begin with a letter, longest first, each with what it becomes.
    private static func sounds(beginningWith letter: UInt8) -> StaticString? {
        switch letter {
        case UInt8(ascii: "a"): "ai:i ay:i"
        case UInt8(ascii: "c"): "ch:c cz:z ck:k c:k"
        case UInt8(ascii: "d"): "dzh:j dj:j dh:d"
        case UInt8(ascii: "e"): "ei:i ey:i ee:i e:i"
        case UInt8(ascii: "g"): "gh:g"
        case UInt8(ascii: "i"): "iye:i iya:ia iy:i ij:i ie:i"
        case UInt8(ascii: "j"): "je:i"
        case UInt8(ascii: "k"): "kh:h"
        case UInt8(ascii: "o"): "oo:u ou:u o:u"
        case UInt8(ascii: "p"): "ph:f"
        case UInt8(ascii: "q"): "q:k"
        case UInt8(ascii: "s"): "shch:x sch:x sh:x"
        case UInt8(ascii: "t"): "tch:c th:t ts:z tz:z"
        case UInt8(ascii: "w"): "w:v"
        case UInt8(ascii: "y"): "ye:i yi:i yj:i y:i"
        case UInt8(ascii: "z"): "zh:j"
        default: nil
        }
    }

    private static func lax(_ letters: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(letters.count)
        var index = 0
        while index < letters.count {
            index += appendSound(of: letters[index...], to: &result)
        }
        // "Sarah" and "Sara"
        if result.count > 3, result.last == 0x68, isVowel(result[result.count - 2]) {
            result.removeLast()
        }
        return result
    }

    /// Appends the sound that `letters`, of which there are some, begin with.
    ///
    /// - Returns: how many letters spell it.
    private static func appendSound(of letters: ArraySlice<UInt8>, to lax: inout [UInt8]) -> Int {
        let start = letters.startIndex
        guard let sounds = sounds(beginningWith: letters[start]) else {
            append(letters[start], to: &lax)
            return 1
        }
        let table = UnsafeBufferPointer(start: sounds.utf8Start, count: sounds.utf8CodeUnitCount)
        var at = 0
        while at < table.count {
            var matched = 0
            while start + matched < letters.endIndex, table[at] == letters[start + matched] {
                at += 1
                matched += 1
            }
            let isSpelling = table[at] == UInt8(ascii: ":")
            while at < table.count, table[at] != UInt8(ascii: " ") {
                if isSpelling, table[at] != UInt8(ascii: ":") { append(table[at], to: &lax) }
                at += 1
            }
            if isSpelling { return matched }
            at += 1
        }
        append(letters[start], to: &lax)
        return 1
    }

    /// Double letters count once, double digits do not.
    private static func append(_ byte: UInt8, to lax: inout [UInt8]) {
        if lax.last != byte || byte &- 0x30 < 10 { lax.append(byte) }
    }
}
