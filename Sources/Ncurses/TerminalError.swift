/// Why there is no terminal to read on.
public enum TerminalError: Error, Hashable {
    public enum Stream: Hashable, Sendable {
        case input, output
    }

    case notATerminal(Stream)
    /// The environment has no TERM.
    case termUnset
    case unknownTerminal(name: String)
    /// There is no terminal database at all.
    case noDatabase(name: String)
    /// It cannot place the cursor.
    case dumbTerminal(name: String)
    /// The system refused something that every program gets: memory, a descriptor.
    case cannotStart
}

extension TerminalError: CustomStringConvertible {
    /// A sentence that says what is wrong and what can be done about it.
    public var description: String {
        switch self {
        case .notATerminal(.input):
            "Standard input is not a terminal, so no keys can be read from it."
        case .notATerminal(.output):
            "Standard output is not a terminal, so nothing can be shown on it."
        case .termUnset:
            "TERM is not set, so it is not known what the terminal can do; try TERM=xterm-256color."
        case .unknownTerminal(let name):
            "The terminal database does not know \(Self.printable(name)) (TERM); "
                + "try TERM=xterm-256color."
        case .noDatabase(let name):
            "No terminal database was found to look up \(Self.printable(name)) (TERM); "
                + "install ncurses-base or set TERMINFO."
        case .dumbTerminal(let name):
            "The terminal \(Self.printable(name)) (TERM) cannot place its cursor, "
                + "so there is no full screen to read on."
        case .cannotStart:
            "The terminal could not be set up: the system is short of memory or descriptors."
        }
    }

    /// TERM may hold anything, and this goes to a terminal.
    private static func printable(_ name: String) -> String {
        String(
            decoding: name.utf8.prefix(64).map { $0 > 0x20 && $0 < 0x7F ? $0 : UInt8(ascii: "?") },
            as: UTF8.self)
    }
}
