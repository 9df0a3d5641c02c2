/// Text that is being typed, of one line or many, with a caret between its characters. What was
/// typed can be taken back, a word or so at a time.
public struct TextInput: Hashable, Sendable {
    public private(set) var characters: [Character]
    /// The number of characters before the caret.
    public private(set) var caret: Int
    private var log = EditLog()

    public init(_ text: String = "") {
        characters = Array(text)
        caret = characters.count
    }

    public var text: String { String(characters) }
    public var isEmpty: Bool { characters.isEmpty }

    public mutating func insert(_ text: String) {
        replace(caret..<caret, with: Array(text))
    }

    /// Puts another text in the place of all that there is, which can be taken back.
    public mutating func replaceAll(with text: String) {
        let new = Array(text)
        guard new != characters else { return }
        log.interrupt()
        replace(0..<characters.count, with: new)
        log.interrupt()
    }

    public mutating func moveCaret(to position: Int) {
        caret = min(max(0, position), characters.count)
        log.interrupt()
    }

    /// Carries out a command of typing; false for one that it does not know.
    public mutating func perform(_ command: Command) -> Bool {
        switch command {
        case .newLine: insert("\n")
        case .deleteBackward: delete(to: caret - 1)
        case .deleteForward: delete(to: caret + 1)
        case .deleteWord: delete(to: wordStart())
        case .deleteWordForward: delete(to: wordEnd())
        case .deleteToStart: delete(to: lineStart())
        // At the end of a line its line feed goes, as in other editors.
        case .deleteToEnd: delete(to: max(lineEnd(from: caret), caret + 1))
        case .undoTyping: undo()
        case .redoTyping: redo()
        default: return move(command)
        }
        return true
    }

    private mutating func move(_ command: Command) -> Bool {
        switch command {
        case .caretLeft: moveCaret(to: caret - 1)
        case .caretRight: moveCaret(to: caret + 1)
        case .caretWordLeft: moveCaret(to: wordStart())
        case .caretWordRight: moveCaret(to: wordEnd())
        case .caretHome: moveCaret(to: lineStart())
        case .caretEnd: moveCaret(to: lineEnd(from: caret))
        case .caretStart: moveCaret(to: 0)
        case .caretTextEnd: moveCaret(to: characters.count)
        case .caretUp: moveUp()
        case .caretDown: moveDown()
        default: return false
        }
        return true
    }

    // MARK: - Changing

    private mutating func replace(_ range: Range<Int>, with new: [Character]) {
        guard !range.isEmpty || !new.isEmpty else { return }
        log.record(
            EditLog.Edit(
                start: range.lowerBound, removed: Array(characters[range]), inserted: new,
                caret: caret))
        characters.replaceSubrange(range, with: new)
        caret = range.lowerBound + new.count
    }

    private mutating func delete(to other: Int) {
        let other = min(max(0, other), characters.count)
        replace(min(other, caret)..<max(other, caret), with: [])
    }

    private mutating func undo() {
        guard let edit = log.undo() else { return }
        let end = edit.start + edit.inserted.count
        characters.replaceSubrange(edit.start..<end, with: edit.removed)
        caret = edit.caret
    }

    private mutating func redo() {
        guard let edit = log.redo() else { return }
        let end = edit.start + edit.removed.count
        characters.replaceSubrange(edit.start..<end, with: edit.inserted)
        caret = edit.start + edit.inserted.count
    }

    // MARK: - Places

    private func lineStart() -> Int {
        (characters[..<caret].lastIndex(of: "\n") ?? -1) + 1
    }

    private func lineEnd(from position: Int) -> Int {
        characters[position...].firstIndex(of: "\n") ?? characters.count
    }

    private func wordStart() -> Int {
        var position = caret
        while position > 0, !isWordCharacter(position - 1) { position -= 1 }
        while position > 0, isWordCharacter(position - 1) { position -= 1 }
        return position
    }

    private func wordEnd() -> Int {
        var position = caret
        while position < characters.count, !isWordCharacter(position) { position += 1 }
        while position < characters.count, isWordCharacter(position) { position += 1 }
        return position
    }

    private func isWordCharacter(_ index: Int) -> Bool {
        characters[index].isLetter || characters[index].isNumber
    }

    private mutating func moveUp() {
        let start = lineStart()
        guard start > 0 else { return }
        let column = caret - start
        moveCaret(to: start - 1)
        moveCaret(to: min(lineStart() + column, start - 1))
    }

    private mutating func moveDown() {
        let end = lineEnd(from: caret)
        guard end < characters.count else { return }
        let column = caret - lineStart()
        moveCaret(to: min(end + 1 + column, lineEnd(from: end + 1)))
    }
}
