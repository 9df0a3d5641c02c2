/// A position in an article's reading text, counted in UTF-8 bytes from its start.
///
/// Bytes are the only unit inside the program. What leaves it (JSON) counts Unicode scalars; the
/// exporter converts with ``ReadingText/scalarOffset(of:)``.
public struct TextOffset: Hashable, Comparable, Sendable {
    /// UTF-8 bytes before this position.
    public var utf8: Int

    public init(_ utf8: Int) {
        self.utf8 = utf8
    }

    public static let zero = TextOffset(0)

    public static func < (a: TextOffset, b: TextOffset) -> Bool { a.utf8 < b.utf8 }
    public static func + (a: TextOffset, bytes: Int) -> TextOffset { TextOffset(a.utf8 + bytes) }
    public static func - (a: TextOffset, bytes: Int) -> TextOffset { TextOffset(a.utf8 - bytes) }

    /// The distance from `b` to `a` in UTF-8 bytes.
    public static func - (a: TextOffset, b: TextOffset) -> Int { a.utf8 - b.utf8 }
}
