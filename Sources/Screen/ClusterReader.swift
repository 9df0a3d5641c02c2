import TextLayout

/// Takes UTF-8 apart into what can be written at once: runs of ASCII, lone scalars of known width,
/// and, slowest, grapheme clusters of any kind.
struct ClusterReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// Clusters that were taken apart ahead of their use; `position` is after them.
    private var pending: ArraySlice<Cluster> = []

    struct Cluster {
        /// Never empty.
        var scalars: [Unicode.Scalar]
        /// As layout counts them; 0 for controls and what is invisible.
        var cells: Int
    }

    /// How many bytes are taken apart together: more than any cluster of layout has.
    private static let batch = 1024

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Printable ASCII from here on that no mark can follow, at most `limit` bytes.
    mutating func asciiRun(limit: Int) -> Range<Int> {
        guard pending.isEmpty else { return 0..<0 }
        let start = position
        let end = min(bytes.count, limit < bytes.count - start ? start + limit : bytes.count)
        var index = start
        while index < end, Self.isPrintable(bytes[index]) { index += 1 }
        if index > start, index < bytes.count, bytes[index] >= 0x80 { index -= 1 }
        position = index
        return start..<index
    }

    /// A scalar that is a cluster of its own whatever its neighbours are, with its width.
    mutating func simpleScalar() -> (Unicode.Scalar, width: Int)? {
        guard pending.isEmpty, let (scalar, length) = decode(at: position) else { return nil }
        let width = Self.simpleWidth(scalar)
        guard width > 0 else { return nil }
        if let (next, _) = decode(at: position + length) {
            guard next.value < 0x300 || Self.simpleWidth(next) > 0 else { return nil }
        }
        position += length
        return (scalar, width)
    }

    /// The next cluster; nil at the end.
    mutating func cluster() -> Cluster? {
        while pending.isEmpty, position < bytes.count { refill() }
        return pending.popFirst()
    }

    private mutating func refill() {
        let end = batchEnd
        let isCut = end < bytes.count && bytes[end] >= 0x80
        let start = position
        var clusters: [Cluster] = []
        for cluster in PositionedClusters(Array(bytes[start..<end])) {
            let range = start + cluster.range.start.utf8..<start + cluster.range.end.utf8
            clusters.append(Cluster(scalars: scalars(in: range), cells: cluster.width))
            // The last cluster of a batch that is cut may go on, so it begins the next one.
            if !isCut || range.upperBound < end || range.lowerBound == start {
                position = range.upperBound
            }
        }
        if isCut, clusters.count > 1 { clusters.removeLast() }
        pending = clusters[...]
    }

    /// Where a batch ends: before ASCII, which begins a cluster except after the few signs that
    /// join what follows, or when it is full, between two scalars.
    private var batchEnd: Int {
        var end = position
        var last: Unicode.Scalar?
        while let (scalar, length) = decode(at: end), end + length - position <= Self.batch {
            if let last, scalar.isASCII, !Self.joinsFollowing(last) { break }
            last = scalar
            end += length
        }
        return end
    }

    private func scalars(in range: Range<Int>) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var index = range.lowerBound
        while index < range.upperBound, let (scalar, length) = decode(at: index) {
            result.append(scalar)
            index += length
        }
        return result
    }

    private static func isPrintable(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

    /// Arabic and Syriac number signs, which stand around the digits after them.
    private static func joinsFollowing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2: true
        default: false
        }
    }

    /// The width of scalars that are common, assigned, no emoji, and neither take part in
    /// clusters nor can be mistaken for what does; 0 for all others.
    private static func simpleWidth(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20..<0x7F: 1
        case 0xA1...0xA8, 0xAA...0xAC, 0xAF...0x2FF: 1
        case 0x388...0x38A, 0x38E...0x3A1, 0x3A3...0x482, 0x48A...0x52F: 1
        case 0x2010...0x2027, 0x2030...0x203B, 0x20A0...0x20BF, 0x2500...0x259F: 1
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
        default: 0
        }
    }

    /// The scalar at a byte and its length; U+FFFD for what is ill-formed; nil at the end.
    private func decode(at index: Int) -> (Unicode.Scalar, Int)? {
        guard index < bytes.count else { return nil }
        let first = bytes[index]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard length > 0, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for next in index + 1..<index + length {
            guard bytes[next] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(bytes[next] & 0x3F)
        }
        let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard value >= least, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
        return (scalar, length)
    }
}
