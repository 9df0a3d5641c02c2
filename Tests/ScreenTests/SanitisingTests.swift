import Screen
import Testing

struct SanitisingTests {
    private func shown(_ text: String) -> String {
        var screen = ScreenBuffer(size: ScreenSize(rows: 1, columns: 20))
        let used = screen.write(text, row: 0, column: 0)
        return String(screen.text(row: 0).unicodeScalars.prefix(while: { _ in used > 0 }))
            .trimmingSpaces
    }

    @Test func `control characters show as pictures`() {
        #expect(shown("a\u{1B}[31mb") == "a␛[31mb")
        #expect(shown("a\0\u{7}\n\r\u{7F}b") == "a␀␇␊␍␡b")
        #expect(shown("a\r\nb\tc") == "a␍␊b    c")
        #expect(shown("a\u{9B}31m") == "a·31m")
        #expect(shown("a\u{2028}b") == "a·b")
    }

    @Test func `invisible and bidirectional controls do not get through`() {
        let hidden = "a\u{202E}\u{2066}\u{200E}\u{61C}\u{200B}\u{2060}\u{FEFF}\u{AD}\u{E0041}b"
        #expect(shown(hidden).unicodeScalars.allSatisfy { isPrintable($0) })
        #expect(shown(hidden).contains("a"))
        #expect(shown(hidden).contains("b"))
    }

    @Test func `a pile of marks is cut down`() {
        let pile = "a" + String(repeating: "\u{301}", count: 1000) + "b"
        #expect(shown(pile) == "a" + String(repeating: "\u{301}", count: 4) + "b")
    }

    @Test func `a sequence of emoji stays whole`() {
        for text in ["👩‍👩‍👧‍👦", "❤️", "👍🏽", "🇫🇷"] {
            var screen = ScreenBuffer(size: ScreenSize(rows: 1, columns: 10))
            #expect(screen.write(text + "x", row: 0, column: 0) == 3)
            #expect(screen.text(of: screen[0, 0]) == text)
            #expect(screen.text(of: screen[0, 2]) == "x")
        }
    }

    @Test func `every scalar, alone and behind a letter, gives printable cells only`() {
        var screen = ScreenBuffer(size: ScreenSize(rows: 1, columns: 8))
        for value in UInt32(0)...0x10FFFF {
            // Most of the upper planes is unassigned: a sample is enough there.
            if value >= 0x30000, value < 0xE0000 || value >= 0xE0200, value % 257 != 0,
                value & 0xFFFF < 0xFFFE
            {
                continue
            }
            guard let scalar = Unicode.Scalar(value) else { continue }
            screen.clear()
            screen.write("\(scalar)", row: 0, column: 0)
            screen.write("a\(scalar)b", row: 0, column: 3)
            for column in 0..<8 {
                let cell = screen[0, column]
                if let lone = cell.scalar {
                    if isPrintable(lone) { continue }
                } else if screen.text(of: cell).unicodeScalars.allSatisfy({ isPrintable($0) }) {
                    continue
                }
                Issue.record("U+\(String(value, radix: 16)) gets through")
            }
        }
    }

    private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: return true
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: return false
        default: break
        }
        if scalar.properties.isDefaultIgnorableCodePoint { return false }
        return scalar.properties.generalCategory != .unassigned
    }

    @Test func `long runs of anything end`() {
        var screen = ScreenBuffer(size: ScreenSize(rows: 1, columns: 8))
        for scalar in [
            "\u{301}", "\u{200B}", "\u{200D}", "👩‍", "\u{1F1E6}", "\u{600}", "ᄀ", "\u{E0020}",
        ] {
            let text = String(repeating: scalar, count: 100_000)
            #expect(screen.write(text, row: 0, column: 0) <= 8)
        }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var result = self[...]
        while result.last == " " { result.removeLast() }
        return String(result)
    }
}
