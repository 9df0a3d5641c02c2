import FoundationEssentials

/// The one JSON document that a command prints.
enum JSONDocument {
    /// On one line, with its line feed. Besides what JSON itself asks for, all that could speak to a
    /// terminal or reorder text is escaped.
    static func bytes(of value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return escaped(Array(try encoder.encode(value))) + [UInt8(ascii: "\n")]
    }

    /// - Parameter json: where what is not ASCII stands in strings only.
    static func escaped(_ json: [UInt8]) -> [UInt8] {
        // DEL, and the first bytes of what is looked for.
        let suspects: Set<UInt8> = [0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3]
        guard json.contains(where: suspects.contains) else { return json }
        var result: [UInt8] = []
        result.reserveCapacity(json.count + 64)
        for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
            if scalar.value >= 0x7F, scalar.mark != nil {
                for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
                    let digits = String(unit, radix: 16)
                    result += Array("\\u".utf8)
                    result += Array(String(repeating: "0", count: 4 - digits.count).utf8)
                    result += Array(digits.utf8)
                }
            } else {
                result += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return result
    }
}

extension OutputFile {
    func write(json value: some Encodable) throws {
        write(try JSONDocument.bytes(of: value))
    }
}
