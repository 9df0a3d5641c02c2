import Articles

/// Finds where the passages of notes stand in a text that may have been edited since.
///
/// One finder serves all notes of an article: what it has to prepare, it prepares once, and only
/// when a note's passage is not where it was.
public struct AnchorFinder: Sendable {
    private let text: ReadingText
    private let folded: Lazy<FoldedText>

    public init(text: ReadingText) {
        self.text = text
        folded = Lazy { FoldedText(text.bytes) }
    }

    /// Where the passage that `selector` describes is now.
    ///
    /// The selector may come from anywhere: positions outside the text and quotes of any length
    /// are answered, not trapped. An empty position says that the place is not known. The range that comes back holds whole grapheme clusters.
    /// - Parameter isSameText: whether the document's hash is that of the selector's day. The exact
    ///   place is taken at its word only where the quote stands there.
    public func anchor(_ selector: Selector, isSameText: Bool) -> Anchor {
        guard !selector.quote.exact.isEmpty else { return emptyAnchor(selector, isSameText) }
        if stands(selector.quote.exact, at: selector.position.utf8) {
            if isSameText || hasSameContext(selector) { return .exact(selector.position) }
        }
        return search(for: selector)
    }

    /// A selector without words knows no place but its old one, and that only in the same text.
    private func emptyAnchor(_ selector: Selector, _ isSameText: Bool) -> Anchor {
        let position = selector.position
        guard isSameText, position.isEmpty, text.range.contains(position) else { return .orphan }
        return .exact(position)
    }

    private func stands(_ string: String, at range: Range<Int>) -> Bool {
        range.lowerBound >= 0 && range.upperBound <= text.count
            && range.count == string.utf8.count && text.bytes[range].elementsEqual(string.utf8)
    }

    /// Whether the words around the place are the old ones, too: then nothing near it changed.
    private func hasSameContext(_ selector: Selector) -> Bool {
        let range = selector.position.utf8
        let before = range.lowerBound - selector.quote.prefix.utf8.count
        let after = range.upperBound + selector.quote.suffix.utf8.count
        guard before >= 0, after <= text.count else { return false }
        return stands(selector.quote.prefix, at: before..<range.lowerBound)
            && stands(selector.quote.suffix, at: range.upperBound..<after)
    }

    private func search(for selector: Selector) -> Anchor {
        let text = folded.get()
        let passage = SoughtPassage(selector)
        guard !passage.quote.isEmpty else { return .orphan }
        let found = CandidateSearch(text: text, passage: passage).candidates()
        let evidence = Evidence(
            length: passage.length, occurrencesThen: passage.occurrences,
            occurrencesNow: found.occurrences)
        switch Verdict.on(found.candidates, evidence) {
        case .nowhere: return .orphan
        case .oneOf(let several): return .ambiguous(distinct(several.map { range(of: $0) }))
        case .here(let best): return anchor(at: best, for: selector)
        }
    }

    private func anchor(at candidate: Candidate, for selector: Selector) -> Anchor {
        guard candidate.errors == 0 else {
            let words = WordEdges(text: text, quote: selector.quote)
            let range = words.widened(folded.get().original(candidate.range))
            return .fuzzy(text.clusters(holding: range), score: candidate.likeness)
        }
        let range = range(of: candidate)
        let isInPlace = range == selector.position && stands(selector.quote.exact, at: range.utf8)
        return isInPlace ? .exact(range) : .moved(range)
    }

    private func range(of candidate: Candidate) -> TextRange {
        text.clusters(holding: folded.get().original(candidate.range))
    }

    private func distinct(_ ranges: [TextRange]) -> [TextRange] {
        Set(ranges).sorted(by: TextRange.inReadingOrder)
    }
}
