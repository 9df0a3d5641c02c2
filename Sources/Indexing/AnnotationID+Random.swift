import Articles
import LibraryStore

extension AnnotationID {
    /// A random UUID (RFC 9562, version 4).
    public static func random() -> AnnotationID {
        AnnotationID((0..<16).map { _ in UInt8.random(in: .min ... .max) }, version: 4)
    }

    /// A UUID (RFC 9562, version 8) that the same texts always give: two hashes of 64 bits (FNV-1a).
    static func derived(from texts: [String]) -> AnnotationID {
        let bytes: [UInt8] = texts.flatMap { text -> [UInt8] in Array(text.utf8) + [0] }
        let hashes = [bytes, Array(bytes.reversed())].map { (bytes: [UInt8]) -> UInt64 in
            bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
                ($0 ^ UInt64($1)) &* 0x100_0000_01B3
            }
        }
        let digest: [UInt8] = hashes.flatMap { (hash: UInt64) -> [UInt8] in
            (0..<8).map { UInt8(truncatingIfNeeded: hash >> UInt64($0 * 8)) }
        }
        return AnnotationID(digest, version: 8)
    }

    /// - Parameter digest: 16 bytes.
    private init(_ digest: [UInt8], version: UInt8) {
        var bytes = digest
        bytes[6] = bytes[6] & 0x0F | version << 4
        bytes[8] = bytes[8] & 0x3F | 0x80
        let parts = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { Hex.digits(of: bytes[$0]) }
        self.init(parts.joined(separator: "-"))
    }
}
