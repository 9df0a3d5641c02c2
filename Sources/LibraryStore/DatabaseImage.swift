/// The pages of a database file as they were last written, its write-ahead log included; for what
/// SQLite itself can no longer read. Any bytes will do: what makes no sense is passed over.
///
/// The format: https://sqlite.org/fileformat2.html.
struct DatabaseImage: Sendable {
    /// In bytes; what every notebook was made with.
    static let pageSize = 4096

    private var pages: [ArraySlice<UInt8>]
    /// Whether part of the log cannot be trusted.
    let hasDamagedLog: Bool

    init(file: [UInt8], log: [UInt8]) {
        let size = Self.pageSize
        // The last page of a file that was cut off has still its first rows.
        pages = stride(from: 0, to: file.count, by: size).map {
            file[$0..<min($0 + size, file.count)]
        }
        let log = WriteAheadLog(log)
        hasDamagedLog = log.isDamaged
        // Behind the damage a frame is better than what it was to replace, if it looks like one.
        for frame in log.frames where frame.isSound || Self.isTree(frame.content) {
            guard frame.page >= 1, frame.page <= pages.count + log.frames.count else { continue }
            while pages.count < frame.page { pages.append([]) }
            pages[frame.page - 1] = frame.content
        }
    }

    var count: Int { pages.count }

    /// - Parameter number: from 1.
    func page(_ number: Int) -> ArraySlice<UInt8>? {
        pages.indices.contains(number - 1) ? pages[number - 1] : nil
    }

    /// The pages that hold nothing any more, as far as the list of them can be followed.
    var freePages: Set<Int> {
        guard let first = pages.first, first.starts(with: Self.magic) else { return [] }
        var free: Set<Int> = []
        var trunk = BigEndian.int(first, 32, 4)
        while trunk > 0, let page = page(trunk), free.insert(trunk).inserted {
            let count = min(BigEndian.int(page, 4, 4), Self.pageSize / 4 - 2)
            for index in 0..<count { free.insert(BigEndian.int(page, 8 + 4 * index, 4)) }
            trunk = BigEndian.int(page, 0, 4)
        }
        return free
    }

    private static let magic = Array("SQLite format 3\0".utf8)

    private static func isTree(_ page: ArraySlice<UInt8>) -> Bool {
        guard let kind = page.first else { return false }
        return [2, 5, 10, 13, magic[0]].contains(kind)
    }
}

/// Numbers in the bytes of a file, the highest byte first.
enum BigEndian {
    /// - Parameter offset: from the start of `bytes`; what lies behind their end counts as 0.
    static func int(_ bytes: ArraySlice<UInt8>, _ offset: Int, _ width: Int) -> Int {
        (0..<width).reduce(0) { number, index in
            let position = bytes.startIndex + offset + index
            return number << 8 | (bytes.indices.contains(position) ? Int(bytes[position]) : 0)
        }
    }
}
