import ReaderModel
import Screen
import TextLayout

/// What an import would do: two rows a note, with what happens to it, where, and what it will have.
extension ReaderView {
    private static let kindWidth = 11

    func draw(_ importing: ImportState, into buffer: inout ScreenBuffer) {
        let plan = importing.plan
        drawListHeading(plan.summary, &buffer)
        if plan.rows.isEmpty {
            drawMessage(
                plan.unchanged == 0
                    ? "There are no notes in the file."
                    : "Nothing is new: " + Figures.count(plan.unchanged, "note")
                        + " of the file \(plan.unchanged == 1 ? "is" : "are") as here.",
                in: screenList, into: &buffer)
        }
        for (number, entry) in entries(importing.cursor, of: plan.rows.count, each: 2) {
            draw(plan.rows[number], in: entry, number == importing.cursor.selected, &buffer)
        }
    }

    private func draw(
        _ row: PlannedImport.Row, in entry: PaneFrame, _ isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let isNote = row.kind != .leftOut
        let kind = row.kind.rawValue
        let (start, room) = drawEntry(
            "", fact: row.title, lines: 1, in: entry, isSelected, &buffer)
        let style = isSelected ? theme.selectedRow : .plain
        let wide = room >= 30
        let indent = wide ? Self.kindWidth : 0
        if wide {
            buffer.put(
                kind, row: entry.row, column: start, width: indent - 2,
                style: isSelected ? style : self.style(of: row.kind), glyphs)
        }
        let title = min(DisplayWidth.cells(of: row.title.onOneLine), room / 3)
        let words = isNote ? glyphs.quotes.open + row.words + glyphs.quotes.close : row.words
        let width = max(0, room - indent - (title > 0 ? title + 2 : 0))
        if isNote {
            buffer.put(
                words.onOneLine, row: entry.row, column: start + indent, width: width,
                style: style, glyphs)
            put(row.detail, theme.faint, line: 1, start + indent, room - indent, in: entry, &buffer)
        } else {
            drawReason(words.onOneLine, style, start + indent, room - indent, in: entry, &buffer)
        }
    }

    /// A sentence that may take both rows.
    private func drawReason(
        _ text: String, _ style: Style, _ start: Int, _ room: Int, in entry: PaneFrame,
        _ buffer: inout ScreenBuffer
    ) {
        let head = room > 0 ? Self.head(of: text, width: room) : ""
        let rest = text.dropFirst(head.count).drop { $0 == " " }
        buffer.put(head, row: entry.row, column: start, width: max(0, room), style: style, glyphs)
        put(String(rest), theme.faint, line: 1, start, max(0, room), in: entry, &buffer)
    }

    /// As many whole words as fit.
    private static func head(of text: String, width: Int) -> String {
        guard DisplayWidth.cells(of: text) > width else { return text }
        var (head, word, cells) = ("", "", 0)
        for character in text {
            word.append(character)
            cells += DisplayWidth.cells(of: String(character))
            if cells > width { break }
            if character == " " {
                head += word
                word = ""
            }
        }
        return head.isEmpty ? word : head
    }

    private func style(of kind: PlannedImport.Row.Kind) -> Style {
        switch kind {
        case .new, .changed: theme.accent
        case .beside, .unplaced, .leftOut: theme.noteMark
        }
    }
}
