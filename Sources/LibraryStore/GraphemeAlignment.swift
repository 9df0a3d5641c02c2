/// Widens ranges of bytes so that they split no grapheme cluster.
enum GraphemeAlignment {
    /// The smallest such range around `range` as far as a neighbourhood of 64 bytes tells.
    static func widen(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        let startIsPlain =
            range.lowerBound == 0
            || text[range.lowerBound] < 0x80 && text[range.lowerBound - 1] < 0x80
        let endIsPlain = range.upperBound >= text.count || text[range.upperBound] < 0x80
        if startIsPlain && endIsPlain { return range }
        let from = scalarStart(in: text, atOrAfter: max(0, range.lowerBound - 64))
        let to = scalarStart(in: text, atOrAfter: min(text.count, range.upperBound + 64))
        var start = range.lowerBound
        var end = range.upperBound
        var position = from
        for character in String(decoding: text[from..<to], as: UTF8.self) {
            let next = position + character.utf8.count
            if position < start && next > start { start = position }
            if position < end && next > end { end = next }
            position = next
        }
        return start..<end
    }

    private static func scalarStart(
        in text: UnsafeBufferPointer<UInt8>, atOrAfter index: Int
    ) -> Int {
        var index = index
        while index < text.count && text[index] & 0xC0 == 0x80 { index += 1 }
        return index
    }
}
