import Screen

/// What the reader is told of a copy: by which way it went, or why it did not.
struct CopyReport: Hashable, Sendable {
    /// What was copied, as in "120 characters".
    var subject: String
    var terminal: TerminalCopy
    /// Nil where no program was asked.
    var programs: Clipboard.Outcome?

    init(_ subject: String, _ terminal: TerminalCopy, _ programs: Clipboard.Outcome? = nil) {
        self.subject = subject
        self.terminal = terminal
        self.programs = programs
    }

    /// Whether the text went nowhere, or not where it should have.
    var isComplaint: Bool {
        switch programs {
        case .taken?: false
        case .refused?: true
        case nil: terminal != .sent
        }
    }

    var sentence: String {
        switch (programs, terminal) {
        case (.taken(let name)?, .sent): "Copied \(subject) by \(name) and through the terminal"
        case (.taken(let name)?, _): "Copied \(subject) by \(name)"
        case (let programs, .sent):
            "Copied \(subject) through the terminal (OSC 52)" + after("; ", programs)
        case (let programs, .tooLong(let limit)):
            "Not copied: terminals take at most \(limit) bytes at once"
                + after("; ", programs, orElse: Self.advice)
        case (let programs, .unsupported):
            "Not copied: this terminal cannot (OSC 52)"
                + after("; ", programs, orElse: Self.advice)
        }
    }

    private static let advice = "wl-copy or xclip would do it"

    private func after(
        _ separator: String, _ programs: Clipboard.Outcome?, orElse advice: String = ""
    ) -> String {
        guard case .refused(let refusals)? = programs, !refusals.isEmpty else {
            return advice.isEmpty ? "" : separator + advice
        }
        return separator
            + refusals.map { "\($0.name) failed: \($0.reason)" }.joined(separator: "; ")
    }
}
