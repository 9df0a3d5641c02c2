/// The encoding that a page says it is in.
enum HTMLCharset {
    /// Browsers look no further than 1024 bytes; some pages put long comments first.
    private static let reach = 4096

    /// From the declaration of XML, or a `meta` element, after the standard's prescan (WHATWG,
    /// section 13.2.3.2).
    static func declared(_ bytes: [UInt8]) -> TextEncoding? {
        let start = Array(bytes.prefix(reach))
        return (declarationOfXML(start) ?? meta(start)).flatMap { TextEncoding($0) }
    }

    private static func declarationOfXML(_ start: [UInt8]) -> String? {
        guard start.starts(with: "<?xml".utf8), let end = start.firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        return label(after: "encoding", in: start[..<end])
    }

    private static func meta(_ start: [UInt8]) -> String? {
        start.withUnsafeBufferPointer { buffer in
            var tokens = HTMLTokenizer(buffer, isXML: false)
            while let token = tokens.next() {
                guard case .start(.meta, let range, _) = token else { continue }
                let attributes = HTMLAttributes(buffer, in: range)
                if let charset = attributes.charset { return charset }
                if let content = attributes.content,
                    let charset = label(after: "charset", in: Array(content.utf8)[...])
                {
                    return charset
                }
            }
            return nil
        }
    }

    /// What follows a name, "=" and perhaps a quotation mark.
    private static func label(after name: String, in text: ArraySlice<UInt8>) -> String? {
        let lower = text.map(\.lowercased)
        let name = Array(name.utf8)
        guard lower.count > name.count,
            let found = (0..<(lower.count - name.count)).first(where: {
                lower[$0..<$0 + name.count].elementsEqual(name)
            })
        else { return nil }
        let rest = lower[(found + name.count)...].drop { $0 <= .space }
        guard rest.first == UInt8(ascii: "=") else { return nil }
        let value = rest.dropFirst().drop { $0 <= .space || isQuote($0) }
            .prefix { $0 > .space && !isQuote($0) && $0 != UInt8(ascii: ";") }
        return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
    }

    private static func isQuote(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }
}
