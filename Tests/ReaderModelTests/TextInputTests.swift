import ReaderModel
import Testing

@Suite struct TextInputTests {
    private func typing(_ text: String, _ commands: Command...) -> TextInput {
        var input = TextInput(text)
        for command in commands {
            let isKnown = input.perform(command)
            #expect(isKnown)
        }
        return input
    }

    /// The text with a bar where the caret is.
    private func shown(_ input: TextInput) -> String {
        var copy = input
        copy.insert("|")
        return copy.text
    }

    @Test func wordsAreSteppedOverAndDeleted() {
        #expect(
            shown(typing("one two, three", .caretWordLeft, .caretWordLeft)) == "one |two, three")
        #expect(typing("one two, three", .deleteWord, .deleteWord).text == "one ")
    }

    @Test func theCaretKeepsItsColumnFromLineToLine() {
        let input = typing("long line\nab\nanother", .caretUp, .caretUp)
        #expect(shown(input) == "lo|ng line\nab\nanother")
        #expect(shown(typing("ab\ncd", .caretUp, .caretDown)) == "ab\ncd|")
    }

    @Test func theEndsAreSafe() {
        let all: [Command] = [
            .deleteBackward, .deleteForward, .deleteWord, .deleteToStart, .caretLeft, .caretRight,
            .caretWordLeft, .caretWordRight, .caretUp, .caretDown, .caretHome, .caretEnd,
        ]
        for first in all {
            for second in all {
                var input = TextInput("")
                let areKnown = input.perform(first) && input.perform(second)
                #expect(areKnown && input.text.isEmpty)
            }
        }
    }

    @Test func aClusterIsOneCharacter() {
        #expect(typing("e\u{301}👩‍👩‍👧", .deleteBackward).text == "e\u{301}")
    }
}
