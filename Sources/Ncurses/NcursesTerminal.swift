import CNcurses
import Glibc
import Screen

/// The terminal that people use, through ncurses. There can be one at a time.
///
/// Control characters come as keys (raw mode); ^Z is handled here. However the program ends, the
/// terminal is left as it was found.
public final class NcursesTerminal: Terminal {
    public private(set) var size: ScreenSize
    public let colours: Int

    private let wakeUp: WakeUp
    private let signals: Int32
    private let modes: TerminalModes
    private var painter: FramePainter
    private var decoder: InputDecoder
    private var clicks = ClickCounter()
    private var queue: [TerminalEvent] = []
    private var hasEnded = false
    private var isActive = true
    private var isClosed = false

    /// How long the rest of a key's sequence may take, in milliseconds; what vim and tmux wait.
    private static let escapeDelay: Int32 = 25

    /// Takes standard input and output.
    ///
    /// - Parameter wakeUp: ends the wait in ``nextEvent()`` from other threads.
    /// - Throws: before anything is sent to the terminal, so that the message can be read.
    public init(
        wakeUp: WakeUp, environment: TerminalEnvironment = .current()
    ) throws(TerminalError) {
        let name = try Self.check(environment)
        self.wakeUp = wakeUp
        let hasUTF8 = Self.setLocale() && environment.isUTF8
        // The modes that ncurses does not know are ended first; their names are no secret.
        signals = cn_guard(TerminalModes.everythingOff)
        guard signals >= 0 else { throw .cannotStart }
        cn_arm(true)
        var restore = [CChar](repeating: 0, count: 256)
        let opening = cn_open(name, hasUTF8, &restore, restore.count)
        guard opening == cn_opened, cn_guard_also(restore) else {
            cn_close()
            cn_unguard()
            throw Self.error(opening, name)
        }
        modes = TerminalModes()
        colours = environment.wantsNoColour ? 0 : Self.usable(Int(cn_colours()))
        decoder = InputDecoder(bindings: Self.keyBindings())
        var rows: Int32 = 0
        var columns: Int32 = 0
        cn_size(&rows, &columns)
        size = ScreenSize(rows: Int(rows), columns: Int(columns))
        painter = FramePainter(colours: colours)
        modes.turnOn()
    }

    deinit {
        close()
    }

    /// Has the memory that a screen takes made ready, for a start that is to be quick: a tenth of it
    /// would go into page faults. To be called before anything else takes memory.
    public static func reserveMemory() {
        cn_reserve_memory()
    }

    public var hasPendingInput: Bool {
        if !queue.isEmpty { return true }
        guard !hasEnded, isActive else { return false }
        var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&input, 1, 0) > 0
    }

    public func present(_ buffer: borrowing ScreenBuffer) {
        guard isActive else { return }
        cn_hold_signals(true)
        painter.paint(buffer, modes: modes)
        cn_hold_signals(false)
    }

    public func suspend() {
        guard isActive else { return }
        isActive = false
        modes.turnOff()
        cn_leave()
        cn_arm(false)
    }

    public func resume() {
        guard !isActive, !isClosed else { return }
        // An interrupt that came meanwhile was meant for the program that had the terminal.
        takeSignals()
        isActive = true
        cn_arm(true)
        cn_enter()
        modes.turnOn()
        painter.forget()
        if let size = changedSize() { queue.append(.resized(size)) }
    }

    public func redraw() {
        painter.forget()
    }

    public func stop() {
        stop(group: true)
    }

    public func copy(_ text: String) -> TerminalCopy {
        guard isActive, modes.canCopy else { return .unsupported }
        guard let sequence = CopySequence.bytes(for: text) else {
            return .tooLong(limit: CopySequence.longest)
        }
        Self.write(sequence)
        return .sent
    }

    public func bell() {
        if isActive { Self.write([7]) }
    }

    public func close() {
        guard !isClosed else { return }
        suspend()
        isClosed = true
        cn_close()
        cn_unguard()
    }
}

// MARK: - Events

extension NcursesTerminal {
    public func nextEvent() throws -> TerminalEvent {
        while true {
            takeSignals()
            decode()
            if !queue.isEmpty { return queue.removeFirst() }
            if hasEnded { return .endOfInput }
            wait()
        }
    }

