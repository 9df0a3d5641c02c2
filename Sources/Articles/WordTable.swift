/// A word list that lies ready in the program's own memory: nothing is built at start.
///
/// The text is a list of entries, separated by a space or a line feed, in the order of their keys'
/// bytes. An entry is a key, or a key, a colon and a value. Keys are folded (see
/// ``LetterFolding``), with an underscore for each space.
public struct WordTable: Sendable {
    private let text: StaticString

    public init(_ text: StaticString) {
        self.text = text
    }

    /// Whether `key` is in the list.
    public func contains(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
        end(of: key, isWhole: true) != nil
    }

    public func contains(_ key: String) -> Bool {
        var key = key
        return key.withUTF8 { contains($0) }
    }

    public func contains(_ key: ArraySlice<UInt8>) -> Bool {
        key.withUnsafeBufferPointer { contains($0) }
    }

    /// The value of `key`, empty when it has none; nil when the key is not in the list. The buffer
    /// stays valid for as long as the program runs.
    public func value(of key: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        end(of: key, isWhole: true).map { Self.value(in: table, after: $0) }
    }

    public func value(of key: ArraySlice<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        key.withUnsafeBufferPointer { value(of: $0) }
    }

    /// Whether an entry begins with `prefix` and goes on after it.
    public func continues(_ prefix: UnsafeBufferPointer<UInt8>) -> Bool {
        end(of: prefix, isWhole: false) != nil
    }

    /// The value of `key`; for keys made by hand.
    public func string(of key: String) -> String? {
        var key = key
        return key.withUTF8 { value(of: $0).map { String(decoding: $0, as: UTF8.self) } }
    }

    private static let space: UInt8 = 0x20
    private static let colon: UInt8 = 0x3A

    /// The text, which a NUL follows.
    private var table: UnsafeBufferPointer<UInt8> {
        guard text.hasPointerRepresentation else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        return UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    /// Where `key` ends in an entry that begins with it; nil when there is none. This is asked
    /// several times for every word of a text, and goes without needless checks.
    ///
    /// - Parameter isWhole: whether the entry's key must end there too.
    private func end(of key: UnsafeBufferPointer<UInt8>, isWhole: Bool) -> Int? {
        guard let letters = key.baseAddress, !key.isEmpty, key.allSatisfy(Self.isOfKey),
            let entries = table.baseAddress
        else { return nil }
        let length = key.count
        var low = 0
        var high = table.count
        while low < high {
            var start = (low &+ high) >> 1
            while start > low, entries[start &- 1] > Self.space { start &-= 1 }
            // No letter of the key is the NUL, a separator or a colon.
            var matched = 0
            while matched < length, entries[start &+ matched] == letters[matched] { matched &+= 1 }
            var end = start &+ matched
            let isAtEnd = !Self.isOfKey(entries[end])
            if matched == length {
                if !isWhole || isAtEnd { return end }
                high = start
            } else if !isAtEnd, entries[end] > letters[matched] {
                high = start
            } else {
                while entries[end] > Self.space { end &+= 1 }
                low = end &+ 1
            }
        }
        return nil
    }

    private static func isOfKey(_ byte: UInt8) -> Bool { byte > space && byte != colon }

    private static func value(
        in table: UnsafeBufferPointer<UInt8>, after end: Int
    ) -> UnsafeBufferPointer<UInt8> {
        guard end < table.count, table[end] == colon else {
            return UnsafeBufferPointer(rebasing: table[end..<end])
        }
        var last = end + 1
        while last < table.count, table[last] > space { last += 1 }
        return UnsafeBufferPointer(rebasing: table[end + 1..<last])
    }
}
