/// What a run of clusters is made of, as far as words go.
enum WordKind: Hashable {
    case space
    /// Letters, digits, and the underscore.
    case word
    case punctuation
    case ideograph
    case kana

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0..<0x80: self = Self.ofASCII(UInt8(scalar.value))
        case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            self = .ideograph
        case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F:
            self = scalar.value == 0x30FB ? .punctuation : .kana
        default: self = Self.ofOthers(scalar)
        }
    }

    private static func ofASCII(_ byte: UInt8) -> WordKind {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            .word
        case 0...0x20, 0x7F: .space
        default: .punctuation
        }
    }

    private static func ofOthers(_ scalar: Unicode.Scalar) -> WordKind {
        let properties = scalar.properties
        if properties.isWhitespace { return .space }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark,
            .enclosingMark, .format:
            return .word
        default: return .punctuation
        }
    }
}
