extension ReadingText {
    /// The number of Unicode scalars before `offset`. Costs a pass over the text up to there.
    public func scalarOffset(of offset: TextOffset) -> Int {
        let end = min(max(offset.utf8, 0), bytes.count)
        return bytes.withUnsafeBufferPointer { Self.scalars(in: $0[0..<end]) }
    }

    /// The scalar offsets of `offsets`, which must ascend, in one pass over the text.
    public func scalarOffsets(of offsets: [TextOffset]) -> [Int] {
        var result: [Int] = []
        result.reserveCapacity(offsets.count)
        var from = 0
        var scalars = 0
        bytes.withUnsafeBufferPointer { buffer in
            for offset in offsets {
                let end = min(max(offset.utf8, from), buffer.count)
                scalars += Self.scalars(in: buffer[from..<end])
                from = end
                result.append(scalars)
            }
        }
        return result
    }

    /// Ranges in Unicode scalars, in the order of `ranges`, which may be any. Costs one pass over
    /// the text, and a sort of the ranges.
    public func scalarRanges(of ranges: [TextRange]) -> [Range<Int>] {
        let offsets = Set(ranges.flatMap { [$0.start, $0.end] }).sorted()
        let scalars = Dictionary(uniqueKeysWithValues: zip(offsets, scalarOffsets(of: offsets)))
        return ranges.map { range in
            let start = scalars[range.start, default: 0]
            return start..<max(start, scalars[range.end, default: start])
        }
    }

    /// The position after `scalars` Unicode scalars, at most the end of the text.
    public func offset(ofScalar scalars: Int) -> TextOffset {
        var left = scalars
        for (index, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
            if left <= 0 { return TextOffset(index) }
            left -= 1
        }
        return end
    }

    /// A scalar is counted at its first byte, the one that is no continuation (10xxxxxx).
    private static func scalars(in slice: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        slice.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }
}
