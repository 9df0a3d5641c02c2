/// A table as text: its columns aligned, a line of dashes under the first row.
struct MarkdownTable {
    /// Whether the first row names the columns.
    var hasHead = true
    private var rows: [[[UInt8]]] = []

    /// A cell wider than this juts out of its column instead of widening it, in scalars: one long
    /// cell must not fill all the others with blanks.
    private static let maxWidth = 60

    /// Of the cell that is being written, in bytes.
    var length: Int { rows.last?.last?.count ?? 0 }

    mutating func beginRow() {
        rows.append([])
    }

    mutating func beginCell() {
        guard !rows.isEmpty else { return }
        rows[rows.count - 1].append([])
    }

    mutating func append(_ text: [UInt8]) {
        guard let row = rows.indices.last, let cell = rows[row].indices.last else { return }
        rows[row][cell].append(contentsOf: text.map { $0 == .lineFeed || $0 == .tab ? .space : $0 })
    }

    mutating func takeBack(_ byte: UInt8) {
        guard let row = rows.indices.last, let cell = rows[row].indices.last,
            rows[row][cell].last == byte
        else { return }
        rows[row][cell].removeLast()
    }

    var text: [UInt8] {
        let widths = self.widths
        var result: [UInt8] = []
        for (index, row) in rows.enumerated() {
            if index > 0 { result.append(.lineFeed) }
            for (cell, width) in zip(row, widths) {
                result.append(contentsOf: cell)
                pad(&result, with: .space, width - Self.columns(cell) + 2)
            }
            while result.last == .space { result.removeLast() }
            guard index == 0, hasHead, rows.count > 1 else { continue }
            result.append(.lineFeed)
            for width in widths {
                pad(&result, with: UInt8(ascii: "-"), max(width, 1))
                pad(&result, with: .space, 2)
            }
            while result.last == .space { result.removeLast() }
        }
        return result
    }

    private var widths: [Int] {
        var widths: [Int] = []
        for row in rows {
            for (index, cell) in row.enumerated() {
                if index == widths.count { widths.append(0) }
                widths[index] = max(widths[index], min(Self.columns(cell), Self.maxWidth))
            }
        }
        return widths
    }

    private func pad(_ text: inout [UInt8], with byte: UInt8, _ count: Int) {
        text.append(contentsOf: repeatElement(byte, count: max(0, count)))
    }

    private static func columns(_ cell: [UInt8]) -> Int {
        cell.reduce(0) { $0 + ($1.isContinuation ? 0 : 1) }
    }
}
