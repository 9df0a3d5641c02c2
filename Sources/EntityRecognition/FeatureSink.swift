/// Takes the features of a token, one by one.
protocol FeatureSink {
    mutating func add(_ feature: UInt32)

    /// Takes a feature that tells which word the token is.
    mutating func addWord(_ feature: UInt32)
}

extension FeatureSink {
    @inline(__always)
    mutating func addWord(_ feature: UInt32) { add(feature) }
}

/// Features are numbers: hashes of a template and of what stands in the text.
enum Hashing {
    /// The 64-bit golden ratio; multiplying by it spreads every bit upwards (Knuth, vol. 3, 6.4).
    private static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15
    static let seed: UInt32 = 2_166_136_261

    @inline(__always)
    static func feature(_ template: UInt32, _ value: UInt32) -> UInt32 {
        let key = UInt64(template) << 32 | UInt64(value)
        let product = (key ^ key >> 29) &* golden
        return UInt32(truncatingIfNeeded: (product ^ product >> 31) &* golden >> 32)
    }

    @inline(__always)
    static func pair(_ a: UInt32, _ b: UInt32) -> UInt32 {
        let product = (UInt64(a) << 32 | UInt64(b)) &* golden
        return UInt32(truncatingIfNeeded: product >> 32) ^ UInt32(truncatingIfNeeded: product)
    }

    /// FNV-1a.
    @inline(__always)
    static func step(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
        (hash ^ UInt32(byte)) &* 16_777_619
    }
}