    private func wait() {
        var watched = [
            pollfd(fd: isActive ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0),
            pollfd(fd: wakeUp.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: signals, events: Int16(POLLIN), revents: 0),
        ]
        for descriptor in wakeUp.watched {
            watched.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0))
        }
        let ready = poll(&watched, nfds_t(watched.count), decoder.isWaiting ? Self.escapeDelay : -1)
        if ready == 0 { decode(isFinal: true) }
        guard ready > 0 else { return }
        if watched[0].revents != 0 { readInput() }
        let isWoken = watched[1].revents != 0 && wakeUp.drain()
        if isWoken || watched[3...].contains(where: { $0.revents != 0 }) { queue.append(.wokenUp) }
    }

    private func readInput() {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { buffer in
            let count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
            if count > 0 {
                decoder.feed(buffer[..<count])
                decode()
            } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
                hasEnded = true
            }
        }
    }

    private func decode(isFinal: Bool = false) {
        while let input = decoder.next(isFinal: isFinal) {
            switch input {
            case .key(let key) where key == .control("z"): stop(group: true)
            case .key(let key): queue.append(.key(key))
            case .paste(let bytes): queue.append(.paste(String(decoding: bytes, as: UTF8.self)))
            case .mouse(let event): append(event)
            }
        }
    }

    /// Of a movement that is not over yet only the last place is of interest.
    private func append(_ event: MouseEvent) {
        if event.kind == .drag, case .mouse(let last) = queue.last, last.kind == .drag {
            queue.removeLast()
        }
        queue.append(.mouse(clicks.count(event, at: MonotonicClock.milliseconds())))
    }

    private func takeSignals() {
        let pending = Signals(rawValue: cn_take_signals())
        guard !pending.isEmpty else { return }
        if pending.contains(.hangup) { queue.insert(.terminate(signal: SIGHUP), at: 0) }
        if pending.contains(.terminate) { queue.insert(.terminate(signal: SIGTERM), at: 0) }
        if pending.contains(.interrupt), isActive { queue.append(.key(.control("c"))) }
        if pending.contains(.stop) {
            stop(group: false)
        } else if pending.contains(.continued), isActive {
            // Stopped by SIGSTOP, behind the program's back: the shell has set its own modes.
            retake()
        }
        if pending.contains(.resized), isActive, let size = changedSize() {
            queue.removeAll { if case .resized = $0 { true } else { false } }
            queue.append(.resized(size))
        }
    }

    private struct Signals: OptionSet {
        let rawValue: Int32

        static let resized = Signals(rawValue: Int32(cn_resized.rawValue))
        static let stop = Signals(rawValue: Int32(cn_stop.rawValue))
        static let continued = Signals(rawValue: Int32(cn_continued.rawValue))
        static let interrupt = Signals(rawValue: Int32(cn_interrupt.rawValue))
        static let terminate = Signals(rawValue: Int32(cn_terminate.rawValue))
        static let hangup = Signals(rawValue: Int32(cn_hangup.rawValue))
    }

    private func stop(group: Bool) {
        let wasActive = isActive
        suspend()
        let hasStopped = cn_stop_here(group)
        guard wasActive else { return }
        resume()
        if hasStopped || group { queue.append(.suspendedAndResumed) }
    }

    private func retake() {
        isActive = false
        resume()
        queue.append(.suspendedAndResumed)
    }

    /// Asks the system for the size, and tells ncurses when it is another one.
    private func changedSize() -> ScreenSize? {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 else { return nil }
        // A side of 0 means that it is not known; that of the terminals of old is a good guess.
        let rows = window.ws_row == 0 ? 24 : Int(window.ws_row)
        let columns = window.ws_col == 0 ? 80 : Int(window.ws_col)
        let new = ScreenSize(rows: min(rows, 4096), columns: min(columns, 4096))
        guard new != size else { return nil }
        size = new
        cn_resize(Int32(new.rows), Int32(new.columns))
        painter.forget()
        return new
    }

    private static func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
            }
            if count < 0, errno != EINTR { return }
            rest = rest.dropFirst(max(count, 0))
        }
    }
}

// MARK: - Start

extension NcursesTerminal {
    /// - Returns: what gives the terminal back, from its description.
    private static func check(_ environment: TerminalEnvironment) throws(TerminalError) -> String {
        guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(.input) }
        guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(.output) }
        guard let name = environment.term else { throw .termUnset }
        return name
    }

    private static func error(_ opening: cn_opening, _ name: String) -> TerminalError {
        switch opening {
        case cn_dumb: .dumbTerminal(name: name)
        case cn_no_database: .noDatabase(name: name)
        case cn_unknown: .unknownTerminal(name: name)
        default: .cannotStart
        }
    }

    /// ncurses needs a locale for its characters, any one that is UTF-8, and no more of it: other
    /// categories would change how numbers are read.
    private static func setLocale() -> Bool {
        for name in ["C.UTF-8", "", "en_US.UTF-8"] where setlocale(LC_CTYPE, name) != nil {
            if let encoding = nl_langinfo(nl_item(CODESET)), String(cString: encoding) == "UTF-8" {
                return true
            }
        }
        return false
    }

    private static func usable(_ colours: Int) -> Int {
        colours >= 256 ? 256 : colours >= 16 ? 16 : colours >= 8 ? 8 : 0
    }

    private static func keyBindings() -> [InputDecoder.Binding] {
        KeyCapabilities.all.compactMap { name, key in
            guard let sequence = cn_capability(name) else { return nil }
            return InputDecoder.Binding(sequence: Array(String(cString: sequence).utf8), key: key)
        }
    }
}
