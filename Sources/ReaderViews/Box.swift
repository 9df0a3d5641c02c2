import ReaderModel
import Screen

/// A box that stands over what is below it.
struct Box {
    let frame: PaneFrame
    let title: String
    /// Stands in the lower edge.
    var hint = ""
    var titleStyle = Style(attributes: .bold)

    /// What is inside the edges, with a blank column on each side.
    var inside: PaneFrame { frame.inset(columns: 2, rows: 1) }

    func draw(_ theme: Theme, into buffer: inout ScreenBuffer) {
        buffer.clear(frame)
        guard frame.rows >= 2, frame.columns >= 2 else { return }
        let glyphs = theme.glyphs
        let (edge, right, bottom) = (theme.faint, frame.endColumn - 1, frame.endRow - 1)
        for row in [frame.row, bottom] {
            buffer.fill(
                rows: row..<row + 1, columns: frame.columnRange, with: glyphs.horizontal,
                style: edge)
        }
        for column in [frame.column, right] {
            buffer.fill(
                rows: frame.rowRange, columns: column..<column + 1, with: glyphs.divider,
                style: edge)
        }
        buffer.write(glyphs.corners.topLeft, row: frame.row, column: frame.column, style: edge)
        buffer.write(glyphs.corners.topRight, row: frame.row, column: right, style: edge)
        buffer.write(glyphs.corners.bottomLeft, row: bottom, column: frame.column, style: edge)
        buffer.write(glyphs.corners.bottomRight, row: bottom, column: right, style: edge)
        label(title, row: frame.row, titleStyle, glyphs, &buffer)
        label(hint, row: bottom, edge, glyphs, &buffer)
    }

    private func label(
        _ text: String, row: Int, _ style: Style, _ glyphs: Glyphs, _ buffer: inout ScreenBuffer
    ) {
        let room = frame.columns - 6
        guard !text.isEmpty, room > 0 else { return }
        let start = frame.column + 2
        let used = buffer.put(
            text, row: row, column: start + 1, width: room, style: style, glyphs)
        buffer.write(" ", row: row, column: start)
        buffer.write(" ", row: row, column: start + 1 + used)
    }
}
