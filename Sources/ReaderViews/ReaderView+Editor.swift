import ReaderModel
import Screen
import TextLayout

/// The small editor for a note, over the panes: the words it is about, and the note.
extension ReaderView {
    func drawEditor(into buffer: inout ScreenBuffer) {
        guard let editor = state.editor else { return }
        let frame = editorFrame
        let isBoxed = frame.rows >= 4 && frame.columns >= 10
        let inside = isBoxed ? frame.inset(columns: 2, rows: 1) : frame
        if isBoxed {
            let isNew = if case .new = editor.purpose { true } else { false }
            Box(frame: frame, title: isNew ? "New note" : "Note", hint: editorHint)
                .draw(theme, into: &buffer)
        } else {
            buffer.clear(frame)
        }
        let quoteRows = drawQuote(editor.quote, in: inside, &buffer)
        let area = PaneFrame(
            column: inside.column, row: inside.row + quoteRows, columns: inside.columns,
            rows: inside.rows - quoteRows)
        drawInput(editor.input, in: area, &buffer)
    }

    private var editorHint: String {
        let keys: [(Command, String)] = [
            (.newLine, "new line"), (.saveNote, "save"), (.discardNote, "discard"),
        ]
        return keys.map { key($0.0, .editor) + " " + $0.1 }
            .joined(separator: " \(glyphs.separator) ")
    }

    /// As wide as text is read best, as high as the note needs, up to two thirds of the panes.
    var editorFrame: PaneFrame {
        let outer = geometry.text ?? geometry.body
        let columns = min(outer.columns - (outer.columns >= 40 ? 2 : 0), 76)
        let rows = min(outer.rows, max(10, outer.rows * 2 / 3), 18)
        return PaneFrame(
            column: outer.column + (outer.columns - columns) / 2,
            row: outer.row + (outer.rows - rows) / 3, columns: columns, rows: rows)
    }

    /// - Returns: the rows that the quotation and the blank one below it take.
    private func drawQuote(
        _ quote: String, in frame: PaneFrame, _ buffer: inout ScreenBuffer
    ) -> Int {
        guard frame.rows >= 6 else { return 0 }
        let text = glyphs.quotes.open + quote.onOneLine + glyphs.quotes.close
        let lines = wrapped(text, width: frame.columns - 2, rows: frame.rows >= 9 ? 3 : 1)
        for (index, line) in lines.enumerated() {
            let row = frame.row + index
            buffer.write(glyphs.passage, row: row, column: frame.column, style: theme.noteMark)
            buffer.write(
                line, row: row, column: frame.column + 2, style: theme.faint,
                maxWidth: frame.columns - 2)
        }
        return lines.count + 1
    }

    private func drawInput(
        _ input: TextInput, in frame: PaneFrame, _ buffer: inout ScreenBuffer
    ) {
        guard frame.rows > 0, frame.columns > 0 else { return }
        let wrapped = WrappedInput(input, width: frame.columns)
        let top = max(0, wrapped.caret.line - frame.rows + 1)
        for (index, line) in wrapped.lines.dropFirst(top).prefix(frame.rows).enumerated() {
            buffer.write(
                line, row: frame.row + index, column: frame.column, maxWidth: frame.columns)
        }
        buffer.cursor = (
            frame.row + wrapped.caret.line - top,
            min(frame.column + wrapped.caret.column, frame.endColumn - 1)
        )
    }
}
