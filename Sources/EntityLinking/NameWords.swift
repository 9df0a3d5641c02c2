import Articles

/// Splits a name into words to compare: folded, without quotation marks, full stops and the "'s"
/// of a possessive.
struct NameWords {
    private(set) var words: [String] = []
    private let bytes: [UInt8]
    private let isPerson: Bool
    private var word: [UInt8] = []

    init(_ surface: String, isPerson: Bool) {
        bytes = NameFolding.foldedBytes(surface)
        self.isPerson = isPerson
        split()
    }

    private mutating func split() {
        var index = 0
        while index < bytes.count {
            if isPerson, let end = endOfAside(at: index) {
                finish()
                index = end
                continue
            }
            let length = separatorLength(at: index)
            if length > 0 {
                let isHyphen = bytes[index] == UInt8(ascii: "-")
                finish(isBeforeHyphen: isHyphen)
                index += length
                continue
            }
            if bytes[index] != UInt8(ascii: ".") {
                word.append(bytes[index])
            } else if isPerson {
                finish()
            }
            index += 1
        }
        finish()
    }

    /// The bytes of a mark or space that parts words; 0 where there is none.
    private func separatorLength(at index: Int) -> Int {
        switch bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ","),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "`"),
            UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "["), UInt8(ascii: "]"):
            return 1
        case 0xC2:
            // Guillemets.
            guard index + 1 < bytes.count else { return 0 }
            return bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB ? 2 : 0
        case 0xE2:
            // U+2010 to U+2015, the hyphens and dashes; U+201A to U+201F, quotation marks.
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
            return (0x90...0x95).contains(bytes[index + 2])
                || (0x9A...0x9F).contains(bytes[index + 2]) ? 3 : 0
        default: return 0
        }
    }

    /// Where a person's nickname in quotation marks or brackets ends: 'Vincent "The Chin" Gigante'.
    private func endOfAside(at index: Int) -> Int? {
        guard !words.isEmpty, word.isEmpty, index + 2 < bytes.count else { return nil }
        let closing: UInt8
        switch bytes[index] {
        case UInt8(ascii: "("): closing = UInt8(ascii: ")")
        case UInt8(ascii: "\""): closing = UInt8(ascii: "\"")
        case UInt8(ascii: "'"): closing = UInt8(ascii: "'")
        case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] == 0x9C: closing = 0x9D
        default: return nil
        }
        guard let end = bytes[(index + 1)...].firstIndex(of: closing) else { return nil }
        // An apostrophe inside a word closes nothing.
        if closing == UInt8(ascii: "'"), end + 1 < bytes.count, bytes[end + 1] != 0x20 {
            return nil
        }
        return end + 1
    }

    /// Appends a word, if there is one.
    private mutating func finish(isBeforeHyphen: Bool = false) {
        var letters = word[...]
        word = []
        let apostrophe = UInt8(ascii: "'")
        // A possessive that stands apart, as tokenisers leave it.
        if letters.count == 2, letters.first == apostrophe, letters.last == UInt8(ascii: "s") {
            return
        }
        while letters.first == apostrophe { letters.removeFirst() }
        while letters.last == apostrophe { letters.removeLast() }
        if letters.count > 2, letters.last == UInt8(ascii: "s"),
            letters[letters.endIndex - 2] == apostrophe
        {
            letters.removeLast(2)
        }
        guard !letters.isEmpty else { return }
        if isPerson, isBeforeHyphen, Self.articles.contains(letters) { return }
        words.append(String(decoding: letters, as: UTF8.self))
    }

    /// The Arabic article before its noun, also as it sounds before some letters: "al-Assad",
    /// "as-Sadr".
    private static let articles = WordTable("ad al an ar as ash at az el")
}
