import Articles

/// A line of the text as it is shown.
public struct VisualLine: Hashable, Sendable {
    /// What is shown: no space or line feed at its end; empty for a blank line.
    public var range: TextRange
    /// The index of the block that it belongs to. A blank line belongs to the block before it.
    public var block: Int
    /// Cells before the text, inside the measure: two a quotation, and what a list item hangs by. In
    /// a narrow measure less than that.
    public var indent: Int
    public var quotationDepth: Int
    public var isFirstOfBlock: Bool

    public init(
        range: TextRange, block: Int, indent: Int = 0, quotationDepth: Int = 0,
        isFirstOfBlock: Bool = false
    ) {
        self.range = range
        self.block = block
        self.indent = indent
        self.quotationDepth = quotationDepth
        self.isFirstOfBlock = isFirstOfBlock
    }

    /// Whether there is nothing on it: it parts two blocks, or it stands empty in one.
    public var isBlank: Bool { range.isEmpty }
}

/// Which line of an article, at the width of its layout.
public struct LinePosition: Comparable, Hashable, Sendable {
    /// An index into the article's blocks.
    public var block: Int
    /// Where in the block the line begins, in UTF-8 bytes from the block's start; one more than the
    /// block's length for the blank line after it. So lines need not be counted to be named; only
    /// the layout knows where the next one begins.
    public var line: Int

    public init(block: Int, line: Int) {
        self.block = block
        self.line = line
    }

    public static func < (a: LinePosition, b: LinePosition) -> Bool {
        (a.block, a.line) < (b.block, b.line)
    }
}
