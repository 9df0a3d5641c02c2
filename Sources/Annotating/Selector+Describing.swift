import Articles

extension Selector {
    /// How many scalars of context a quote takes along on each side: two lines. Hypothesis keeps
    /// 32, which leave a namesake of a deleted passage looking like it.
    static let contextLength = 160
    /// In a text of more bytes than this the quote's occurrences are not counted.
    private static let longestCounted = 4 << 20

    /// What finds `range` again after `text` was edited: ``AnchorFinder`` is its mirror image.
    ///
    /// The range is clamped to the text and widened to whole grapheme clusters; prefix and suffix
    /// hold up to 160 scalars each and begin and end on cluster boundaries.
    public static func describing(_ range: TextRange, in text: ReadingText) -> Selector {
        let clamped = range.utf8.clamped(to: 0..<text.count)
        let position = text.clusters(holding: clamped)
        let quoted = position.utf8
        let prefix = text.clusterBoundary(
            atOrAfter: text.step(back: contextLength, from: quoted.lowerBound))
        let suffix = text.clusterBoundary(
            atOrBefore: text.step(forward: contextLength, from: quoted.upperBound))
        let quote = TextQuoteSelector(
            exact: text[position],
            prefix: text[TextRange(utf8: min(prefix, quoted.lowerBound)..<quoted.lowerBound)],
            suffix: text[TextRange(utf8: quoted.upperBound..<max(suffix, quoted.upperBound))])
        return Selector(
            quote: quote, position: position, occurrences: occurrences(of: quote, in: text))
    }

    private static func occurrences(of quote: TextQuoteSelector, in text: ReadingText) -> Int? {
        guard text.count <= longestCounted else { return nil }
        let passage = SoughtPassage(Selector(quote: quote, position: TextRange(.zero, .zero)))
        return ExactSearch(text: FoldedText(text.bytes), passage: passage).occurrences().count
    }
}

extension ReadingText {
    /// The byte offset `scalars` Unicode scalars before `offset`, at least 0.
    fileprivate func step(back scalars: Int, from offset: Int) -> Int {
        var at = offset
        var left = scalars
        while at > 0 && left > 0 {
            at -= 1
            if bytes[at] & 0xC0 != 0x80 { left -= 1 }
        }
        return at
    }

    /// The byte offset `scalars` Unicode scalars after `offset`, at most the end.
    fileprivate func step(forward scalars: Int, from offset: Int) -> Int {
        var at = offset
        var left = scalars
        while at < bytes.count {
            if bytes[at] & 0xC0 != 0x80 {
                if left == 0 { break }
                left -= 1
            }
            at += 1
        }
        return at
    }
}
