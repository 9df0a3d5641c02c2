import Articles

/// Sentences. They end with their block, whatever it ends with.
extension TextUnits {
    /// How much is looked at on either side of an offset, in bytes. A longer sentence is cut.
    private static let reach = 4096

    /// The sentence that holds `offset`, or the one before the white space there: from its first
    /// letter or quotation mark to its last, without the space after it.
    public func sentence(at offset: TextOffset) -> TextRange {
        let window = window(around: offset)
        let bounds = SentenceBoundaries(text, in: window)
        let index = bounds.sentences.lastIndex { $0.start <= offset } ?? 0
        guard bounds.sentences.indices.contains(index) else {
            return TextRange(window.start, window.start)
        }
        return bounds.sentences[index]
    }

    /// The start of the next sentence; the end of the text if there is none.
    public func nextSentence(after offset: TextOffset) -> TextOffset {
        let window = window(around: offset)
        let sentences = SentenceBoundaries(text, in: window).sentences
        if let next = sentences.first(where: { $0.start > offset }) { return next.start }
        let isCut = window.end < paragraph(at: offset).end && window.end > offset
        return isCut ? window.end : nextParagraph(after: offset)
    }

    /// The start of the sentence that holds `offset` or, from there, of the one before.
    public func previousSentence(before offset: TextOffset) -> TextOffset {
        let sentences = SentenceBoundaries(text, in: window(around: offset)).sentences
        if let last = sentences.last(where: { $0.start < offset }) { return last.start }
        let paragraph = previousParagraph(before: offset)
        let end = self.paragraph(at: paragraph).end
        guard paragraph < offset, end > paragraph else { return paragraph }
        return sentence(at: end - 1).start
    }

    /// The part of the block at `offset` that is looked at.
    private func window(around offset: TextOffset) -> TextRange {
        let block = paragraph(at: offset)
        let inside = min(max(block.start, offset), block.end)
        let start = max(block.start, clusterStart(at: inside - Self.reach))
        let end = min(block.end, clusterStart(at: inside + Self.reach))
        return TextRange(min(start, inside), max(inside, end))
    }
}
