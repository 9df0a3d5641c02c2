/// Which chunk of which block.
struct ChunkKey: Hashable, Comparable {
    var block: Int
    var chunk: Int

    static func < (a: ChunkKey, b: ChunkKey) -> Bool {
        a.block == b.block ? a.chunk < b.chunk : a.block < b.block
    }
}

/// The lines of a chunk.
struct WrappedChunk {
    /// A line, in bytes from the start of the chunk; its parts are those of ``WrappedLine``.
    struct Line {
        var begin: UInt32
        var start: UInt32
        var end: UInt32
    }

    /// UTF-8 bytes of the text.
    var range: Range<Int>
    /// Never empty.
    var lines: [Line]
    /// Whether the block ends with it.
    var isLast: Bool

    /// Roughly what it takes in memory.
    var cost: Int { 128 + lines.count * MemoryLayout<Line>.stride }

    /// The last line that begins at or before `offset`; the first if none does.
    func line(at offset: Int) -> Int {
        max(0, lines.partitioningIndex { range.lowerBound + Int($0.begin) > offset } - 1)
    }
}

/// Chunks that were wrapped lately. It holds two generations: when the younger one is full it becomes
/// the older one, and what was not asked for since is dropped.
struct LineCache {
    private var younger = Generation()
    private var older = Generation()
    private var cost = 0

    /// Of a generation, in bytes: thousands of lines, many more than a page and the end of the text.
    private static let limit = 256 * 1024

    mutating func chunk(_ key: ChunkKey, orWrap wrap: () -> WrappedChunk) -> WrappedChunk {
        if let known = younger[key] { return known }
        let chunk = older[key] ?? wrap()
        if cost + chunk.cost > Self.limit {
            older = younger
            younger = Generation()
            cost = 0
        }
        younger.insert(chunk, key)
        cost += chunk.cost
        return chunk
    }
}

/// Chunks in the order of their keys. They are few, and mostly come in that order.
private struct Generation {
    private var keys: [ChunkKey] = []
    private var chunks: [WrappedChunk] = []

    subscript(key: ChunkKey) -> WrappedChunk? {
        let place = place(of: key)
        return place < keys.count && keys[place] == key ? chunks[place] : nil
    }

    /// - Parameter key: one that is not there.
    mutating func insert(_ chunk: WrappedChunk, _ key: ChunkKey) {
        let place = place(of: key)
        keys.insert(key, at: place)
        chunks.insert(chunk, at: place)
    }

    /// Where `key` is or would be.
    private func place(of key: ChunkKey) -> Int { keys.partitioningIndex { $0 >= key } }
}
