import Articles

/// Absolute paths as "file" URLs (RFC 8089), and back.
enum FileURL {
    private static let prefix = "file://"

    static func text(of path: DocumentPath) -> String {
        prefix
            + path.bytes.map { byte in
                isPlain(byte) ? String(UnicodeScalar(byte)) : "%" + hex(byte)
            }.joined()
    }

    /// Nil for any other URL, and for one of another machine.
    static func path(of text: String) -> DocumentPath? {
        guard text.hasPrefix(prefix) else { return nil }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8.dropFirst(prefix.utf8.count))[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2,
                let decoded = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(decoded)
            rest.removeFirst(2)
        }
        guard bytes.first == UInt8(ascii: "/"), !bytes.contains(0) else { return nil }
        return DocumentPath(bytes: bytes)
    }

    /// The unreserved characters of RFC 3986, and the slash.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~/".utf8.contains(byte)
        }
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return byte < 16 ? "0" + digits : digits
    }
}
