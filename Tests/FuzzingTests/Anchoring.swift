import Annotating
import Articles

/// Wherever a note says that it belongs, it is looked for in whole clusters of the text.
enum Anchoring {
    static func run(_ bytes: [UInt8]) -> String? {
        var input = FuzzInput(bytes)
        let isSameText = input.byte() & 1 != 0
        let bounds = [input.byte(), input.byte()].map { Int($0) - 10 }.sorted()
        let quote = TextQuoteSelector(
            exact: input.text(), prefix: input.text(), suffix: input.text())
        let occurrences = Int(input.byte())
        let text = ReadingText(repairing: Array(input.rest))
        let selector = Selector(
            quote: quote, position: TextRange(utf8: bounds[0]..<bounds[1]),
            occurrences: occurrences > 9 ? nil : occurrences)
        let finder = AnchorFinder(text: text)
        let anchor = finder.anchor(selector, isSameText: isSameText)
        return fault(of: anchor, in: text) ?? fault(at: bounds[0]..<bounds[1], in: text, finder)
    }

    private static func fault(of anchor: Anchor, in text: ReadingText) -> String? {
        switch anchor {
        case .exact(let range): text.range.contains(range) ? nil : "outside: \(range.utf8)"
        case .moved(let range), .fuzzy(let range, _):
            Selector.describing(range, in: text).position == range ? nil : "half a cluster"
        case .ambiguous(let ranges):
            ranges.count > 1 && ranges.allSatisfy(text.range.contains) ? nil : "not ambiguous"
        case .orphan: nil
        }
    }

    /// A passage that is described is where it was.
    private static func fault(
        at range: Range<Int>, in text: ReadingText, _ finder: AnchorFinder
    ) -> String? {
        guard !text.isEmpty else { return nil }
        let selector = Selector.describing(TextRange(utf8: range), in: text)
        let found = finder.anchor(selector, isSameText: true)
        return found == .exact(selector.position) ? nil : "not where it was: \(found.state)"
    }
}
