import Articles
import ReaderModel
import Screen
import TextLayout

/// What stands over the text for a moment: an entity's card, and the note under the cursor.
extension ReaderView {
    // MARK: - The card of an entity

    func drawCard(into buffer: inout ScreenBuffer) {
        guard let card = state.card, let frame = cardFrame else { return }
        let hint = "\(key(.follow, .text)) page \(glyphs.separator) \(key(.cancel, .text)) close"
        let box = Box(
            frame: frame, title: card.entity.name, hint: hint,
            titleStyle: theme.kind(card.entity.kind).under(Style(attributes: .bold)))
        box.draw(theme, into: &buffer)
        let inside = box.inside
        for (index, line) in cardLines(card, width: inside.columns).prefix(inside.rows).enumerated()
        {
            buffer.put(
                line, row: inside.row + index, column: inside.column, width: inside.columns,
                style: index == 0 ? .plain : theme.faint, glyphs)
        }
    }

    private func cardLines(_ card: EntityDetails, width: Int) -> [String] {
        var lines = [Self.facts(of: card, glyphs)]
        let names = Self.names(of: card.entity, glyphs, most: 8)
        if card.entity.names.count > 1 { lines += wrapped(names, width: width, rows: 2) }
        let most = 4
        lines += card.articles.prefix(most).map {
            String($0.count).leftPadded(to: 3) + "  " + $0.title
        }
        if card.articles.count > most {
            lines.append("     and \(card.articles.count - most) more")
        }
        return lines
    }

    /// Below the name under the cursor, or above it where there is no room below.
    var cardFrame: PaneFrame? {
        guard let card = state.card, state.screens.isEmpty else { return nil }
        let frame = geometry.text ?? geometry.body
        let columns = min(frame.columns, 56)
        let lines = cardLines(card, width: max(1, columns - 4)).count
        return popupFrame(lines: lines, columns: columns, in: frame)
    }

    /// A box for so many lines below the row of the cursor, or above it where there is no room below.
    func popupFrame(lines: Int, columns: Int, in frame: PaneFrame) -> PaneFrame {
        let rows = min(frame.rows, lines + 2)
        let focus = focusRow.map { frame.row + $0 } ?? frame.row
        let fitsBelow = focus + 1 + rows <= frame.endRow
        let row = fitsBelow ? focus + 1 : max(frame.row, focus - rows)
        let column = min(max(frame.column, geometry.textColumn), frame.endColumn - columns)
        return PaneFrame(
            column: max(frame.column, column), row: min(row, frame.endRow - rows),
            columns: columns, rows: rows)
    }

    /// The row of the text that the cursor is on.
    private var focusRow: Int? {
        guard let reading = state.reading, let focus = reading.focus else { return nil }
        return reading.lines.firstIndex { $0.range.end > focus.start }
    }

    // MARK: - The note under the cursor

    private static let mostNoteRows = 6

    func drawNotePeek(into buffer: inout ScreenBuffer) {
        guard let frame = notePeekFrame, let body = peekedBody else { return }
        buffer.clear(frame)
        let start = max(frame.column, geometry.textColumn)
        buffer.fill(
            rows: frame.row..<frame.row + 1, columns: frame.columnRange, with: glyphs.horizontal,
            style: theme.faint)
        buffer.write(" Note ", row: frame.row, column: start - 1, style: theme.noteMark)
        for (index, line) in wrapped(body, width: peekWidth, rows: frame.rows - 1).enumerated() {
            buffer.write(
                line, row: frame.row + 1 + index, column: start,
                maxWidth: max(0, frame.endColumn - start))
        }
    }

    private var peekWidth: Int { geometry.measure }

    private var peekedBody: String? {
        guard let reading = state.reading, reading.focusedNote != nil, state.editor == nil,
            state.card == nil, reading.selection == nil,
            let note = reading.noteUnderCursor?.annotation, !note.body.isEmpty
        else { return nil }
        return note.body
    }

    /// At the foot of the text; at its head when the passage is at the foot.
    var notePeekFrame: PaneFrame? {
        guard let frame = geometry.text, frame.rows >= 6, let body = peekedBody else { return nil }
        let most = min(Self.mostNoteRows, frame.rows / 3)
        let rows = wrapped(body, width: peekWidth, rows: most).count + 1
        var row = frame.endRow - rows
        if let focus = focusRow, frame.row + focus >= row { row = frame.row }
        return PaneFrame(column: frame.column, row: row, columns: frame.columns, rows: rows)
    }
}

extension String {
    func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - utf8.count)) + self
    }
}
