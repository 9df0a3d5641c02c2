/// Unicode scalars of a stretch of UTF-8, with the byte offset of each.
struct Scalars {
    private(set) var values: [UInt32] = []
    /// One more than `values`: the last is the end of the stretch.
    private(set) var offsets: [Int] = []

    /// - Parameter bytes: well-formed UTF-8; a stretch that begins or ends inside a scalar loses
    ///   the torn ends.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        let range = range.clamped(to: bytes.indices)
        values.reserveCapacity(range.count)
        offsets.reserveCapacity(range.count + 1)
        var at = range.lowerBound
        while at < range.upperBound && bytes[at] & 0xC0 == 0x80 { at += 1 }
        while at < range.upperBound {
            let first = UInt32(bytes[at])
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            guard at + length <= range.upperBound else { break }
            var value = length == 1 ? first : first & (0x7F >> UInt32(length))
            for next in at + 1..<at + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
            values.append(value)
            offsets.append(at)
            at += length
        }
        offsets.append(at)
    }

    init(_ bytes: [UInt8]) {
        self.init(bytes, in: bytes.indices)
    }

    var count: Int { values.count }

    /// The bytes of a range of scalars.
    func bytes(of range: Range<Int>) -> Range<Int> {
        offsets[range.lowerBound]..<offsets[range.upperBound]
    }
}
