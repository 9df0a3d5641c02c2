import ReaderModel
import Testing
import TextLayout

@testable import ReaderViews

@Suite struct TypingTests {
    private static let texts = [
        "", "a", "\n", "one two three four five", "averyveryverylongwordindeed and more",
        "two\n\nparagraphs and a space \n at the end ", "海は広い。and 漢字 mixed", "tail\n",
    ]

    private func input(_ text: String, caret: Int) -> TextInput {
        var input = TextInput(text)
        for _ in 0..<(text.count - caret) { _ = input.perform(.caretLeft) }
        return input
    }

    @Test(arguments: texts) func aNoteIsWrappedWithoutLosingAWord(_ text: String) {
        for width in 1...40 {
            let wrapped = WrappedInput(TextInput(text), width: width)
            let words = text.filter { !$0.isWhitespace }
            #expect(wrapped.lines.joined().filter { !$0.isWhitespace } == words)
            for line in wrapped.lines where width > 1 {
                let trimmed = line.last == " " ? String(line.dropLast()) : line
                #expect(DisplayWidth.cells(of: trimmed) <= width, "\(line)")
            }
        }
    }

    @Test(arguments: texts) func theCaretStandsBeforeItsCharacter(_ text: String) {
        for width in 2...40 {
            for caret in 0...text.count {
                let wrapped = WrappedInput(input(text, caret: caret), width: width)
                #expect(wrapped.lines.indices.contains(wrapped.caret.line))
                #expect(wrapped.caret.column <= width)
                let character = Array(text).dropFirst(caret).first
                guard let character, !character.isWhitespace else { continue }
                let line = wrapped.lines[wrapped.caret.line]
                var column = 0
                var under: Character?
                for shown in line where under == nil {
                    if column == wrapped.caret.column { under = shown }
                    column += DisplayWidth.cells(ofCluster: shown)
                }
                #expect(under == character, "\(text) at \(caret), \(width) wide")
            }
        }
    }

    @Test(arguments: texts) func aPlaceOnTheScreenIsThatOfItsCharacter(_ text: String) {
        for width in 1...40 {
            for caret in 0...text.count {
                let wrapped = WrappedInput(input(text, caret: caret), width: width)
                let (line, column) = wrapped.caret
                let found = wrapped.position(line: line, column: column)
                // A caret behind the last character of a full line has no cell of its own.
                #expect(abs(found - caret) <= 1, "\(text) at \(caret), \(width) wide")
            }
        }
    }

    @Test func tabsAreAsWideAsTheyAreDrawn() {
        #expect(WrappedInput(TextInput("a\tb"), width: 20).caret.column == 9)
        #expect(WrappedInput(TextInput("a\tb"), width: 6).lines == ["a", "\t", "b"])
    }

    @Test func aLongNoteIsWrappedAroundTheCaret() {
        let text = String(repeating: "word after word\n", count: 10_000)
        let wrapped = WrappedInput(TextInput(text), width: 40)
        #expect(wrapped.lines.count < 2000)
        #expect(wrapped.lines[0] == "word after word")
        #expect(wrapped.caret.line == wrapped.lines.count - 1)
    }

    @Test func theCaretOfALineIsAlwaysInItsField() {
        for text in ["", "short", String(repeating: "long ", count: 50), "海は広い海は広い"] {
            for width in 1...30 {
                let field = InputField(TextInput(text), width: width)
                #expect((0..<width).contains(field.caret))
            }
        }
        #expect(InputField(TextInput("abcdef"), width: 4).text == "def")
        #expect(InputField(TextInput("abc"), width: 4).text == "abc")
    }

    @Test func lengthsAreShownInFourCharacters() {
        let shown = [0, 7, 999, 1000, 1234, 9999, 10_000, 999_999, 1_200_000, 12_000_000, .max]
            .map(Figures.short)
        #expect(shown.prefix(6) == ["0", "7", "999", "1.0k", "1.2k", "9.9k"])
        #expect(shown[6..<10] == ["10k", "999k", "1.2M", "12M"])
        #expect(Figures.short(-1) == "0")
    }
}
