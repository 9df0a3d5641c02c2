import Annotating
import Articles
import TestSupport
import Testing

@Suite struct HostileSelectorTests {
    @Test func answersPositionsOutsideTheText() {
        let finder = AnchorFinder(text: ReadingText("short text"))
        for range in [-9..<(-2), -1..<4, 5..<900, Int.max - 1..<Int.max, 0..<Int.max, Int.min..<0] {
            let quote = TextQuoteSelector(exact: "text", prefix: "short ", suffix: "")
            let selector = Selector(quote: quote, position: TextRange(utf8: range))
            for same in [true, false] {
                let found = finder.anchor(selector, isSameText: same).range
                #expect(found == nil || found == TextRange(utf8: 6..<10))
            }
        }
    }

    @Test(arguments: ["", " ", "\n\n", "\u{301}", "\u{200B}", "\u{2060}\u{AD}", "🇫🇷", "\0"])
    func answersOddQuotes(_ string: String) {
        for text in Texts.all {
            let quote = TextQuoteSelector(exact: string, prefix: string, suffix: string)
            let selector = Selector(quote: quote, position: TextRange(utf8: 1..<2))
            let found = AnchorFinder(text: text).anchor(selector, isSameText: false)
            if let range = found.range { #expect(text.range.contains(range)) }
        }
    }

    @Test func staysQuickOnRepetition() {
        let text = ReadingText(String(repeating: "ab", count: 100_000))
        let selector = Selector(
            quote: TextQuoteSelector(
                exact: String(repeating: "ab", count: 20_000) + "c",
                prefix: "abababababababababababababababab", suffix: "babababababababababa"),
            position: TextRange(utf8: 100..<40_101))
        _ = AnchorFinder(text: text).anchor(selector, isSameText: false)
    }

    @Test func staysInTheTextWhateverTheEdits() {
        var numbers = SeededNumbers(11)
        for text in Texts.all.prefix(2) {
            for _ in 0..<150 {
                let selector = Selector.describing(range(in: text, &numbers), in: text)
                var edited = text
                for _ in 0..<Int.random(in: 1...6, using: &numbers) {
                    edited = edit(edited, &numbers)
                }
                let finder = AnchorFinder(text: edited)
                switch finder.anchor(selector, isSameText: false) {
                case .exact(let range), .moved(let range), .fuzzy(let range, _):
                    #expect(edited.range.contains(range))
                    #expect(Selector.describing(range, in: edited).position == range)
                case .ambiguous(let ranges): #expect(ranges.count > 1)
                case .orphan: break
                }
            }
        }
    }

    private func range(in text: ReadingText, _ numbers: inout SeededNumbers) -> TextRange {
        let start = Int.random(in: 0..<text.count, using: &numbers)
        let length = Int.random(in: 1...120, using: &numbers)
        return TextRange(utf8: start..<min(text.count, start + length))
    }

    /// Replaces a random range of bytes by another one of the same text, torn scalars and all.
    private func edit(_ text: ReadingText, _ numbers: inout SeededNumbers) -> ReadingText {
        guard !text.isEmpty else { return text }
        var bytes = text.bytes
        let old = range(in: text, &numbers).utf8
        let new = range(in: text, &numbers).utf8
        bytes.replaceSubrange(old, with: Array(text.bytes[new]))
        return ReadingText(repairing: bytes)
    }
}
