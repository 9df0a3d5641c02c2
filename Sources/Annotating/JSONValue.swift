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

    /// RFC 8259: quotation mark, reverse solidus and control characters are escaped, nothing else.
    private static func write(_ string: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
            case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
            case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
            case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
            case UInt8(ascii: "\r"): bytes.append(contentsOf: #"\r"#.utf8)
            case 0..<0x20, 0x7F:
                let hex = String(byte, radix: 16)
                bytes.append(contentsOf: (byte < 0x10 ? "\\u000\(hex)" : "\\u00\(hex)").utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
