/// How a scalar takes part in grapheme clusters: Grapheme_Cluster_Break of UAX #29, with
/// Extended_Pictographic as one more class.
enum ClusterClass: UInt8 {
    case other
    case control
    case extend
    case zeroWidthJoiner
    case regionalIndicator
    case prepend
    case spacingMark
    case hangulL
    case hangulV
    case hangulT
    case hangulLVT
    case pictographic
    case hangulLV
}

/// What layout needs to know of one scalar, after Unicode 15.0.
struct ScalarProperties {
    /// From the low end: 2 bits width, 1 bit emoji, 4 bits ``ClusterClass``, 5 bits ``BreakClass``.
    private let rawValue: UInt16

    private init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    init(ascii byte: UInt8) {
        rawValue = ScalarPropertiesTable.ascii[Int(byte & 0x7F)]
    }

    init(of scalar: UInt32) {
        if scalar < 0x80 {
            self.init(ascii: UInt8(scalar))
        } else if Self.hangulSyllables.contains(scalar) {
            let hasFinal = (scalar - Self.hangulSyllables.lowerBound) % Self.finalsPerSyllable != 0
            self.init(rawValue: hasFinal ? Self.hangulLVT : Self.hangulLV)
        } else {
            let runs = ScalarPropertiesTable.runs
            let kind = Int(runs[Self.run(of: scalar, runs)] & 0xFF)
            self.init(rawValue: ScalarPropertiesTable.kinds[kind])
        }
    }

    /// Cells: 0 for marks that take no room, controls and invisible formats, 2 for East Asian wide
    /// and fullwidth scalars, otherwise 1.
    @inline(__always) var width: Int { Int(rawValue & 0x3) }

    /// Whether a following U+FE0F makes it an emoji of two cells.
    @inline(__always) var canBecomeEmoji: Bool { rawValue & 0x4 != 0 }

    var clusterClass: ClusterClass {
        ClusterClass(rawValue: UInt8(rawValue >> 3 & 0xF)) ?? .other
    }

    @inline(__always) var breakClass: BreakClass {
        BreakClass(rawValue: UInt8(rawValue >> 7 & 0x1F)) ?? .alphabetic
    }

    /// The precomposed syllables, in an order that tells which have a final consonant: those whose
    /// index is no multiple of 28 (The Unicode Standard, section 3.12).
    private static let hangulSyllables: ClosedRange<UInt32> = 0xAC00...0xD7A3
    private static let finalsPerSyllable: UInt32 = 28
    private static let hangulLV = raw(.hangulLV)
    private static let hangulLVT = raw(.hangulLVT)

    private static func raw(_ hangul: ClusterClass) -> UInt16 {
        2 | UInt16(hangul.rawValue) << 3 | UInt16(BreakClass.ideograph.rawValue) << 7
    }

    /// The index of the last run that starts at or before `scalar`.
    private static func run(of scalar: UInt32, _ runs: [UInt32]) -> Int {
        let key = scalar << 8 | 0xFF
        let page = Int(scalar >> 7)
        let pages = ScalarPropertiesTable.pages
        let isInPages = page + 1 < pages.count
        var low = Int(isInPages ? pages[page] : pages[pages.count - 1])
        var high = isInPages ? Int(pages[page + 1]) + 1 : runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if runs[middle] <= key { low = middle } else { high = middle }
        }
        return low
    }
}
