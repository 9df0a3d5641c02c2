import Articles

/// Numbers and names in few bytes: integers as LEB128 (7 bits a byte, low ones first).
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ number: Int) {
        var rest = UInt64(bitPattern: Int64(number))
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func write(_ ranges: [TextRange]) {
        write(ranges.count)
        for range in ranges {
            write(range.start.utf8)
            write(range.count)
        }
    }

    mutating func write(_ names: [EntityName]) {
        write(names.count)
        for name in names {
            let text = name.text.utf8
            write(text.count)
            bytes.append(contentsOf: text)
            write(name.count)
        }
    }
}

/// Reads what ``ByteWriter`` wrote. The bytes may be anything: what makes no sense ends the list.
struct ByteReader {
    private let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Nil at the end and for a number that is negative or too large.
    mutating func number() -> Int? {
        var value: UInt64 = 0
        for shift in stride(from: 0, to: 63, by: 7) {
            guard index < bytes.count else { return nil }
            let byte = bytes[index]
            index += 1
            value |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return Int(value) }
        }
        return nil
    }

    mutating func ranges() -> [TextRange] {
        var ranges: [TextRange] = []
        for _ in 0..<(number() ?? 0) {
            guard let start = number(), let length = number() else { break }
            let (end, overflow) = start.addingReportingOverflow(length)
            guard !overflow else { break }
            ranges.append(TextRange(utf8: start..<end))
        }
        return ranges
    }

    mutating func names() -> [EntityName] {
        var names: [EntityName] = []
        for _ in 0..<(number() ?? 0) {
            guard let length = number(), length <= bytes.count - index else { break }
            let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
            index += length
            guard let count = number() else { break }
            names.append(EntityName(text, count: count))
        }
        return names
    }
}
