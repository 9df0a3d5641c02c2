/// The selected row of a list and the row at its top, both counted from 0.
public struct ListCursor: Hashable, Sendable {
    public private(set) var selected = 0
    public private(set) var top = 0

    public init(selected: Int = 0, top: Int = 0) {
        self.selected = max(0, selected)
        self.top = max(0, top)
    }

    /// Selects a row of `count`, and scrolls as little as shows it in `height` rows.
    public mutating func select(_ row: Int, of count: Int, height: Int) {
        selected = min(max(0, row), max(0, count - 1))
        keepInView(of: count, height: height)
    }

    public mutating func move(by rows: Int, of count: Int, height: Int) {
        select(selected + rows, of: count, height: height)
    }

    /// Scrolls as little as shows the selected row, and leaves no empty rows below the last.
    public mutating func keepInView(of count: Int, height: Int) {
        let height = max(1, height)
        if selected < top { top = selected }
        if selected >= top + height { top = selected - height + 1 }
        top = max(0, min(top, count - height))
    }

    /// The rows in view, half open.
    public func window(of count: Int, height: Int) -> Range<Int> {
        let start = min(top, count)
        return start..<min(count, start + max(0, height))
    }
}
