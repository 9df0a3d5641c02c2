import Screen
import Testing
import TextLayout

struct ScreenBufferTests {
    private func buffer(_ rows: Int = 1, _ columns: Int = 10) -> ScreenBuffer {
        ScreenBuffer(size: ScreenSize(rows: rows, columns: columns))
    }

    @Test func `a new screen is blank`() {
        #expect(buffer(2, 3).snapshot() == "|   |\n|   |\n")
    }

    @Test func `no size is too small or too large`() {
        #expect(buffer(0, 0).size == ScreenSize(rows: 1, columns: 1))
        #expect(buffer(-5, .min).size == ScreenSize(rows: 1, columns: 1))
        #expect(buffer(1, .max).size.columns == 4096)
    }

    @Test func `text stands where it was written and says how wide it is`() {
        var screen = buffer()
        #expect(screen.write("abc", row: 0, column: 2) == 3)
        #expect(screen.text(row: 0) == "  abc     ")
        #expect(screen.write("né—ж", row: 0, column: 0) == 4)
        #expect(screen.text(row: 0) == "né—жc     ")
    }

    @Test func `bytes are written like text`() {
        var screen = buffer()
        let bytes = Array("x日é!".utf8)
        #expect(screen.write(bytes[1...], row: 0, column: 0) == 4)
        #expect(screen.text(row: 0) == "日é!      ")
        #expect(screen.write([0x61, 0xFF, 0xE2, 0x82, 0x62][...], row: 0, column: 0) == 5)
        #expect(screen.text(row: 0) == "a\u{FFFD}\u{FFFD}\u{FFFD}b     ")
    }

    @Test func `a width limit cuts, and a wide character that is cut becomes a space`() {
        var screen = buffer()
        screen.fill(rows: 0..<1, columns: 0..<10, with: ".")
        #expect(screen.write("日本語", row: 0, column: 1, maxWidth: 5) == 5)
        #expect(screen.text(row: 0) == ".日本 ....")
        #expect(screen.write("abc", row: 0, column: 0, maxWidth: 2) == 2)
        #expect(screen.write("abc", row: 0, column: 0, maxWidth: 0) == 0)
        #expect(screen.write("abc", row: 0, column: 0, maxWidth: -1) == 0)
    }

    @Test(arguments: -12...12)
    func `text is clipped at both edges`(column: Int) {
        for text in [
            "abcdef", "日本語", "e\u{301}日a\u{308}👍🏽x", "🇫🇷🇩🇪", "नमस्ते", "नागरी", "ক\u{9C7}\u{9BE}কো",
        ] {
            var screen = buffer(3, 10)
            screen.write(text, row: 1, column: column)
            #expect(screen.text(row: 0) == "          ")
            #expect(screen.text(row: 2) == "          ")
            expectWhole(screen)
        }
        var screen = buffer(1, 10)
        screen.write("abcdef", row: 0, column: column)
        for at in 0..<10 {
            let index = at - column
            let expected = (0..<6).contains(index) ? Array("abcdef")[index] : " "
            #expect(screen.text(of: screen[0, at]) == String(expected))
        }
    }

    @Test(arguments: [
        (Int.min, 0), (Int.max, 0), (0, Int.min), (0, Int.max), (-1, -1), (1, 0), (0, 10),
    ])
    func `writing outside the screen does nothing`(row: Int, column: Int) {
        var screen = buffer()
        #expect(screen.write("日本", row: row, column: column) == 0)
        screen.restyle(row: row, columns: 0..<10) { $0.attributes = .bold }
        if row == 0 { screen.restyle(row: row, columns: 0..<10) { $0.attributes = [] } }
        screen.fill(rows: 5..<Int.max, columns: Int.min..<Int.max, with: "x")
        #expect(screen == buffer())
    }

    @Test func `half of a wide character that is written over goes, and so does the other`() {
        let bases = ["日本日本日", "नीनीनीनीनी", "a" + wide + wide]
        for (base, column) in bases.flatMap({ base in
            (0..<10).map { (base, $0) }
        }) {
            for text in ["x", "語", "e\u{301}", "नी", "ক\u{9C7}\u{9BE}\u{9BE}"] {
                var screen = buffer()
                screen.write(base, row: 0, column: 0)
                screen.write(text, row: 0, column: column)
                expectWhole(screen)
                screen.fill(rows: 0..<1, columns: column..<column + 1, with: "-")
                expectWhole(screen)
            }
        }
    }

