import Articles

/// How far the lines of a block stand in from the left, and how much room that leaves.
struct BlockSetting {
    /// Cells before the first line.
    let firstIndent: Int
    /// Cells before the others.
    let restIndent: Int
    private let measure: Int

    private static let quotationStep = 2
    private static let listStep = 2
    /// The columns that are kept for the text however deep it is nested: a long word or two.
    private static let leastText = 10
    /// Deeper nesting is not shown; it would not fit on any screen.
    private static let deepest = 100
    /// A marker longer than this is no bullet and no number.
    private static let longestMarker = 32

    init(_ block: Block, width: Int, bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
        let most = width - min(Self.leastText, width)
        let quotation = Self.quotationStep * Self.clamped(block.quotationDepth)
        measure = width
        guard case .listItem(let depth, let marker) = block.kind else {
            firstIndent = min(quotation, most)
            restIndent = firstIndent
            return
        }
        let indent = quotation + Self.listStep * Self.clamped(depth - 1)
        let end = range.lowerBound + min(max(0, marker), Self.longestMarker, range.count)
        let hang = DisplayWidth.cells(bytes, in: range.lowerBound..<end)
        firstIndent = min(indent, most)
        restIndent = min(indent + hang, most)
    }

    func indent(isFirst: Bool) -> Int {
        isFirst ? firstIndent : restIndent
    }

    func textWidth(isFirst: Bool) -> Int {
        measure - indent(isFirst: isFirst)
    }

    private static func clamped(_ depth: Int) -> Int {
        min(max(0, depth), deepest)
    }
}
