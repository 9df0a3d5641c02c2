import Screen
import Testing

@testable import Ncurses

struct InputDecoderTests {
    private func keys(_ text: String, bindings: [InputDecoder.Binding] = []) -> [String] {
        inputs(Array(text.utf8), bindings: bindings).map {
            if case .key(let key) = $0 { key.description } else { "\($0)" }
        }
    }

    private func inputs(
        _ bytes: [UInt8], bindings: [InputDecoder.Binding] = []
    ) -> [TerminalInput] {
        var decoder = InputDecoder(bindings: bindings)
        decoder.feed(bytes)
        var result: [TerminalInput] = []
        while let input = decoder.next(isFinal: true) { result.append(input) }
        return result
    }

    @Test(arguments: [
        ("jG ?", ["j", "G", "Space", "?"]),
        ("\u{4}\u{15}\u{0}\u{1C}\u{1D}\u{1F}", ["^d", "^u", "^Space", "^\\", "^]", "^_"]),
        ("\t\r\n\u{7F}\u{8}", ["Tab", "Enter", "Enter", "Backspace", "Backspace"]),
        ("é語👍", ["é", "語", "👍"]),
        ("\u{1B}", ["Esc"]),
        ("\u{1B}\u{1B}", ["Esc", "Esc"]),
        ("\u{1B}x\u{1B}é\u{1B}\r", ["Alt-x", "Alt-é", "Alt-Enter"]),
        ("\u{1B}[A\u{1B}OB\u{1B}[H\u{1B}OF", ["Up", "Down", "Home", "End"]),
        ("\u{1B}[1;3C\u{1B}[1;5D\u{1B}[1;2A", ["Alt-Right", "Ctrl-Left", "S-Up"]),
        ("\u{1B}\u{1B}[C\u{1B}\u{1B}OD", ["Alt-Right", "Alt-Left"]),
        (
            "\u{1B}[Z\u{1B}[3~\u{1B}[2~\u{1B}[5~\u{1B}[6~",
            [
                "S-Tab", "Delete", "Insert", "PageUp", "PageDown",
            ]
        ),
        ("\u{1B}OP\u{1B}[15~\u{1B}[24~\u{1B}[[A\u{1B}[1;3S", ["F1", "F5", "F12", "F1", "Alt-F4"]),
        ("\u{1B}[3$\u{1B}[3^\u{1B}[a", ["S-Delete", "Ctrl-Delete", "S-Up"]),
        ("\u{1B}[27;5;105~\u{1B}[105;5u\u{1B}[9;2u", ["^i", "^i", "S-Tab"]),
        ("\u{1B}[", ["Alt-["]),
        ("\u{1B}O", ["Alt-O"]),
    ])
    func `keys are read`(sent: String, expected: [String]) {
        #expect(keys(sent) == expected)
    }

    @Test(arguments: [
        "\u{1B}[?62;c", "\u{1B}[I", "\u{1B}[O", "\u{1B}[12;40R", "\u{1B}[99~", "\u{85}",
        "\u{1B}[<0;0;0M", "\u{1B}[<0;1M", "\u{1B}[<99;1;1M", "\u{1B}[99999999999999999999u",
    ])
    func `what is not understood is swallowed whole`(sent: String) {
        #expect(keys(sent + "j") == ["j"])
    }

    @Test func `a broken sequence takes nothing with it`() {
        #expect(keys("\u{1B}[1;\rj") == ["Enter", "j"])
        #expect(keys("\u{1B}[1\u{1B}[Aj") == ["Up", "j"])
        #expect(inputs([0xFF, 0xC3, 0x6A]) == [.key(.character("j"))])
    }

    @Test func `a sequence may come in pieces`() {
        for sent in ["\u{1B}[1;3C", "語", "\u{1B}[<0;12;3M", "\u{1B}[200~a\u{1B}[2b\u{1B}[201~"] {
            let whole = inputs(Array(sent.utf8))
            var decoder = InputDecoder()
            var result: [TerminalInput] = []
            for byte in sent.utf8 {
                decoder.feed(CollectionOfOne(byte))
                while let input = decoder.next() { result.append(input) }
            }
            #expect(result == whole)
            #expect(result.count == 1)
            #expect(!decoder.isWaiting)
        }
    }

