/// Classes of words that stand in like company, as the model file has them: a table that is used where
/// it lies in memory.
///
/// All numbers are little endian: the offsets of the buckets (four bytes each, counted in entries, and
/// one more; the highest bits of a word's hash choose one), then the entries in order of their hashes
/// (four bytes each: from above, the next 12 bits of the hash, 9 of the second class, 11 of the first),
/// then a byte of each entry, the third class.
package struct WordClasses: @unchecked Sendable {
    /// A word without a class is in this one.
    package static let none: UInt16 = 0
    /// A class's number without its last bits is that of the larger class that holds it.
    static let fineBits: UInt16 = 4

    private static let bucketBits: UInt32 = 14
    private static let restBits: UInt32 = 12
    private static let firstBits: UInt32 = 11
    private static let secondBits: UInt32 = 9
    private static let bucketsSize = ((1 << Int(bucketBits)) + 1) * 4

    /// Valid for as long as the program runs.
    private let base: UnsafeRawPointer?
    private let count: UInt32

    /// No word has a class.
    package static let empty = WordClasses()

    private init() {
        base = nil
        count = 0
    }

    /// - Parameter bytes: a table; nil comes of one that is not as long as it says.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty else {
            base = nil
            count = 0
            return
        }
        guard bytes.count >= Self.bucketsSize, let base = bytes.baseAddress else { return nil }
        let last = base.loadUnaligned(fromByteOffset: Self.bucketsSize - 4, as: UInt32.self)
        guard bytes.count == Self.bucketsSize + Int(UInt32(littleEndian: last)) * 5 else {
            return nil
        }
        self.base = base
        count = UInt32(littleEndian: last)
    }

    /// The classes of a word by three divisions of all words.
    ///
    /// - Parameter hash: of its folded letters.
    func numbers(of hash: UInt32) -> (first: UInt16, second: UInt16, third: UInt8) {
        let none = (Self.none, Self.none, UInt8(Self.none))
        guard let base else { return none }
        let bucket = Int(hash >> (32 - Self.bucketBits))
        let start = base.loadUnaligned(fromByteOffset: bucket * 4, as: UInt32.self)
        let end = min(base.loadUnaligned(fromByteOffset: bucket * 4 + 4, as: UInt32.self), count)
        let entries = base + Self.bucketsSize
        let rest = (hash << Self.bucketBits) >> (32 - Self.restBits)
        let first = Int(UInt32(littleEndian: start))
        for at in first..<max(first, Int(UInt32(littleEndian: end))) {
            let entry = UInt32(
                littleEndian: entries.loadUnaligned(fromByteOffset: at * 4, as: UInt32.self))
            if entry >> (32 - Self.restBits) == rest {
                return (
                    UInt16(truncatingIfNeeded: entry & ((1 << Self.firstBits) - 1)),
                    UInt16(
                        truncatingIfNeeded: entry >> Self.firstBits & ((1 << Self.secondBits) - 1)),
                    entries.load(fromByteOffset: Int(count) * 4 + at, as: UInt8.self)
                )
            }
        }
        return none
    }

    /// A table of words.
    ///
    /// - Parameters:
    ///   - classes: the words of each class, folded; the first class has number 1.
    ///   - second, third: the words of each class of other divisions.
    package static func table(
        of classes: [[[UInt8]]], _ second: [[[UInt8]]] = [], _ third: [[[UInt8]]] = []
    ) -> [UInt8] {
        let widths = [firstBits, secondBits, 8]
        var entries: [UInt32: UInt64] = [:]
        for (number, division) in [classes, second, third].enumerated() {
            let shift = UInt64(widths[..<number].reduce(0, +))
            let mask: UInt64 = ((1 << UInt64(widths[number])) - 1) << shift
            for (index, words) in division.enumerated() {
                for word in words {
                    let hash = word.reduce(Hashing.seed) { Hashing.step($0, $1) }
                    let key = hash >> (32 - bucketBits - restBits)
                    entries[key] =
                        (entries[key] ?? 0) & ~mask | UInt64(index + 1) << shift & mask
                }
            }
        }
        let sorted = entries.sorted { $0.key < $1.key }
        var bytes: [UInt8] = []
        var next = 0
        for bucket in 0...(UInt32(1) << bucketBits) {
            append(UInt32(next), to: &bytes)
            while next < sorted.count, sorted[next].key >> restBits == bucket { next += 1 }
        }
        let two = UInt64(1) << UInt64(firstBits + secondBits) - 1
        for entry in sorted {
            append(entry.key << (32 - restBits) | UInt32(entry.value & two), to: &bytes)
        }
        return bytes + sorted.map { UInt8($0.value >> UInt64(firstBits + secondBits)) }
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
