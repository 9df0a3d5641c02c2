import Glibc

/// The lines of a file, read a piece at a time.
struct FileLines {
    struct Line {
        /// Of the file, with the line feed.
        var range: Range<Int>
        /// The line as far as it is not too long, with the line feed.
        var bytes: [UInt8]
        var isTooLong: Bool
    }

    private let file: OpenFile
    private let longest: Int
    private var position: Int
    private var buffer: [UInt8] = []
    private var index = 0

    private static let piece = 1 << 20

    /// - Parameters:
    ///   - start: a byte of the file.
    ///   - longest: bytes of a line that are kept.
    init(_ file: OpenFile, from start: Int = 0, longest: Int) {
        self.file = file
        self.longest = longest
        position = start
    }

    mutating func next() throws(ImportError) -> Line? {
        let start = position - (buffer.count - index)
        var line = Line(range: start..<start, bytes: [], isTooLong: false)
        while true {
            if index == buffer.count {
                buffer = try file.bytes(position..<position + Self.piece)
                position += buffer.count
                index = 0
                if buffer.isEmpty { return line.range.isEmpty ? nil : line }
            }
            let end = lineEnd()
            let stop = end ?? buffer.count
            line.range = start..<line.range.upperBound + (stop - index)
            let room = longest - line.bytes.count
            line.bytes += buffer[index..<min(stop, index + max(0, room))]
            if stop - index > room { line.isTooLong = true }
            index = stop
            if end != nil { return line }
        }
    }

    /// After the next line feed in the buffer.
    private func lineEnd() -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress?.advanced(by: index),
                let found = memchr(start, Int32(UInt8.lineFeed), bytes.count - index)
            else { return nil }
            return index + (UnsafeRawPointer(found) - start) + 1
        }
    }
}
