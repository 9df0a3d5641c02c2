import CZlib

/// A ZIP archive, as small as it can be made.
public struct ZipFile {
    public private(set) var bytes: [UInt8] = []

    public init(_ files: [(name: String, text: String)], isDeflated: Bool) {
        var directory: [UInt8] = []
        for (name, text) in files {
            let content = Array(text.utf8)
            let data = isDeflated ? Self.deflated(content) : content
            let name = Array(name.utf8)
            let start = bytes.count
            let shared =
                Self.number(isDeflated ? 8 : 0, 2) + Self.number(0, 8) + Self.number(data.count, 4)
                + Self.number(content.count, 4) + Self.number(name.count, 2) + Self.number(0, 2)
            bytes += Self.number(0x0403_4B50, 4) + Self.number(20, 2) + Self.number(0, 2) + shared
            bytes += name + data
            directory += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + Self.number(20, 2)
            directory += Self.number(0, 2) + shared + Self.number(0, 10) + Self.number(start, 4)
            directory += name
        }
        let start = bytes.count
        bytes += directory + Self.number(0x0605_4B50, 4) + Self.number(0, 4)
        bytes += Self.number(files.count, 2) + Self.number(files.count, 2)
        bytes += Self.number(directory.count, 4) + Self.number(start, 4) + Self.number(0, 2)
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
    }

    private static func deflated(_ content: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        deflateInit2_(
            &stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        defer { deflateEnd(&stream) }
        var input = content
        let room = Int(deflateBound(&stream, UInt(content.count)))
        return input.withUnsafeMutableBufferPointer { input in
            [UInt8](unsafeUninitializedCapacity: room) { output, filled in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(room)
                deflate(&stream, Z_FINISH)
                filled = room - Int(stream.avail_out)
            }
        }
    }
}
