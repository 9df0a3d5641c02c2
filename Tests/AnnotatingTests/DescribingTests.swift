import Annotating
import Articles
import TestSupport
import Testing

@Suite struct DescribingTests {
    @Test func takesUpTo160ScalarsOnEachSide() {
        let text = ReadingText(Texts.harbour)
        let selector = Selector.describing(text.range(of: "small\ncross"), in: text)
        #expect(selector.quote.exact == "small\ncross")
        #expect(selector.quote.prefix.unicodeScalars.count == 160)
        #expect(selector.quote.suffix.unicodeScalars.count == 160)
        #expect(selector.quote.prefix.hasSuffix("careful hand has marked nineteen names with a "))
        #expect(selector.quote.suffix.hasPrefix(", and beside each cross stands the same remark"))
    }

    @Test func countsHowOftenTheWordsStandThere() {
        let text = ReadingText("one fish, two\nfish, red  fish; two fish")
        let count = { Selector.describing(text.range(of: $0), in: text).occurrences }
        #expect(count("fish") == 4)
        #expect(count("two\nfish") == 2)
        #expect(count("red") == 1)
    }

    @Test func takesLessAtTheEnds() {
        let marked = MarkedText("a ‹b› c")
        let quote = Selector.describing(marked.ranges[0], in: marked.text).quote
        #expect(quote == TextQuoteSelector(exact: "b", prefix: "a ", suffix: " c"))
    }

    @Test func neverSplitsAClusterOfTheContext() {
        let family = "👨‍👩‍👧‍👦"
        let text = ReadingText(String(repeating: family, count: 9))
        let size = family.utf8.count
        let range = TextRange(utf8: 4 * size..<5 * size)
        let quote = Selector.describing(range, in: text).quote
        #expect(quote.exact == family)
        #expect(quote.prefix == String(repeating: family, count: 4))
        #expect(quote.suffix == String(repeating: family, count: 4))
    }

    @Test func widensARangeToWholeClusters() {
        let text = ReadingText("cafe\u{301} noir")
        let selector = Selector.describing(TextRange(utf8: 2..<4), in: text)
        #expect(selector.quote.exact == "fe\u{301}")
    }

    @Test func clampsARangeOutsideTheText() {
        let selector = Selector.describing(TextRange(utf8: -5..<99), in: ReadingText("abc"))
        #expect(selector.position == TextRange(utf8: 0..<3))
        let beyond = Selector.describing(TextRange(utf8: 50..<99), in: ReadingText("abc"))
        #expect(beyond.quote.exact.isEmpty)
    }
}
