import Articles
import ReaderModel
import Testing

@Suite struct MarkdownTextTests {
    private func styled(_ markdown: String) -> [String] {
        let text = MarkdownText(markdown)
        return text.spans.map { "\($0.style): \(text.text[$0.range])" }
    }

    @Test(arguments: [
        ("plain words", "plain words"), ("a *b* c", "a b c"), ("**b** and __c__", "b and c"),
        ("snake_case_name", "snake_case_name"), ("2 * 3 * 4", "2 * 3 * 4"),
        ("`a * b` _c_", "a * b c"), ("~~old~~ new", "old new"), ("\\*kept\\*", "*kept*"),
        ("[the site](http://x.y)", "the site (http://x.y)"), ("[http://x](http://x)", "http://x"),
        ("# Head\ntext", "Head\n\ntext"), ("- a\n- b", "- a\n- b"), ("1. a\n2. b", "1. a\n2. b"),
        ("> said\n\nthen", "said\n\nthen"), ("one\ntwo", "one\ntwo"), ("a\n\n\n\nb", "a\n\nb"),
        ("```swift\nlet *a*\n```\nb", "let *a*\n\nb"), ("---", "* * *"), ("a **b", "a **b"),
        ("***both***", "both"), ("line\r\nfeed", "line\nfeed"), ("", ""), ("\n \n", ""),
        ("#no heading", "#no heading"), ("*é* 漢", "é 漢"), ("```\nopen", "open"),
    ])
    func theTextStandsWithoutItsMarks(markdown: String, text: String) {
        #expect(MarkdownText(markdown).text.string == text)
    }

    @Test func stylesAreThoseOfTheMarks() {
        #expect(
            styled("**a *b* c** `d` ~~e~~ [f](g)") == [
                "strong: a b c", "emphasis: b", "code: d", "struck: e", "link: f",
            ])
        #expect(styled("- an *item*").last == "emphasis: item")
    }

    @Test func blocksAreOfTheirKinds() {
        let text = MarkdownText(
            "## Head\n\n- a\n  - b\n12) c\n\n> q\n> > r\n\n***\n\n    x\n~~~\ny\n~~~")
        let kinds = text.blocks.map { ($0.kind, $0.quotationDepth) }
        let expected: [(Block.Kind, Int)] = [
            (.heading(level: 2), 0), (.listItem(depth: 1, marker: 2), 0),
            (.listItem(depth: 2, marker: 2), 0), (.listItem(depth: 1, marker: 4), 0),
            (.paragraph, 1), (.paragraph, 2), (.rule, 0), (.paragraph, 0), (.preformatted, 0),
        ]
        #expect(kinds.count == expected.count)
        for (kind, wanted) in zip(kinds, expected) { #expect(kind == wanted) }
    }

    @Test func anyTextIsReadInTimeInProportionToIt() {
        let hostile = [
            String(repeating: "*a ", count: 30_000), String(repeating: "[", count: 60_000),
            String(repeating: "**", count: 30_000), String(repeating: "`", count: 60_000),
            String(repeating: "> ", count: 30_000), String(repeating: "*a **b ", count: 8_000),
            String(repeating: "_a*b~~c`d[e](", count: 5_000), String(repeating: "\\", count: 999),
            "👨‍👩‍👧‍👦" + String(repeating: "é", count: 40_000),
        ]
        for markdown in hostile {
            let text = MarkdownText(markdown)
            for block in text.blocks { #expect(block.range.end <= text.text.end) }
            for span in text.spans { #expect(span.range.end <= text.text.end) }
        }
    }
}
