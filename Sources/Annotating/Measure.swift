/// Compares a place in the text with the passage that is sought.
struct Measure {
    private let text: FoldedText
    private let passage: SoughtPassage
    private let neighbourhood: Neighbourhood
    private let quote: ApproximatePattern?
    /// Of a quote that is too long to be aligned.
    private let triples: Set<UInt64>

    /// A context that was edited may have grown by this many scalars.
    private static let slack = 16

    init(text: FoldedText, passage: SoughtPassage) {
        self.text = text
        self.passage = passage
        neighbourhood = Neighbourhood(of: passage, in: text)
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
            beside: beside(range), remains: neighbourhood.remains(around: range),
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
        var shared = 0
        Self.forEachTriple(of: scalars) { if triples.contains($0) { shared += 1 } }
        let share = Double(shared) / Double(max(scalars.count, passage.length) - 2)
        return max(1, Int(Double(passage.length) * (1 - share)))
    }

    private static func triples(_ scalars: [UInt32]) -> Set<UInt64> {
        var triples: Set<UInt64> = []
        forEachTriple(of: scalars) { triples.insert($0) }
        return triples
    }

    private static func forEachTriple(of scalars: [UInt32], _ body: (UInt64) -> Void) {
        for (index, scalar) in scalars.dropLast(2).enumerated() {
            let next = UInt64(scalars[index + 1])
            let last = UInt64(scalars[index + 2])
            body(UInt64(scalar) << 42 | next << 21 | last)
        }
    }

    private func beside(_ range: Range<Int>) -> Double {
        // A scalar has at most four bytes.
        let reach = 4 * (max(passage.before.count, passage.after.count) + Self.slack)
        let end = text.bytes.count
        let before = Scalars(text.bytes, in: max(0, range.lowerBound - reach)..<range.lowerBound)
        let after = Scalars(text.bytes, in: range.upperBound..<min(end, range.upperBound + reach))
        return max(
            beside(passage.before, before.values.reversed(), isAtEdge: range.lowerBound <= 1),
            beside(passage.after, after.values, isAtEdge: range.upperBound >= end - 1))
    }

    /// - Parameter isAtEdge: whether the text begins or ends here, as it did when there was no
    ///   context to take along. Elsewhere an empty context says as much as two unrelated ones,
    ///   which are a third alike.
    private func beside(
        _ context: SoughtPassage.Context, _ scalars: [UInt32], isAtEdge: Bool
    ) -> Double {
        guard context.count > 0 else { return isAtEdge ? 1 : 0.35 }
        let besides = scalars.prefix(context.count + Self.slack)
        let errors = context.pattern.bestBeginning(of: besides).errors
        return 1 - Double(errors) / Double(context.count)
    }
}
