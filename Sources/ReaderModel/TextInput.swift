/// Text that is being typed, of one line or many, with a caret between its characters.
public struct TextInput: Hashable, Sendable {
    public private(set) var characters: [Character]
    /// The number of characters before the caret.
    public private(set) var caret: Int

    public init(_ text: String = "") {
        characters = Array(text)
        caret = characters.count
    }

    public var text: String { String(characters) }
    public var isEmpty: Bool { characters.isEmpty }

    public mutating func insert(_ text: String) {
        let new = Array(text)
        characters.insert(contentsOf: new, at: caret)
        caret += new.count
    }

    /// Carries out a command of typing; false for one that it does not know.
    public mutating func perform(_ command: Command) -> Bool {
        switch command {
        case .newLine: insert("\n")
        case .deleteBackward: delete(from: caret - 1)
        case .deleteForward: delete(from: caret + 1)
        case .deleteWord: delete(from: wordStart())
        case .deleteToStart: delete(from: lineStart())
        case .caretLeft: caret = max(0, caret - 1)
        case .caretRight: caret = min(characters.count, caret + 1)
        case .caretWordLeft: caret = wordStart()
        case .caretWordRight: caret = wordEnd()
        case .caretHome: caret = lineStart()
        case .caretEnd: caret = lineEnd(from: caret)
        case .caretUp: moveUp()
        case .caretDown: moveDown()
        default: return false
        }
        return true
    }

    private mutating func delete(from other: Int) {
        let other = min(max(0, other), characters.count)
        characters.removeSubrange(min(other, caret)..<max(other, caret))
        caret = min(other, caret)
    }

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
        caret = start - 1
        caret = min(lineStart() + column, start - 1)
    }

    private mutating func moveDown() {
        let end = lineEnd(from: caret)
        guard end < characters.count else { return }
        let column = caret - lineStart()
        caret = min(end + 1 + column, lineEnd(from: end + 1))
    }
}