    /// A cluster of four cells.
    private let wide = "ক\u{9C7}\u{9BE}\u{9BE}"

    @Test func `a cluster takes as many cells as it has letters and marks beside them`() {
        var screen = buffer()
        #expect(screen.write("नागरी|", row: 0, column: 1) == 6)
        #expect((0..<8).map { screen[0, $0].width } == [1, 2, 0, 1, 2, 0, 1, 1])
        #expect(screen.text(of: screen[0, 1]) == "ना")
        #expect(screen.text(of: screen[0, 6]) == "|")
        #expect(screen.write(wide + "x", row: 0, column: 0) == 5)
        #expect((0..<5).map { screen[0, $0].width } == [4, 0, 0, 0, 1])
        screen.restyle(row: 0, columns: 2..<3) { $0.attributes = .bold }
        #expect(screen.snapshot().contains("0..<4 bold"))
    }

    @Test func `as many cells are written as layout counts`() {
        for scalar in ["\u{93E}", "\u{1100}", "\u{600}", "\u{302E}", "\u{301}", "\u{9BE}\u{301}"] {
            for count in [1, 7, 8, 9, 100, 300] {
                let text = "क" + String(repeating: scalar, count: count) + "|"
                var screen = buffer(1, 1000)
                #expect(
                    screen.write(text, row: 0, column: 0) == DisplayWidth.cells(of: text),
                    "\(scalar.unicodeScalars) \(count)")
                expectWhole(screen)
            }
        }
    }

    /// Every wide character has all of its cells, and no cell is left of one.
    private func expectWhole(_ screen: ScreenBuffer) {
        for row in 0..<screen.size.rows {
            var column = 0
            while column < screen.size.columns {
                let end = column + screen[row, column].width
                #expect(end > column)
                guard end > column, end <= screen.size.columns else { break }
                #expect((column + 1..<end).allSatisfy { screen[row, $0].width == 0 })
                column = end
            }
            #expect(column == screen.size.columns)
        }
    }

    @Test func `styles change without the text, and never half a character`() {
        var screen = buffer()
        screen.write("a日b", row: 0, column: 0, style: Style(foreground: .indexed(4)))
        screen.restyle(row: 0, columns: 2..<3) { $0.attributes.insert(.reverse) }
        #expect(
            screen.snapshot() == "|a日b      |\n 0..<1 fg4; 1..<3 reverse fg4; 3..<4 fg4\n")
        screen.restyle(row: 0, columns: 0..<2) { $0 = .plain }
        #expect(screen.snapshot() == "|a日b      |\n 3..<4 fg4\n")
    }

    @Test(arguments: [Color.terminal, .indexed(0), .indexed(7), .indexed(255)])
    func `a style comes out of a cell as it went in`(color: Color) {
        for raw in 0..<64 {
            let style = Style(
                foreground: color, background: .indexed(UInt8(raw)),
                attributes: Style.Attributes(rawValue: UInt8(raw)))
            var screen = buffer()
            screen.write("語", row: 0, column: 3, style: style)
            #expect(screen[0, 3].style == style)
            #expect(screen[0, 4].style == style)
            #expect(screen[0, 3].scalar == "語")
            #expect(screen[0, 3].width == 2)
            #expect(screen[0, 4].scalar == nil)
        }
    }

    @Test func `a cell takes eight bytes`() {
        #expect(MemoryLayout<Cell>.stride == 8)
    }

    @Test func `the cursor is in the snapshot and goes with clear`() {
        var screen = buffer(1, 2)
        screen.cursor = (0, 1)
        screen.write("ab", row: 0, column: 0)
        #expect(screen.snapshot() == "|ab|\ncursor 0,1\n")
        screen.clear(Style(background: .indexed(1)))
        #expect(screen.snapshot() == "|  |\n 0..<2 on1\n")
    }

    @Test func `screens that show the same are equal, however they came to it`() {
        var one = buffer()
        var other = buffer()
        one.write("x\u{301}", row: 0, column: 0)
        other.write("y\u{301}", row: 0, column: 0)
        #expect(one != other)
        other.write("x\u{301}", row: 0, column: 0)
        #expect(one == other)
    }
}
