import Reader

/// Rows in columns that stand straight, counted in terminal cells.
struct Table {
    struct Column {
        var title: String
        var isNumber = false
        /// The widest that the column gets, in cells; what is longer is cut in its middle.
        var limit = Int.max
    }

    var columns: [Column]
    /// A cell for each column; printable already.
    var rows: [[String]] = []

    /// - Parameter width: cells to use; the last column is cut where it is wider. Nil for no bound.
    func lines(width: Int?, pen: Pen, hasTitles: Bool) -> [String] {
        let cells = rows.map { row in
            zip(row, columns).map { PrintedText.cutInMiddle($0, to: $1.limit) }
        }
        let titles = columns.map(\.title)
        let widths = columns.indices.map { index in
            ((hasTitles ? [titles] : []) + cells).reduce(0) {
                max($0, PrintedText.cells(of: $1[index]))
            }
        }
        let lines = cells.map { line($0, widths, width) }
        return hasTitles ? [pen.draw(line(titles, widths, width), .bold)] + lines : lines
    }

    private func line(_ cells: [String], _ widths: [Int], _ width: Int?) -> String {
        var line = ""
        var used = 0
        for (index, cell) in cells.enumerated() {
            guard index < cells.count - 1 else {
                return line + (width.map { PrintedText.cut(cell, to: $0 - used) } ?? cell)
            }
            line += PrintedText.padded(cell, to: widths[index], isRight: columns[index].isNumber)
            line += "  "
            used += widths[index] + 2
        }
        return line
    }
}
