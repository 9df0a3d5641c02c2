import Ncurses

/// What the terminal and the locale are, as far as a program can tell.
struct TerminalFacts: Encodable {
    /// The value of TERM.
    var name: String?
    var isInput: Bool
    var isOutput: Bool
    var columns: Int?
    /// What the reader draws with: "UTF-8", or "ASCII" where the locale names another encoding.
    var characters: String
    /// The reader edits long notes with it.
    var editor: String?
    var isColourWanted: Bool

    init(_ surroundings: Surroundings) {
        name = surroundings.variable("TERM")
        isInput = surroundings.isInputTerminal
        isOutput = surroundings.output.isTerminal
        columns = surroundings.output.columns
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(surroundings.variable).first
        characters = TerminalEnvironment(term: name, locale: locale).isUTF8 ? "UTF-8" : "ASCII"
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
            ("editor", editor ?? "vi (EDITOR names another)"),
        ]
    }
}
