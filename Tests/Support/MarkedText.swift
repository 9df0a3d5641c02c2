import Articles

/// A text with ranges marked in it, for tests about spans: "A ‹b› c" is the text "A b c" with one
/// range that holds "b". Marks nest; ranges come in reading order.
public struct MarkedText: Sendable {
    public let text: ReadingText
    public let ranges: [TextRange]

    public init(_ marked: String) {
        var bytes: [UInt8] = []
        var open: [(slot: Int, start: Int)] = []
        var slots: [TextRange?] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "‹":
                open.append((slots.count, bytes.count))
                slots.append(nil)
            case "›":
                guard let (slot, start) = open.popLast() else {
                    preconditionFailure("a mark is closed that was not opened: \(marked)")
                }
                slots[slot] = TextRange(utf8: start..<bytes.count)
            default:
                bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        precondition(open.isEmpty, "a mark is not closed: \(marked)")
        text = ReadingText(repairing: bytes)
        ranges = slots.compactMap { $0 }
    }

    /// `text` with the ranges marked, the inverse of ``init(_:)`` for ranges that nest.
    public static func marking(_ text: ReadingText, _ ranges: [TextRange]) -> String {
        var result: [UInt8] = []
        let starts = Dictionary(grouping: ranges, by: \.start.utf8)
        let ends = Dictionary(grouping: ranges, by: \.end.utf8)
        for offset in 0...text.count {
            for _ in ends[offset] ?? [] { result.append(contentsOf: "›".utf8) }
            for _ in starts[offset] ?? [] { result.append(contentsOf: "‹".utf8) }
            if offset < text.count { result.append(text.bytes[offset]) }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
