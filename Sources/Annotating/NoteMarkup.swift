/// The little of Markdown that notes are written in, as HTML: paragraphs, lists, quotations, code,
/// and words that are stressed. Nothing in it can become markup of the page's, or a link.
enum NoteMarkup {
    static func html(_ body: String) -> String {
        var html = ""
        var lines = body.textLines[...]
        while let line = lines.first {
            if isBlank(line) {
                lines.removeFirst()
            } else if let fence = fence(line) {
                lines.removeFirst()
                let code = lines.prefix { self.fence($0) != fence }
                lines = lines.dropFirst(code.count + 1)
                html += "<pre>" + HTMLPage.escaped(code.joined(separator: "\n")) + "</pre>"
            } else if quoted(line) != nil {
                let quote = lines.prefix { quoted($0) != nil }
                lines = lines.dropFirst(quote.count)
                html += "<blockquote>" + set(quote.compactMap(quoted)) + "</blockquote>"
            } else if item(line) != nil {
                let items = lines.prefix { item($0) != nil }
                lines = lines.dropFirst(items.count)
                let list = items.compactMap(item).map { "<li>" + inline($0) + "</li>" }
                html += "<ul>" + list.joined() + "</ul>"
            } else {
                let paragraph = lines.prefix {
                    !isBlank($0) && fence($0) == nil && quoted($0) == nil && item($0) == nil
                }
                lines = lines.dropFirst(paragraph.count)
                html += "<p>" + set(Array(paragraph)) + "</p>"
            }
        }
        return html
    }

    private static func set(_ lines: [Substring]) -> String {
        lines.map { line in
            let title = line.drop { $0 == "#" }
            let isHeading = title.startIndex > line.startIndex && title.first == " "
            return isHeading ? "<strong>" + inline(title.dropFirst()) + "</strong>" : inline(line)
        }.joined(separator: "<br>")
    }

    private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }

    private static func fence(_ line: Substring) -> Character? {
        line.hasPrefix("```") ? "`" : line.hasPrefix("~~~") ? "~" : nil
    }

    private static func quoted(_ line: Substring) -> Substring? {
        guard line.first == ">" else { return nil }
        let rest = line.dropFirst()
        return rest.first == " " ? rest.dropFirst() : rest
    }

    private static func item(_ line: Substring) -> Substring? {
        let line = line.drop { $0 == " " }
        return ["- ", "* ", "+ "].contains { line.hasPrefix($0) } ? line.dropFirst(2) : nil
    }

    /// Signs of stress and of code that have a partner in the line.
    private static func inline(_ line: Substring) -> String {
        inline(Array(line.utf8)[...], ["`": "code", "**": "strong", "*": "em", "_": "em"])
    }

    private static func inline(_ bytes: ArraySlice<UInt8>, _ signs: [String: String]) -> String {
        var signs = signs
        var html = ""
        var plain: [UInt8] = []
        var rest = bytes
        while let first = rest.first {
            let sign = ["`", "**", "*", "_"].first {
                signs[$0] != nil && rest.starts(with: $0.utf8)
            }
            guard let sign, let element = signs[sign],
                isFree(before: rest.startIndex, in: bytes) || sign == "`",
                rest.dropFirst(sign.utf8.count).first != UInt8(ascii: " ")
            else {
                plain.append(first)
                rest.removeFirst()
                continue
            }
            let inner = rest.dropFirst(sign.utf8.count)
            guard let end = partner(of: Array(sign.utf8), in: inner) else {
                // Where there is none here, there is none further on.
                signs[sign] = nil
                continue
            }
            html += HTMLPage.escaped(String(decoding: plain, as: UTF8.self))
            plain = []
            var others = signs
            for other in sign == "`" ? Array(signs.keys) : [sign] { others[other] = nil }
            html += "<\(element)>" + inline(inner[..<end], others) + "</\(element)>"
            rest = inner[end...].dropFirst(sign.utf8.count)
        }
        return html + HTMLPage.escaped(String(decoding: plain, as: UTF8.self))
    }

    /// Whether no letter or digit stands before a sign, inside whose word it would be.
    private static func isFree(before at: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        guard at > bytes.startIndex else { return true }
        let byte = bytes[at - 1]
        return byte < 0x80 && !Unicode.Scalar(byte).properties.isAlphabetic
            && !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Where the sign stands again, not after a space; nothing between the two is no stress.
    private static func partner(of sign: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        var at = bytes.startIndex + 1
        while at + sign.count <= bytes.endIndex {
            if bytes[at] == sign[0], bytes[at...].starts(with: sign),
                bytes[at - 1] != UInt8(ascii: " "), bytes[at - 1] != sign[0]
            {
                return at
            }
            at += 1
        }
        return nil
    }
}
