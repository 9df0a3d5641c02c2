/// The fields of a JSON object (RFC 8259) that are strings, numbers, truth values or lists of them;
/// what is an object itself is passed over.
struct JSONObject {
    /// In their order; a list's strings are joined with ", ". UTF-8.
    private(set) var fields: [(name: String, value: [UInt8])] = []

    private var bytes: ArraySlice<UInt8>
    private var index: Int

    /// Values within values.
    private static let deepest = 64
    private static let mostFields = 1000

    private struct Malformed: Error {}

    /// - Returns: nil for anything but one object.
    init?(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
        do throws(Malformed) {
            try readFields()
        } catch {
            return nil
        }
    }

    private mutating func readFields() throws(Malformed) {
        try expect(UInt8(ascii: "{"))
        if peek() != UInt8(ascii: "}") {
            repeat {
                skipBlanks()
                let name = String(decoding: try string(), as: UTF8.self)
                try expect(UInt8(ascii: ":"))
                if let value = try value(depth: 1), fields.count < Self.mostFields {
                    fields.append((name, value))
                }
            } while take(UInt8(ascii: ","))
        }
        try expect(UInt8(ascii: "}"))
        guard peek() == nil else { throw Malformed() }
    }

    /// - Returns: nil for an object, and for null.
    private mutating func value(depth: Int) throws(Malformed) -> [UInt8]? {
        guard depth <= Self.deepest else { throw Malformed() }
        switch peek() {
        case UInt8(ascii: "\""): return try string()
        case UInt8(ascii: "["): return try list(depth: depth)
        case UInt8(ascii: "{"):
            try skipObject(depth: depth)
            return nil
        case nil: throw Malformed()
        default: return try word()
        }
    }

    private mutating func list(depth: Int) throws(Malformed) -> [UInt8]? {
        try expect(UInt8(ascii: "["))
        var result: [UInt8] = []
        if peek() != UInt8(ascii: "]") {
            repeat {
                guard let value = try value(depth: depth + 1), !value.isEmpty else { continue }
                if !result.isEmpty { result += Array(", ".utf8) }
                result += value
            } while take(UInt8(ascii: ","))
        }
        try expect(UInt8(ascii: "]"))
        return result
    }

    private mutating func skipObject(depth: Int) throws(Malformed) {
        try expect(UInt8(ascii: "{"))
        if peek() != UInt8(ascii: "}") {
            repeat {
                skipBlanks()
                _ = try string()
                try expect(UInt8(ascii: ":"))
                _ = try value(depth: depth + 1)
            } while take(UInt8(ascii: ","))
        }
        try expect(UInt8(ascii: "}"))
    }

    /// A number or true, false, null.
    private mutating func word() throws(Malformed) -> [UInt8]? {
        let start = index
        while index < bytes.endIndex,
            bytes[index].isLetter || bytes[index].isDigit
                || "+-.".utf8.contains(bytes[index])
        {
            index += 1
        }
        guard index > start else { throw Malformed() }
        let word = Array(bytes[start..<index])
        return word == Array("null".utf8) ? nil : word
    }

    private mutating func string() throws(Malformed) -> [UInt8] {
        guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "\"") else { throw Malformed() }
        index += 1
        var result: [UInt8] = []
        while index < bytes.endIndex {
            var end = index
            while end < bytes.endIndex, bytes[end] != UInt8(ascii: "\""),
                bytes[end] != UInt8(ascii: "\\")
            {
                end += 1
            }
            result += bytes[index..<end]
            index = end
            guard index < bytes.endIndex else { break }
            if bytes[index] == UInt8(ascii: "\"") {
                index += 1
                return result
            }
            try escape(into: &result)
        }
        throw Malformed()
    }

    private mutating func escape(into result: inout [UInt8]) throws(Malformed) {
        guard index + 1 < bytes.endIndex else { throw Malformed() }
        let letter = bytes[index + 1]
        index += 2
        switch letter {
        case UInt8(ascii: "n"): result.append(.lineFeed)
        case UInt8(ascii: "t"): result.append(.tab)
        case UInt8(ascii: "r"): result.append(.carriageReturn)
        case UInt8(ascii: "b"): result.append(0x08)
        case UInt8(ascii: "f"): result.append(.formFeed)
        case UInt8(ascii: "u"):
            var value = try hex()
            if (0xD800..<0xDC00).contains(value), index + 1 < bytes.endIndex,
                bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
            {
                let after = index
                index += 2
                let low = try hex()
                if (0xDC00..<0xE000).contains(low) {
                    value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
                } else {
                    index = after
                }
            }
            let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
            result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        default: result.append(letter)
        }
    }

    private mutating func hex() throws(Malformed) -> UInt32 {
        guard index + 4 <= bytes.endIndex,
            bytes[index..<index + 4].allSatisfy({
                $0.isDigit || (0x61...0x66).contains($0.lowercased)
            }),
            let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        else { throw Malformed() }
        index += 4
        return value
    }

    private mutating func skipBlanks() {
        while index < bytes.endIndex, bytes[index] <= .space { index += 1 }
    }

    private mutating func peek() -> UInt8? {
        skipBlanks()
        return index < bytes.endIndex ? bytes[index] : nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        index += 1
        return true
    }

    private mutating func expect(_ byte: UInt8) throws(Malformed) {
        guard take(byte) else { throw Malformed() }
    }
}
