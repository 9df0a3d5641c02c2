import Articles
import Testing
import TextLayout

struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("né", 2), ("ne\u{301}", 2), ("漢字", 4), ("ｆｕｌｌ", 8), ("ｶﾞ", 2),
        ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👩‍👩‍👧", 2), ("🇮🇷", 2), ("🇮🇷🇷🇺", 4),
        ("❤", 1), ("❤\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2), ("✌🏽", 2), ("⛹🏽‍♂\u{FE0F}", 2),
        ("“”—…", 4),
        ("\u{200B}\u{2060}", 0), ("\u{301}", 0), ("a\u{A0}b", 3), ("ไทย", 3), ("ที่", 1),
        ("नि", 2), ("नागरी", 5), ("தமிழ்", 4), ("น้ำ", 2), ("가\u{302E}", 4), ("\u{903}", 1),
        ("a\u{AD}b", 2), ("a\u{200B}b\u{2060}c", 3), ("α§±①…", 5), ("䷀㉈", 4), ("\u{600}1", 2),
        ("\u{1100}\u{1100}\u{1161}", 4), ("می\u{200C}خواهم", 7), ("ه\u{200D}", 1), ("😀\u{FE0E}", 2),
        ("a🏽", 3), ("1\u{20E3}", 1), ("葛\u{E0100}", 2),
    ])
    func `text takes the cells that terminals give it`(text: String, cells: Int) {
        #expect(DisplayWidth.cells(of: text) == cells)
    }

    @Test func `tabs reach the next multiple of eight`() {
        #expect(DisplayWidth.cells(of: "\t") == 8)
        #expect(DisplayWidth.cells(of: "abc\td") == 9)
        #expect(DisplayWidth.cells(of: "12345678\t") == 16)
        #expect(DisplayWidth.cells(of: "漢\t") == 8)
    }

    @Test func `controls take no cells`() {
        #expect(DisplayWidth.cells(of: "a\u{7}\u{1B}\r\nb") == 2)
    }

    @Test func `every scalar has a width of at most two`() {
        let scalars = (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
        #expect(scalars.allSatisfy { (0...2).contains(DisplayWidth.cells(of: $0)) })
    }

    @Test(arguments: [
        "Plain text, two lines\nand\r\nmore", "e\u{301}\u{323}a\u{308}", "👨‍👩‍👧‍👦🏳️‍🌈🇮🇷🇷🇺🇺🇸x",
        "각\u{11A8}한글\u{1100}\u{1161}",
        "ที่นี่ นี้", "\u{600}123 a\u{200D}b ☺\u{FE0F}\u{200D}", "\u{301}start", "a\u{301}\n\u{301}b",
    ])
    func `clusters are those of the standard library`(text: String) {
        let bytes = Array(text.utf8)
        let ours = PositionedClusters(bytes).map {
            String(decoding: bytes[$0.range.utf8], as: UTF8.self)
        }
        #expect(ours == text.map(String.init))
    }

    @Test func `marks that take room belong to their cluster`() {
        #expect(PositionedClusters("नागरी").map(\.width) == [2, 1, 2])
        #expect(PositionedClusters("ক\u{9C7}\u{9BE}|").map(\.column) == [0, 3])
    }

    @Test func `no cluster is wider than eight cells`() {
        for scalar in ["\u{93E}", "\u{1100}", "\u{600}", "\u{302E}"] {
            let clusters = Array(PositionedClusters("क" + String(repeating: scalar, count: 1000)))
            #expect(clusters.allSatisfy { (1...8).contains($0.width) })
            let cells = DisplayWidth.cells(of: scalar)
            #expect(clusters.map(\.width).reduce(1, +) == 1 + 1 + 1000 * cells)
        }
    }

    @Test func `consonants of a conjunct have cells of their own`() {
        #expect(PositionedClusters("क्ष").map(\.width) == [1, 1])
    }

    @Test func `ill-formed bytes are taken one by one`() {
        let clusters = Array(PositionedClusters([0x61, 0xFF, 0xE2, 0x80, 0xC3]))
        #expect(clusters.map(\.range.count) == [1, 1, 1, 1, 1])
        #expect(clusters.map(\.width) == [1, 1, 1, 1, 1])
    }

    @Test func `a row of marks makes clusters of bounded length`() {
        let text = "a" + String(repeating: "\u{301}", count: 10_000)
        let clusters = Array(PositionedClusters(text))
        #expect(clusters.allSatisfy { $0.range.count <= 256 })
        #expect(clusters.map(\.width).reduce(0, +) == 1)
    }

    @Test(arguments: 0...12)
    func `truncated text fits and says so`(cells: Int) {
        for text in ["Bushehr", "漢字かな交じり文", "👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", "a\tb"] {
            for short in [
                DisplayWidth.truncate(text, to: cells),
                DisplayWidth.truncateMiddle(text, to: cells),
            ] {
                #expect(DisplayWidth.cells(of: short) <= cells)
                let isWhole = DisplayWidth.cells(of: text) <= cells
                #expect(short == text || cells == 0 || short.contains("…"))
                #expect((short == text) == isWhole)
            }
        }
    }

    @Test func `paths are truncated in the middle`() {
        #expect(DisplayWidth.truncate("archive/2007/tor.txt", to: 10) == "archive/2…")
        #expect(DisplayWidth.truncateMiddle("archive/2007/tor.txt", to: 10) == "arch…r.txt")
    }
}
