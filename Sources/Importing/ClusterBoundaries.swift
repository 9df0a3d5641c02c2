/// Ranges that begin and end between grapheme clusters.
enum ClusterBoundaries {
    /// `ranges`, each widened to whole clusters of the block that holds it.
    static func snap(
        _ ranges: [Range<Int>], in bytes: [UInt8], of block: Range<Int>
    ) -> [Range<Int>] {
        let doubtful = Set(
            ranges.flatMap { [$0.lowerBound, $0.upperBound] }.filter {
                block.lowerBound < $0 && $0 < block.upperBound && !bytes[$0].isASCII
            })
        guard !doubtful.isEmpty else { return ranges }
        let clusters = clusters(around: doubtful.sorted(), in: bytes[block])
        return ranges.map { range in
            let start = clusters[range.lowerBound]?.lowerBound ?? range.lowerBound
            let end = clusters[range.upperBound]?.upperBound ?? range.upperBound
            return start..<max(start, end)
        }
    }

    /// For each of the ascending `offsets` that lies inside a cluster, that cluster. One pass.
    private static func clusters(
        around offsets: [Int], in block: ArraySlice<UInt8>
    ) -> [Int: Range<Int>] {
        var result: [Int: Range<Int>] = [:]
        var next = 0
        var start = block.startIndex
        for character in String(decoding: block, as: UTF8.self) {
            let end = start + character.utf8.count
            while next < offsets.count, offsets[next] < end {
                if offsets[next] > start { result[offsets[next]] = start..<end }
                next += 1
            }
            guard next < offsets.count else { break }
            start = end
        }
        return result
    }
}
