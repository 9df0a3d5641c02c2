import CZlib

/// A ZIP archive in memory, after PKWARE's APPNOTE: stored and deflated entries, found by the central
/// directory. What an entry claims of its size is not believed, only what comes of it is counted.
struct ZipArchive {
    enum Fault: Error, Hashable {
        case noArchive
        case encrypted
        /// Compressed in another way than by Deflate.
        case method
        /// Its data is not what the directory says, or cannot be inflated.
        case damaged
        /// More comes of it than is taken.
        case tooLarge
    }

    private struct Entry {
        var flags: Int
        var method: Int
        var compressed: Int
        var header: Int
    }

    private let bytes: [UInt8]
    private var entries: [[UInt8]: Entry] = [:]
    /// Bytes that may still come of all entries.
    private var room: Int

    private static let mostEntries = 20_000
    private static let longestName = 1024
    /// Of the end record with the longest comment.
    private static let endReach = 22 + 65_535

    /// - Parameter room: bytes that may come of all entries together.
    init(_ bytes: [UInt8], room: Int) throws(Fault) {
        self.bytes = bytes
        self.room = room
        guard let end = Self.end(bytes) else { throw .noArchive }
        var position = Self.number(bytes, end + 16, 4)
        let count = Self.number(bytes, end + 10, 2)
        for _ in 0..<min(count, Self.mostEntries) {
            guard Self.number(bytes, position, 4) == 0x0201_4B50 else { return }
            let name = Self.number(bytes, position + 28, 2)
            let rest = Self.number(bytes, position + 30, 2) + Self.number(bytes, position + 32, 2)
            let start = position + 46
            guard start + name <= bytes.count else { return }
            if name <= Self.longestName {
                let key = Array(bytes[start..<start + name])
                let entry = Entry(
                    flags: Self.number(bytes, position + 8, 2),
                    method: Self.number(bytes, position + 10, 2),
                    compressed: Self.number(bytes, position + 20, 4),
                    header: Self.number(bytes, position + 42, 4))
                // Of two entries with one name the first counts.
                if entries[key] == nil { entries[key] = entry }
            }
            position = start + name + rest
        }
    }

    func holds(_ name: [UInt8]) -> Bool { entries[name] != nil }

    /// The bytes of an entry; nil where there is none of that name.
    ///
    /// - Parameter limit: bytes that may come of it.
    mutating func content(_ name: [UInt8], limit: Int) throws(Fault) -> [UInt8]? {
        guard let entry = entries[name] else { return nil }
        guard entry.flags & 1 == 0 else { throw .encrypted }
        let header = entry.header
        guard Self.number(bytes, header, 4) == 0x0403_4B50 else { throw .damaged }
        let start =
            header + 30 + Self.number(bytes, header + 26, 2) + Self.number(bytes, header + 28, 2)
        guard start <= bytes.count, entry.compressed <= bytes.count - start else { throw .damaged }
        let data = bytes[start..<start + entry.compressed]
        let limit = min(limit, room)
        let result: [UInt8]
        switch entry.method {
        case 0:
            guard data.count <= limit else { throw .tooLarge }
            result = Array(data)
        case 8: result = try Self.inflated(data, limit: limit)
        default: throw .method
        }
        room -= result.count
        return result
    }

    private static func inflated(_ data: ArraySlice<UInt8>, limit: Int) throws(Fault) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        // Negative: without the head that zlib's own format has.
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else { throw .damaged }
        defer { inflateEnd(&stream) }
        var result: [UInt8] = []
        let status: Int32 = data.withUnsafeBufferPointer { input in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(clamping: input.count)
            var status = Z_OK
            while status == Z_OK, result.count <= limit {
                let room = min(64 << 10, limit - result.count + 1)
                result += [UInt8](unsafeUninitializedCapacity: room) { output, filled in
                    stream.next_out = output.baseAddress
                    stream.avail_out = UInt32(room)
                    status = inflate(&stream, Z_NO_FLUSH)
                    filled = room - Int(stream.avail_out)
                }
            }
            return status
        }
        guard result.count <= limit else { throw .tooLarge }
        guard status == Z_STREAM_END else { throw .damaged }
        return result
    }

    /// Where the record stands that ends an archive.
    private static func end(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let first = max(0, bytes.count - endReach)
        for position in stride(from: bytes.count - 22, through: first, by: -1)
        where bytes[position] == UInt8(ascii: "P") && number(bytes, position, 4) == 0x0605_4B50 {
            return position
        }
        return nil
    }

    /// A little-endian number of up to four bytes; 0 beyond the end.
    private static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
        guard start >= 0, start + count <= bytes.count else { return 0 }
        return (0..<count).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
    }
}

extension ZipArchive.Fault {
    /// For people.
    var reason: String {
        switch self {
        case .noArchive: "it is no ZIP archive, or its end is missing"
        case .encrypted: "it is encrypted"
        case .method: "it is compressed in a way that is not known here"
        case .damaged: "it is damaged"
        case .tooLarge: "more would come of it than is read"
        }
    }
}
