/// What a terminal has to tell.
public enum TerminalEvent: Hashable, Sendable {
    case key(Key)
    /// Text from the clipboard, as it came: it may hold anything.
    case paste(String)
    case mouse(MouseEvent)
    case resized(ScreenSize)
    /// Another thread called ``WakeUp/wake()``.
    case wokenUp
    /// The program was stopped and runs again; the next frame is drawn in full.
    case suspendedAndResumed
    /// The program is asked to end (SIGTERM, SIGHUP).
    case terminate(signal: Int32)
    /// The terminal is gone: nothing will ever come again.
    case endOfInput
}
