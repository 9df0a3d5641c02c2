/// What a line looks like to someone who does not read it: its length, its case, how it ends.
struct LineLook {
    /// In words; two ideographs count as one.
    private(set) var words = 0
    private(set) var isAllCapitals = false
    /// Whether all words but the small ones begin with a capital.
    private(set) var isTitleCase = false
    private(set) var hasLetters = false
    private(set) var endsSentence = false
    private(set) var startsLower = false
    let bytes: Int

    /// - Parameter text: only its beginning and its end are looked at where it is long.
    init(_ text: some BidirectionalCollection<UInt8>) {
        bytes = text.count
        endsSentence = Self.endsSentence(text)
        var count = Count()
        var word = Word()
        for byte in text.prefix(2000) {
            if byte.isBlank || byte == .lineFeed {
                finish(&word, &count)
            } else {
                word.length += 1
                if byte.isLetter, word.first == 0 { word.first = byte }
                if byte.isLower { count.lower += 1 }
                if byte.isUpper { count.upper += 1 }
                if byte.isLetter || byte >= 0xC3 { hasLetters = true }
                if (0xE3...0xED).contains(byte) { count.ideographs += 1 }
            }
        }
        finish(&word, &count)
        words += count.ideographs / 2
        isAllCapitals = count.upper > 1 && count.lower * 8 < count.upper
        isTitleCase = count.capitals > 0 && count.small == 0
    }

    private struct Count {
        var ideographs = 0
        /// Words with a capital, and longer ones without.
        var capitals = 0
        var small = 0
        /// Letters.
        var lower = 0
        var upper = 0
    }

    private struct Word {
        var length = 0
        /// The first letter; 0 where there is none.
        var first: UInt8 = 0
    }

    private mutating func finish(_ word: inout Word, _ count: inout Count) {
        guard word.length > 0 else { return }
        words += 1
        if word.first != 0 {
            if words == 1 { startsLower = word.first.isLower }
            if word.first.isUpper {
                count.capitals += 1
            } else if word.length > 4 {
                count.small += 1
            }
        }
        word = Word()
    }

    /// Whether the last mark, closing quotation marks and brackets aside, is one that running text
    /// ends or pauses with. A question or a cry may be a headline; "U.S." ends no sentence.
    static func endsSentence(_ text: some BidirectionalCollection<UInt8>) -> Bool {
        var tail = Array(text.suffix(16))
        while let last = tail.last {
            if last.isBlank || isCloser(last) {
                tail.removeLast()
            } else if tail.count > 2,
                tail.suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
                    || tail.suffix(3).elementsEqual([0xE2, 0x80, 0x99])
            {
                tail.removeLast(3)
            } else {
                break
            }
        }
        guard let last = tail.last else { return false }
        if tail.suffix(3).elementsEqual([0xE2, 0x80, 0xA6])
            || tail.suffix(3).elementsEqual([0xE3, 0x80, 0x82])
        {
            return true
        }
        if last == UInt8(ascii: "."), tail.count > 3, tail[tail.count - 2].isUpper,
            tail[tail.count - 3] == UInt8(ascii: ".")
        {
            return false
        }
        switch last {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): return true
        default: return false
        }
    }

    private static func isCloser(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
            UInt8(ascii: "}"):
            true
        default: false
        }
    }
}
