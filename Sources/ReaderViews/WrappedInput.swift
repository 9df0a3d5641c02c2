import ReaderModel
import TextLayout

/// A note that is being written, in lines of a given width, with the place of the caret.
struct WrappedInput {
    private(set) var lines: [String] = []
    private(set) var caret = (line: 0, column: 0)
    private let characters: ArraySlice<Character>
    private let width: Int

    /// Longer texts are wrapped from a line feed before the caret on, so that a key press costs no
    /// more than this many characters.
    private static let reach = 16_384

    init(_ input: TextInput, width: Int) {
        self.width = max(1, width)
        let start = Self.start(of: input)
        characters = input.characters[start...].prefix(Self.reach)
        var position = start
        while true {
            let end = lineEnd(from: position)
            if input.caret >= position, input.caret < end.next || end.isLast {
                let before = characters[position..<min(max(position, input.caret), end.shown)]
                caret = (lines.count, before.reduce(0) { $0 + Self.cells($1) })
            }
            lines.append(String(characters[position..<end.shown]))
            position = end.next
            if end.isLast { break }
        }
    }

    private static func start(of input: TextInput) -> Int {
        let earliest = input.caret - reach / 2
        guard earliest > 0 else { return 0 }
        let before = input.characters[max(0, earliest - reach / 4)..<earliest]
        return before.lastIndex(of: "\n").map { $0 + 1 } ?? earliest
    }

    /// Where the line ends that starts at a position, and where the next one starts. A line breaks
    /// after a space; a word that is longer than the line is cut.
    private func lineEnd(from start: Int) -> (shown: Int, next: Int, isLast: Bool) {
        var column = 0
        var afterSpace: Int?
        var index = start
        while index < characters.endIndex {
            let character = characters[index]
            if character == "\n" { return (index, index + 1, false) }
            let cells = Self.cells(character)
            if column + cells > width, index > start {
                // The space that ends a line may hang over its edge.
                if character == " " { return (index, index + 1, false) }
                let next = afterSpace ?? index
                return (next, next, false)
            }
            column += cells
            index += 1
            if character == " " { afterSpace = index }
        }
        return (index, index, true)
    }

    private static func cells(_ character: Character) -> Int {
        if character.isASCII { return 1 }
        return DisplayWidth.cells(ofCluster: character)
    }
}
