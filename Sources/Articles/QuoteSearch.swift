/// Finds the places of a quotation as people type it: any white space in it stands for any white
/// space in the text, and case and signs must agree.
public struct QuoteSearch: Sendable {
    private let words: [[UInt8]]

    public init(_ quote: String) {
        words = quote.utf8.split(whereSeparator: Self.isSpace).map(Array.init)
    }

    /// From the start of the text on, not overlapping.
    public func ranges(in text: ReadingText) -> [TextRange] {
        guard let first = words.first?.first else { return [] }
        return text.bytes.withUnsafeBufferPointer { bytes in
            var ranges: [TextRange] = []
            var index = 0
            while index < bytes.count {
                if bytes[index] == first, let end = end(ofMatchAt: index, in: bytes) {
                    ranges.append(TextRange(utf8: index..<end))
                    index = end
                } else {
                    index += 1
                }
            }
            return ranges
        }
    }

    private func end(ofMatchAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = start
        for (number, word) in words.enumerated() {
            if number > 0 {
                let space = index
                while index < bytes.count, Self.isSpace(bytes[index]) { index += 1 }
                if index == space { return nil }
            }
            guard bytes.count - index >= word.count,
                bytes[index..<(index + word.count)].elementsEqual(word)
            else { return nil }
            index += word.count
        }
        return index
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte >= 0x09 && byte <= 0x0D
    }
}
