import Articles
import ReaderModel
import Screen
import TextLayout

/// The list of the decisions on names: a row each, with where it comes from and its day.
extension ReaderView {
    /// As many cells as "entities.toml" has, and as "2026-03-01" has.
    private static let (originWidth, dayWidth, gap) = (13, 10, 2)
    /// Below this many columns the words alone are shown.
    private static let columnsForFacts = 56

    func draw(_ list: FilteredList<DecisionRow>, into buffer: inout ScreenBuffer) {
        let verb = list.rows.count == 1 ? "matches" : "match"
        let filter = list.filter.isEmpty ? "" : " that \(verb) “\(list.filter)”"
        drawListHeading(Figures.count(list.rows.count, "decision") + filter, &buffer)
        if list.rows.isEmpty {
            drawMessage(
                list.filter.isEmpty ? noDecisions : "No decision matches.", in: screenList,
                into: &buffer)
        }
        for (number, entry) in entries(list.cursor, of: list.rows.count, each: 1) {
            draw(list.rows[number], in: entry, number == list.cursor.selected, &buffer)
        }
    }

    private var noDecisions: String {
        "No decisions yet.\n\nOn a name, \(key(.rename, .text)) renames it, "
            + "\(key(.kind, .text)) changes its kind, \(key(.notEntity, .text)) says that it "
            + "names nothing, and \(key(.same, .text)) makes two one."
    }

    private func draw(
        _ row: DecisionRow, in entry: PaneFrame, _ isSelected: Bool, _ buffer: inout ScreenBuffer
    ) {
        let style = isSelected ? theme.selectedRow : .plain
        let quiet = isSelected ? style : theme.faint
        if isSelected {
            buffer.fill(rows: entry.rowRange, columns: entry.columnRange, style: style)
        }
        let start = entry.column + (entry.columns >= 20 ? 2 : 1)
        var end = entry.endColumn - 1
        if entry.columns >= Self.columnsForFacts {
            let day = row.day.flatMap { DateValue.day($0)?.text } ?? ""
            buffer.putRight(day, row: entry.row, end: end, width: Self.dayWidth, style: quiet)
            end -= Self.dayWidth + Self.gap + Self.originWidth
            buffer.put(
                row.origin, row: entry.row, column: end, width: Self.originWidth, style: quiet,
                glyphs)
            end -= Self.gap
        }
        let used = buffer.put(
            row.sentence.onOneLine, row: entry.row, column: start, width: end - start,
            style: style, glyphs)
        guard let target = row.decision.ruling.target else { return }
        buffer.put(
            "in " + target.path.name.onOneLine, row: entry.row, column: start + used + Self.gap,
            width: end - start - used - Self.gap, style: quiet, glyphs)
    }
}
