import TextLayout

/// A note that is being written, in lines of a given width, with the place of the caret.
public struct WrappedInput {
    public private(set) var lines: [String] = []
    /// In cells.
    public private(set) var caret = (line: 0, column: 0)
    /// The number of characters before each line, and before what ends it.
    private var places: [Range<Int>] = []
    private let characters: ArraySlice<Character>
    private let width: Int

    /// Longer texts are wrapped from a line feed before the caret on, so that a key press costs no
    /// more than some times this many characters. Where that begins changes only from one such
    /// stretch to the next, so that the lines stand still while the caret moves.
    private static let stretch = 8_192

    public init(_ input: TextInput, width: Int) {
        self.width = max(1, width)
        let start = Self.start(of: input)
        characters = input.characters[start...].prefix(3 * Self.stretch)
        var position = start
        while true {
            let end = lineEnd(from: position)
            if input.caret >= position, input.caret < end.next || end.isLast {
                let reached = min(max(position, input.caret), end.shown)
                caret = (lines.count, Self.cells(of: characters[position..<reached]))
            }
            lines.append(String(characters[position..<end.shown]))
            // A line that was broken in a word ends before the next begins: there the caret is.
            let isBroken = end.shown == end.next && !end.isLast
            places.append(position..<max(position, isBroken ? end.shown - 1 : end.shown))
            position = end.next
            if end.isLast { break }
        }
    }

    /// The position nearest to a column of a line, both counted as the caret's are.
    public func position(line: Int, column: Int) -> Int {
        guard places.indices.contains(line) else { return places.last?.upperBound ?? 0 }
        var position = places[line].lowerBound
        var used = 0
        while position < places[line].upperBound {
            let cells = Self.cells(of: characters[position], at: used)
            if used + (cells + 1) / 2 > column { break }
            used += cells
            position += 1
        }
        return position
    }

    private static func start(of input: TextInput) -> Int {
        let earliest = (input.caret / stretch - 1) * stretch
        guard earliest > 0 else { return 0 }
        let before = input.characters[max(0, earliest - stretch / 2)..<earliest]
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
            let cells = Self.cells(of: character, at: column)
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

    private static func cells(of characters: ArraySlice<Character>) -> Int {
        characters.reduce(0) { $0 + cells(of: $1, at: $0) }
    }

    private static func cells(of character: Character, at column: Int) -> Int {
        if character == "\t" { return tabStop - column % tabStop }
        if character.isASCII { return 1 }
        return DisplayWidth.cells(ofCluster: character)
    }

    /// As a screen draws tabs.
    private static let tabStop = 8
}
