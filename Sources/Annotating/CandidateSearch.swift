/// A place where the passage may be, and what speaks for it.
struct Candidate {
    /// Folded bytes.
    var range: Range<Int>
    /// Edits between the quote and the words of this place.
    var errors: Int
    /// Of the quote and the words of this place, 0 to 1.
    var likeness: Double
    /// How much of the prefix or the suffix joins this place without a gap, on the side where it
    /// is more; 0 to 1.
    var beside: Double
    /// What is left of the surroundings.
    var remains: Neighbourhood.Remains
    /// How far it is from the old place, in bytes.
    var distance: Int

    func overlaps(_ other: Candidate) -> Bool { range.overlaps(other.range) }
}

/// Gathers the places where a passage may be.
struct CandidateSearch {
    let text: FoldedText
    let passage: SoughtPassage

    struct Result {
        /// In reading order.
        var candidates: [Candidate]
        /// How often the words stand in the text.
        var occurrences: Int
    }

    func candidates() -> Result {
        let exact = ExactSearch(text: text, passage: passage)
        let occurrences = exact.occurrences()
        var ranges = Set(occurrences.ranges)
        // Words and surroundings are all there: nothing was edited that the search could find.
        if !occurrences.ranges.contains(where: exact.hasWholeContext) {
            ranges.formUnion(approximateRanges())
        }
        let measure = Measure(text: text, passage: passage)
        let candidates = ranges.map(measure.candidate).sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
        return Result(candidates: candidates, occurrences: occurrences.count)
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
