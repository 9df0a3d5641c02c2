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
        var start = max(0, input.caret - Self.reach / 2)
        if start > 0 {
            start =
                (input.characters[..<start].suffix(Self.reach / 2).lastIndex(of: "\n") ?? start - 1)
                + 1
        }
        characters = input.characters[start...].prefix(Self.reach)
        var position = start
        while position <= characters.endIndex {
            let end = lineEnd(from: position)
            append(position..<end.shown, caret: input.caret, next: end.next)
            position = end.next
            if end.isLast { break }
        }
    }

    private mutating func append(_ range: Range<Int>, caret position: Int, next: Int) {
        let isHere =
            position >= range.lowerBound && (position < next || next > characters.endIndex - 1)
        if isHere, position <= max(range.upperBound, next) {
            let before = characters[
                range.lowerBound..<min(max(range.lowerBound, position), characters.endIndex)]
            caret = (lines.count, min(width, before.reduce(0) { $0 + Self.cells($1) }))
        }
        lines.append(String(characters[range]))
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
