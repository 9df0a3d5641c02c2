import Articles

/// Finds the names in a text: people, organisations, places, groups, products, events, dates and
/// amounts of money, with lexicons and rules for English.
public struct EntityRecogniser: Sendable {
    /// Goes up whenever the same text would give other mentions.
    public static let version = 1

    /// What one part of a text says about another is used up to this many bytes; it bounds memory.
    private static let window = 1 << 20

    public init() {}

    /// The mentions in `text`, in reading order. They do not overlap, do not cross the end of a
    /// block, start and end between grapheme clusters, and name no entity yet.
    ///
    /// - Parameter blocks: the blocks of the text, in reading order; what stands outside them is
    ///   not looked at. Of a text longer than 2 GB only the first 2 GB are.
    public func mentions(in text: ReadingText, blocks: [Block]) -> [Mention] {
        text.bytes.withUnsafeBufferPointer { bytes in
            var mentions: [Mention] = []
            var recognition = Recognition(bytes)
            var size = 0
            for block in blocks where !Self.isSkipped(block) {
                for part in Self.parts(of: block, in: bytes) {
                    recognition.append(part, isHeading: Self.isHeading(block))
                    size += part.count
                    guard size >= Self.window else { continue }
                    Self.finish(&recognition, into: &mentions)
                    size = 0
                }
            }
            Self.finish(&recognition, into: &mentions)
            return mentions
        }
    }

    private static func isSkipped(_ block: Block) -> Bool {
        block.kind == .rule
    }

    private static func isHeading(_ block: Block) -> Bool {
        if case .heading = block.kind { return true }
        return false
    }

    /// The block's text, past the marker of a list's item, in pieces no longer than the window.
    private static func parts(
        of block: Block, in bytes: UnsafeBufferPointer<UInt8>
    ) -> [Range<Int>] {
        let range = block.range.utf8.clamped(to: 0..<min(bytes.count, Int(Int32.max) - 1))
        var start = range.lowerBound
        if case .listItem(_, let marker) = block.kind {
            start = min(start + max(0, marker), range.upperBound)
        }
        var parts: [Range<Int>] = []
        while start < range.upperBound {
            var end = min(start + window, range.upperBound)
            if end < range.upperBound {
                let limit = end - 256
                while end > limit, bytes[end - 1] != 0x20, bytes[end - 1] != 0x0A { end -= 1 }
                while end < range.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
            }
            parts.append(start..<end)
            start = end
        }
        return parts
    }

    private static func finish(_ recognition: inout Recognition, into mentions: inout [Mention]) {
        recognition.recognise()
        let boundaries = ClusterCheck(bytes: recognition.tokeniser.bytes)
        for found in recognition.found {
            guard let first = found.tokens.first, let last = found.tokens.last else { continue }
            let start = Int(recognition.tokeniser.tokens[first].start)
            let end = Int(recognition.tokeniser.tokens[last].end)
            guard start < end, boundaries.isBoundary(start), boundaries.isBoundary(end) else {
                continue
            }
            mentions.append(Mention(TextRange(utf8: start..<end), found.kind))
        }
        recognition.removeAll()
    }
}
