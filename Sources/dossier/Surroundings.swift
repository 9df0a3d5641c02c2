import Articles
import Glibc
import LibraryStore

/// What the program finds around it: the environment, the clock, and where it prints.
struct Surroundings {
    let environment: NamedValues
    let now: @Sendable () -> Timestamp
    /// What was asked for.
    let output: OutputFile
    /// Messages and progress.
    let messages: OutputFile
    let isInputTerminal: Bool

    /// The variables that are heeded, here or in the reader.
    private static let variables = [
        "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "TERM",
        "COLORTERM", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE", "VISUAL", "EDITOR", "PATH", "SHELL",
        "TMPDIR", "DISPLAY", "WAYLAND_DISPLAY",
    ]

    static func ofProcess() -> Surroundings {
        var environment: NamedValues = [:]
        for name in variables {
            if let value = getenv(name) { environment[name] = String(cString: value) }
        }
        return Surroundings(
            environment: environment, now: { .ofSystemClock() },
            output: OutputFile(STDOUT_FILENO), messages: OutputFile(STDERR_FILENO),
            isInputTerminal: isatty(STDIN_FILENO) == 1)
    }

    /// The value of a variable that is set and not empty.
    func variable(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Prints a message for people, on a line of its own.
    func say(_ message: String) {
        messages.write("dossier: " + message.printableText + "\n")
        // There is nowhere left to say that messages cannot be written.
        try? messages.flush()
    }
}

extension Timestamp {
    static func ofSystemClock() -> Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
