/// Something that was done with the mouse, at a cell.
public struct MouseEvent: Hashable, Sendable {
    public enum Button: Hashable, Sendable {
        case left, middle, right
    }

    public enum Kind: Hashable, Sendable {
        case press(Button)
        case release
        /// The mouse moved while a button was down.
        case drag
        case scrollUp, scrollDown
    }

    public var kind: Kind
    /// From the top, starting at 0.
    public var row: Int
    /// Cells from the left, starting at 0.
    public var column: Int
    /// 1, 2 or 3 for a press: how many came quickly at the same cell.
    public var clicks: Int
    public var modifiers: Key.Modifiers

    public init(
        _ kind: Kind, row: Int, column: Int, clicks: Int = 1, modifiers: Key.Modifiers = []
    ) {
        self.kind = kind
        self.row = row
        self.column = column
        self.clicks = clicks
        self.modifiers = modifiers
    }
}
