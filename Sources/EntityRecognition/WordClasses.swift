/// Classes of words that stand in like company, as the model file has them: a table that is used where
/// it lies in memory.
///
/// All numbers are little endian: the offsets of the buckets (four bytes each, counted in entries, and
/// one more; the highest bits of a word's hash choose one), then the entries in order of their hashes
/// (four bytes each: the rest of the hash above 14 bits of the class).
package struct WordClasses: @unchecked Sendable {
    /// A word without a class is in this one.
    package static let none: UInt16 = 0
    /// A class's number without its last bits is that of the larger class that holds it.
    static let fineBits: UInt16 = 4

    private static let bucketBits: UInt32 = 14
    private static let classBits: UInt32 = 14
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
        guard bytes.count == Self.bucketsSize + Int(UInt32(littleEndian: last)) * 4 else {
            return nil
        }
        self.base = base
        count = UInt32(littleEndian: last)
    }

    /// The class of a word.
    ///
    /// - Parameter hash: of its folded letters.
    func number(of hash: UInt32) -> UInt16 {
        guard let base else { return Self.none }
        let bucket = Int(hash >> (32 - Self.bucketBits))
        let start = base.loadUnaligned(fromByteOffset: bucket * 4, as: UInt32.self)
        let end = min(base.loadUnaligned(fromByteOffset: bucket * 4 + 4, as: UInt32.self), count)
        var at = base + Self.bucketsSize + Int(UInt32(littleEndian: start)) * 4
        let rest = (hash << Self.bucketBits) >> Self.bucketBits
        for _ in start..<max(start, end) {
            let entry = UInt32(littleEndian: at.loadUnaligned(as: UInt32.self))
            if entry >> Self.classBits == rest {
                return UInt16(truncatingIfNeeded: entry & ((1 << Self.classBits) - 1))
            }
            at += 4
        }
        return Self.none
    }

    /// A table of words.
    ///
    /// - Parameter classes: the words of each class, folded; the first class has number 1.
    package static func table(of classes: [[[UInt8]]]) -> [UInt8] {
        var entries: [UInt32: UInt16] = [:]
        for (index, words) in classes.enumerated() {
            for word in words {
                let hash = word.reduce(Hashing.seed) { Hashing.step($0, $1) }
                entries[hash] = UInt16(truncatingIfNeeded: index + 1)
            }
        }
        let sorted = entries.sorted { $0.key < $1.key }
        var bytes: [UInt8] = []
        var next = 0
        for bucket in 0...(UInt32(1) << bucketBits) {
            append(UInt32(next), to: &bytes)
            while next < sorted.count, sorted[next].key >> (32 - bucketBits) == bucket { next += 1 }
        }
        for entry in sorted { append(entry.key << bucketBits | UInt32(entry.value), to: &bytes) }
        return bytes
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
