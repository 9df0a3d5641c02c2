import Articles

/// The entities of the open article, by kind.
public struct EntityPaneState: Hashable, Sendable {
    public enum Row: Hashable, Sendable {
        case kind(EntityKind, count: Int)
        case entity(EntityRow)
    }

    public private(set) var rows: [Row] = []
    public private(set) var filter = ""
    public internal(set) var cursor = ListCursor()
    private var all: [EntityRow] = []

    public init() {}

    /// How many entities are listed.
    public var count: Int { rows.count { if case .entity = $0 { true } else { false } } }

    public var selected: Entity? {
        guard rows.indices.contains(cursor.selected), case .entity(let row) = rows[cursor.selected]
        else { return nil }
        return row.entity
    }

    mutating func show(_ entities: [EntityRow]) {
        all = entities
        arrange()
    }

    mutating func show(filter: String) {
        self.filter = filter
        arrange()
    }

    /// By kind in its own order; within a kind the most often mentioned here first.
    private mutating func arrange() {
        let match = FuzzyMatch(pattern: filter)
        let kept = filter.isEmpty ? all : all.filter { match.score($0.entity.name) != nil }
        rows = EntityKind.allCases.flatMap { kind -> [Row] in
            let ofKind = kept.filter { $0.entity.kind == kind }.sorted(by: Self.precedes)
            guard !ofKind.isEmpty else { return [] }
            return [.kind(kind, count: ofKind.count)] + ofKind.map(Row.entity)
        }
    }

    private static func precedes(_ a: EntityRow, _ b: EntityRow) -> Bool {
        if a.here != b.here { return a.here > b.here }
        return (a.entity.name, a.entity.id) < (b.entity.name, b.entity.id)
    }

    /// Moves over entities, passing the headings by.
    mutating func move(by steps: Int, height: Int) {
        var row = min(max(0, cursor.selected + steps), max(0, rows.count - 1))
        let direction = steps < 0 ? -1 : 1
        while isHeading(row), rows.indices.contains(row + direction) { row += direction }
        while isHeading(row), rows.indices.contains(row + 1) { row += 1 }
        cursor.select(row, of: rows.count, height: height)
        // The heading over the first entity of a kind comes into view with it.
        if row == 1 { cursor = ListCursor(selected: row, top: 0) }
    }

    mutating func select(_ id: EntityID, height: Int) {
        let row = rows.firstIndex {
            if case .entity(let row) = $0 { row.entity.id == id } else { false }
        }
        if let row { cursor.select(row, of: rows.count, height: height) }
    }

    private func isHeading(_ row: Int) -> Bool {
        guard rows.indices.contains(row), case .kind = rows[row] else { return false }
        return true
    }
}
