import Articles

/// Finds what a query asks for in one text after another.
struct PassageFinder {
    private let phrases: [Phrase]
    private let folding: TextFolding

    /// Above this many bytes matches are not counted: that takes some ten milliseconds a megabyte.
    private static let countingLimit = 1 << 20

    init(_ phrases: [Phrase], _ folding: TextFolding) {
        self.phrases = phrases
        self.folding = folding
    }

    /// - Parameters:
    ///   - named: the mentions of the entities that are asked for, in reading order.
    ///   - limit: of the ranges.
    func passages(
        in text: UnsafeBufferPointer<UInt8>, named: [TextRange], limit: Int
    ) -> SearchPassages {
        let firstLine = text.prefix(Self.longestTitle).firstIndex(of: 0x0A) ?? 0
        var matches: [Range<Int>] = []
        var below: Range<Int>?
        var count = 0
        let counts = text.count <= Self.countingLimit
        if !phrases.isEmpty {
            var matcher = PhraseMatcher(phrases)
            folding.tokens(of: text) { token, range in
                if let match = matcher.take(token, range) {
                    count += 1
                    if matches.count < limit { matches.append(match) }
                    if below == nil, match.lowerBound > firstLine { below = match }
                }
                return counts || matches.count < limit || below == nil
            }
        }
        let mentions = named.map(\.utf8).filter { $0.upperBound <= text.count }
        if !mentions.isEmpty {
            count += mentions.count
            matches = Self.merged(matches + mentions, limit: limit)
            below = below ?? mentions.first { $0.lowerBound > firstLine }
        }
        let shown = below ?? matches.first
        let snippet = Snippet(text, around: shown ?? 0..<0, phrases, also: mentions, folding)
        func range(_ match: Range<Int>) -> TextRange {
            TextRange(utf8: GraphemeAlignment.widen(match, in: text))
        }
        return SearchPassages(
            ranges: matches.map(range), shown: shown.map(range), count: counts ? count : nil,
            snippet: snippet.text, marks: snippet.marks)
    }

    /// Bytes in which the first line ends that is passed over for a better one.
    private static let longestTitle = 400

    /// In order; of those that overlap, the first.
    static func merged(_ ranges: [Range<Int>], limit: Int) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        let sorted = ranges.sorted {
            ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
        }
        for range in sorted where range.lowerBound >= merged.last?.upperBound ?? 0 {
            guard merged.count < limit else { break }
            merged.append(range)
        }
        return merged
    }
}
