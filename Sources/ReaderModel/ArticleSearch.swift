import Articles

/// A search in the open article, with every hit.
public struct ArticleSearch: Hashable, Sendable {
    /// More hits than this are neither marked nor counted one by one.
    public static let limit = 100_000

    public let query: String
    /// In reading order.
    public let hits: [TextRange]
    /// The index of the hit that the cursor is on.
    public internal(set) var current: Int?

    init(query: String, in text: ReadingText) {
        self.query = query
        hits = TextSearch(query: query).matches(in: text, limit: Self.limit)
    }

    /// With hits that were found by other means.
    init(query: String, hits: [TextRange]) {
        self.query = query
        self.hits = hits
    }

    /// The index of the first hit at or after `offset`, if there is one.
    func first(from offset: TextOffset) -> Int? {
        let index = hits.partitioningIndex { $0.start >= offset }
        return index < hits.count ? index : nil
    }

    /// Whether no hit follows in the direction of `steps`.
    func isAtEnd(_ steps: Int) -> Bool {
        hits.isEmpty || current == (steps > 0 ? hits.count - 1 : 0)
    }

    /// The index of the last hit before `offset`, if there is one.
    func last(before offset: TextOffset) -> Int? {
        let index = hits.partitioningIndex { $0.start >= offset }
        return index > 0 ? index - 1 : nil
    }
}
