/// The "key: value" lines between two "---" with which some Markdown begins, or the "key = value"
/// lines between two "+++".
struct FrontMatter {
    private(set) var title: String?
    /// As it stands there.
    private(set) var date: String?
    /// What the reader of the article is told of the rest.
    private(set) var remarks: [String] = []
    /// Where the text begins.
    private(set) var end = 0

    private static let maxBytes = 16 << 10
    private static let shown = [
        "author": "Author", "authors": "Authors", "date": "Date", "source": "Source",
    ]

    /// - Returns: nil where the text begins with no such lines.
    init?(_ text: [UInt8]) {
        let isTOML = text.starts(with: "+++\n".utf8)
        guard isTOML || text.starts(with: "---\n".utf8) else { return nil }
        var start = 4
        while start < text.count, start < Self.maxBytes {
            let lineEnd = text[start...].firstIndex(of: .lineFeed) ?? text.count
            let line = Excerpt.line(text[start..<lineEnd])
            if isTOML ? line == "+++" : line == "---" || line == "..." {
                end = min(lineEnd + 1, text.count)
                return
            }
            guard read(line, isTOML ? "=" : ":", isIndented: text[start].isBlank) else {
                return nil
            }
            start = lineEnd + 1
        }
        return nil
    }

    /// - Parameter separator: what stands between a key and its value.
    private mutating func read(
        _ line: String, _ separator: Character, isIndented: Bool
    ) -> Bool {
        if line.isEmpty || isIndented || line.hasPrefix("#") || line.hasPrefix("- ") { return true }
        // A table of TOML, and the end of a list.
        if separator == "=", line.hasPrefix("[") || line.hasPrefix("]") { return true }
        guard let colon = line.firstIndex(of: separator) else { return false }
        var key = line[..<colon].lowercased()
        if separator == "=", key.last == " " { key.removeLast() }
        guard !key.contains(" ") else { return false }
        let value = Self.unquoted(line[line.index(after: colon)...].drop { $0 == " " })
        guard !value.isEmpty else { return true }
        if key == "title" { title = value }
        if key == "date" { date = value }
        if let name = Self.shown[key] { remarks.append("\(name): \(value)") }
        return true
    }

    private static func unquoted(_ value: Substring) -> String {
        guard let first = value.first, first == "\"" || first == "'", value.count > 1,
            value.last == first
        else { return String(value) }
        return String(value.dropFirst().dropLast())
    }
}
