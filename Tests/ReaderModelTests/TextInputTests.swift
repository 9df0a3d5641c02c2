import ReaderModel
import TestSupport
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
            .deleteWordForward, .deleteToEnd, .undoTyping, .redoTyping, .caretStart, .caretTextEnd,
        ]
        for first in all {
            for second in all {
                var input = TextInput("")
                let areKnown = input.perform(first) && input.perform(second)
                #expect(areKnown && input.text.isEmpty)
            }
        }
    }

    @Test func wordsAndLinesAreDeletedForward() {
        #expect(
            typing("one two\nthree", .caretStart, .caretWordRight, .deleteWordForward).text
                == "one\nthree")
        #expect(
            typing("one two\nthree", .caretStart, .deleteToEnd, .deleteToEnd).text == "three")
    }

    @Test func whatWasTypedIsTakenBackAWordAtATime() {
        var input = TextInput("")
        for character in "one two  three" { input.insert(String(character)) }
        #expect(input.perform(.undoTyping) && input.text == "one two  ")
        #expect(input.perform(.undoTyping) && input.text == "one ")
        #expect(input.perform(.redoTyping) && input.text == "one two  ")
        input.insert("x")
        #expect(input.perform(.redoTyping) && input.text == "one two  x")
        #expect(input.perform(.undoTyping) && input.text == "one two  ")
        #expect(input.perform(.undoTyping) && input.text == "one ")
        #expect(input.perform(.undoTyping) && input.text.isEmpty)
        #expect(input.perform(.undoTyping) && input.text.isEmpty)
    }

    @Test func aPasteAndAnotherTextAreTakenBackAsAWhole() {
        var input = TextInput("a")
        input.insert("b")
        input.insert(String(repeating: "pasted ", count: 10))
        #expect(input.perform(.undoTyping) && input.text == "ab")
        input.replaceAll(with: "from outside")
        #expect(input.perform(.undoTyping) && input.text == "ab")
        #expect(input.perform(.redoTyping) && input.text == "from outside")
    }

    /// Random typing against the texts that there were.
    @Test(arguments: 0..<40) func undoingAllLeadsToTheStartAndRedoingAllToTheEnd(seed: Int) {
        var numbers = SeededNumbers(UInt64(seed))
        let commands: [Command] = [
            .newLine, .deleteBackward, .deleteForward, .deleteWord, .deleteWordForward,
            .deleteToStart, .deleteToEnd, .caretLeft, .caretRight, .caretWordLeft, .caretHome,
            .caretUp, .caretDown, .caretStart,
        ]
        let words = ["a", "b", " ", "é", "海", "👩‍👩‍👧", "two words", "\n", "x\ny z"]
        let start = "The start,\nof two lines. "
        var input = TextInput(start)
        for _ in 0..<200 {
            if numbers.next() % 2 == 0 {
                input.insert(words[Int(numbers.next() % UInt64(words.count))])
            } else {
                _ = input.perform(commands[Int(numbers.next() % UInt64(commands.count))])
            }
            #expect((0...input.characters.count).contains(input.caret))
        }
        let end = input.text
        for _ in 0..<400 { _ = input.perform(.undoTyping) }
        #expect(input.text == start)
        for _ in 0..<400 { _ = input.perform(.redoTyping) }
        #expect(input.text == end)
    }

    @Test func aClusterIsOneCharacter() {
        #expect(typing("e\u{301}👩‍👩‍👧", .deleteBackward).text == "e\u{301}")
    }
}
