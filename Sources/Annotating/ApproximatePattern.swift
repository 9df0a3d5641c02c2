/// A string that is searched for with errors: insertions, deletions and substitutions of scalars
/// count one each.
///
/// G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
/// programming", J. ACM 46 (1999), in the formulation of H. Hyyrö (2003), with blocks of 64 rows
/// for longer patterns. A column costs one step a block.
struct ApproximatePattern {
    let count: Int
    private let blocks: Int
    /// One row of `blocks` words for each different scalar; row 0 is for scalars not in the pattern.
    private var masks: [UInt64]
    private var asciiRows = [Int](repeating: 0, count: 128)
    private var otherRows: [UInt32: Int] = [:]

    enum Start {
        /// The match may begin anywhere in the text.
        case anywhere
        /// The match begins where the text does.
        case fixed
    }

    init(_ scalars: some Collection<UInt32>) {
        count = scalars.count
        blocks = max(1, (scalars.count + 63) / 64)
        masks = [UInt64](repeating: 0, count: blocks)
        for (index, scalar) in scalars.enumerated() {
            var row = row(of: scalar)
            if row == 0 {
                row = masks.count / blocks
                masks.append(contentsOf: repeatElement(0, count: blocks))
                if scalar < 128 { asciiRows[Int(scalar)] = row } else { otherRows[scalar] = row }
            }
            masks[row * blocks + index / 64] |= 1 << UInt64(index % 64)
        }
    }

    private func row(of scalar: UInt32) -> Int {
        scalar < 128 ? asciiRows[Int(scalar)] : otherRows[scalar, default: 0]
    }

    /// For each prefix of `text` in turn, from length 1, the errors of the best match of the whole
    /// pattern that ends there.
    func errors(in text: some Collection<UInt32>, from start: Start) -> [Int] {
        guard count > 0 else {
            return (0..<text.count).map { start == .anywhere ? 0 : $0 + 1 }
        }
        var positive = [UInt64](repeating: ~0, count: blocks)
        var negative = [UInt64](repeating: 0, count: blocks)
        var errors: [Int] = []
        errors.reserveCapacity(text.count)
        var score = count
        let lastBit: UInt64 = 1 << UInt64((count - 1) % 64)
        let carryIn = start == .fixed ? 1 : 0
        masks.withUnsafeBufferPointer { masks in
            for scalar in text {
                let row = row(of: scalar) * blocks
                var carry = carryIn
                for block in 0..<blocks {
                    carry = Self.advance(
                        &positive[block], &negative[block], equal: masks[row + block],
                        carry: carry, top: block == blocks - 1 ? lastBit : 1 << 63)
                }
                score += carry
                errors.append(score)
            }
        }
        return errors
    }

    /// One column of one block; `carry` is the horizontal difference that comes in at its top, the
    /// result what leaves at its bottom row.
    @inline(__always)
    private static func advance(
        _ positive: inout UInt64, _ negative: inout UInt64, equal: UInt64, carry: Int, top: UInt64
    ) -> Int {
        let vertical = equal | negative
        let equal = carry < 0 ? equal | 1 : equal
        let horizontal = (((equal & positive) &+ positive) ^ positive) | equal
        var up = negative | ~(horizontal | positive)
        var down = positive & horizontal
        let out = up & top != 0 ? 1 : down & top != 0 ? -1 : 0
        up <<= 1
        down <<= 1
        if carry < 0 { down |= 1 } else if carry > 0 { up |= 1 }
        positive = down | ~(vertical | up)
        negative = up & vertical
        return out
    }

    /// The edit distance of the pattern and the whole of `text`.
    func distance(to text: some Collection<UInt32>) -> Int {
        errors(in: text, from: .fixed).last.map { text.isEmpty ? count : $0 } ?? count
    }

    /// The beginning of `text` that is most like the pattern: its errors and its length, the
    /// shortest of several. An empty beginning costs the whole pattern.
    func bestBeginning(of text: some Collection<UInt32>) -> (errors: Int, length: Int) {
        var best = (errors: count, length: 0)
        guard count > 0, !text.isEmpty else { return best }
        for (index, errors) in errors(in: text, from: .fixed).enumerated()
        where errors < best.errors {
            best = (errors, index + 1)
        }
        return best
    }
}
