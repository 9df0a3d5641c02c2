import ReaderModel
import Screen
import TextLayout

/// What an import would do: a row a note, with what happens to it.
extension ReaderView {
    private static let (kindWidth, titleWidth, gap) = (9, 28, 2)
    /// Below this many columns the documents' titles are not shown.
    private static let columnsForTitles = 72

    func draw(_ importing: ImportState, into buffer: inout ScreenBuffer) {
        let plan = importing.plan
        drawListHeading(
            plan.summary.isEmpty ? "No notes in the file" : plan.summary, &buffer)
        for (number, entry) in entries(importing.cursor, of: plan.rows.count, each: 1) {
            draw(plan.rows[number], in: entry, number == importing.cursor.selected, &buffer)
        }
    }

    private func draw(
        _ row: PlannedImport.Row, in entry: PaneFrame, _ isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let style = isSelected ? theme.selectedRow : .plain
        let quiet = isSelected ? style : theme.faint
        if isSelected {
            buffer.fill(rows: entry.rowRange, columns: entry.columnRange, style: style)
        }
        var start = entry.column + (entry.columns >= 20 ? 2 : 1)
        let end = entry.endColumn - 1
        buffer.put(
            row.kind.rawValue, row: entry.row, column: start, width: Self.kindWidth,
            style: quiet, glyphs)
        start += Self.kindWidth + Self.gap
        let hasTitle = !row.title.isEmpty && entry.columns >= Self.columnsForTitles
        if hasTitle {
            buffer.put(
                row.title.onOneLine, row: entry.row, column: start, width: Self.titleWidth,
                style: quiet, glyphs)
            start += Self.titleWidth + Self.gap
        }
        buffer.put(
            row.words.onOneLine, row: entry.row, column: start, width: max(0, end - start),
            style: style, glyphs)
    }
}
