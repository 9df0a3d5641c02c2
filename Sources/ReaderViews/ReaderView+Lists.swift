import Articles
import ReaderModel
import Screen
import TextLayout

/// The screen of files that were not read, and what it shares with others.
extension ReaderView {
    // MARK: - Skipped files

    func draw(_ skipped: SkippedScreenState, into buffer: inout ScreenBuffer) {
        let count = skipped.files.count
        drawListHeading(
            count == 0
                ? "Every file was read" : Figures.count(count, "file") + " could not be read",
            &buffer)
        for (number, entry) in entries(skipped.cursor, of: count, each: 1) {
            let file = skipped.files[number]
            let isSelected = number == skipped.cursor.selected
            let style = isSelected ? theme.selectedRow : .plain
            if isSelected {
                buffer.fill(rows: entry.rowRange, columns: entry.columnRange, style: style)
            }
            let start = entry.column + 2
            let room = max(0, entry.endColumn - 1 - start)
            let path = DisplayWidth.truncateMiddle(
                file.path.string, to: room * 2 / 5, ellipsis: glyphs.ellipsis)
            buffer.write(path, row: entry.row, column: start, style: style, maxWidth: room)
            let reason = start + room * 2 / 5 + 2
            buffer.put(
                file.reason, row: entry.row, column: reason,
                width: entry.endColumn - 1 - reason, style: isSelected ? style : theme.faint,
                glyphs)
        }
    }

    // MARK: - What they share

    func drawListHeading(_ text: String, _ buffer: inout ScreenBuffer) {
        guard state.screenHeading > 0 else { return }
        let body = geometry.body
        buffer.put(
            text, row: body.row, column: body.column + 2, width: body.columns - 4,
            style: theme.faint, glyphs)
    }

    /// The entries in view with where each stands, the last one cut off where the screen ends.
    func entries(
        _ cursor: ListCursor, of count: Int, each rows: Int
    ) -> [(number: Int, frame: PaneFrame)] {
        let list = screenList
        let height = max(1, list.rows / rows)
        return cursor.window(of: count, height: height).map { number in
            let row = list.row + (number - cursor.top) * rows
            let frame = PaneFrame(
                column: list.column, row: row, columns: list.columns,
                rows: min(rows, list.endRow - row))
            return (number, frame)
        }
    }

    /// Draws the first row of an entry, and a bar beside the others of the selected one.
    ///
    /// - Parameters:
    ///   - lines: how many rows with text follow.
    ///   - factShare: the part of the row that the fact may take: one half, one third.
    /// - Returns: where the other rows begin, and their width.
    func drawEntry(
        _ title: String, fact: String, lines: Int, in entry: PaneFrame, _ isSelected: Bool,
        factShare: Int = 3, _ buffer: inout ScreenBuffer
    ) -> (start: Int, room: Int) {
        let style = isSelected ? theme.selectedRow : theme.heading
        if isSelected {
            buffer.fill(
                rows: entry.row..<entry.row + 1, columns: entry.columnRange, style: style)
            for row in entry.rowRange.dropFirst().prefix(lines) {
                buffer.write(glyphs.pointer, row: row, column: entry.column, style: theme.accent)
            }
        }
        let start = entry.column + (entry.columns >= 20 ? 2 : 1)
        let room = max(0, entry.endColumn - 1 - start)
        let used = buffer.putRight(
            fact.onOneLine, row: entry.row, end: entry.endColumn - 1, width: room / factShare,
            style: isSelected ? style : theme.faint)
        buffer.put(
            title, row: entry.row, column: start, width: room - (used > 0 ? used + 2 : 0),
            style: style, glyphs)
        return (start, room)
    }

    func put(
        _ text: String, _ style: Style, line: Int, _ start: Int, _ room: Int,
        in entry: PaneFrame, _ buffer: inout ScreenBuffer
    ) {
        guard entry.rows > line else { return }
        buffer.put(
            text, row: entry.row + line, column: start, width: room, style: style, glyphs)
    }
}

extension Anchor {
    /// What a reader of notes should know of where one stands; empty when all is well.
    var note: String {
        switch self {
        case .exact: ""
        case .moved: "moved"
        case .fuzzy(_, let score): "text changed, " + Figures.percent(score) + " alike"
        case .ambiguous(let places): "fits \(places.count) places"
        case .orphan: "passage gone"
        }
    }
}

extension String {
    /// As much as a line can show, with spaces for line feeds.
    var onOneLine: String {
        String(decoding: utf8.prefix(4096).map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
}
