import ReaderModel
import Screen
import TextLayout

extension ScreenBuffer {
    /// What is looked at of a text that is to be cut to one line.
    private static var reach: Int { 4096 }

    /// Writes text, with an ellipsis where `width` cells do not hold it.
    ///
    /// - Returns: the cells used.
    @discardableResult
    mutating func put(
        _ text: String, row: Int, column: Int, width: Int, style: Style = .plain, _ glyphs: Glyphs
    ) -> Int {
        guard width > 0 else { return 0 }
        // No character has more cells than bytes.
        if text.utf8.count <= width {
            return write(text, row: row, column: column, style: style, maxWidth: width)
        }
        var start = text
        if text.utf8.count > Self.reach {
            start = String(decoding: text.utf8.prefix(Self.reach), as: UTF8.self)
        }
        let cut = DisplayWidth.truncate(start, to: width, ellipsis: glyphs.ellipsis)
        return write(cut, row: row, column: column, style: style, maxWidth: width)
    }

    /// Writes text that ends before the column `end`, if its `width` cells hold it.
    ///
    /// - Returns: the cells used.
    @discardableResult
    mutating func putRight(
        _ text: String, row: Int, end: Int, width: Int = .max, style: Style = .plain
    ) -> Int {
        let cells = DisplayWidth.cells(of: text)
        guard cells <= width else { return 0 }
        return write(text, row: row, column: end - cells, style: style)
    }

    /// Lays a style over a stretch of a row.
    mutating func lay(_ style: Style, row: Int, columns: Range<Int>) {
        restyle(row: row, columns: columns) { $0 = $0.under(style) }
    }

    /// Gives a stretch of a row a style, whatever it had.
    mutating func set(_ style: Style, row: Int, columns: Range<Int>) {
        restyle(row: row, columns: columns) { $0 = style }
    }

    /// Lays a style over the characters of a text that was written from `column` on.
    ///
    /// - Parameter matches: indices of grapheme clusters, ascending.
    mutating func lay(
        _ style: Style, matches: [Int], of text: String, row: Int, column: Int, width: Int
    ) {
        guard !matches.isEmpty else { return }
        var next = 0
        for (index, cluster) in PositionedClusters(text).enumerated() {
            guard next < matches.count, cluster.column + cluster.width <= width else { return }
            guard index == matches[next] else { continue }
            let start = column + cluster.column
            lay(style, row: row, columns: start..<start + cluster.width)
            next += 1
        }
    }

    mutating func clear(_ frame: PaneFrame, _ style: Style = .plain) {
        guard frame.rows > 0, frame.columns > 0 else { return }
        fill(rows: frame.rowRange, columns: frame.columnRange, style: style)
    }
}

extension PaneFrame {
    var endRow: Int { row + max(0, rows) }
    var endColumn: Int { column + max(0, columns) }
    var rowRange: Range<Int> { row..<endRow }
    var columnRange: Range<Int> { column..<endColumn }

    /// The frame without `columns` at both sides and `rows` above and below.
    func inset(columns c: Int, rows r: Int) -> PaneFrame {
        PaneFrame(
            column: column + c, row: row + r, columns: max(0, columns - 2 * c),
            rows: max(0, rows - 2 * r))
    }
}
