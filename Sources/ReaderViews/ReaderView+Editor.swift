import ReaderModel
import Screen
import TextLayout

/// The small editor for a note, over the panes: the words it is about, and the note.
extension ReaderView {
    func drawEditor(into buffer: inout ScreenBuffer) {
        guard let editor = state.editor else { return }
        let frame = state.editorFrame
        let isBoxed = state.isEditorBoxed
        let inside = isBoxed ? frame.inset(columns: 2, rows: 1) : frame
        if isBoxed {
            let isNew = if case .new = editor.purpose { true } else { false }
            Box(
                frame: frame, title: isNew ? "New note, in Markdown" : "Note, in Markdown",
                hint: editorHint
            )
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
            (.saveNote, "save"), (.undoTyping, "undo"), (.editNote, "$EDITOR"),
            (.discardNote, "discard"),
        ]
        return keys.map { key($0.0, .editor) + " " + $0.1 }
            .joined(separator: " \(glyphs.separator) ")
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

    /// By half a page, so that the lines stand still while the caret moves over them.
    private static func top(showing line: Int, rows: Int) -> Int {
        guard line >= rows else { return 0 }
        let step = max(1, rows / 2)
        return ((line - rows) / step + 1) * step
    }

    private func drawInput(
        _ input: TextInput, in frame: PaneFrame, _ buffer: inout ScreenBuffer
    ) {
        guard frame.rows > 0, frame.columns > 0 else { return }
        let wrapped = WrappedInput(input, width: frame.columns)
        let top = Self.top(showing: wrapped.caret.line, rows: frame.rows)
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
