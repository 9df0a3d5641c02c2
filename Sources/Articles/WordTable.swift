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
        value(of: key) != nil
    }

    /// The value of `key`, empty when it has none; nil when the key is not in the list. The buffer
    /// stays valid for as long as the program runs.
    public func value(of key: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        guard !key.isEmpty, text.hasPointerRepresentation else { return nil }
        let table = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        var low = 0
        var high = table.count
        while low < high {
            let middle = low + (high - low) / 2
            var start = middle
            while start > low, table[start - 1] > Self.space { start -= 1 }
            switch Self.order(of: key, in: table, at: start) {
            case .here(let end): return Self.value(in: table, after: end)
            case .before: high = start
            case .after:
                low = middle
                while low < high, table[low] > Self.space { low += 1 }
                low = min(low + 1, high)
            }
        }
        return nil
    }

    /// Whether an entry begins with `prefix` and goes on after it.
    public func continues(_ prefix: UnsafeBufferPointer<UInt8>) -> Bool {
        let table = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        var low = 0
        var high = table.count
        while low < high {
            let middle = low + (high - low) / 2
            var start = middle
            while start > low, table[start - 1] > Self.space { start -= 1 }
            let end = min(start + prefix.count, table.count)
            if table[start..<end].elementsEqual(prefix) { return true }
            if table[start..<end].lexicographicallyPrecedes(prefix) {
                low = middle
                while low < high, table[low] > Self.space { low += 1 }
                low = min(low + 1, high)
            } else {
                high = start
            }
        }
        return false
    }

    /// The value of `key`; for keys made by hand.
    public func string(of key: String) -> String? {
        var key = key
        return key.withUTF8 { value(of: $0).map { String(decoding: $0, as: UTF8.self) } }
    }

    private enum Order {
        case before, after
        case here(end: Int)
    }

    private static let space: UInt8 = 0x20
    private static let colon: UInt8 = 0x3A

    private static func order(
        of key: UnsafeBufferPointer<UInt8>, in table: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> Order {
        var index = start
        for byte in key {
            guard index < table.count, table[index] > space, table[index] != colon else {
                return .after
            }
            if byte != table[index] { return byte < table[index] ? .before : .after }
            index += 1
        }
        let isWhole = index == table.count || table[index] <= space || table[index] == colon
        return isWhole ? .here(end: index) : .before
    }

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
