import Articles
import ReaderModel
import Screen

/// The timeline: months as headings, and under them a line a date, with its sentence. What is not
/// certain has a sign before it and is set quietly.
extension ReaderView {
    /// From this many columns on the article's title stands at the right.
    private static let columnsForTitles = 100
    /// Cells of the longest date that is shown whole.
    private static let dateColumns = 13

    func draw(_ timeline: TimelineState, into buffer: inout ScreenBuffer) {
        drawHeading(of: timeline, into: &buffer)
        let list = screenList
        guard let window = timeline.window else { return }
        if window.total == 0 {
            let text =
                timeline.query.filter.isEmpty
                ? "No dates are known yet." : "No date matches."
            drawMessage(text, in: list, into: &buffer)
        }
        for (index, line) in timeline.lines(height: list.rows).enumerated() {
            let row = list.row + index
            switch line {
            case .heading(let heading):
                buffer.put(
                    Self.label(heading), row: row, column: list.column + 1,
                    width: list.columns - 2, style: theme.heading, glyphs)
            case .row(let number):
                let isSelected = number == timeline.cursor.selected
                draw(timeline.row(number), at: row, in: list, isSelected, &buffer)
            }
        }
    }

    /// The number of the timeline's row at a row of the screen.
    func timelineRow(at row: Int, in timeline: TimelineState) -> Int? {
        let lines = timeline.lines(height: screenList.rows)
        let index = row - screenList.row
        guard lines.indices.contains(index), case .row(let number) = lines[index] else {
            return nil
        }
        return number
    }

    static func label(_ heading: TimelineHeading) -> String {
        switch heading {
        case .month(let month, let year): DateValue.monthName(month) + " \(year)"
        case .year(let year): String(year)
        case .decade(let year): "\(year)s"
        case .century(let year): "\(year) to \(year + 99)"
        case .unplaced: "On no calendar: when is not told"
        }
    }

    private func drawHeading(of timeline: TimelineState, into buffer: inout ScreenBuffer) {
        guard state.screenHeading > 0, timeline.window != nil else { return }
        let name = timeline.name.map { " in sentences that name \($0)" } ?? ""
        let filter = timeline.query.filter
        let quoted = glyphs.quotes.open + filter + glyphs.quotes.close
        let text =
            Figures.count(timeline.total, "date") + name
            + (filter.isEmpty ? "" : " for " + quoted)
        drawListHeading(text, &buffer)
        let body = geometry.body
        let legend = "? a guess  ~ not to the day"
        guard body.columns >= text.utf8.count + legend.utf8.count + 8 else { return }
        buffer.putRight(legend, row: body.row, end: body.endColumn - 1, style: theme.faint)
    }

    // MARK: - Rows

    private func draw(
        _ entry: TimelineRow?, at row: Int, in list: PaneFrame, _ isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let style = isSelected ? theme.selectedRow : .plain
        if isSelected { buffer.fill(rows: row..<row + 1, columns: list.columnRange, style: style) }
        guard let entry else {
            buffer.put(
                glyphs.ellipsis, row: row, column: list.column + 2, width: list.columns - 3,
                style: isSelected ? style : theme.faint, glyphs)
            return
        }
        drawDate(of: entry, at: row, in: list, isSelected ? style : nil, &buffer)
        let start = list.column + 2 + Self.dateColumns + 2
        var end = list.endColumn - 1
        if list.columns >= Self.columnsForTitles {
            let width = min(36, list.columns / 4)
            buffer.put(
                entry.title, row: row, column: end - width, width: width,
                style: isSelected ? style : theme.faint, glyphs)
            end -= width + 2
        }
        drawSentence(of: entry, at: row, from: start, to: end, isSelected, &buffer)
    }

    private func drawDate(
        of entry: TimelineRow, at row: Int, in list: PaneFrame, _ selected: Style?,
        _ buffer: inout ScreenBuffer
    ) {
        let value = entry.value
        let isSure = value.map { $0.certainty != .guessed } ?? false
        let style = selected ?? (isSure ? theme.strong : theme.faint)
        let sign = isSure ? (value?.isApproximate == true ? "~" : "") : "?"
        buffer.put(sign, row: row, column: list.column + 1, width: 1, style: style, glyphs)
        buffer.put(
            value?.shortLabel(dash: glyphs == .ascii ? "-" : "–") ?? entry.text.onOneLine, row: row,
            column: list.column + 2,
            width: min(Self.dateColumns, list.columns - 3), style: style, glyphs)
    }

    private func drawSentence(
        of entry: TimelineRow, at row: Int, from start: Int, to end: Int, _ isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let room = end - start
        guard room > 0 else { return }
        let snippet = Snippet(entry.sentence, marks: [entry.mark], width: room, glyphs)
        buffer.write(
            snippet.bytes[...], row: row, column: start,
            style: isSelected ? theme.selectedRow : .plain, maxWidth: room)
        let columns = ColumnMap(snippet.bytes, in: 0..<snippet.bytes.count, from: start)
        if columns.endColumn > end {
            buffer.write(
                glyphs.ellipsis, row: row, column: end - 1,
                style: isSelected ? theme.selectedRow : .plain)
        }
        let shown = start..<(columns.endColumn > end ? end - 1 : end)
        for mark in snippet.marks {
            guard let marked = columns.columns(of: mark)?.clamped(to: shown), !marked.isEmpty
            else { continue }
            buffer.lay(
                isSelected ? theme.selectedMatch : theme.match, row: row, columns: marked)
        }
    }
}