    @Test func `only a beginning is waited for`() {
        var decoder = InputDecoder()
        decoder.feed([0x1B])
        #expect(decoder.next() == nil)
        #expect(decoder.isWaiting)
        #expect(decoder.next(isFinal: true) == .key(Key(.escape)))
        #expect(!decoder.isWaiting)
    }

    @Test func `a paste is text, whatever it holds`() {
        let sent = "a\u{1B}[200~x\u{1B}[A\nq\u{1B}[201~b"
        #expect(
            inputs(Array(sent.utf8)) == [
                .key(.character("a")), .paste(Array("x\u{1B}[A\nq".utf8)), .key(.character("b")),
            ])
    }

    @Test(arguments: ["a", "a line\r\n", "漢字とかな", "e\u{301}\r"])
    func `a long paste comes in parts, which together are all of it`(_ unit: String) throws {
        let count = InputDecoder.longestPart * 5 / 2 / unit.utf8.count
        let sent = Array(String(repeating: unit, count: count).utf8)
        var decoder = InputDecoder()
        decoder.feed(Array("\u{1B}[200~".utf8))
        var parts: [[UInt8]] = []
        var rest = sent[...]
        while !rest.isEmpty {
            decoder.feed(rest.prefix(40_961))
            rest = rest.dropFirst(40_961)
            while case .paste(let part)? = decoder.next() { parts.append(part) }
        }
        decoder.feed(Array("\u{1B}[201~x".utf8))
        while let input = decoder.next() {
            if case .paste(let part) = input {
                parts.append(part)
            } else {
                #expect(input == .key(Key(.character("x"))))
            }
        }
        #expect(parts.count == 3)
        #expect(parts.allSatisfy { $0.count <= InputDecoder.longestPart + 40_961 })
        // No character is torn, and no end of a line.
        #expect(parts.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        #expect(parts.dropLast().allSatisfy { $0.last != 0x0D })
        #expect(parts.flatMap(\.self) == sent)
    }

    @Test func `the mouse is read`() {
        let sent = "\u{1B}[<0;12;3M\u{1B}[<32;13;3M\u{1B}[<0;13;3m\u{1B}[<64;1;1M\u{1B}[<81;1;1M"
        #expect(
            inputs(Array(sent.utf8)) == [
                .mouse(MouseEvent(.press(.left), row: 2, column: 11)),
                .mouse(MouseEvent(.drag, row: 2, column: 12)),
                .mouse(MouseEvent(.release, row: 2, column: 12)),
                .mouse(MouseEvent(.scrollUp, row: 0, column: 0)),
                .mouse(MouseEvent(.scrollDown, row: 0, column: 0, modifiers: .control)),
            ])
    }

    @Test func `the terminal's own description comes first`() {
        let binding = InputDecoder.Binding(
            sequence: Array("\u{1B}[A".utf8), key: Key(.function(9)))
        #expect(keys("\u{1B}[A\u{1B}[B", bindings: [binding]) == ["F9", "Down"])
    }

    @Test func `random bytes are read to the end`() {
        var state: UInt64 = 1
        for _ in 0..<200 {
            let bytes = (0..<500).map { _ -> UInt8 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let byte = UInt8(truncatingIfNeeded: state >> 33)
                return byte < 40 ? 0x1B : byte < 80 ? 0x5B : byte
            }
            var decoder = InputDecoder()
            decoder.feed(bytes)
            while decoder.next(isFinal: true) != nil {}
            #expect(!decoder.isWaiting)
        }
    }
}

struct ClickCounterTests {
    @Test func `quick presses at one place count up to three`() {
        var counter = ClickCounter()
        let press = MouseEvent(.press(.left), row: 1, column: 2)
        let elsewhere = MouseEvent(.press(.left), row: 1, column: 3)
        #expect([0, 100, 200, 300].map { counter.count(press, at: $0).clicks } == [1, 2, 3, 1])
        #expect(counter.count(press, at: 1000).clicks == 1)
        #expect(counter.count(elsewhere, at: 1001).clicks == 1)
        let release = MouseEvent(.release, row: 1, column: 3)
        #expect(counter.count(release, at: 1002) == release)
        #expect(counter.count(elsewhere, at: 1003).clicks == 2)
    }
}
