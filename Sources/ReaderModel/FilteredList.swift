/// A list on a screen that is narrowed by what is typed.
public struct FilteredList<Row: Hashable & Sendable>: Hashable, Sendable {
    public internal(set) var all: [Row]
    public private(set) var filter = ""
    /// Those of all that the filter lets through.
    public private(set) var rows: [Row]
    public internal(set) var cursor = ListCursor()

    init(_ all: [Row]) {
        self.all = all
        rows = all
    }

    public var selected: Row? {
        rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil
    }

    mutating func show(filter: String, where matches: (Row) -> Bool) {
        self.filter = filter
        rows = filter.isEmpty ? all : all.filter(matches)
    }
}
