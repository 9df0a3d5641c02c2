import Articles

extension ReadingText {
    /// Ranges in Unicode scalars, as they leave the program: half open, in the order of `ranges`.
    func scalarRanges(of ranges: [TextRange]) -> [Range<Int>] {
        let offsets = Set(ranges.flatMap { [$0.start, $0.end] }).sorted()
        let scalars = Dictionary(uniqueKeysWithValues: zip(offsets, scalarOffsets(of: offsets)))
        return ranges.map { range in
            let start = scalars[range.start, default: 0]
            return start..<max(start, scalars[range.end, default: start])
        }
    }
}
