/// A line that takes notes out or in: `export FORMAT [FILE]`, with `export!` over a file that is
/// there, and `import FORMAT FILE`.
public struct ExchangeLine: Hashable, Sendable {
    public var isImport: Bool
    public var replacesFile: Bool
    public var format: String
    /// Nil while the format is still being typed; a path may have spaces.
    public var path: String?

    /// Nil for any other line, also for one without a space after the name.
    public init?(_ line: String) {
        let words = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard words.count > 1 else { return nil }
        switch words[0] {
        case "export": (isImport, replacesFile) = (false, false)
        case "export!": (isImport, replacesFile) = (false, true)
        case "import": (isImport, replacesFile) = (true, false)
        default: return nil
        }
        format = String(words[1])
        path = words.count > 2 ? String(words[2].drop { $0 == " " }) : nil
    }

    private var start: String { isImport ? "import " : replacesFile ? "export! " : "export " }

    /// The line with a word in place of the one that is being typed.
    func completed(with word: String) -> String {
        path == nil ? start + word + " " : start + format + " " + word
    }
}
