/// Finds the stretches of a long text that share the most with a passage and what stood around it.
///
/// Seed and extend: short strings of bytes (seeds) that text and passage share vote for the place
/// where the passage would begin; each votes with its information, so that a rare one outweighs
/// many common ones. One pass over the text, which then is searched in the winning windows only.
struct SeedSearch {
    let text: FoldedText
    let passage: SoughtPassage

    /// Bytes in a seed: a word or two syllables of Latin, three letters of Cyrillic, two of Chinese.
    private static let seed = 6
    /// A text up to this size is searched whole: the pass costs less than a millisecond.
    private static let small = 64 << 10
    /// As many windows are searched; real passages come first, second or third. A long passage
    /// has so many votes that fewer will do, and each costs more.
    private static let windows = 12
    private static let windowsForLong = 4
    /// A seed that stands more often in the text than this says nothing about the place.
    private static let frequent = 512
    /// Of a longer passage, the seeds at its start and at its end are enough.
    private static let edge = 512

    /// Ranges of folded bytes, ascending and apart.
    func likelyWindows() -> [Range<Int>] {
        let whole = 0..<text.bytes.count
        guard text.bytes.count > Self.small else { return [whole] }
        let pattern = passage.prefix + passage.quote + passage.suffix
        guard pattern.count >= Self.seed else { return [] }
        let margin = passage.quote.count + 160
        let places = likelyPlaces(of: pattern, tolerance: max(64, pattern.count / 4))
        let ranges = places.map { place in
            (place - margin..<place + pattern.count + margin).clamped(to: whole)
        }
        return Self.merged(ranges)
    }

    /// Where `pattern` may begin, to within `tolerance` bytes; the likeliest places only.
    private func likelyPlaces(of pattern: [UInt8], tolerance: Int) -> [Int] {
        let hits = hits(of: pattern)
        var frequency = [Int](repeating: 0, count: pattern.count)
        for hit in hits { frequency[hit.inPattern] += 1 }
        let bins = (text.bytes.count + pattern.count) / tolerance + 2
        var votes = [Int](repeating: 0, count: bins)
        for hit in hits {
            let count = frequency[hit.inPattern]
            guard count < Self.frequent else { continue }
            let rarity = text.bytes.count / count
            votes[(hit.inText - hit.inPattern + pattern.count) / tolerance] +=
                rarity.bitWidth - rarity.leadingZeroBitCount
        }
        let windows = pattern.count > Self.edge ? Self.windowsForLong : Self.windows
        // A passage's votes may fall on both sides of a bin's edge.
        let ranked = (0..<bins - 1).map { (bin: $0, votes: votes[$0] + votes[$0 + 1]) }
            .filter { $0.votes > 0 }.sorted { ($0.votes, $1.bin) > ($1.votes, $0.bin) }
        return ranked.prefix(windows).map { $0.bin * tolerance - pattern.count + tolerance }
    }

    private struct Hit {
        var inText: Int
        var inPattern: Int
    }

    private func hits(of pattern: [UInt8]) -> [Hit] {
        let table = SeedTable([pattern], length: Self.seed, edge: Self.edge)
        var counts = [Int](repeating: 0, count: pattern.count)
        var hits: [Hit] = []
        table.forEachHit(in: text.bytes) { inText, seed in
            counts[seed.position] += 1
            guard counts[seed.position] <= Self.frequent else { return }
            hits.append(Hit(inText: inText, inPattern: seed.position))
        }
        return hits
    }

    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            if let last = result.last, range.lowerBound <= last.upperBound {
                let end = max(last.upperBound, range.upperBound)
                result[result.count - 1] = last.lowerBound..<end
            } else {
                result.append(range)
            }
        }
        return result
    }
}
