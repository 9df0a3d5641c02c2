import Articles

/// What is kept of a text so that a later version of it is known again when both its name and its
/// words have changed: the smallest hashes of its runs of three words.
///
/// A bottom-k sketch: of the hashes of all shingles the k smallest are kept, from which the
/// resemblance of two texts is told to within a few percent, however long they are (A. Broder, "On
/// the resemblance and containment of documents", 1997; E. Cohen and H. Kaplan, "Summarizing data
/// using bottom-k sketches", 2007). It says nothing else of the text.
public struct TextSketch: Hashable, Sendable {
    /// Ascending, each once.
    private let hashes: [UInt32]

    /// So many are kept. The standard error of a likeness is 0.03 at most then, and a sketch is a
    /// kilobyte.
    private static let size = 256
    /// Words that make a shingle: enough that texts on the same matter share few, few enough that a
    /// word that was changed spoils few.
    private static let run = 3
    /// Texts of fewer shingles are too short to be known again by them.
    private static let least = 24

    public init(of text: ReadingText) {
        var words = WordHashes()
        var smallest = SmallestHashes(Self.size)
        // The two words before, and 0 where there is none.
        var last: (UInt64, UInt64)?
        words.forEach(in: text) { word in
            if let last, last.0 != 0 { smallest.add(Self.hash(last.0, last.1, word)) }
            last = (last?.1 ?? 0, word)
        }
        hashes = smallest.sorted
    }

    /// - Parameter bytes: what ``bytes`` gave; nil for anything else.
    public init?(bytes: [UInt8]) {
        guard bytes.count.isMultiple(of: 4), bytes.count <= 4 * Self.size else { return nil }
        let hashes = stride(from: 0, to: bytes.count, by: 4).map { start in
            bytes[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        guard zip(hashes, hashes.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
        self.hashes = hashes
    }

    public var bytes: [UInt8] {
        hashes.flatMap { hash in
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: hash >> $0) }
        }
    }

    /// Which share of the runs of words in either text are in both, from 0 to 1; nil where one of
    /// them has too few to tell.
    public func likeness(to other: TextSketch) -> Double? {
        guard min(hashes.count, other.hashes.count) >= Self.least else { return nil }
        // Beyond the last of a full sketch nothing is known of that text.
        var (i, j, seen, shared) = (0, 0, 0, 0)
        while seen < Self.size, i < hashes.count || j < other.hashes.count {
            let a = i < hashes.count ? hashes[i] : .max
            let b = j < other.hashes.count ? other.hashes[j] : .max
            if a <= b { i += 1 }
            if b <= a { j += 1 }
            if a == b { shared += 1 }
            seen += 1
        }
        return Double(shared) / Double(seen)
    }

    private static func hash(_ words: UInt64...) -> UInt32 {
        var hash: UInt64 = 0
        for word in words {
            hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
        }
        // The finaliser of MurmurHash3 (A. Appleby, in the public domain).
        hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
        // The last value stands for the end of a list.
        return min(UInt32(truncatingIfNeeded: hash >> 32), .max - 1)
    }
}

/// The smallest of many hashes, each once.
private struct SmallestHashes {
    private let size: Int
    private var hashes: [UInt32] = []
    /// What is not below it is not among the smallest.
    private var bound = UInt32.max

    init(_ size: Int) {
        self.size = size
    }

    mutating func add(_ hash: UInt32) {
        guard hash < bound else { return }
        hashes.append(hash)
        guard hashes.count == 8 * size else { return }
        hashes = sorted
        if hashes.count == size, let last = hashes.last { bound = last }
    }

    var sorted: [UInt32] {
        var result: [UInt32] = []
        for hash in hashes.sorted() where hash != result.last {
            result.append(hash)
            if result.count == size { break }
        }
        return result
    }
}

/// The hashes of a text's words, without regard to case and accents; what is written without spaces
/// between words is taken letter by letter.
private struct WordHashes {
    private let folding = LetterFolding()
    private var letters: [UInt8] = []
    private var hash = start

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let prime: UInt64 = 0x100_0000_01B3

    mutating func forEach(in text: ReadingText, _ body: (UInt64) -> Void) {
        for scalar in text.string.unicodeScalars {
            if Self.isWordByItself(scalar.value) {
                end(body)
                add(scalar)
                end(body)
            } else if Self.isOfWord(scalar) {
                add(scalar)
            } else {
                end(body)
            }
        }
        end(body)
    }

    private mutating func end(_ body: (UInt64) -> Void) {
        if hash != Self.start { body(max(1, hash)) }
        hash = Self.start
    }

    /// FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo).
    private mutating func add(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            // Letters and digits only come here: the former are made small.
            let letter = UInt64(scalar.value | (scalar.value >= 0x41 ? 0x20 : 0))
            hash = (hash ^ letter) &* Self.prime
            return
        }
        letters.removeAll(keepingCapacity: true)
        folding.append(scalar, to: &letters)
        for letter in letters { hash = (hash ^ UInt64(letter)) &* Self.prime }
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    /// Thai, Lao, Burmese, Khmer, kana and the characters of Chinese and Japanese.
    private static func isWordByItself(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0xE00: false
        case 0xE00..<0xF00, 0x1000..<0x10A0, 0x1780..<0x1800, 0x3040..<0x3100, 0x3400..<0x4DC0,
            0x4E00..<0xA000, 0xF900..<0xFB00, 0x20000..<0x32000:
            true
        default: false
        }
    }
}
