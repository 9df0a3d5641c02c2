import Articles

/// Where places of a text are after it was edited, for a reader who looks on: what was at the top
/// of the screen is to stay there.
struct TextChange {
    private let old: ReadingText
    private let new: ReadingText
    /// Bytes that both texts begin with, and that both end with.
    private let prefix: Int
    private let suffix: Int

    /// Bytes of text that tell a place from others nearby: about a line; fewer where the line was
    /// rewritten itself, down to a word.
    private static let samples = [64, 32, 16, 8, 4]

    init(from old: ReadingText, to new: ReadingText) {
        self.old = old
        self.new = new
        let shorter = min(old.count, new.count)
        var prefix = 0
        while prefix < shorter, old.bytes[prefix] == new.bytes[prefix] { prefix += 1 }
        var suffix = 0
        while suffix < shorter - prefix,
            old.bytes[old.count - 1 - suffix] == new.bytes[new.count - 1 - suffix]
        { suffix += 1 }
        self.prefix = prefix
        self.suffix = suffix
    }

    /// The place in the new text: the same words, else the nearest that is left of them.
    func place(of offset: TextOffset) -> TextOffset {
        if offset.utf8 < prefix { return offset }
        let moved = offset.utf8 + new.count - old.count
        if offset.utf8 >= old.count - suffix { return TextOffset(moved) }
        for length in Self.samples where offset.utf8 + length <= old.count {
            let words = old.bytes[offset.utf8..<(offset.utf8 + length)]
            if let found = nearest(words, to: offset.utf8) { return TextOffset(found) }
        }
        return TextOffset(start(ofCharacterAt: min(prefix, new.count)))
    }

    /// The start of those words in what was rewritten.
    private func nearest(_ words: ArraySlice<UInt8>, to wanted: Int) -> Int? {
        var best: Int?
        var start = max(0, prefix - words.count)
        let last = new.count - words.count
        while start <= last {
            if new.bytes[start] == words.first,
                new.bytes[start..<(start + words.count)] == words
            {
                guard let found = best else {
                    best = start
                    start += 1
                    continue
                }
                // They come in order: once they are farther away, the others are, too.
                if abs(start - wanted) >= abs(found - wanted) { return found }
                best = start
            }
            start += 1
        }
        return best
    }

    private func start(ofCharacterAt index: Int) -> Int {
        var index = index
        while index > 0, index < new.count, new.bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }
}
