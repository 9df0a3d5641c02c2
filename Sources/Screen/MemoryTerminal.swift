/// A terminal in memory, for tests: events come from a script, frames are kept.
public final class MemoryTerminal: Terminal {
    public private(set) var size: ScreenSize
    public let colours: Int

    /// What ``nextEvent()`` gives, in order; after the last one comes ``TerminalEvent/endOfInput``.
    public var events: [TerminalEvent]
    public private(set) var frames: [ScreenBuffer] = []
    public private(set) var copied: [String] = []
    /// What ``copy(_:)`` answers.
    public var copies = TerminalCopy.sent
    public private(set) var bells = 0
    public private(set) var isSuspended = false
    public private(set) var isClosed = false
    /// Called before each event with the number of events given so far, for what a test does
    /// between two key presses.
    public var beforeEvent: ((Int) -> Void)?
    private var given = 0

    public init(
        size: ScreenSize = ScreenSize(rows: 24, columns: 80), colours: Int = 256,
        events: [TerminalEvent] = []
    ) {
        self.size = size
        self.colours = colours
        self.events = events
    }

    /// - Parameter keys: in the notation of ``KeySequence``; what is none is left out.
    public convenience init(
        size: ScreenSize = ScreenSize(rows: 24, columns: 80), keys: String
    ) {
        let keys = KeySequence(keys)?.keys ?? []
        self.init(size: size, events: keys.map { .key($0) })
    }

    public var hasPendingInput: Bool { !events.isEmpty }

    public func present(_ buffer: borrowing ScreenBuffer) {
        frames.append(copy buffer)
    }

    public func nextEvent() -> TerminalEvent {
        beforeEvent?(given)
        guard !events.isEmpty else { return .endOfInput }
        given += 1
        let event = events.removeFirst()
        if case .resized(let size) = event { self.size = size }
        return event
    }

    public func suspend() { isSuspended = true }
    public func resume() { isSuspended = false }
    public func redraw() {}
    public func stop() {}
    public func copy(_ text: String) -> TerminalCopy {
        if copies == .sent { copied.append(text) }
        return copies
    }
    public func bell() { bells += 1 }
    public func close() { isClosed = true }
}
