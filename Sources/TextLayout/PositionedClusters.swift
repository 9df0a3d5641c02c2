import Articles

/// A grapheme cluster and the cells that it takes.
public struct PositionedCluster: Hashable, Sendable {
    public var range: TextRange
    /// The first of its cells.
    public var column: Int
    /// Cells: 0 to 8.
    public var width: Int

    public init(range: TextRange, column: Int, width: Int) {
        self.range = range
        self.column = column
        self.width = width
    }
}

/// The clusters of UTF-8 text from left to right, each with where it stands on a line.
public struct PositionedClusters: Sequence, IteratorProtocol, Sendable {
    private let bytes: [UInt8]
    private let end: Int
    private let firstColumn: Int
    private var index: Int
    private var column = 0

    /// - Parameters:
    ///   - range: UTF-8 bytes, starting on a cluster boundary; the whole of `bytes` if nil. What lies
    ///     outside `bytes` is left out.
    ///   - column: where the first cluster stands. Tabs count from here.
    public init(_ bytes: [UInt8], in range: Range<Int>? = nil, from column: Int = 0) {
        let clamped = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
        self.bytes = bytes
        index = clamped.lowerBound
        end = clamped.upperBound
        firstColumn = column
    }

    public init(_ text: String) {
        self.init(Array(text.utf8))
    }

    public mutating func next() -> PositionedCluster? {
        let cluster = bytes.withUnsafeBufferPointer { buffer -> ScannedCluster? in
            var scanner = ClusterScanner(buffer, in: index..<end)
            return scanner.next()
        }
        guard let cluster else { return nil }
        let width = cluster.isTab ? DisplayWidth.ofTab(at: column) : cluster.width
        defer {
            index = cluster.end
            column += width
        }
        return PositionedCluster(
            range: TextRange(utf8: cluster.start..<cluster.end), column: firstColumn + column,
            width: width)
    }
}
