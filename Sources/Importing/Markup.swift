/// HTML inside Markdown: its tags are dropped, its text is kept.
enum Markup {
    /// Whether a tag is "<br>" in one of its spellings.
    static func isLineBreak(_ tag: [UInt8]) -> Bool {
        name(tag[...]) == "br"
    }

    /// The text of a block of HTML: line feeds where blocks or lines end, no tags, no comments,
    /// no scripts.
    static func text(_ html: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        // What is known to be closed nowhere any more: a million openings cost one look.
        var hasTagEnd = true
        var unclosed: Set<String> = []
        while index < html.count {
            guard html[index] == UInt8(ascii: "<"), hasTagEnd else {
                result.append(html[index] == .lineFeed ? .space : html[index])
                index += 1
                continue
            }
            if let end = skippedElement(html[index...], &unclosed) {
                index = end
            } else if let close = html[index...].firstIndex(of: UInt8(ascii: ">")) {
                if breaking.contains(name(html[index...close])) { result.append(.lineFeed) }
                index = close + 1
            } else {
                hasTagEnd = false
            }
        }
        return unescaped(result)
    }

    /// The end of a comment, script or style sheet that begins here; where it is never closed, its
    /// opening is a tag like any other and its text is kept.
    private static func skippedElement(
        _ html: ArraySlice<UInt8>, _ unclosed: inout Set<String>
    ) -> Int? {
        for (opening, closing) in skipped
        where startsWith(html, opening) && !unclosed.contains(closing) {
            var index = html.startIndex + opening.utf8.count
            while index < html.endIndex {
                if startsWith(html[index...], closing) { return index + closing.utf8.count }
                index += 1
            }
            unclosed.insert(closing)
        }
        return nil
    }

    private static let skipped = [
        ("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"),
    ]

    private static let breaking: Set<String> = [
        "br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ul", "ol", "table",
        "blockquote", "dt", "dd", "section", "article", "header", "footer", "pre", "figcaption",
    ]

    private static func startsWith(_ bytes: ArraySlice<UInt8>, _ ascii: String) -> Bool {
        bytes.count >= ascii.utf8.count && zip(bytes, ascii.utf8).allSatisfy { $0.lowercased == $1 }
    }

    /// Of a tag, in lower case and without the slash.
    private static func name(_ tag: ArraySlice<UInt8>) -> String {
        let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix(16).prefix {
            $0.isLetter || $0.isDigit
        }
        return String(decoding: name.map(\.lowercased), as: UTF8.self)
    }

    private static let entities: [(name: String, text: String)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"),
        ("&#39;", "'"), ("&nbsp;", "\u{A0}"),
    ]

    private static func unescaped(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(UInt8(ascii: "&")) else { return text }
        var result: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "&"),
                let entity = entities.first(where: { startsWith(text[index...], $0.name) })
            {
                result.append(contentsOf: entity.text.utf8)
                index += entity.name.utf8.count
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return result
    }
}
