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
            write(name.text)
            write(name.count)
        }
    }

    mutating func append(_ more: [UInt8]) {
        bytes += more
    }

    /// Its length in bytes and its bytes.
    mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Eight bytes, low ones first.
    mutating func write(word: UInt64) {
        for shift in stride(from: UInt64(0), to: 64, by: 8) {
            bytes.append(UInt8(truncatingIfNeeded: word >> shift))
        }
    }
}

/// Reads what ``ByteWriter`` wrote. The bytes may be anything: what makes no sense ends the list.
struct ByteReader {
    private let bytes: [UInt8]
    private var index: Int

    init(_ bytes: [UInt8], from index: Int = 0) {
        self.bytes = bytes
        self.index = index
    }

    var isAtEnd: Bool { index >= bytes.count }

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
            guard let name = name() else { break }
            names.append(name)
        }
        return names
    }

    private mutating func name() -> EntityName? {
        guard let text = text(), let count = number() else { return nil }
        return EntityName(text, count: count)
    }
}

/// For who would rather have nothing than a part: each is nil when it is not there as a whole.
extension ByteReader {
    mutating func text() -> String? {
        guard let length = number(), length <= bytes.count - index else { return nil }
        defer { index += length }
        return String(decoding: bytes[index..<index + length], as: UTF8.self)
    }

    /// Of things that follow, each of a byte at least.
    mutating func count() -> Int? {
        guard let count = number(), count <= bytes.count - index else { return nil }
        return count
    }

    /// At least one, and none more often than `most` times.
    mutating func allNames(most: Int) -> [EntityName]? {
        guard let count = count(), count > 0 else { return nil }
        var names: [EntityName] = []
        for _ in 0..<count {
            guard let name = name(), name.count <= most else { return nil }
            names.append(name)
        }
        return names
    }

    mutating func kind() -> EntityKind? {
        guard let order = number(), order < Self.kinds.count else { return nil }
        return Self.kinds[order]
    }

    private static let kinds = EntityKind.allCases

    /// So many bytes.
    mutating func take(_ count: Int) -> [UInt8]? {
        guard count <= bytes.count - index else { return nil }
        defer { index += count }
        return Array(bytes[index..<index + count])
    }

    mutating func word() -> UInt64? {
        guard bytes.count - index >= 8 else { return nil }
        defer { index += 8 }
        return bytes[index..<index + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
