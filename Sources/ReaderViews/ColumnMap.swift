import Articles
import TextLayout

/// Where the bytes of a line stand: for ASCII by counting, for anything else by its clusters.
struct ColumnMap {
    private let range: Range<Int>
    private let firstColumn: Int
    /// Nil for a line of printable ASCII.
    private let clusters: [PositionedCluster]?

    init(_ bytes: [UInt8], in range: Range<Int>, from column: Int) {
        self.range = range.clamped(to: 0..<bytes.count)
        firstColumn = column
        let isSimple = bytes.withUnsafeBufferPointer { buffer in
            buffer[range.clamped(to: 0..<buffer.count)].allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        }
        clusters =
            isSimple ? nil : Array(PositionedClusters(bytes, in: self.range, from: column))
    }

    /// The column after the line's last.
    var endColumn: Int {
        guard let clusters else { return firstColumn + range.count }
        return clusters.last.map { $0.column + $0.width } ?? firstColumn
    }

    /// The columns of what the line holds of a range of bytes, or nil if it holds nothing.
    func columns(of bytes: Range<Int>) -> Range<Int>? {
        let part = bytes.clamped(to: range)
        guard !part.isEmpty else { return nil }
        guard let clusters else {
            let start = firstColumn + part.lowerBound - range.lowerBound
            return start..<start + part.count
        }
        let first = clusters.partitioningIndex { $0.range.end.utf8 > part.lowerBound }
        let last = clusters.partitioningIndex { $0.range.start.utf8 >= part.upperBound }
        guard first < last, first < clusters.count else { return nil }
        return clusters[first].column..<clusters[last - 1].column + clusters[last - 1].width
    }
}
