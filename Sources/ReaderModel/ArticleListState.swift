import Articles

/// What the list of articles can be sorted by.
public enum ListOrder: String, CaseIterable, Hashable, Sendable {
    case path
    case title
    /// The day that the article says it is of.
    case date
    /// The time at which the file was changed last.
    case modified
    /// In words.
    case length

    /// As in "sorted by …".
    var phrase: String { self == .modified ? "date of the file" : rawValue }
}

/// Which articles are listed, and in which order.
public struct ListQuery: Hashable, Sendable {
    public var order: ListOrder
    public var isReversed: Bool
    /// What the user typed to narrow the list, matched as ``FuzzyMatch`` does; empty for all.
    public var filter: String

    public init(order: ListOrder = .path, isReversed: Bool = false, filter: String = "") {
        self.order = order
        self.isReversed = isReversed
        self.filter = filter
    }
}

/// A row of the list: an article, and how far it was read.
public struct ListRow: Hashable, Sendable {
    public var summary: ArticleSummary
    /// The part of the article that was seen, 0 to 1.
    public var progress: Double
    /// Indices of the title's characters that the filter matched.
    public var matches: [Int]

    public init(_ summary: ArticleSummary, progress: Double, matches: [Int] = []) {
        self.summary = summary
        self.progress = progress
        self.matches = matches
    }
}

/// A window of the list, as it was asked for.
public struct ListWindow: Hashable, Sendable {
    public var query: ListQuery
    /// How many articles the query has in all.
    public var total: Int
    /// The row number of the first of `rows`.
    public var start: Int
    public var rows: [ListRow]

    public init(query: ListQuery, total: Int, start: Int, rows: [ListRow]) {
        self.query = query
        self.total = total
        self.start = start
        self.rows = rows
    }
}

/// The list of articles. Only the rows near the screen are held, however long the list is.
public struct ArticleListState: Sendable {
    public internal(set) var query = ListQuery()
    public internal(set) var cursor = ListCursor()
    public internal(set) var window = ListWindow(query: ListQuery(), total: 0, start: 0, rows: []) {
        didSet { isLoaded = true }
    }
    /// The article to stay selected while the list is made anew, in whatever row it is then.
    var kept: ArticleID?
    /// Whether the list was ever answered.
    private var isLoaded = false

    public init() {}

    public var total: Int { window.total }

    /// Those on a screen of so many rows, as far as they are held.
    public func rows(onScreenOf height: Int) -> [ListRow] {
        cursor.window(of: total, height: height).compactMap { row($0) }
    }

    /// The row, if it is held.
    public func row(_ number: Int) -> ListRow? {
        let index = number - window.start
        return window.rows.indices.contains(index) ? window.rows[index] : nil
    }

    public var selected: ListRow? { row(cursor.selected) }

    /// Twice the screen on each side, so that a page key finds its rows at hand.
    func wantedWindow(height: Int) -> Range<Int> {
        let margin = max(1, height) * 2
        let start = max(0, cursor.top - margin)
        return start..<(cursor.top + height + margin)
    }

    /// Shows how far an article was read by now. What was read once stays read.
    mutating func show(progress: Double, of id: ArticleID) {
        // Asked at every key, and nearly always of the selected one.
        let likely = cursor.selected - window.start
        let isThere = window.rows.indices.contains(likely) && window.rows[likely].summary.id == id
        let found = isThere ? likely : window.rows.firstIndex { $0.summary.id == id }
        guard let index = found, window.rows[index].progress < progress else { return }
        window.rows[index].progress = progress
    }

    func needsLoading(height: Int) -> Bool {
        if !isLoaded || window.query != query { return true }
        let visible = cursor.window(of: total, height: height)
        return visible.lowerBound < window.start
            || visible.upperBound > window.start + window.rows.count
    }
}
