/// A terminal that frames are shown on and events come from. It is used from one thread.
public protocol Terminal: AnyObject {
    var size: ScreenSize { get }

    /// How many colours can be told apart: 0, 8, 16 or 256. 0 also when the user wants none.
    var colours: Int { get }

    /// Whether an event can be had without waiting, as when a key is held down: a reader may then
    /// take that first and draw once.
    var hasPendingInput: Bool { get }

    /// Shows a frame. Only what differs from the frame before is sent.
    func present(_ buffer: borrowing ScreenBuffer)

    /// Waits for what happens next; nothing runs meanwhile.
    func nextEvent() throws -> TerminalEvent

    /// Gives the terminal back, so that another program can use it.
    func suspend()

    /// Takes the terminal again after ``suspend()``. The next frame is drawn in full.
    func resume()

    /// Draws the next frame in full, whatever another program has left on the screen.
    func redraw()

    /// Stops the program, as job control does, back to the shell. It returns when the program goes
    /// on; then the next frame is drawn in full.
    func stop()

    /// Puts text on the clipboard, where the terminal lets programs do so (OSC 52): all of it or
    /// nothing.
    func copy(_ text: String) -> TerminalCopy

    func bell()

    /// Leaves the terminal as it was found. Nothing happens when it is closed already.
    func close()
}
