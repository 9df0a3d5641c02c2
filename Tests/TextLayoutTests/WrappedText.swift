import Articles
import TextLayout

/// Lays out a text and shows the lines as strings, with the indent as spaces.
enum WrappedText {
    static func lines(_ text: String, width: Int) -> [String] {
        lines(text, [Block(.paragraph, ReadingText(text).range)], width: width)
    }

    static func lines(_ text: String, _ blocks: [Block], width: Int) -> [String] {
        var layout = ArticleLayout(text: ReadingText(text), blocks: blocks, width: width)
        return layout.lines(from: layout.start, count: .max).map { line in
            String(repeating: " ", count: line.indent) + ReadingText(text)[line.range]
        }
    }

    /// Blocks from texts, with a blank line between them unless the second is tight.
    static func article(
        _ parts: [(kind: Block.Kind, text: String, quotation: Int, isTight: Bool)]
    ) -> (text: ReadingText, blocks: [Block]) {
        var bytes: [UInt8] = []
        var blocks: [Block] = []
        for part in parts {
            if !bytes.isEmpty { bytes.append(contentsOf: (part.isTight ? "\n" : "\n\n").utf8) }
            let start = bytes.count
            bytes.append(contentsOf: part.text.utf8)
            let range = TextRange(utf8: start..<bytes.count)
            blocks.append(Block(part.kind, range, quotationDepth: part.quotation))
        }
        return (ReadingText(repairing: bytes), blocks)
    }

    static let samples = [
        "The deliveries, worth $700 million (or more), began in 2005–2006; “all of them”, he said.",
        "Supercalifragilistic   words-with-hyphens and\ta tab, https://example.org/a/very/long/path?q=1",
        "イラン向けの地対空ミサイル「トールM1」を、ロシアは引き渡した。会談は「ブシェール」で行われた。",
        "Ame\u{301}lie a mange\u{301} du po\u{302}t-au-feu\u{A0}: c’e\u{301}tait bon\u{A0}!\nOui.",
        "Flags 🇮🇷🇷🇺, families 👨‍👩‍👧‍👦👨‍👩‍👧‍👦, hearts ❤️❤️ and ✌🏽 hands 漢字 mixed.",
        "  leading spaces\n\n  and an empty line\ntrailing   \n",
        "한국어 텍스트는 띄어쓰기로 나뉜다.", "ภาษาไทยไม่มีช่องว่างระหว่างคำ",
        "देवनागरी एक लिपि है जिसमें संस्कृत, हिन्दी और मराठी लिखी जाती हैं।", "தமிழ் மொழி கொடுத்தது",
        "क\u{93E}\u{93E}\u{93E}\u{93E}\u{93E}\u{93E}\u{93E}\u{93E}\u{93E} x", "", " ", "\n", "x",
    ]
}
