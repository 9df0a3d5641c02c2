/// Compares a place in the text with the passage that is sought.
struct Measure {
    private let text: FoldedText
    private let passage: SoughtPassage
    private let quote: ApproximatePattern?
    /// Of a quote that is too long to be aligned.
    private let triples: Set<UInt64>

    /// Words put between quote and context push the context away; this many more scalars than the
    /// context has are looked at.
    private static let slack = 16

    init(text: FoldedText, passage: SoughtPassage) {
        self.text = text
        self.passage = passage
        let isShort = passage.length <= ApproximateSearch.longestPattern
        quote = isShort ? ApproximatePattern(passage.quoteScalars) : nil
        triples = isShort ? [] : Self.triples(passage.quoteScalars)
    }

    func candidate(at range: Range<Int>) -> Candidate {
        let scalars = Scalars(text.bytes, in: range).values
        let errors = errors(at: range, scalars)
        let longer = max(passage.length, scalars.count, 1)
        return Candidate(
            range: range, errors: errors,
            likeness: max(0, 1 - Double(errors) / Double(longer)),
            before: likenessBefore(range.lowerBound), after: likenessAfter(range.upperBound),
            distance: passage.position.map { abs(text.original(range).lowerBound - $0) } ?? 0)
    }

    private func errors(at range: Range<Int>, _ scalars: [UInt32]) -> Int {
        if text.bytes[range].elementsEqual(passage.quote) { return 0 }
        if let quote { return max(1, quote.distance(to: scalars)) }
        return errorsByTriples(scalars)
    }

    /// For quotes too long for an alignment: the share of the quote's triples of scalars that the
    /// place does not have, taken for the share of errors. An edit spoils three triples, and a text
    /// has chance triples; the two about cancel out.
    private func errorsByTriples(_ scalars: [UInt32]) -> Int {
        let here = Self.triples(scalars)
        let shared = here.reduce(0) { $0 + (triples.contains($1) ? 1 : 0) }
        let share = Double(shared) / Double(max(here.count, triples.count, 1))
        return max(1, Int(Double(passage.length) * (1 - share)))
    }

    private static func triples(_ scalars: [UInt32]) -> Set<UInt64> {
        var triples: Set<UInt64> = []
        for (index, scalar) in scalars.dropLast(2).enumerated() {
            let next = UInt64(scalars[index + 1])
            let last = UInt64(scalars[index + 2])
            triples.insert(UInt64(scalar) << 42 | next << 21 | last)
        }
        return triples
    }

    private func likenessBefore(_ offset: Int) -> Double {
        guard passage.before.count > 0 else { return offset <= 1 ? 1 : 0 }
        // A scalar has at most four bytes.
        let from = max(0, offset - 4 * (passage.before.count + Self.slack))
        let scalars = Scalars(text.bytes, in: from..<offset).values
        return likeness(passage.before, scalars.reversed())
    }

    private func likenessAfter(_ offset: Int) -> Double {
        let end = text.bytes.count
        guard passage.after.count > 0 else { return offset >= end - 1 ? 1 : 0 }
        let to = min(end, offset + 4 * (passage.after.count + Self.slack))
        return likeness(passage.after, Scalars(text.bytes, in: offset..<to).values)
    }

    private func likeness(_ context: SoughtPassage.Context, _ scalars: [UInt32]) -> Double {
        let near = scalars.prefix(context.count + Self.slack)
        let errors = context.pattern.bestBeginning(of: near).errors
        return 1 - Double(errors) / Double(context.count)
    }
}
