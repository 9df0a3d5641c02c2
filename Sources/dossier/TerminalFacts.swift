import Glibc

/// What the terminal and the locale are, as far as a program can tell.
struct TerminalFacts: Encodable {
    /// The value of TERM.
    var name: String?
    var isInput: Bool
    var isOutput: Bool
    var columns: Int?
    /// The character set of the locale, as in "UTF-8".
    var characters: String
    /// The reader edits long notes with it.
    var editor: String?
    var isColourWanted: Bool

    init(_ surroundings: Surroundings) {
        name = surroundings.variable("TERM")
        isInput = surroundings.isInputTerminal
        isOutput = surroundings.output.isTerminal
        columns = surroundings.output.columns
        setlocale(LC_CTYPE, "")
        characters = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? "unknown"
        editor = surroundings.variable("VISUAL") ?? surroundings.variable("EDITOR")
        isColourWanted = surroundings.variable("NO_COLOR") == nil && name != "dumb"
    }

    /// For people.
    var rows: [(String, String)] {
        let isTerminal = isInput && isOutput
        let size = columns.map { ", \($0) columns" } ?? ""
        return [
            (
                "terminal",
                (name ?? "TERM is not set")
                    + (isTerminal ? size : ", standard input or output is no terminal")
            ),
            ("characters", characters),
            ("colour", isColourWanted ? "yes" : "no (NO_COLOR or TERM)"),
            ("editor", editor ?? "none (set EDITOR to edit notes in one)"),
        ]
    }
}
