import Screen

/// Tells double and triple clicks from single ones.
struct ClickCounter {
    private var last: (event: MouseEvent, milliseconds: Int64)?

    /// What desktops take for a double click by default.
    private static let longestPause: Int64 = 400

    /// - Parameter milliseconds: of a clock that only goes forward.
    /// - Returns: the event with its number of clicks: 1, 2, 3, and 1 again.
    mutating func count(_ event: MouseEvent, at milliseconds: Int64) -> MouseEvent {
        guard case .press = event.kind else { return event }
        var event = event
        if let last, last.event.kind == event.kind, last.event.row == event.row,
            last.event.column == event.column,
            milliseconds - last.milliseconds <= Self.longestPause
        {
            event.clicks = last.event.clicks % 3 + 1
        }
        last = (event, milliseconds)
        return event
    }
}
