/// What a database's write-ahead log holds, as far as it can be told without SQLite
/// (https://sqlite.org/fileformat2.html#walformat).
struct WriteAheadLog: Sendable {
    struct Frame: Sendable {
        /// From 1.
        let page: Int
        let content: ArraySlice<UInt8>
        let isCommit: Bool
        /// Whether its checksum, and those of all before it, are right.
        let isSound: Bool
    }

    /// Of the log's present generation: those of earlier ones, which SQLite leaves behind them, are
    /// passed over, and so are those of a transaction that was never finished.
    let frames: [Frame]
    /// Whether a transaction that was finished stands behind bytes that are not what was written.
    /// SQLite would forget it without a word.
    let isDamaged: Bool

    private static let headerSize = 32
    private static let frameHeaderSize = 24
    private static let frameSize = frameHeaderSize + DatabaseImage.pageSize

    init(_ bytes: [UInt8]) {
        guard bytes.count >= Self.headerSize + Self.frameSize else {
            (frames, isDamaged) = ([], false)
            return
        }
        var sum = Checksum(isBigEndian: bytes[3] & 1 == 1)
        sum.add(bytes[..<24])
        let header = bytes[..<Self.headerSize]
        var isSound =
            BigEndian.int(header, 0, 4) | 1 == 0x377f_0683 && sum.value == Self.number(header, 24)
        // Where the header is not to be trusted, the first frame says which ones belong together.
        let salt = Self.number(isSound ? header : bytes[Self.headerSize...], isSound ? 16 : 8)
        var found: [Frame] = []
        for start in stride(
            from: Self.headerSize, through: bytes.count - Self.frameSize, by: Self.frameSize)
        {
            let frame = bytes[start..<start + Self.frameSize]
            let content = frame[(start + Self.frameHeaderSize)...]
            if isSound {
                sum.add(frame[..<(start + 8)])
                sum.add(content)
                isSound = sum.value == Self.number(frame, 16)
            }
            guard Self.number(frame, 8) == salt else { continue }
            found.append(
                Frame(
                    page: BigEndian.int(frame, 0, 4), content: content,
                    isCommit: BigEndian.int(frame, 4, 4) != 0, isSound: isSound))
        }
        let finished = (found.lastIndex(where: \.isCommit) ?? -1) + 1
        frames = Array(found[..<finished])
        isDamaged = frames.contains { !$0.isSound }
    }

    private static func number(_ bytes: ArraySlice<UInt8>, _ offset: Int) -> Int {
        BigEndian.int(bytes, offset, 8)
    }

    /// The running checksum of a log: two sums of 32-bit words.
    private struct Checksum {
        let isBigEndian: Bool
        private var first: UInt32 = 0
        private var second: UInt32 = 0

        init(isBigEndian: Bool) {
            self.isBigEndian = isBigEndian
        }

        var value: Int { Int(first) << 32 | Int(second) }

        mutating func add(_ bytes: ArraySlice<UInt8>) {
            bytes.withUnsafeBytes { raw in
                for offset in stride(from: 0, to: raw.count - 7, by: 8) {
                    first &+= word(raw, offset) &+ second
                    second &+= word(raw, offset + 4) &+ first
                }
            }
        }

        private func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt32 {
            let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
            return isBigEndian ? UInt32(bigEndian: word) : UInt32(littleEndian: word)
        }
    }
}
