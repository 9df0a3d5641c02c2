import Articles

/// Ranges of a text in Unicode scalars, all of them counted in one pass over the text.
struct ScalarPlaces {
    /// Only ranges that lie in the text have a place.
    let places: [TextRange: Range<Int>]

    init(_ ranges: [TextRange], in text: ReadingText) {
        let inside = ranges.filter { text.range.contains($0) && $0.utf8 != 0..<0 }
        places = Dictionary(zip(inside, text.scalarRanges(of: inside))) { first, _ in first }
    }
}
