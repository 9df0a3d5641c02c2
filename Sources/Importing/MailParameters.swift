/// "text/plain; charset=utf-8": a value with its parameters, after RFC 2045 and RFC 2231.
struct MailParameters {
    /// In lower case.
    private(set) var value = ""
    private var parameters: [String: [UInt8]] = [:]

    /// More than any program writes.
    private static let most = 100
    /// Sections of one value, after RFC 2231.
    private static let mostSections = 100

    /// A section of a value that was too long for a line.
    private struct Section {
        var number: Int
        var isEncoded: Bool
        var bytes: [UInt8]
    }

    init(_ field: [UInt8]) {
        var fields = Self.split(field[...])[...]
        if let first = fields.popFirst() {
            value = String(decoding: Self.trimmed(first).map(\.lowercased), as: UTF8.self)
        }
        var sections: [String: [Section]] = [:]
        for field in fields.prefix(Self.most) {
            guard let equals = field.firstIndex(of: UInt8(ascii: "=")) else { continue }
            let name = String(
                decoding: Self.trimmed(field[..<equals]).map(\.lowercased), as: UTF8.self)
            let bytes = Self.unquoted(Self.trimmed(field[(equals + 1)...]))
            let parts = name.split(separator: "*", omittingEmptySubsequences: false)
            guard let base = parts.first, parts.count <= 3 else { continue }
            if parts.count == 1 {
                parameters[name] = parameters[name] ?? bytes
            } else {
                let isEncoded = parts.last == ""
                sections[String(base), default: []].append(
                    Section(number: Int(parts[1]) ?? 0, isEncoded: isEncoded, bytes: bytes))
            }
        }
        // What is spelled out the long way is what is meant where both are given.
        for (name, parts) in sections { parameters[name] = Self.joined(parts) }
    }

    /// Of `name`, as UTF-8; not yet fit to be shown.
    subscript(name: String) -> [UInt8]? { parameters[name] }

    func string(_ name: String) -> String? {
        parameters[name].map { String(decoding: $0, as: UTF8.self) }
    }

    /// At the semicolons outside quotation marks.
    private static func split(_ field: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var result: [ArraySlice<UInt8>] = []
        var start = field.startIndex
        var index = start
        var isQuoted = false
        while index < field.endIndex, result.count <= most {
            switch field[index] {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "\\") where isQuoted: index += 1
            case UInt8(ascii: ";") where !isQuoted:
                result.append(field[start..<index])
                start = index + 1
            default: break
            }
            index += 1
        }
        result.append(field[min(start, field.endIndex)...])
        return result
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var result = bytes.drop { $0.isBlank }
        while let last = result.last, last.isBlank { result.removeLast() }
        return result
    }

    private static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard bytes.first == UInt8(ascii: "\"") else { return Array(bytes) }
        var result: [UInt8] = []
        var isEscaped = false
        for byte in bytes.dropFirst() {
            if isEscaped {
                result.append(byte)
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                break
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// `charset'language'text` in sections, percent-encoded where they say so.
    private static func joined(_ sections: [Section]) -> [UInt8] {
        var bytes: [UInt8] = []
        var charset = "utf-8"
        let inOrder = sections.prefix(mostSections).sorted { $0.number < $1.number }
        for (index, section) in inOrder.enumerated() {
            guard section.isEncoded else {
                bytes += section.bytes
                continue
            }
            var text = section.bytes[...]
            if index == 0, let first = text.firstIndex(of: UInt8(ascii: "'")),
                let second = text[(first + 1)...].firstIndex(of: UInt8(ascii: "'"))
            {
                charset = String(decoding: text[..<first], as: UTF8.self)
                text = text[(second + 1)...]
            }
            bytes += TransferEncoding.escaped(text, by: UInt8(ascii: "%"))
        }
        return Charset.decoded(bytes, charset).bytes
    }
}
