/// Cuts a block into chunks that are wrapped on their own, so that showing a page out of the middle
/// of a block, however long, costs no more than its chunk.
///
/// Where chunks meet depends on the text alone, never on the width. They meet after a line feed if
/// there is one near, so that only a paragraph of tens of thousands of bytes without one shows a
/// line that ends early: one in several hundred.
struct BlockChunks {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// The block in UTF-8 bytes.
    private let block: Range<Int>

    /// About this many bytes make a chunk: under a millisecond's work, and some 400 lines.
    static let size = 32 * 1024
    /// How far from the even place a line feed is looked for.
    private static let lineFeedReach = 2048
    /// How far from the even place the end of a word is looked for.
    private static let wordReach = 512

    init(_ bytes: UnsafeBufferPointer<UInt8>, of block: Range<Int>) {
        self.bytes = bytes
        self.block = block
    }

    /// At least 1.
    var count: Int {
        let chunks = max(1, (block.count + Self.size - 1) / Self.size)
        let isLastEmpty = chunks > 1 && start(of: chunks - 1) >= block.upperBound
        return isLastEmpty ? chunks - 1 : chunks
    }

    func range(of chunk: Int) -> Range<Int> {
        let start = start(of: chunk)
        return start..<max(start, self.start(of: chunk + 1))
    }

    /// The chunk that holds the byte at `offset`; the first or last one for bytes outside the block.
    func chunk(at offset: Int) -> Int {
        let even = max(0, offset - block.lowerBound) / Self.size
        var chunk = min(even + 1, count - 1)
        while chunk > 0, start(of: chunk) > offset { chunk -= 1 }
        return chunk
    }

    private func start(of chunk: Int) -> Int {
        let even = block.lowerBound + chunk * Self.size
        guard chunk > 0, even < block.upperBound else {
            return chunk > 0 ? block.upperBound : block.lowerBound
        }
        return afterLineFeed(near: even) ?? afterSpace(near: even) ?? afterCluster(near: even)
    }

    private func afterLineFeed(near even: Int) -> Int? {
        let reach = (even - 1)..<min(even + Self.lineFeedReach, block.upperBound)
        return bytes[reach].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    }

    private func afterSpace(near even: Int) -> Int? {
        let reach = even..<min(even + Self.wordReach, block.upperBound)
        return reach.first { index in
            bytes[index - 1] == UInt8(ascii: " ") && bytes[index] != UInt8(ascii: " ")
                && ClusterScanner.clusterStart(bytes, at: index) == index
        }
    }

    private func afterCluster(near even: Int) -> Int {
        max(block.lowerBound, ClusterScanner.clusterStart(bytes, at: even))
    }
}
