import Articles
import Screen
import TextLayout

@testable import Importing

/// Whatever a document, a name or a note holds, nothing of it speaks to the terminal.
enum Sanitising {
    static func run(_ bytes: [UInt8]) -> String? {
        var input = FuzzInput(bytes)
        let width = Int(input.byte()) % 130 + 1
        let string = String(decoding: input.rest, as: UTF8.self)
        if let fault = leak(string.printableLine, keepsLines: false) { return "a line: \(fault)" }
        if let fault = leak(string.printableText, keepsLines: true) { return "text: \(fault)" }
        let cleaned = TextCleaner.clean(Array(string.utf8)).output
        let clean = String(decoding: cleaned, as: UTF8.self)
        if let fault = leak(clean, keepsLines: true) { return "cleaned: \(fault)" }
        for written in [string, clean] {
            if let fault = screenFault(written, width) { return "on the screen: \(fault)" }
        }
        if DisplayWidth.cells(of: DisplayWidth.truncate(clean, to: width)) > width {
            return "what is cut is too wide"
        }
        return layoutFault(ReadingText(clean), width)
    }

    /// A scalar of a text that may not go to a terminal.
    static func leak(_ text: String, keepsLines: Bool) -> String? {
        var scalars = text.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            switch scalar.value {
            case 9, 10: if keepsLines { continue }
            case 13: if keepsLines, scalars.first == "\n" { continue }
            case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0xFEFF,
                0xE0000...0xE007F:
                break
            default: continue
            }
            return "U+" + String(scalar.value, radix: 16) + " is left"
        }
        return nil
    }

    private static func screenFault(_ text: String, _ width: Int) -> String? {
        var screen = ScreenBuffer(size: ScreenSize(rows: 2, columns: width))
        let used = screen.write(text, row: 0, column: 0)
        guard used <= width else { return "\(used) cells of \(width) are used" }
        screen.write(text, row: 1, column: width / 2, maxWidth: 9)
        let rows = [screen.text(row: 0), screen.text(row: 1)]
        return rows.lazy.compactMap { leak($0, keepsLines: false) }.first
    }

    /// Every line is within the width, and all of them together are the text.
    private static func layoutFault(_ text: ReadingText, _ width: Int) -> String? {
        guard !text.isEmpty else { return nil }
        var layout = ArticleLayout(
            text: text, blocks: [Block(.preformatted, text.range)], width: width)
        var end = 0
        for line in layout.lines(from: layout.start, count: text.count + 2) {
            guard line.range.start.utf8 >= end || line.range.isEmpty else { return "lines overlap" }
            end = max(end, line.range.end.utf8)
        }
        let left = text.bytes[end...].contains { $0 > 0x20 }
        return left ? "the text ends after its last line" : nil
    }
}
