import Articles
import Glibc

/// Finds the messages of a mailbox without holding more than a piece of it: an mbox file, after
/// RFC 4155.
struct MailboxScanner {
    private let file: OpenFile
    /// Where the next piece is read.
    private var position = 0
    private var buffer: [UInt8] = []
    /// Where in the file the buffer begins.
    private var bufferStart = 0
    /// In the buffer.
    private var index = 0
    private var isAfterBlank = true
    /// Where the message that was found last begins.
    private var message: Int?

    /// Bytes that are read at once.
    private static let piece = 1 << 20
    /// Bytes of a line that are looked at.
    private static let reach = 300

    init(_ file: OpenFile) {
        self.file = file
    }

    /// The bytes of the next message, without the line that announces it; nil at the end.
    mutating func next() throws(ImportError) -> Range<Int>? {
        while let line = try nextLine() {
            guard line.isSeparator else { continue }
            defer { message = line.range.upperBound }
            if let start = message { return start..<max(start, line.range.lowerBound) }
        }
        guard let start = message else { return nil }
        message = nil
        return start..<max(start, bufferStart + index)
    }

    private struct Line {
        /// Of the file, with the line feed.
        var range: Range<Int>
        var isSeparator: Bool
    }

    private mutating func nextLine() throws(ImportError) -> Line? {
        let start = bufferStart + index
        var isFirstPiece = true
        var isSeparator = false
        var isBlank = false
        while true {
            if buffer.count - index < Self.reach { try fill() }
            guard index < buffer.count else {
                let end = bufferStart + index
                return end > start ? Line(range: start..<end, isSeparator: isSeparator) : nil
            }
            if isFirstPiece {
                isSeparator = isAfterBlank && Self.isSeparator(buffer[index...].prefix(Self.reach))
                isBlank = Self.isBlank(buffer[index...])
                isFirstPiece = false
            }
            if let end = lineEnd() {
                index = end
                isAfterBlank = isBlank
                return Line(range: start..<(bufferStart + end), isSeparator: isSeparator)
            }
            index = buffer.count
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

    private mutating func fill() throws(ImportError) {
        let more = try file.bytes(position..<position + Self.piece)
        guard !more.isEmpty else { return }
        position += more.count
        bufferStart += index
        buffer = Array(buffer[index...]) + more
        index = 0
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == .lineFeed || line.starts(with: [.carriageReturn, .lineFeed])
    }

    /// "From anna@example.org Tue Nov 28 14:32:05 2006": only with a time, as letters have lines
    /// that begin with "From", too.
    private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "F"), line.starts(with: "From ".utf8) else { return false }
        let line = line.prefix { $0 != .lineFeed }
        return line.indices.dropFirst(2).dropLast(2).contains { index in
            line[index] == UInt8(ascii: ":") && line[index - 1].isDigit && line[index + 1].isDigit
                && line[index + 2].isDigit
        }
    }
}
