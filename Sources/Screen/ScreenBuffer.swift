import TextLayout

/// A screen in memory, and the only way to a terminal.
///
/// Nothing that is written can trap or leave the screen, and nothing that is not printable gets
/// into a cell: what is written is clipped and made harmless here, and nowhere else.
public struct ScreenBuffer: Sendable {
    public let size: ScreenSize
    /// Where the cursor stands; nil hides it.
    public var cursor: (row: Int, column: Int)?

    /// Row after row.
    package internal(set) var cells: ContiguousArray<Cell>
    package internal(set) var clusters = ClusterTable()

    /// No terminal is larger; a larger size is cut down to this.
    private static let longestSide = 4096

    /// A blank screen; a side below 1 counts as 1.
    public init(size: ScreenSize) {
        let rows = min(max(size.rows, 1), Self.longestSide)
        let columns = min(max(size.columns, 1), Self.longestSide)
        self.size = ScreenSize(rows: rows, columns: columns)
        cells = ContiguousArray(repeating: .blank(.plain), count: rows * columns)
    }

    /// A cell; a blank one outside the screen.
    public subscript(row: Int, column: Int) -> Cell {
        guard contains(row: row, column: column) else { return .blank(.plain) }
        return cells[row * size.columns + column]
    }

    /// Makes every cell a blank of `style` and hides the cursor.
    public mutating func clear(_ style: Style = .plain) {
        let blank = Cell.blank(style)
        cells.withUnsafeMutableBufferPointer { $0.update(repeating: blank) }
        cursor = nil
        if isCrowded { clusters.removeAll() }
    }

    /// Whether the buffer remembers so many clusters of several scalars that it had better be cleared.
    package var isCrowded: Bool { clusters.clusters.count > ClusterTable.comfortableCount }

    /// Fills a rectangle with one character; one that does not take exactly one cell counts as a
    /// space.
    public mutating func fill(
        rows: Range<Int>, columns: Range<Int>, with character: Character = " ",
        style: Style = .plain
    ) {
        let columns = columns.clamped(to: 0..<size.columns)
        guard !columns.isEmpty else { return }
        let width = DisplayWidth.cells(ofCluster: character)
        let glyph = Glyph(Array(character.unicodeScalars), cells: width)
        var cell = Cell.blank(style)
        if let glyph, glyph.width == 1, glyph.scalars.count == 1 {
            cell = Cell(glyph.scalars[0], style: style)
        }
        for row in rows.clamped(to: 0..<size.rows) {
            separate(row: row, at: columns.lowerBound)
            separate(row: row, at: columns.upperBound)
            let start = row * size.columns
            for column in columns { cells[start + column] = cell }
        }
    }

    /// Changes the style of a stretch of a row and leaves its text. A wide character that is partly
    /// inside is changed as a whole.
    public mutating func restyle(
        row: Int, columns: Range<Int>, _ change: (inout Style) -> Void
    ) {
        guard row >= 0, row < size.rows else { return }
        let columns = columns.clamped(to: 0..<size.columns)
        guard !columns.isEmpty else { return }
        let rowCells = row * size.columns..<(row + 1) * size.columns
        let first = rowCells.lowerBound + columns.lowerBound
        let last = rowCells.lowerBound + columns.upperBound - 1
        let start = character(at: first, rowCells).lowerBound
        let end = character(at: last, rowCells).upperBound
        for index in start..<end {
            var style = cells[index].style
            change(&style)
            cells[index].style = style
        }
    }

    /// The text of a cell: empty for all of a wide character but its first cell.
    public func text(of cell: Cell) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars(of: cell))
        return String(result)
    }

    /// The text of a row, with every blank that is in it.
    public func text(row: Int) -> String {
        guard row >= 0, row < size.rows else { return "" }
        var result = String.UnicodeScalarView()
        for cell in cells[row * size.columns..<(row + 1) * size.columns] {
            result.append(contentsOf: scalars(of: cell))
        }
        return String(result)
    }

    package func scalars(of cell: Cell) -> [Unicode.Scalar] {
        if let index = cell.clusterIndex { return clusters[index] }
        return cell.scalar.map { [$0] } ?? []
    }

    func contains(row: Int, column: Int) -> Bool {
        row >= 0 && row < size.rows && column >= 0 && column < size.columns
    }

    /// Sees to it that no wide character lies across the left edge of `column`.
    mutating func separate(row: Int, at column: Int) {
        guard column > 0, column < size.columns else { return }
        let index = row * size.columns + column
        guard cells[index].width == 0 else { return }
        for index in character(at: index, row * size.columns..<(row + 1) * size.columns) {
            cells[index] = .blank(cells[index].style)
        }
    }

    /// All the cells of the character that stands in a cell.
    private func character(at index: Int, _ row: Range<Int>) -> Range<Int> {
        var start = index
        while start > row.lowerBound, cells[start].width == 0 { start -= 1 }
        var end = index + 1
        while end < row.upperBound, cells[end].width == 0 { end += 1 }
        return start..<end
    }
}

extension ScreenBuffer: Equatable {
    public static func == (a: ScreenBuffer, b: ScreenBuffer) -> Bool {
        guard a.size == b.size, a.cursor?.row == b.cursor?.row,
            a.cursor?.column == b.cursor?.column
        else { return false }
        if a.clusters.agrees(with: b.clusters) { return a.cells == b.cells }
        return zip(a.cells, b.cells).allSatisfy {
            $0.style == $1.style && $0.width == $1.width && a.scalars(of: $0) == b.scalars(of: $1)
        }
    }
}
