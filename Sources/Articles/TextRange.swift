/// A half-open range of an article's reading text. It never splits a grapheme cluster.
public struct TextRange: Hashable, Sendable {
    public var start: TextOffset
    /// The position after the last byte of the range.
    public var end: TextOffset

    /// - Precondition: `start <= end`
    public init(_ start: TextOffset, _ end: TextOffset) {
        precondition(start <= end, "a range ends before it starts")
        self.start = start
        self.end = end
    }

    /// A range of UTF-8 bytes.
    public init(utf8 range: Range<Int>) {
        self.init(TextOffset(range.lowerBound), TextOffset(range.upperBound))
    }

    /// The range in UTF-8 bytes.
    public var utf8: Range<Int> { start.utf8..<end.utf8 }
    /// The length in UTF-8 bytes.
    public var count: Int { end - start }
    public var isEmpty: Bool { start == end }

    public func contains(_ offset: TextOffset) -> Bool { start <= offset && offset < end }
    public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

    /// Whether the two share at least one byte.
    public func overlaps(_ other: TextRange) -> Bool { start < other.end && other.start < end }

    /// What the two share, or nil when they share no byte.
    public func intersection(_ other: TextRange) -> TextRange? {
        overlaps(other) ? TextRange(max(start, other.start), min(end, other.end)) : nil
    }

    /// In reading order: by start, and of those that start together the longer one first.
    public static func inReadingOrder(_ a: TextRange, _ b: TextRange) -> Bool {
        a.start == b.start ? a.end > b.end : a.start < b.start
    }
}
