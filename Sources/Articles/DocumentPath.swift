/// The path of a document, relative to its library's folder, as the bytes that Linux knows.
///
/// Two paths are the same when their bytes are: Swift's `String` holds two names for equal that
/// normalise alike, and those may be two files.
public struct DocumentPath: Hashable, Comparable, Sendable {
    public let bytes: [UInt8]

    public init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    public init(_ string: String) {
        bytes = Array(string.utf8)
    }

    /// For people and for JSON; bytes that are no UTF-8 become U+FFFD. Not yet fit for a terminal:
    /// a file name may hold control characters.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// The part after the last slash.
    public var name: String {
        let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        return String(decoding: bytes[start...], as: UTF8.self)
    }

    /// By bytes.
    public static func < (a: DocumentPath, b: DocumentPath) -> Bool {
        a.bytes.lexicographicallyPrecedes(b.bytes)
    }
}
