/// Reads single scalars from UTF-8 that may be cut short.
enum UTF8Decoding {
    static let replacement: UInt32 = 0xFFFD

    /// The scalar at `index`, which must be before `end`, and its length in bytes. What is no UTF-8
    /// gives U+FFFD and a length of 1.
    static func scalar(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
    ) -> (scalar: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        let length: Int
        var scalar: UInt32
        switch first {
        case 0..<0x80: return (first, 1)
        case 0xC2..<0xE0: (length, scalar) = (2, first & 0x1F)
        case 0xE0..<0xF0: (length, scalar) = (3, first & 0x0F)
        case 0xF0..<0xF5: (length, scalar) = (4, first & 0x07)
        default: return (replacement, 1)
        }
        guard length <= end - index else { return (replacement, 1) }
        for position in (index + 1)..<(index + length) {
            guard bytes[position] & 0xC0 == 0x80 else { return (replacement, 1) }
            scalar = scalar << 6 | UInt32(bytes[position] & 0x3F)
        }
        let isScalar = Unicode.Scalar(scalar) != nil
        return isScalar ? (scalar, length) : (replacement, 1)
    }
}
