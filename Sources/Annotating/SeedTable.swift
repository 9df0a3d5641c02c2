/// The seeds (short strings of bytes) of one or more patterns, behind a filter that turns away nearly
/// every other string in one look.
struct SeedTable {
    private let mask: UInt64
    private var filter = [UInt64](repeating: 0, count: 1 << 10)
    /// Open addressing: a seed stands in the first free slot from its own on.
    private var slots: [Slot]
    private let slotBits: UInt64

    struct Seed {
        /// The number of the pattern.
        var pattern: Int
        /// Where it stands in the pattern, in bytes.
        var position: Int
    }

    private struct Slot {
        var key: UInt64 = 0
        /// Nil in a free slot.
        var seed: Seed?
    }

    /// Of equal seeds of a pattern the first counts.
    ///
    /// - Parameters:
    ///   - length: of a seed, 1 to 8 bytes.
    ///   - edge: seeds are taken this far from both ends of a pattern, in bytes.
    init(_ patterns: [[UInt8]], length: Int, edge: Int = .max / 2) {
        mask = length == 8 ? ~0 : (1 << UInt64(8 * length)) - 1
        let seeds = patterns.reduce(1) { $0 + min($1.count, 2 * edge) }
        slotBits = UInt64(Int.bitWidth - (2 * seeds).leadingZeroBitCount)
        slots = [Slot](repeating: Slot(), count: 1 << Int(slotBits))
        for (number, pattern) in patterns.enumerated() where pattern.count >= length {
            let last = pattern.count - length
            for position in 0...last where position < edge || position > last - edge {
                var key: UInt64 = 0
                for index in 0..<length {
                    key |= UInt64(pattern[position + index]) << UInt64(8 * index)
                }
                add(key, Seed(pattern: number, position: position))
            }
        }
    }

    private mutating func add(_ key: UInt64, _ seed: Seed) {
        var slot = Self.hash(key, bits: slotBits)
        while let other = slots[slot].seed {
            if slots[slot].key == key && other.pattern == seed.pattern { return }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Slot(key: key, seed: seed)
        let bit = Self.hash(key, bits: 16)
        filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    /// Fibonacci hashing.
    @inline(__always)
    private static func hash(_ key: UInt64, bits: UInt64) -> Int {
        Int((key &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
    }

    /// Tells of every seed in `text`, in reading order.
    func forEachHit(in text: [UInt8], _ body: (_ inText: Int, _ seed: Seed) -> Void) {
        guard text.count >= 8 else { return }
        text.withUnsafeBytes { text in
            filter.withUnsafeBufferPointer { filter in
                for at in 0...text.count - 8 {
                    let word = text.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                    let key = UInt64(littleEndian: word) & mask
                    let bit = Self.hash(key, bits: 16)
                    guard filter[bit >> 6] & 1 << UInt64(bit & 63) != 0 else { continue }
                    forEachSeed(key) { body(at, $0) }
                }
            }
        }
    }

    @inline(__always)
    private func forEachSeed(_ key: UInt64, _ body: (Seed) -> Void) {
        var slot = Self.hash(key, bits: slotBits)
        // At least half of the slots are free.
        while let seed = slots[slot].seed {
            if slots[slot].key == key { body(seed) }
            slot = (slot + 1) & (slots.count - 1)
        }
    }
}
