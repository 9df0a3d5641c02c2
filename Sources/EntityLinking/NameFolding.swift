import Articles

/// Names as they are compared when someone looks one up: without regard to case, accents and the
/// amount of white space.
public struct NameFolding: Sendable {
    /// "  Élan  Vital" becomes "elan vital".
    public static func folded(_ name: String) -> String {
        var bytes: [UInt8] = []
        let folding = LetterFolding()
        var isSpaced = false
        for scalar in name.unicodeScalars {
            if scalar.properties.isWhitespace {
                isSpaced = !bytes.isEmpty
            } else {
                if isSpaced { bytes.append(0x20) }
                isSpaced = false
                folding.append(scalar, to: &bytes)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// White space folded to single spaces, and nothing else.
    static func spaced(_ name: String) -> String {
        guard
            name.utf8.contains(where: { $0 < 0x20 }) || name.utf8.elementsEqual("  ".utf8)
                || name.contains("  ")
        else { return name }
        return name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Letters and digits of the folded name, all else as single hyphens.
    static func slug(_ name: String) -> String {
        var bytes: [UInt8] = []
        for byte in folded(name).utf8 {
            if byte >= 0x80 || byte &- 0x30 < 10 || byte &- 0x61 < 26 {
                bytes.append(byte)
            } else if byte != 0x27, byte != 0x2E, !bytes.isEmpty, bytes.last != 0x2D {
                bytes.append(0x2D)
            }
        }
        while bytes.last == 0x2D { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
