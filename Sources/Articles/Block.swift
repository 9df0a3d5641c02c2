/// A part of the reading text that is set as one: a paragraph, a heading, an item of a list.
///
/// Blocks follow one another in reading order and do not overlap. What stands between two of them
/// is one line feed (items of a tight list, rows of a table) or two (a blank line).
public struct Block: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// Running text; line feeds inside it are line breaks that the author meant.
        case paragraph
        /// `level` is 1 (the title) to 6.
        case heading(level: Int)
        /// `depth` is 1 for an item of an outer list. The first `marker` UTF-8 bytes of the block
        /// are its bullet or number with the space that follows, as in "- " or "12. ".
        case listItem(depth: Int, marker: Int)
        /// Text whose lines and spaces are kept as they are: code, verse, a table.
        case preformatted
        /// A rule that divides sections; its text is "* * *".
        case rule
    }

    public var kind: Kind
    public var range: TextRange
    /// How many quotations the block stands in; 0 for the author's own text.
    public var quotationDepth: Int

    public init(_ kind: Kind, _ range: TextRange, quotationDepth: Int = 0) {
        self.kind = kind
        self.range = range
        self.quotationDepth = quotationDepth
    }
}

extension Array<Block> {
    /// The index of the last block that starts at or before `offset`; 0 if none does.
    public func index(at offset: TextOffset) -> Int {
        Swift.max(0, partitioningIndex { $0.range.start > offset } - 1)
    }
}
