import Testing
import TextLayout

struct LineBreakingTests {
    @Test func `lines break at spaces, which hang`() {
        #expect(
            WrappedText.lines("one two  three   four", width: 8) == ["one two", "three", "four"])
        #expect(WrappedText.lines("one two ", width: 7) == ["one two"])
    }

    @Test func `lines break after hyphens and dashes`() {
        #expect(WrappedText.lines("well-known", width: 6) == ["well-", "known"])
        #expect(WrappedText.lines("word—word", width: 6) == ["word—", "word"])
        #expect(WrappedText.lines("the -5 and -x", width: 5) == ["the", "-5", "and", "-x"])
    }

    @Test func `no line starts with a closing sign`() {
        #expect(WrappedText.lines("say (what)!", width: 9) == ["say", "(what)!"])
    }

    @Test func `no line ends with an opening sign`() {
        #expect(
            WrappedText.lines("word (in brackets)", width: 6) == ["word", "(in", "bracke", "ts)"])
        #expect(WrappedText.lines("he “said” it", width: 4) == ["he", "“sai", "d”", "it"])
    }

    @Test func `no-break spaces hold words together`() {
        #expect(WrappedText.lines("a Tor\u{A0}M1 b", width: 7) == ["a", "Tor\u{A0}M1", "b"])
    }

    @Test func `numbers stay with their signs`() {
        #expect(
            WrappedText.lines("for $1,000.50 or 50%", width: 9) == ["for", "$1,000.50", "or 50%"])
    }

    @Test func `ideographs break anywhere but before closing signs`() {
        #expect(WrappedText.lines("漢字漢字。漢字", width: 8) == ["漢字漢", "字。漢字"])
        #expect(WrappedText.lines("キャンプ", width: 3) == ["キ", "ャ", "ン", "プ"])
        #expect(WrappedText.lines("漢“字”漢", width: 5) == ["漢", "“字”", "漢"])
    }

    @Test func `a word that is too long is broken between clusters`() {
        #expect(WrappedText.lines("abcdefgh", width: 3) == ["abc", "def", "gh"])
        #expect(
            WrappedText.lines("e\u{301}e\u{301}e\u{301}", width: 2) == [
                "e\u{301}e\u{301}", "e\u{301}",
            ])
    }

    @Test func `a wide cluster has a line to itself at width one`() {
        #expect(WrappedText.lines("漢a😀", width: 1) == ["漢", "a", "😀"])
    }

    @Test func `line feeds break lines`() {
        #expect(WrappedText.lines("a\n\nb \nc", width: 9) == ["a", "", "b", "c"])
        #expect(WrappedText.lines("a\n", width: 9) == ["a", ""])
    }

    @Test func `indented lines keep their spaces while they fit`() {
        #expect(WrappedText.lines("  one two", width: 5) == ["  one", "two"])
        #expect(WrappedText.lines("     word", width: 4) == ["word"])
    }
}
