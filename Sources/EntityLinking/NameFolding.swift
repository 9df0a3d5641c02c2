import Articles

/// Names as they are compared when someone looks one up: without regard to case, accents and the
/// amount of white space.
public struct NameFolding: Sendable {
    /// "  Élan  Vital" becomes "elan vital".
    public static func folded(_ name: String) -> String {
        String(decoding: foldedBytes(name), as: UTF8.self)
    }

    static func foldedBytes(_ name: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(name.utf8.count)
        let folding = LetterFolding()
        var isSpaced = false
        for scalar in name.unicodeScalars {
            if isSpace(scalar) {
                isSpaced = !bytes.isEmpty
            } else {
                if isSpaced { bytes.append(0x20) }
                isSpaced = false
                folding.append(scalar, to: &bytes)
            }
        }
        return bytes
    }

    /// The scalars that Unicode holds for white space; as ranges, because asking the standard
    /// library costs more than all the rest of folding.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D: true
        case 0..<0x85: false
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// White space folded to single spaces, and nothing else.
    static func spaced(_ name: String) -> String {
        var before: UInt8 = 0
        let isSpaced = name.utf8.allSatisfy { byte in
            defer { before = byte }
            return byte >= 0x20 && !(byte == 0x20 && before == 0x20)
        }
        if isSpaced { return name }
        return name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Letters and digits of the folded name, all else as single hyphens.
    static func slug(_ name: String) -> String {
        var bytes: [UInt8] = []
        for byte in foldedBytes(name) {
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

extension Collection<String> {
    /// The words with `separator` between them. Names are short and many: this is the loop that
    /// the standard library's own way amounts to, without its detours.
    func joined(by separator: String) -> String {
        var result = ""
        var isFirst = true
        for word in self {
            if !isFirst { result += separator }
            isFirst = false
            result += word
        }
        return result
    }
}
