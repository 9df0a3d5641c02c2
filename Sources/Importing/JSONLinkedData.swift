/// What a page says of its article in JSON-LD, in the words of schema.org: its strings, each with
/// the name that it goes by.
///
/// A string is named by the key that leads to it; "author" and "publisher" also name the "name" of
/// the object that they hold. The scan is one pass over the bytes and forgives what is no JSON.
struct JSONLinkedData {
    private(set) var values: [(name: String, value: String)] = []

    private static let longest = 256 << 10
    private static let mostValues = 1000
    private static let deepest = 32

    init(_ text: some Collection<UInt8>) {
        let bytes = Array(text.prefix(Self.longest))
        /// The key that led to each object or array around.
        var around: [String] = []
        var key = ""
        var index = 0
        while index < bytes.count, values.count < Self.mostValues {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let (string, end) = Self.string(bytes, index + 1)
                index = Self.skipBlanks(bytes, end)
                if index < bytes.count, bytes[index] == UInt8(ascii: ":") {
                    key = string.lowercased()
                } else {
                    add(key, string, around)
                    continue
                }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                guard around.count < Self.deepest else { return }
                around.append(key)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                key = around.popLast() ?? ""
            default: break
            }
            index += 1
        }
    }

    private mutating func add(_ key: String, _ value: String, _ around: [String]) {
        guard !value.isEmpty else { return }
        let owner = around.last { !$0.isEmpty } ?? ""
        switch (key, owner) {
        case ("name", "author"), ("name", "publisher"): values.append((owner, value))
        case ("name", _): break
        // What is said of a picture or of another work is not said of the article.
        case (_, "image"), (_, "logo"), (_, "ispartof"), (_, "author"), (_, "publisher"): break
        case ("publisher", _): break
        default: values.append((key, value))
        }
    }

    private static func skipBlanks(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] <= .space { index += 1 }
        return index
    }

    /// - Returns: the string that begins after its opening quote, on one line, and where to go on.
    private static func string(_ bytes: [UInt8], _ start: Int) -> (String, end: Int) {
        var result: [UInt8] = []
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            guard bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count else {
                result.append(bytes[index])
                index += 1
                continue
            }
            index += 2
            switch bytes[index - 1] {
            case UInt8(ascii: "u"):
                let (scalar, end) = escape(bytes, index)
                result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                index = end
            case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): result.append(.space)
            case UInt8(ascii: "b"), UInt8(ascii: "f"): break
            case let byte: result.append(byte)
            }
        }
        let cleaned = TextCleaner.clean(HTMLReferences.decoded(result)).output
        return (Excerpt.line(cleaned), min(index + 1, bytes.count))
    }

    /// The scalar of "\u00e9", or of the two escapes of a surrogate pair.
    private static func escape(_ bytes: [UInt8], _ start: Int) -> (Unicode.Scalar, end: Int) {
        let high = unit(bytes, start)
        if (0xD800..<0xDC00).contains(high), start + 6 <= bytes.count,
            bytes[start + 4] == UInt8(ascii: "\\"), bytes[start + 5] == UInt8(ascii: "u")
        {
            let low = unit(bytes, start + 6)
            if (0xDC00..<0xE000).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
            {
                return (scalar, min(start + 10, bytes.count))
            }
        }
        return (Unicode.Scalar(high) ?? "\u{FFFD}", min(start + 4, bytes.count))
    }

    private static func unit(_ bytes: [UInt8], _ start: Int) -> UInt32 {
        let digits = bytes[min(start, bytes.count)...].prefix(4)
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD
    }
}
