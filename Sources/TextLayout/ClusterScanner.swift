/// A grapheme cluster as the scanner finds it; offsets are UTF-8 bytes.
struct ScannedCluster {
    var start: Int
    var end: Int
    /// Cells; 0 for a tab, whose width depends on where it stands.
    var width: Int
    var breakClass: BreakClass
    var isTab: Bool
}

/// Splits UTF-8 into the extended grapheme clusters of UAX #29 (Unicode 15.0), and measures them.
///
/// Ill-formed bytes are taken one by one for U+FFFD. A cluster is cut after 128 scalars, so that no
/// text can make one without end; the Stream-Safe Text Format (UAX #15) gets by with 30 marks.
struct ClusterScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Where the next cluster starts.
    private(set) var index: Int
    private let end: Int

    static let longestCluster = 128

    /// - Parameter range: inside `bytes`, and starting on a cluster boundary.
    init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
    }

    @inline(__always)
    mutating func next() -> ScannedCluster? {
        guard index < end else { return nil }
        let byte = bytes[index]
        guard byte < 0x80, byte != 0x0D, index + 1 == end || bytes[index + 1] < 0x80 else {
            return nextOfAny()
        }
        let properties = ScalarProperties(ascii: byte)
        index += 1
        return ScannedCluster(
            start: index - 1, end: index, width: properties.width,
            breakClass: properties.breakClass, isTab: byte == 0x09)
    }

    private mutating func nextOfAny() -> ScannedCluster {
        let start = index
        let (scalar, length) = UTF8Decoding.scalar(bytes, at: index, end: end)
        let properties = ScalarProperties(of: scalar)
        index += length
        if properties.clusterClass == .other, !isAtMark {
            return ScannedCluster(
                start: start, end: index, width: properties.width,
                breakClass: properties.breakClass, isTab: false)
        }
        return restOfCluster(ClusterState(scalar), from: start)
    }

    /// Whether the next scalar belongs to the cluster before it, whatever that is.
    private var isAtMark: Bool {
        guard index < end, bytes[index] >= 0x80 else { return false }
        let scalar = UTF8Decoding.scalar(bytes, at: index, end: end).scalar
        switch ScalarProperties(of: scalar).clusterClass {
        case .extend, .zeroWidthJoiner, .spacingMark: return true
        default: return false
        }
    }

    private mutating func restOfCluster(_ begun: ClusterState, from start: Int) -> ScannedCluster {
        var cluster = begun
        var scalars = 1
        while index < end, scalars < Self.longestCluster {
            let (scalar, length) = UTF8Decoding.scalar(bytes, at: index, end: end)
            guard cluster.absorbs(scalar) else { break }
            index += length
            scalars += 1
        }
        let isBareSpace = scalars == 1 || cluster.breakClass != .space
        return ScannedCluster(
            start: start, end: index, width: cluster.width,
            breakClass: isBareSpace ? cluster.breakClass : .alphabetic,
            isTab: scalars == 1 && bytes[start] == 0x09)
    }
}

extension ClusterScanner {
    /// How far back a place is looked for that is a boundary whatever comes before it. Four times
    /// the bytes that a flag or a family of emoji takes, with room.
    private static let lookBehind = 512

    /// The start of the cluster that holds the byte at `offset`; `offset` itself at the end.
    ///
    /// Costs a bounded look behind. In text without ASCII for longer than that the result may be off
    /// inside a row of flags or of marks.
    static func clusterStart(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
        guard offset > 0 else { return 0 }
        guard offset < bytes.count else { return bytes.count }
        var scanner = ClusterScanner(bytes, in: safeStart(bytes, offset)..<bytes.count)
        while let cluster = scanner.next() {
            if cluster.end > offset { return cluster.start }
        }
        return offset
    }

    private static func safeStart(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
        let limit = max(0, offset - lookBehind)
        var index = offset
        while index > limit {
            let isAfterASCII = bytes[index - 1] < 0x80 && bytes[index - 1] != 0x0D
            if bytes[index] < 0x80, isAfterASCII { return index }
            index -= 1
        }
        while index < offset, bytes[index] & 0xC0 == 0x80 { index += 1 }
        return index
    }
}
