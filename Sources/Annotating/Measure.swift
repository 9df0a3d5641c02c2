/// Compares a place in the text with the passage that is sought.
struct Measure {
    private let text: FoldedText
    private let passage: SoughtPassage
    private let quote: ApproximatePattern?
    /// Of a quote that is too long to be aligned.
    private let triples: Set<UInt64>

    /// A context that was edited may have grown by this many scalars.
    private static let slack = 16
    /// A context is near when it stands within so many scalars: a sentence or two.
    private static let reach = 160

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
            before: surroundingsBefore(range.lowerBound),
            after: surroundingsAfter(range.upperBound),
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

    private func surroundingsBefore(_ offset: Int) -> Candidate.Surroundings {
        // A scalar has at most four bytes.
        let from = max(0, offset - 4 * Self.reach)
        let scalars = Scalars(text.bytes, in: from..<offset).values
        return surroundings(passage.before, scalars.reversed(), isAtEdge: offset <= 1)
    }

    private func surroundingsAfter(_ offset: Int) -> Candidate.Surroundings {
        let end = text.bytes.count
        let scalars = Scalars(text.bytes, in: offset..<min(end, offset + 4 * Self.reach)).values
        return surroundings(passage.after, scalars[...], isAtEdge: offset >= end - 1)
    }

    /// - Parameter isAtEdge: whether the text begins or ends here, as it did when there was no
    ///   context to take along. Elsewhere an empty context says as much as two unrelated ones,
    ///   which are a third alike.
    private func surroundings(
        _ context: SoughtPassage.Context, _ scalars: some RandomAccessCollection<UInt32>,
        isAtEdge: Bool
    ) -> Candidate.Surroundings {
        guard context.count > 0 else {
            let chance = 0.35
            return Candidate.Surroundings(
                beside: isAtEdge ? 1 : chance, near: isAtEdge ? 1 : chance)
        }
        let pattern = context.pattern
        let besides = scalars.prefix(context.count + Self.slack)
        let beside = pattern.bestBeginning(of: besides).errors
        let anywhere =
            beside == 0 ? [0] : pattern.errors(in: scalars.prefix(Self.reach), from: .anywhere)
        let near = min(beside, anywhere.min() ?? context.count)
        return Candidate.Surroundings(
            beside: 1 - Double(beside) / Double(context.count),
            near: 1 - Double(near) / Double(context.count))
    }
}
