/// Where a page of a document begins that has pages.
public struct ArticlePage: Hashable, Sendable {
    /// Counted from 1, whatever is printed on it.
    public var number: Int
    /// In the reading text.
    public var start: TextOffset

    public init(number: Int, start: TextOffset) {
        self.number = number
        self.start = start
    }
}

extension Article {
    /// The number of the page that an offset lies on; nil where the document has no pages.
    public func page(at offset: TextOffset) -> Int? {
        guard !pages.isEmpty else { return nil }
        let next = pages.partitioningIndex { $0.start > offset }
        return pages[Swift.max(0, next - 1)].number
    }

    /// How a citation tells where a passage stands: "p. 12", "pp. 12–13"; nil where the document has
    /// no pages.
    public func pageLabel(of range: TextRange) -> String? {
        guard let first = page(at: range.start) else { return nil }
        let length = range.end.utf8 - range.start.utf8
        let inside = length > 0 ? TextOffset(range.end.utf8 - 1) : range.start
        let last = page(at: inside) ?? first
        return last > first ? "pp. \(first)–\(last)" : "p. \(first)"
    }
}
