/// A trained model, used where it lies in memory.
///
/// All numbers are little endian. A header of 64 bytes:
///
///      0  8  "dossier1"
///      8  4  version of the format and of the features
///     12  4  labels
///     16  4  bits of a feature that choose its bucket
///     20  4  bytes of the records
///     24  4  features
///     28  4  scale: a float; a weight times it is a score
///     32  8  checksum of all else
///     40  4  bytes of the classes of words
///
/// then the transitions (a byte for each label and the label after it), the offsets of the buckets
/// (four bytes each, and one more), and the records: the rest of the feature (2 bytes), the labels it
/// has weights for (4 bytes, a bit each), and the weights (a signed byte each); then ``WordClasses``.
package struct RecogniserModel: @unchecked Sendable {
    /// Goes up when the format or the features change.
    package static let version: UInt32 = 5
    package static let headerSize = 64

    /// Valid for as long as the program runs.
    private let bytes: UnsafeRawBufferPointer
    private let buckets: UnsafeRawPointer
    private let records: UnsafeRawPointer
    private let recordsSize: UInt32
    private let shift: UInt32
    /// What stands in a record of a feature's bits.
    private let restMask: UInt32
    /// A row of ``LabelPath/stride`` scores for each label, in units of weights.
    let transitions: [Float]
    let classes: WordClasses

    /// - Parameters:
    ///   - bytes: a model; they are not copied, and must outlive everything made from them.
    ///   - isChecked: whether every byte is looked at. A model that is damaged and was not checked
    ///     gives wrong weights, but nothing outside it is ever read.
    package init(
        _ bytes: UnsafeRawBufferPointer, isChecked: Bool = true
    ) throws(RecognitionError) {
        guard bytes.count > Self.headerSize, let base = bytes.baseAddress else {
            throw .missingModel
        }
        guard bytes.prefix(8).elementsEqual("dossier1".utf8) else { throw .damagedModel }
        func number(_ offset: Int) -> UInt32 {
            UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        }
        guard number(8) == Self.version else { throw .modelOfOtherVersion(number(8)) }
        let labels = Int(number(12))
        let bits = number(16)
        guard labels == Label.count, (16...20).contains(bits) else { throw .damagedModel }
        let bucketsAt = Self.headerSize + labels * labels
        let recordsAt = bucketsAt + ((1 << Int(bits)) + 1) * 4
        let classesAt = recordsAt + Int(number(20))
        guard bytes.count == classesAt + Int(number(40)),
            let classes = WordClasses(UnsafeRawBufferPointer(rebasing: bytes[classesAt...]))
        else { throw .damagedModel }
        // The longest record may reach so far beyond where a damaged offset points.
        if isChecked || bytes.count - classesAt < Self.longestRecord {
            let sum = UInt64(
                littleEndian: bytes.loadUnaligned(fromByteOffset: 32, as: UInt64.self))
            guard Self.checksum(ofModel: bytes) == sum else { throw .damagedModel }
        }
        self.bytes = bytes
        buckets = base + bucketsAt
        records = base + recordsAt
        recordsSize = number(20)
        shift = 32 - bits
        restMask = (1 << (32 - bits)) - 1
        var transitions = [Float](repeating: 0, count: labels * LabelPath.stride)
        for from in 0..<labels {
            for to in 0..<labels {
                let weight = Int8(bitPattern: bytes[Self.headerSize + from * labels + to])
                transitions[from * LabelPath.stride + to] = Float(weight)
            }
        }
        self.transitions = transitions
        self.classes = classes
    }

    /// In bytes: with a weight for each of 32 labels.
    private static let longestRecord = 6 + 32

    /// The checksum of a model, but for the place where it stands.
    package static func checksum(ofModel bytes: UnsafeRawBufferPointer) -> UInt64 {
        checksum(UnsafeRawBufferPointer(rebasing: bytes[..<32]))
            &+ checksum(UnsafeRawBufferPointer(rebasing: bytes[40...]))
    }

    /// Four lanes of FNV-1a over words of eight bytes, and the bytes that are left.
    private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let prime: UInt64 = 1_099_511_628_211
        var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
        var at = 0
        func word(_ offset: Int) -> UInt64 {
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        while at + 32 <= bytes.count {
            lanes.0 = (lanes.0 ^ word(at)) &* prime
            lanes.1 = (lanes.1 ^ word(at + 8)) &* prime
            lanes.2 = (lanes.2 ^ word(at + 16)) &* prime
            lanes.3 = (lanes.3 ^ word(at + 24)) &* prime
            at += 32
        }
        var sum: UInt64 = 14_695_981_039_346_656_037
        for lane in [lanes.0, lanes.1, lanes.2, lanes.3] {
            sum = (sum ^ lane ^ lane >> 32) &* prime
        }
        for byte in bytes[at...] { sum = (sum ^ UInt64(byte)) &* prime }
        return sum ^ sum >> 29
    }

    /// Adds the weights of a feature to a row of scores.
    @inline(__always)
    func add(_ feature: UInt32, to row: UnsafeMutablePointer<Int16>) {
        let bucket = Int(feature >> shift)
        let pair = (buckets + bucket * 4).loadUnaligned(as: UInt64.self)
        var at = records + Int(UInt32(truncatingIfNeeded: pair))
        let end = records + Int(min(UInt32(truncatingIfNeeded: pair >> 32), recordsSize))
        let rest = UInt16(truncatingIfNeeded: feature & restMask)
        while at < end {
            var labels = (at + 2).loadUnaligned(as: UInt32.self)
            if at.loadUnaligned(as: UInt16.self) == rest {
                at += 6
                while labels != 0 {
                    let label = labels.trailingZeroBitCount
                    row[label] &+= Int16(at.load(as: Int8.self))
                    at += 1
                    labels &= labels - 1
                }
                return
            }
            at += 6 + labels.nonzeroBitCount
        }
    }
}
