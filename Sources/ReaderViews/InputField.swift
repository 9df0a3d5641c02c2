import ReaderModel
import TextLayout

/// The part of a line that is being typed that its field holds: the caret is always in view.
struct InputField {
    /// In cells, with one for a caret at the end.
    let width: Int
    let text: String
    /// The column of the caret in the field.
    let caret: Int
    /// The characters of the line that are before the field.
    let skipped: Int

    init(_ input: TextInput, width: Int) {
        self.width = max(1, width)
        var start = input.caret
        var column = 0
        // Only as far back as the field reaches: a pasted text may be very long.
        while start > 0 {
            let cells = max(0, DisplayWidth.cells(ofCluster: input.characters[start - 1]))
            if column + cells >= self.width { break }
            column += cells
            start -= 1
            if input.caret - start > 4 * self.width { break }
        }
        caret = column
        skipped = start
        text = String(input.characters[start...].prefix(self.width))
    }
}
