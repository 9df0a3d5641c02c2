/// The small editor in which notes are written: where it stands, and the caret that moves over lines
/// as they are shown.
extension ReaderState {
    /// As wide as text is read best, as high as the note needs, up to two thirds of the panes.
    public var editorFrame: PaneFrame {
        let outer = geometry.text ?? geometry.body
        let columns = min(outer.columns - (outer.columns >= 40 ? 2 : 0), 76)
        let rows = min(outer.rows, max(10, outer.rows * 2 / 3), 18)
        return PaneFrame(
            column: outer.column + (outer.columns - columns) / 2,
            row: outer.row + (outer.rows - rows) / 3, columns: columns, rows: rows)
    }

    /// Whether it has an edge.
    public var isEditorBoxed: Bool { editorFrame.rows >= 4 && editorFrame.columns >= 10 }

    /// The cells of a line of the note.
    public var editorWidth: Int { max(1, editorFrame.columns - (isEditorBoxed ? 4 : 0)) }

    mutating func performInEditor(_ command: Command) -> [Effect] {
        if let rows = rowsToMove(command) {
            moveCaret(by: rows)
            return []
        }
        editor?.column = nil
        switch command {
        case .saveNote, .accept, .cancel, .close: return editor.map { save($0) } ?? []
        case .discardNote:
            let isChanged = editor?.isChanged ?? false
            editor = nil
            if isChanged { inform("The note was not saved") }
        case .editNote: return editor.map { [.editExternally($0)] } ?? []
        default: _ = editor?.input.perform(command)
        }
        return []
    }

    private func rowsToMove(_ command: Command) -> Int? {
        let page = max(1, editorFrame.rows - 8)
        return switch command {
        case .caretUp: -1
        case .caretDown: 1
        case .caretPageUp: -page
        case .caretPageDown: page
        default: nil
        }
    }

    /// Over the lines as they are shown; the column that it was in is kept over shorter ones.
    private mutating func moveCaret(by rows: Int) {
        guard let editor else { return }
        let wrapped = WrappedInput(editor.input, width: editorWidth)
        let column = editor.column ?? wrapped.caret.column
        let line = wrapped.caret.line + rows
        let position: Int
        if line < 0 {
            // Far from the start only a part of the text is wrapped.
            position = wrapped.caret.line == 0 ? 0 : wrapped.position(line: 0, column: column)
        } else {
            let last = wrapped.lines.count - 1
            position =
                line > last && wrapped.caret.line == last
                ? editor.input.characters.count
                : wrapped.position(line: min(line, last), column: column)
        }
        self.editor?.input.moveCaret(to: position)
        self.editor?.column = column
    }

    /// Text that was typed or pasted into the note; the line ends of others are made ours.
    mutating func typeInEditor(_ text: String) {
        editor?.column = nil
        guard text.contains(where: { $0.isNewline && $0 != "\n" }) else {
            editor?.input.insert(text)
            return
        }
        editor?.input.insert(String(text.map { $0.isNewline ? "\n" : $0 }))
    }
}
