import Glibc

/// Finds a string of bytes, and of many occurrences those worth a closer look.
struct ExactSearch {
    let text: FoldedText
    let passage: SoughtPassage

    /// As many occurrences are kept for the nearness of their place, and as many for their context.
    private static let kept = 200
    /// More occurrences than this are thinned out as they come, which bounds the memory.
    private static let most = 8192

    struct Occurrences {
        /// Folded bytes, in reading order.
        var ranges: [Range<Int>]
        /// Of all, those that were not kept included.
        var count: Int
    }

    /// Where the quote stands in `text`.
    func occurrences() -> Occurrences {
        var starts: [Int] = []
        var count = 0
        forEachOccurrence { start in
            count += 1
            starts.append(start)
            if starts.count >= Self.most { starts = worthwhile(starts) }
        }
        if starts.count > 2 * Self.kept { starts = worthwhile(starts) }
        return Occurrences(ranges: starts.map { $0..<$0 + passage.quote.count }, count: count)
    }

    /// Knuth, Morris and Pratt's way: no text and no quote makes it slower than one pass over each.
    private func forEachOccurrence(_ body: (Int) -> Void) {
        let quote = passage.quote
        guard let first = quote.first else { return }
        let borders = Self.borders(of: quote)
        text.bytes.withUnsafeBufferPointer { text in
            guard let start = UnsafeRawPointer(text.baseAddress) else { return }
            var matched = 0
            var at = 0
            while at < text.count {
                if matched == 0 {
                    let rest = start + at
                    guard let next = memchr(rest, Int32(first), text.count - at) else { return }
                    at += rest.distance(to: UnsafeRawPointer(next))
                }
                while matched > 0 && quote[matched] != text[at] { matched = borders[matched - 1] }
                if quote[matched] == text[at] { matched += 1 }
                at += 1
                guard matched == quote.count else { continue }
                body(at - matched)
                matched = borders[matched - 1]
            }
        }
    }

    /// For each beginning of `string`, the length of the longest shorter one that it ends with.
    private static func borders(of string: [UInt8]) -> [Int] {
        var borders = [Int](repeating: 0, count: string.count)
        var length = 0
        for index in string.indices.dropFirst() {
            while length > 0 && string[index] != string[length] { length = borders[length - 1] }
            if string[index] == string[length] { length += 1 }
            borders[index] = length
        }
        return borders
    }

    /// Folding moves all places alike, so that folded offsets will do to tell near from far.
    private func worthwhile(_ starts: [Int]) -> [Int] {
        let expected = passage.position ?? 0
        let byPlace = starts.sorted { abs($0 - expected) < abs($1 - expected) }
            .prefix(Self.kept)
        let byContext = starts.map { (start: $0, context: sharedContext(at: $0)) }
            .sorted { ($0.context, -$0.start) > ($1.context, -$1.start) }.prefix(Self.kept)
        return Set(byPlace).union(byContext.map(\.start)).sorted()
    }

    /// How many bytes of prefix and suffix stand unbroken beside an occurrence.
    private func sharedContext(at start: Int) -> Int {
        sharedBefore(start) + sharedAfter(start + passage.quote.count)
    }

    private func sharedBefore(_ start: Int) -> Int {
        var shared = 0
        while shared < min(passage.prefix.count, start),
            text.bytes[start - 1 - shared] == passage.prefix[passage.prefix.count - 1 - shared]
        {
            shared += 1
        }
        return shared
    }

    private func sharedAfter(_ end: Int) -> Int {
        var shared = 0
        while shared < min(passage.suffix.count, text.bytes.count - end),
            text.bytes[end + shared] == passage.suffix[shared]
        {
            shared += 1
        }
        return shared
    }

    /// Whether prefix and suffix stand whole beside an occurrence.
    func hasWholeContext(_ occurrence: Range<Int>) -> Bool {
        sharedBefore(occurrence.lowerBound) == passage.prefix.count
            && sharedAfter(occurrence.upperBound) == passage.suffix.count
    }
}
