import Articles

/// Ranges of a text in Unicode scalars, all of them counted in one pass over the text.
struct ScalarPlaces {
    /// Only ranges that lie in the text have a place.
    let places: [TextRange: Range<Int>]

    init(_ ranges: [TextRange], in text: ReadingText) {
        let inside = ranges.filter { text.range.contains($0) && $0.utf8 != 0..<0 }
        let offsets = Set(inside.flatMap { [$0.start, $0.end] }).sorted()
        let scalars = Dictionary(
            uniqueKeysWithValues: zip(offsets, text.scalarOffsets(of: offsets)))
        var places: [TextRange: Range<Int>] = [:]
        for range in inside {
            guard let start = scalars[range.start], let end = scalars[range.end] else { continue }
            places[range] = start..<end
        }
        self.places = places
    }
}
