/// The "key: value" lines between two "---" with which some Markdown begins.
struct FrontMatter {
    private(set) var title: String?
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
        guard text.starts(with: "---\n".utf8) else { return nil }
        var start = 4
        while start < text.count, start < Self.maxBytes {
            let lineEnd = text[start...].firstIndex(of: .lineFeed) ?? text.count
            let line = Excerpt.line(text[start..<lineEnd])
            if line == "---" || line == "..." {
                end = min(lineEnd + 1, text.count)
                return
            }
            guard read(line, isIndented: text[start].isBlank) else { return nil }
            start = lineEnd + 1
        }
        return nil
    }

    private mutating func read(_ line: String, isIndented: Bool) -> Bool {
        if line.isEmpty || isIndented || line.hasPrefix("#") || line.hasPrefix("- ") { return true }
        guard let colon = line.firstIndex(of: ":") else { return false }
        let key = line[..<colon].lowercased()
        guard !key.contains(" ") else { return false }
        let value = Self.unquoted(line[line.index(after: colon)...].drop { $0 == " " })
        guard !value.isEmpty else { return true }
        if key == "title" { title = value }
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
