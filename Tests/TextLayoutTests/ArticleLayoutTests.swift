import Articles
import Testing
import TextLayout

struct ArticleLayoutTests {
    private static let article = WrappedText.article([
        (.heading(level: 1), "Russia confirms deliveries of missile systems", 0, false),
        (.paragraph, "Moscow said so. It did not say when.", 0, false),
        (.listItem(depth: 1, marker: 2), "- first of the items", 0, false),
        (.listItem(depth: 2, marker: 2), "- one below it", 0, true),
        (.listItem(depth: 1, marker: 4), "12. last of the items", 0, true),
        (.paragraph, "What he said in full", 1, false),
        (.paragraph, "and added", 2, false),
        (.preformatted, "code  {\n    x = 漢字 + 1\n}", 0, false),
        (.rule, "* * *", 0, false),
        (.paragraph, "", 0, false),
        (.paragraph, "End.", 0, false),
    ])

    private func layout(_ width: Int) -> ArticleLayout {
        ArticleLayout(text: Self.article.text, blocks: Self.article.blocks, width: width)
    }

    @Test func `blocks are set by their kind`() {
        #expect(
            WrappedText.lines(Self.article.text.string, Self.article.blocks, width: 14) == [
                "Russia", "confirms", "deliveries of", "missile", "systems", "",
                "Moscow said", "so. It did not", "say when.", "",
                "- first of the", "  items", "  - one below", "    it", "12. last of",
                "    the items",
                "", "  What he said", "  in full", "  ", "    and added", "", "code  {",
                "    x = 漢字 +", " 1", "}", "", "* * *", "", "", "", "End.",
            ])
    }

    @Test func `a narrow measure keeps room for text`() {
        for width in 1...30 {
            var layout = layout(width)
            for line in layout.lines(from: layout.start, count: .max) {
                #expect(width - line.indent >= min(10, width))
            }
        }
    }

    @Test func `an article without text or blocks is one empty line`() {
        let block = Block(.paragraph, TextRange(.zero, .zero))
        for (text, blocks) in [("", []), ("text", []), ("", [block, block])] {
            var layout = ArticleLayout(text: ReadingText(text), blocks: blocks, width: 0)
            let lines = layout.lines(from: layout.start, count: 9)
            #expect(lines.map(\.isBlank) == [true])
            #expect(layout.width == 1)
            #expect(layout.position(of: TextOffset(3)) == layout.start)
            #expect(layout.position(layout.start, movedBy: 5) == layout.start)
            #expect(layout.lastTop(height: 5) == layout.start)
        }
    }

    private static let kinds: [Block.Kind] = [
        .paragraph, .preformatted, .listItem(depth: 2, marker: 2),
    ]

    @Test(arguments: 1...120)
    func `lines fit, and hold all of the text`(width: Int) {
        var checks = [LayoutChecks(layout(width), Self.article.text)]
        for text in WrappedText.samples.map(ReadingText.init) {
            checks += Self.kinds.map { kind in
                let blocks = [Block(kind, text.range)]
                return LayoutChecks(ArticleLayout(text: text, blocks: blocks, width: width), text)
            }
        }
        #expect(checks.flatMap { $0.lineFaults() }.isEmpty)
    }

    @Test(arguments: 1...120)
    func `positions and offsets lead to each other`(width: Int) {
        var checks = [LayoutChecks(layout(width), Self.article.text)]
        checks += WrappedText.samples.map(ReadingText.init).map { text in
            let blocks = [Block(.paragraph, text.range)]
            return LayoutChecks(ArticleLayout(text: text, blocks: blocks, width: width), text)
        }
        #expect(checks.flatMap { $0.positionFaults() }.isEmpty)
    }

    @Test(arguments: 1...120)
    func `what is at the top stays at the top`(width: Int) {
        for other in [1, 7, 80] {
            for text in WrappedText.samples.map(ReadingText.init) {
                let blocks = [Block(.paragraph, text.range)]
                let before = ArticleLayout(text: text, blocks: blocks, width: width)
                let after = ArticleLayout(text: text, blocks: blocks, width: other)
                #expect(LayoutChecks(before, text).topFaults(at: after).isEmpty)
            }
            let article = LayoutChecks(layout(width), Self.article.text)
            #expect(article.topFaults(at: layout(other)).isEmpty)
        }
    }

    @Test func `columns include the indent, and lead back to the text`() {
        var layout = layout(14)
        for line in layout.lines(from: layout.start, count: .max) {
            for cluster in layout.clusters(of: line) {
                #expect(cluster.column >= line.indent)
                #expect(layout.column(of: cluster.range.start, in: line) == cluster.column)
                for column in cluster.column..<(cluster.column + cluster.width) {
                    #expect(layout.offset(atColumn: column, in: line) == cluster.range.start)
                }
            }
            #expect(layout.offset(atColumn: -1, in: line) == line.range.start)
            let last = layout.clusters(of: line).last?.range.start ?? line.range.start
            #expect(layout.offset(atColumn: 500, in: line) == last)
        }
    }

    @Test func `tab stops are counted from where the text of a line begins`() {
        let (text, blocks) = WrappedText.article([
            (.listItem(depth: 2, marker: 2), "- a\tनी\tb", 1, false),
            (.preformatted, "\tx\t漢\ty", 2, false),
            (.listItem(depth: 1, marker: 3), "1.\tone two three four\tfive", 0, false),
        ])
        var layout = ArticleLayout(text: text, blocks: blocks, width: 30)
        let lines = layout.lines(from: layout.start, count: .max).filter { !$0.isBlank }
        #expect(lines.map(\.indent) == [4, 4, 0, 8])
        let columns = lines.map { line in
            layout.clusters(of: line).filter { text[$0.range] != " " }.map(\.column)
        }
        #expect(columns[0] == [4, 6, 7, 12, 14, 20])
        #expect(columns[1] == [4, 12, 13, 20, 22, 28])
        #expect(columns[2].prefix(4) == [0, 1, 2, 8])
        #expect(columns[3].first == 8)
    }

    @Test func `positions from another width lead to the line that holds them`() {
        var wide = layout(80)
        var narrow = layout(9)
        for line in 0...200 {
            let position = LinePosition(block: line / 10, line: line % 10 * 5)
            for count in [0, 3] {
                #expect(wide.lines(from: position, count: count).count <= count)
                #expect(narrow.lines(from: position, count: count).count <= count)
            }
        }
        #expect(narrow.lines(from: LinePosition(block: -1, line: .min), count: 1).count == 1)
        #expect(narrow.lines(from: LinePosition(block: .max, line: .max), count: 9).count == 1)
    }

    @Test func `a very long block is set from anywhere`() {
        let words = (0..<13_000).map { "word\($0 % 97)" }
        for text in [words.joined(separator: " "), words.joined(separator: "\n"), words.joined()] {
            let text = ReadingText(text)
            var layout = ArticleLayout(
                text: text, blocks: [Block(.paragraph, text.range)], width: 40)
            let checks = LayoutChecks(layout, text)
            #expect(checks.lineFaults().isEmpty)
            var places = [layout.lastTop(height: 1)]
            while let place = places.last, place != layout.start {
                places.append(layout.position(place, movedBy: -1))
            }
            #expect(places.reversed() == checks.positions)
            #expect(places.allSatisfy { layout.position(of: layout.offset(of: $0)) == $0 })
        }
    }

    @Test func `damaged blocks do no harm`() {
        let text = ReadingText("漢字 text of nine words or so, no more than that")
        let blocks = [
            Block(.paragraph, TextRange(utf8: 1..<5), quotationDepth: .max),
            Block(.listItem(depth: .min + 1, marker: .max), TextRange(utf8: 2..<900)),
            Block(.listItem(depth: .max, marker: -4), TextRange(utf8: 0..<7), quotationDepth: -9),
            Block(.preformatted, TextRange(utf8: 800..<900)),
        ]
        for width in 1...40 {
            var layout = ArticleLayout(text: text, blocks: blocks, width: width)
            let lines = layout.lines(from: layout.start, count: 1000)
            #expect(lines.count >= blocks.count)
            for offset in 0...60 { _ = layout.position(of: TextOffset(offset)) }
        }
    }
}
