extension Article {
    /// The sentences that hold the start of at least one of some passages, in reading order. They end
    /// with their block, and begin after the bullet or the number of a list's item.
    ///
    /// - Parameter passages: in reading order.
    public func sentences(holding passages: [TextRange]) -> [TextRange] {
        var result: [TextRange] = []
        var next = 0
        while next < passages.count {
            let start = passages[next].start
            let block = self.block(at: start)
            for sentence in SentenceRun(text, in: block, from: start) {
                guard next < passages.count, passages[next].start < block.end else { break }
                var isNamed = false
                while next < passages.count, passages[next].start < sentence.end {
                    isNamed = isNamed || passages[next].start >= sentence.start
                    next += 1
                }
                if isNamed { result.append(sentence) }
            }
            // What stands between sentences, or outside the text, is in none.
            while next < passages.count, passages[next].start < max(block.end, start + 1) {
                next += 1
            }
        }
        return result
    }

    private func block(at offset: TextOffset) -> TextRange {
        guard !blocks.isEmpty else { return text.range }
        let block = blocks[blocks.index(at: offset)]
        let range = block.range.utf8.clamped(to: 0..<text.count)
        guard case .listItem(_, let marker) = block.kind else { return TextRange(utf8: range) }
        return TextRange(
            utf8: min(range.lowerBound + max(0, marker), range.upperBound)..<range.upperBound)
    }
}

/// The sentences of a block, found a part at a time, however long it is.
private struct SentenceRun: Sequence, IteratorProtocol {
    /// Bytes that are looked at at once. A longer sentence is cut.
    private static let part = 1 << 16
    /// Sentences are looked for from so far before the first place that matters.
    private static let lead = 1 << 12

    private let text: ReadingText
    private let end: Int
    private var start: Int
    private var found: ArraySlice<TextRange> = []

    init(_ text: ReadingText, in block: TextRange, from offset: TextOffset) {
        self.text = text
        end = block.end.utf8
        start = Self.boundary(near: offset.utf8 - Self.lead, in: text, from: block.start.utf8)
    }

    mutating func next() -> TextRange? {
        if found.isEmpty { findMore() }
        return found.popFirst()
    }

    private mutating func findMore() {
        while found.isEmpty, start < end {
            let stop =
                end - start > Self.part
                ? Self.boundary(near: start + Self.part, in: text, from: start + 1) : end
            var sentences = SentenceBoundaries(text, in: TextRange(utf8: start..<stop)).sentences
            // The last one may go on in the next part.
            if stop < end, sentences.count > 1, let last = sentences.popLast() {
                start = last.start.utf8
            } else {
                start = stop
            }
            found = sentences[...]
        }
    }

    /// The start of a word or, where there is none near, of a scalar, at or before `offset`.
    private static func boundary(near offset: Int, in text: ReadingText, from least: Int) -> Int {
        var index = Swift.min(offset, text.count)
        guard index > least else { return least }
        let floor = Swift.max(least, index - lead)
        var word = index
        while word > floor, text.bytes[word - 1] != UInt8(ascii: " ") { word -= 1 }
        if word > floor { return word }
        while index > least, index < text.count, text.bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }
}
