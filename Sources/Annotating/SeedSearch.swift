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
    private static let edge = 1024

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
        var frequency: [Int: Int] = [:]
        for hit in hits { frequency[hit.inPattern, default: 0] += 1 }
        var votes: [Int: Int] = [:]
        for hit in hits {
            let count = frequency[hit.inPattern, default: 0]
            guard count < Self.frequent else { continue }
            let information =
                (text.bytes.count / count).bitWidth
                - (text.bytes.count / count).leadingZeroBitCount
            votes[(hit.inText - hit.inPattern + pattern.count) / tolerance, default: 0] +=
                information
        }
        let windows = pattern.count > Self.edge ? Self.windowsForLong : Self.windows
        // A passage's votes may fall on both sides of a bin's edge.
        let ranked = votes.map { bin, own in (bin: bin, votes: own + votes[bin + 1, default: 0]) }
            .sorted { ($0.votes, $1.bin) > ($1.votes, $0.bin) }
        return ranked.prefix(windows).map { $0.bin * tolerance - pattern.count + tolerance }
    }

    private struct Hit {
        var inText: Int
        var inPattern: Int
    }

    private func hits(of pattern: [UInt8]) -> [Hit] {
        let table = SeedTable(pattern, length: Self.seed, edge: Self.edge)
        var counts: [Int: Int] = [:]
        var hits: [Hit] = []
        table.forEachHit(in: text.bytes) { inText, inPattern in
            let count = counts[inPattern, default: 0]
            guard count < Self.frequent else { return }
            counts[inPattern] = count + 1
            hits.append(Hit(inText: inText, inPattern: inPattern))
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

/// The seeds of a pattern, behind a filter that turns away nearly every other string in one look.
private struct SeedTable {
    private let mask: UInt64
    private var filter = [UInt64](repeating: 0, count: 1 << 10)
    private var positions: [UInt64: Int] = [:]

    init(_ pattern: [UInt8], length: Int, edge: Int) {
        mask = (1 << UInt64(8 * length)) - 1
        guard pattern.count >= length else { return }
        let last = pattern.count - length
        for position in 0...last where position < edge || position > last - edge {
            var key: UInt64 = 0
            for index in 0..<length {
                key |= UInt64(pattern[position + index]) << UInt64(8 * index)
            }
            guard positions[key] == nil else { continue }
            positions[key] = position
            let slot = Self.slot(key)
            filter[slot >> 6] |= 1 << UInt64(slot & 63)
        }
    }

    /// Fibonacci hashing to 16 bits.
    @inline(__always)
    private static func slot(_ key: UInt64) -> Int {
        Int((key &* 0x9E37_79B9_7F4A_7C15) >> 48)
    }

    func forEachHit(in text: [UInt8], _ body: (_ inText: Int, _ inPattern: Int) -> Void) {
        guard text.count >= 8 else { return }
        text.withUnsafeBytes { text in
            filter.withUnsafeBufferPointer { filter in
                for at in 0...text.count - 8 {
                    let word = text.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                    let key = UInt64(littleEndian: word) & mask
                    let slot = Self.slot(key)
                    guard filter[slot >> 6] & 1 << UInt64(slot & 63) != 0 else { continue }
                    if let position = positions[key] { body(at, position) }
                }
            }
        }
    }
}
