/// How much of what stood around a passage, some lines on each side, stands around places of a
/// text: by shingles, which are all the strings of eight bytes in it.
struct Neighbourhood {
    private let before: Side
    private let after: Side

    init(of passage: SoughtPassage, in text: FoldedText) {
        var before = Side(passage.prefix)
        var after = Side(passage.suffix)
        SeedTable([passage.prefix, passage.suffix], length: Side.length)
            .forEachHit(in: text.bytes) { place, shingle in
                if shingle.pattern == 0 {
                    before.add(place, shingle.position)
                } else {
                    after.add(place, shingle.position)
                }
            }
        before.findMost()
        after.findMost()
        self.before = before
        self.after = after
    }

    /// What is left of the old surroundings.
    struct Remains {
        /// Their share that stands around the place, on the side where it is greater; 0 to 1.
        var share: Double
        /// The share that stands together elsewhere in the text and not here, of both sides; 0 to
        /// 2. Where it is great, the surroundings outlived the passage.
        var elsewhere: Double
    }

    /// - Parameter range: folded bytes.
    func remains(around range: Range<Int>) -> Remains {
        let shares = [
            before.share(in: range.lowerBound - before.reach..<range.lowerBound - Side.length + 1),
            after.share(in: range.upperBound..<range.upperBound + after.reach),
        ]
        // A side without words says what the other one does.
        let here = (shares[0] ?? shares[1] ?? 0, shares[1] ?? shares[0] ?? 0)
        let most = (before.most ?? after.most ?? 0, after.most ?? before.most ?? 0)
        return Remains(
            share: max(here.0, here.1),
            elsewhere: max(0, most.0 - here.0) + max(0, most.1 - here.1))
    }
}

/// The shingles of one side, and where they stand in the text.
private struct Side {
    /// Of a shingle, in bytes: a word and a half of Latin.
    static let length = 8
    /// What stands more often says nothing about the place.
    private static let frequent = 1024

    /// How many bytes from a place its surroundings are looked for: they may have grown to twice
    /// their size.
    let reach: Int
    private let count: Int
    private var frequency: [Int]
    /// Ascending by place.
    private var hits: [Hit] = []
    /// The greatest share that stands together anywhere; nil for a side without shingles.
    private(set) var most: Double?

    private struct Hit {
        var place: Int
        var shingle: Int
    }

    init(_ surroundings: [UInt8]) {
        reach = 2 * surroundings.count + 64
        count = max(0, surroundings.count - Self.length + 1)
        frequency = [Int](repeating: 0, count: count)
    }

    mutating func add(_ place: Int, _ shingle: Int) {
        frequency[shingle] += 1
        guard frequency[shingle] <= Self.frequent else { return }
        hits.append(Hit(place: place, shingle: shingle))
    }

    /// To be called when all places have been added.
    mutating func findMost() {
        if count > 0 { most = Double(mostTogether()) / Double(count) }
    }

    /// The greatest number of different shingles within reach of each other.
    private func mostTogether() -> Int {
        var inside = [Int](repeating: 0, count: count)
        var different = 0
        var most = 0
        var first = 0
        for hit in hits {
            inside[hit.shingle] += 1
            if inside[hit.shingle] == 1 { different += 1 }
            while hits[first].place <= hit.place - reach {
                inside[hits[first].shingle] -= 1
                if inside[hits[first].shingle] == 0 { different -= 1 }
                first += 1
            }
            most = max(most, different)
        }
        return most
    }

    /// The share of the shingles that begin in `range`; nil for a side without shingles.
    func share(in range: Range<Int>) -> Double? {
        guard count > 0 else { return nil }
        var isThere = [Bool](repeating: false, count: count)
        var different = 0
        for hit in hits[hits.partitioningIndex { $0.place >= range.lowerBound }...] {
            guard hit.place < range.upperBound else { break }
            if !isThere[hit.shingle] { different += 1 }
            isThere[hit.shingle] = true
        }
        return Double(different) / Double(count)
    }
}
