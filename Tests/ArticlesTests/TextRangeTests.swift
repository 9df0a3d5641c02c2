import Articles
import Testing

@Suite struct TextRangeTests {
    @Test func rangesThatTouchDoNotOverlap() {
        let a = TextRange(utf8: 0..<4)
        let b = TextRange(utf8: 4..<8)
        #expect(!a.overlaps(b))
        #expect(a.intersection(b) == nil)
        #expect(!a.contains(a.end))
    }

    @Test func theLongerOfTwoThatStartTogetherComesFirst() {
        let ranges = [TextRange(utf8: 2..<3), TextRange(utf8: 0..<2), TextRange(utf8: 2..<9)]
        #expect(
            ranges.sorted(by: TextRange.inReadingOrder)
                == [TextRange(utf8: 0..<2), TextRange(utf8: 2..<9), TextRange(utf8: 2..<3)])
    }

    @Test func aHashIsSixtyFourHexadecimalDigits() {
        let digits = String(repeating: "aB", count: 32)
        #expect(ContentHash(hex: digits)?.hex == digits.lowercased())
        #expect(ContentHash(hex: "ab") == nil)
        #expect(ContentHash(hex: String(repeating: "g", count: 64)) == nil)
    }

    @Test func pathsAreComparedByBytes() {
        #expect(DocumentPath("e\u{301}.txt") != DocumentPath("\u{e9}.txt"))
        #expect(DocumentPath("a/b/c.txt").name == "c.txt")
    }
}
