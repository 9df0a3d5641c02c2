/// The text of an article as it is read: valid UTF-8, line feeds only, one blank line between
/// blocks, no control characters but line feed and tab.
///
/// It is a pure function of the file's bytes and the importer's version, so that an offset into it
/// keeps its meaning from one day to the next.
public struct ReadingText: Hashable, Sendable {
    /// The UTF-8 bytes.
    public let bytes: [UInt8]

    /// - Parameter bytes: UTF-8; ill-formed sequences are replaced by U+FFFD.
    public init(repairing bytes: [UInt8]) {
        let isWellFormed = String(validating: bytes, as: UTF8.self) != nil
        self.bytes = isWellFormed ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    public init(_ string: String) {
        bytes = Array(string.utf8)
    }

    public static let empty = ReadingText("")

    /// The length in UTF-8 bytes.
    public var count: Int { bytes.count }
    public var isEmpty: Bool { bytes.isEmpty }
    public var end: TextOffset { TextOffset(bytes.count) }
    public var range: TextRange { TextRange(.zero, end) }
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The text of a range; the part of the range that lies outside the text is left out.
    public subscript(range: TextRange) -> String {
        let clamped = range.utf8.clamped(to: 0..<bytes.count)
        return String(decoding: bytes[clamped], as: UTF8.self)
    }
}
