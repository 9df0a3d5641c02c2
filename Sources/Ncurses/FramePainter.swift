import CNcurses
import Screen

/// Hands to ncurses what differs from the frame before.
struct FramePainter {
    private var pairs: ColourPairs
    /// The frame that the terminal shows; empty when that is not known.
    private var shown: ContiguousArray<Cell> = []
    private var shownSize = ScreenSize(rows: 0, columns: 0)
    private var shownClusters = ClusterTable()
    private var line: [cn_cell] = []
    /// nil when it is not known.
    private var isCursorShown: Bool?

    init(colours: Int) {
        pairs = ColourPairs(colours: colours)
    }

    /// The next frame is drawn in full.
    mutating func forget() {
        shown = []
        isCursorShown = nil
    }

    mutating func paint(_ buffer: borrowing ScreenBuffer, modes: TerminalModes) {
        let size = buffer.size
        let isNew = shown.isEmpty || shownSize != size
        if isNew {
            // Blank cells, of which there are many, need not be put then. The cursor would be seen.
            modes.showCursor(false)
            isCursorShown = false
            cn_erase()
            shown = ContiguousArray(repeating: .empty, count: size.rows * size.columns)
            shownSize = size
            line.reserveCapacity(size.columns)
        } else if !shownClusters.agrees(with: buffer.clusters) {
            for index in shown.indices { shown[index] = .unknown }
        }
        shownClusters = buffer.clusters
        if !isNew, let scroll = ScrolledRows(from: shown, to: buffer.cells, size) {
            perform(scroll)
        }
        buffer.cells.withUnsafeBufferPointer { cells in
            for row in 0..<size.rows { paint(row: row, of: cells, buffer.clusters) }
        }
        show(cursor: buffer.cursor, size, modes, everything: isNew)
    }

    private mutating func perform(_ scroll: ScrolledRows) {
        let rows = scroll.region
        cn_scroll(Int32(rows.lowerBound), Int32(rows.upperBound), Int32(scroll.lines))
        let columns = shownSize.columns
        for row in scroll.lines > 0 ? Array(rows) : rows.reversed() {
            let source = row + scroll.lines
            for column in 0..<columns {
                shown[row * columns + column] =
                    rows.contains(source) ? shown[source * columns + column] : .empty
            }
        }
    }

    private mutating func paint(
        row: Int, of cells: UnsafeBufferPointer<Cell>, _ clusters: ClusterTable
    ) {
        let start = row * shownSize.columns
        let end = start + shownSize.columns
        guard let (changed, isSimple) = changedRange(start..<end, cells) else { return }
        var index = changed.lowerBound
        // A wide character is drawn from its first cell.
        while cells[index].width == 0, index > start { index -= 1 }
        var first = index
        line.removeAll(keepingCapacity: true)
        while index < changed.upperBound {
            let cell = cells[index]
            if let cluster = cell.clusterIndex {
                flush(row: row, column: first - start, isSimple: isSimple)
                put(clusters[cluster], cell, row: row, column: index - start)
                first = index + cell.width
            } else {
                line.append(drawn(cell))
            }
            index += max(cell.width, 1)
        }
        flush(row: row, column: first - start, isSimple: isSimple)
    }

    /// From the first to the last cell that changed, and whether each of these, before and after, has
    /// one scalar and takes one column; what is shown is brought up to date.
    private mutating func changedRange(
        _ range: Range<Int>, _ new: UnsafeBufferPointer<Cell>
    ) -> (Range<Int>, isSimple: Bool)? {
        shown.withUnsafeMutableBufferPointer { old in
            var first = range.lowerBound
            while first < range.upperBound, new[first] == old[first] { first += 1 }
            guard first < range.upperBound else { return nil }
            var end = range.upperBound
            while end > first, new[end - 1] == old[end - 1] { end -= 1 }
            var isSimple = true
            for index in first..<end {
                isSimple = isSimple && old[index].isSimple && new[index].isSimple
                old[index] = new[index]
            }
            return (first..<end, isSimple)
        }
    }

    private mutating func drawn(_ cell: Cell) -> cn_cell {
        let styleBits = cell.styleBits
        return cn_cell(
            scalar: cell.width == 0 ? 0x20 : cell.scalarValue, width: UInt8(max(cell.width, 1)),
            attributes: UInt8(truncatingIfNeeded: styleBits >> 18),
            pair: pairs.number(styleBits: styleBits))
    }

    private mutating func put(_ cluster: [Unicode.Scalar], _ cell: Cell, row: Int, column: Int) {
        var scalars = cluster.map(\.value)
        cn_put_cluster(Int32(row), Int32(column), drawn(cell), &scalars, Int32(scalars.count))
    }

    private mutating func flush(row: Int, column: Int, isSimple: Bool) {
        guard !line.isEmpty else { return }
        cn_put(Int32(row), Int32(column), line, Int32(line.count), isSimple)
        line.removeAll(keepingCapacity: true)
    }

    private mutating func show(
        cursor: (row: Int, column: Int)?, _ size: ScreenSize, _ modes: TerminalModes,
        everything: Bool
    ) {
        var isShown = false
        if let cursor, (0..<size.rows).contains(cursor.row) {
            isShown = (0..<size.columns).contains(cursor.column)
        }
        // Hidden before the frame and shown after it, or it would be seen to jump about.
        if isCursorShown != isShown, !isShown { modes.showCursor(false) }
        let row = isShown ? cursor?.row ?? -1 : -1
        cn_show(Int32(row), Int32(cursor?.column ?? 0), everything)
        if isCursorShown != isShown, isShown { modes.showCursor(true) }
        isCursorShown = isShown
    }
}

extension Cell {
    fileprivate var isSimple: Bool { width == 1 && clusterIndex == nil }
}
