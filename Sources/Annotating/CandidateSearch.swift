/// A place where the passage may be, and what speaks for it.
struct Candidate {
    /// Folded bytes.
    var range: Range<Int>
    /// Edits between the quote and the words of this place.
    var errors: Int
    /// Of the quote and the words of this place, 0 to 1.
    var likeness: Double
    /// What is left of the prefix, and of the suffix.
    var before: Surroundings
    var after: Surroundings
    /// How far it is from the old place, in bytes.
    var distance: Int

    /// How much of the context on one side is there, 0 to 1.
    struct Surroundings {
        /// Right beside this place.
        var beside: Double
        /// Beside it or a little way off, pushed away by words that were put in between.
        var near: Double
    }

    func overlaps(_ other: Candidate) -> Bool { range.overlaps(other.range) }
}

/// Gathers the places where a passage may be.
struct CandidateSearch {
    let text: FoldedText
    let passage: SoughtPassage

    func candidates() -> [Candidate] {
        let exact = ExactSearch(text: text, passage: passage)
        let occurrences = exact.occurrences()
        var ranges = Set(occurrences)
        // Words and surroundings are all there: nothing was edited that the search could find.
        if !occurrences.contains(where: exact.hasWholeContext) {
            ranges.formUnion(approximateRanges())
        }
        let measure = Measure(text: text, passage: passage)
        return ranges.map(measure.candidate).sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    private func approximateRanges() -> Set<Range<Int>> {
        let search = ApproximateSearch(passage: passage)
        var ranges: Set<Range<Int>> = []
        for window in SeedSearch(text: text, passage: passage).likelyWindows() {
            let scalars = Scalars(text.bytes, in: window)
            for range in search.candidates(in: scalars.values) {
                ranges.insert(scalars.bytes(of: range))
            }
        }
        return ranges
    }
}
