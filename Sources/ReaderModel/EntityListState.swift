import Articles

/// What the list of all entities can be sorted by.
public enum EntityOrder: String, CaseIterable, Hashable, Sendable {
    case mentions
    case articles
    case name
}

/// Which entities are listed, and in which order.
public struct EntityQuery: Hashable, Sendable {
    public var order: EntityOrder
    public var isReversed: Bool
    /// Nil for all kinds.
    public var kind: EntityKind?
    /// What the user typed to narrow the list, matched as ``FuzzyMatch`` does; empty for all.
    public var filter: String

    public init(
        order: EntityOrder = .mentions, isReversed: Bool = false, kind: EntityKind? = nil,
        filter: String = ""
    ) {
        self.order = order
        self.isReversed = isReversed
        self.kind = kind
        self.filter = filter
    }
}

/// An entity as the list of all shows it.
public struct EntityListRow: Hashable, Sendable {
    public var entity: Entity
    /// Indices of the characters that the filter matched: of the name, or of `alias`.
    public var matches: [Int]
    /// The other name that the filter matched, when the name itself does not.
    public var alias: String?

    public init(_ entity: Entity, matches: [Int] = [], alias: String? = nil) {
        self.entity = entity
        self.matches = matches
        self.alias = alias
    }

    /// The row if the filter matches one of the names.
    public init?(_ entity: Entity, _ match: FuzzyMatch) {
        if let found = match.score(entity.name) {
            self.init(entity, matches: found.positions)
            return
        }
        for name in entity.names where name.text != entity.name {
            if let found = match.score(name.text) {
                self.init(entity, matches: found.positions, alias: name.text)
                return
            }
        }
        return nil
    }

    /// How well the filter matches: 0 in one piece from the start of a word on, 1 in one piece, 2 in
    /// several. What is found in pieces stands behind what is meant.
    public var scatter: Int {
        guard let first = matches.first, let last = matches.last else { return 0 }
        if last - first >= matches.count { return 2 }
        let before = first > 0 ? Array(alias ?? entity.name)[first - 1] : " "
        return before.isLetter || before.isNumber ? 1 : 0
    }
}

/// A window of the list, as it was asked for.
public struct EntityWindow: Hashable, Sendable {
    public var query: EntityQuery
    /// How many entities the query has in all.
    public var total: Int
    /// How many there are of each kind that the filter leaves any of.
    public var counts: [EntityKind: Int]
    /// The row number of the first of `rows`.
    public var start: Int
    public var rows: [EntityListRow]

    public init(
        query: EntityQuery, total: Int, counts: [EntityKind: Int], start: Int,
        rows: [EntityListRow]
    ) {
        self.query = query
        self.total = total
        self.counts = counts
        self.start = start
        self.rows = rows
    }
}

/// The entities of all articles. Only the rows near the screen are held.
public struct EntityListState: Hashable, Sendable {
    public internal(set) var query = EntityQuery()
    public internal(set) var cursor = ListCursor()
    /// Nil until the list was answered, and when it may have changed.
    public internal(set) var window: EntityWindow?
    /// See ``ReaderState/namesVersion``.
    var version = 0

    init() {}

    public var total: Int { window?.total ?? 0 }

    /// The row, if it is held.
    public func row(_ number: Int) -> EntityListRow? {
        guard let window else { return nil }
        let index = number - window.start
        return window.rows.indices.contains(index) ? window.rows[index] : nil
    }

    public var selected: Entity? { row(cursor.selected)?.entity }

    /// The kinds that can be gone through: all of them together first, and those that are there.
    public var kinds: [EntityKind?] {
        let there = EntityKind.allCases.filter { window?.counts[$0] ?? 0 > 0 || $0 == query.kind }
        return [nil] + there
    }

    mutating func stepKind(_ steps: Int) {
        let kinds = self.kinds
        let index = kinds.firstIndex(of: query.kind) ?? 0
        query.kind = kinds[(index + steps + kinds.count) % kinds.count]
        cursor = ListCursor()
    }

    mutating func stepOrder() {
        let all = EntityOrder.allCases
        let index = all.firstIndex(of: query.order) ?? 0
        query.order = all[(index + 1) % all.count]
        query.isReversed = false
        cursor = ListCursor()
    }

    /// The rows to ask for, or nil when all in view are there. Twice the screen on each side, so that
    /// a page key finds its rows at hand.
    func wanted(height: Int) -> Range<Int>? {
        let start = max(0, cursor.top - 2 * height)
        let rows = start..<cursor.top + 3 * height
        guard let window, window.query == query else { return rows }
        let visible = cursor.window(of: total, height: height)
        let isThere =
            visible.lowerBound >= window.start
            && visible.upperBound <= window.start + window.rows.count
        return isThere ? nil : rows
    }
}
