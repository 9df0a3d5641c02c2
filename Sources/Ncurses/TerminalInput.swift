import Screen

/// What the bytes of a terminal mean.
enum TerminalInput: Hashable {
    case key(Key)
    case paste([UInt8])
    /// Clicks are not counted yet: that takes a clock.
    case mouse(MouseEvent)
}
