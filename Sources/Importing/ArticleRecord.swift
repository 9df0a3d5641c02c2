import Articles

/// An article that comes as fields: an entry of a feed, a line of JSON, a row of a table.
struct ArticleRecord {
    var title: String?
    /// UTF-8, as it stands there.
    var body: [UInt8] = []
    var isHTML = false
    var author: String?
    /// As it stands there.
    var date: String?
    var source: String?
    var language: String?

    /// The article with its title above it, unless it begins with that.
    func draft(_ limits: ImportLimits) -> ArticleDraft {
        let cleaned = TextCleaner.clean(body)
        let reading =
            isHTML
            ? HTMLReader(limits: limits, extent: .everything).read(cleaned.output)
            : PlainTextReader(limits: limits).read(cleaned.output, title: title)
        var draft = ArticleDraft()
        if let title, !Self.begins(reading, with: title) {
            var builder = ReadingTextBuilder()
            builder.begin(.heading(level: 1))
            builder.append(title.utf8)
            builder.end()
            draft = builder.draft()
        }
        draft.append(reading)
        draft.title = title.map { Excerpt.line($0.utf8) } ?? reading.title
        draft.stated =
            date.map { StatedDate(PartDate($0)?.day ?? $0, .frontMatter) } ?? draft.stated
        draft.remarks = remarks + cleaned.remarks + reading.remarks
        return draft
    }

    private var remarks: [String] {
        [("Author", author), ("Date", date), ("Source", source), ("Language", language)]
            .compactMap { label, value in value.map { "\(label): \($0)" } }
    }

    private static func begins(_ draft: ArticleDraft, with title: String) -> Bool {
        guard let first = draft.blocks.first else { return false }
        return Excerpt.folded(draft.text[first.range.utf8]) == title
    }

    /// Bytes of a field that is shown on a line.
    private static let longestLine = 2000

    /// A field fit to be shown on one line; nil where it says nothing.
    static func line(_ bytes: [UInt8]) -> String? {
        let repaired = Charset.decoded(Array(bytes.prefix(longestLine)), nil).bytes
        let line = Excerpt.folded(TextCleaner.clean(repaired).output)
        return line.isEmpty ? nil : line
    }

    /// Whether a text that may be mark-up holds any.
    static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
        for index in bytes.indices.dropLast() {
            switch bytes[index] {
            case UInt8(ascii: "<"):
                let next = bytes[index + 1]
                if next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") {
                    return true
                }
            case UInt8(ascii: "&"):
                let name = bytes[(index + 1)...].prefix(10)
                if let end = name.firstIndex(of: UInt8(ascii: ";")), end > index + 1,
                    name[..<end].allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "#") }
                    )
                {
                    return true
                }
            default: break
            }
        }
        return false
    }
}
