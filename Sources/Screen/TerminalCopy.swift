/// What became of a text that was to go to the clipboard through the terminal.
public enum TerminalCopy: Hashable, Sendable {
    /// The terminal has it. Whether it lets programs set the clipboard, it does not say.
    case sent
    /// Nothing was sent: terminals take no more than so many bytes at once.
    case tooLong(limit: Int)
    /// Nothing was sent: the terminal would show it as garbage.
    case unsupported
}
