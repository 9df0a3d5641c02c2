/// JSON to be written. Keys stand in the order given and nothing depends on the locale or on a
/// hash, so that the same notes make the same bytes; Foundation's encoder, which promises neither
/// order nor escapes from one version to the next, only reads.
enum JSONValue {
    case string(String)
    case integer(Int)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])

    /// With two spaces a level and a line feed at the end.
    func rendered() -> [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, depth: 0)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private func write(to bytes: inout [UInt8], depth: Int) {
        switch self {
        case .string(let string): Self.write(string, to: &bytes)
        case .integer(let integer): bytes.append(contentsOf: String(integer).utf8)
        case .array(let values):
            Self.writeList(values, in: "[]", to: &bytes, depth: depth) { value, bytes in
                value.write(to: &bytes, depth: depth + 1)
            }
        case .object(let members):
            Self.writeList(members, in: "{}", to: &bytes, depth: depth) { member, bytes in
                Self.write(member.key, to: &bytes)
                bytes.append(contentsOf: ": ".utf8)
                member.value.write(to: &bytes, depth: depth + 1)
            }
        }
    }

    private static func writeList<Element>(
        _ elements: [Element], in brackets: String, to bytes: inout [UInt8], depth: Int,
        write: (Element, inout [UInt8]) -> Void
    ) {
        bytes.append(contentsOf: brackets.utf8.prefix(1))
        for (index, element) in elements.enumerated() {
            bytes.append(contentsOf: (index == 0 ? "\n" : ",\n").utf8)
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * (depth + 1)))
            write(element, &bytes)
        }
        if !elements.isEmpty {
            bytes.append(UInt8(ascii: "\n"))
            bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
        }
        bytes.append(contentsOf: brackets.utf8.suffix(1))
    }

    /// Quotation mark and reverse solidus are escaped (RFC 8259), and all that could speak to a
    /// terminal or reorder what is seen in one.
    private static func write(_ string: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": bytes.append(contentsOf: #"\""#.utf8)
            case "\\": bytes.append(contentsOf: #"\\"#.utf8)
            case "\n": bytes.append(contentsOf: #"\n"#.utf8)
            case "\t": bytes.append(contentsOf: #"\t"#.utf8)
            case "\r": bytes.append(contentsOf: #"\r"#.utf8)
            case _ where scalar.mark != nil:
                for unit in String(scalar).utf16 { bytes.append(contentsOf: escape(unit)) }
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escape(_ unit: UInt16) -> [UInt8] {
        let hex = String(unit, radix: 16)
        return Array(("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8)
    }
}
