extension ScreenBuffer {
    /// Writes text from a cell on, to the right, on one row.
    ///
    /// What does not fit is cut off: at the edges of the screen (`column` may be negative) and
    /// after `maxWidth` cells. A wide character that is cut in half becomes a space. What is not
    /// printable becomes a mark (a control character) or nothing (an invisible one).
    ///
    /// - Parameter tabOrigin: the column that tab stops are counted from; nil for `column`. A line
    ///   that is written in several pieces needs it.
    /// - Returns: the cells used, at most `maxWidth`; less where the right edge cut it off.
    @discardableResult
    public mutating func write(
        _ text: String, row: Int, column: Int, style: Style = .plain, maxWidth: Int = .max,
        tabOrigin: Int? = nil
    ) -> Int {
        var text = text
        return text.withUTF8 {
            write(
                utf8: $0, row: row, column: column, style: style, maxWidth: maxWidth,
                tabOrigin: tabOrigin)
        }
    }

    /// The same for UTF-8; ill-formed bytes show as U+FFFD.
    @discardableResult
    public mutating func write(
        _ bytes: ArraySlice<UInt8>, row: Int, column: Int, style: Style = .plain,
        maxWidth: Int = .max, tabOrigin: Int? = nil
    ) -> Int {
        bytes.withUnsafeBufferPointer {
            write(
                utf8: $0, row: row, column: column, style: style, maxWidth: maxWidth,
                tabOrigin: tabOrigin)
        }
    }

    @discardableResult
    public mutating func write(
        utf8 bytes: UnsafeBufferPointer<UInt8>, row: Int, column: Int, style: Style = .plain,
        maxWidth: Int = .max, tabOrigin: Int? = nil
    ) -> Int {
        // Text that begins this far to the left is not meant to be seen.
        let leftmost = -(1 << 16)
        guard row >= 0, row < size.rows, column >= leftmost, column < size.columns, maxWidth > 0
        else { return 0 }
        let room = size.columns - column
        var pen = Pen(row: row, column: column, end: column + min(maxWidth, room), style: style)
        var reader = ClusterReader(bytes)
        while pen.column < pen.end {
            let run = reader.asciiRun(limit: pen.end - pen.column)
            if !run.isEmpty {
                write(ascii: UnsafeBufferPointer(rebasing: bytes[run]), &pen)
            } else if let (scalar, width) = reader.simpleScalar() {
                write(scalar, width: width, &pen)
            } else if let cluster = reader.cluster() {
                if cluster.scalars == ["\t"] {
                    writeTab(origin: tabOrigin ?? column, &pen)
                } else if let glyph = Glyph(cluster.scalars, cells: cluster.cells) {
                    write(glyph, &pen)
                }
            } else {
                break
            }
        }
        return pen.column - column
    }

    /// As `TextLayout` measures tabs.
    private static let tabStop = 8

    /// Where the next character goes.
    private struct Pen {
        let row: Int
        var column: Int
        /// The column after the last that may be written.
        let end: Int
        let style: Style
    }

    /// - Precondition: `bytes` are printable and fit before the pen's end.
    private mutating func write(ascii bytes: UnsafeBufferPointer<UInt8>, _ pen: inout Pen) {
        let start = max(pen.column, 0)
        let hidden = start - pen.column
        pen.column += bytes.count
        guard hidden < bytes.count else { return }
        separate(row: pen.row, at: start)
        separate(row: pen.row, at: pen.column)
        let styleBits = pen.style.bits
        let first = pen.row * size.columns + start
        cells.withUnsafeMutableBufferPointer { cells in
            for index in hidden..<bytes.count {
                cells[first + index - hidden] = Cell(ascii: bytes[index], styleBits: styleBits)
            }
        }
    }

    private mutating func write(_ scalar: Unicode.Scalar, width: Int, _ pen: inout Pen) {
        place(Cell(scalar, width: width, style: pen.style), width: width, &pen)
    }

    private mutating func write(_ glyph: Glyph, _ pen: inout Pen) {
        let cell: Cell
        if glyph.scalars.count == 1 {
            cell = Cell(glyph.scalars[0], width: glyph.width, style: pen.style)
        } else if let index = clusters.index(of: glyph.scalars) {
            cell = Cell(cluster: index, width: glyph.width, style: pen.style)
        } else {
            cell = Cell("\u{FFFD}", style: pen.style)
        }
        place(cell, width: cell.width, &pen)
        for _ in 0..<(glyph.width - cell.width + glyph.padding) {
            place(.blank(pen.style), width: 1, &pen)
        }
    }

    private mutating func writeTab(origin: Int, _ pen: inout Pen) {
        let (distance, isTooFar) = pen.column.subtractingReportingOverflow(origin)
        let past = isTooFar ? 0 : distance % Self.tabStop
        let cells = Self.tabStop - (past < 0 ? past + Self.tabStop : past)
        for _ in 0..<cells { place(.blank(pen.style), width: 1, &pen) }
    }

    private mutating func place(_ cell: Cell, width: Int, _ pen: inout Pen) {
        guard pen.column < pen.end else { return }
        let start = pen.column
        pen.column = min(start + width, pen.end)
        guard pen.column > 0 else { return }
        let visible = max(start, 0)..<pen.column
        separate(row: pen.row, at: visible.lowerBound)
        separate(row: pen.row, at: visible.upperBound)
        let first = pen.row * size.columns
        guard visible.count == width else {
            for column in visible { cells[first + column] = .blank(pen.style) }
            return
        }
        cells[first + start] = cell
        for column in visible.dropFirst() { cells[first + column] = .rest(pen.style) }
    }
}
