import Articles

/// A table of a page, while its cells are written as passages: at its end it shows whether it holds
/// data, to be set in columns, or only lays out the page.
struct HTMLTable {
    /// The number of the first passage in it, its caption aside.
    private(set) var start: Int
    /// Whether another table stands in a cell.
    var holdsTable = false
    /// For each row the numbers of the passages with which its cells begin.
    private var rows: [[Int]] = []
    private var cells = 0
    /// Whether the first cell of its first row is a heading.
    private var hasHead = false

    private static let columns = 2...32
    /// Blanks between columns can make a table much longer than its text.
    private static let mostCells = 100_000
    /// In bytes; a cell of running text is laid out, not data.
    private static let longestCell = 400

    init(start: Int) {
        self.start = start
    }

    /// Leaves a caption out of it.
    mutating func skip(to passage: Int) {
        if cells == 0 { start = passage }
    }

    mutating func beginRow() {
        guard cells <= Self.mostCells else { return }
        if rows.last?.isEmpty != true { rows.append([]) }
    }

    mutating func beginCell(_ passage: Int, isHead: Bool) {
        guard cells <= Self.mostCells else { return }
        if cells == 0 { hasHead = isHead }
        cells += 1
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(passage)
    }

    /// The table in columns; nil when it holds no data.
    ///
    /// - Parameters:
    ///   - blocks: of the page, those of the table at the end.
    ///   - bytes: what `blocks` are ranges of.
    func text(_ blocks: [Block], _ bytes: [UInt8]) -> [UInt8]? {
        guard !holdsTable, cells <= Self.mostCells else { return nil }
        let filled = rows.filter { !$0.isEmpty }
        let widest = filled.map(\.count).max() ?? 0
        guard filled.count > 1, Self.columns.contains(widest), start < blocks.count,
            filled.first?.first.map({ $0 == start }) ?? false
        else { return nil }
        let starts = filled.flatMap { $0 } + [blocks.count]
        var table = MarkdownTable()
        table.hasHead = hasHead
        var cell = 0
        for row in filled {
            table.beginRow()
            for _ in row {
                guard let text = Self.text(of: starts[cell]..<starts[cell + 1], blocks, bytes)
                else { return nil }
                table.beginCell()
                table.append(text)
                cell += 1
            }
        }
        return table.text
    }

    /// - Returns: nil for what is no cell of data: several paragraphs, or a long one.
    private static func text(
        of cell: Range<Int>, _ blocks: [Block], _ bytes: [UInt8]
    ) -> [UInt8]? {
        guard let block = blocks[cell].first else { return [] }
        let isData = cell.count == 1 && block.kind == .paragraph
        return isData && block.range.count <= longestCell ? Array(bytes[block.range.utf8]) : nil
    }
}
