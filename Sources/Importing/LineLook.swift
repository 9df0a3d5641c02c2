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
        var ideographs = 0
        var capitals = 0
        var small = 0
        var lower = 0
        var upper = 0
        for word in text.prefix(2000).split(whereSeparator: { $0.isBlank || $0 == .lineFeed }) {
            words += 1
            ideographs += word.filter { (0xE3...0xED).contains($0) }.count
            let letters = word.filter { $0.isLetter || $0 >= 0xC3 }
            if !letters.isEmpty { hasLetters = true }
            lower += letters.filter(\.isLower).count
            upper += letters.filter(\.isUpper).count
            if let first = letters.first(where: { $0.isLetter }) {
                if words == 1 { startsLower = first.isLower }
                if first.isUpper { capitals += 1 } else if word.count > 4 { small += 1 }
            }
        }
        words += ideographs / 2
        isAllCapitals = upper > 1 && lower * 8 < upper
        isTitleCase = capitals > 0 && small == 0
    }

    /// Whether the last mark, closing quotation marks and brackets aside, is one that running text
    /// ends or pauses with. A question or a cry may be a headline; "U.S." ends no sentence.
    static func endsSentence(_ text: some BidirectionalCollection<UInt8>) -> Bool {
        var tail = Array(text.suffix(16))
        while let last = tail.last {
            if last.isBlank || closers.contains(last) {
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
        return enders.contains(last)
    }

    private static let closers = Set("\"')]}".utf8)
    private static let enders = Set(".,;:".utf8)
}
