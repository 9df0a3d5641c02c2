/// What a scalar is to the tokeniser.
enum LetterClass {
    case small, capital, digit
    /// A letter without case.
    case other
    /// Joins what stands before it: combining marks, joiners.
    case extending
    case space, apostrophe, quote, hyphen, dash, currency, mark

    var isWordPart: Bool {
        switch self {
        case .small, .capital, .digit, .other, .extending: true
        default: false
        }
    }

    init(ascii byte: UInt8) {
        switch byte {
        case 0x61...0x7A: self = .small
        case 0x41...0x5A: self = .capital
        case 0x30...0x39: self = .digit
        case 0...0x20, 0x7F: self = .space
        case 0x27: self = .apostrophe
        case 0x22: self = .quote
        case 0x2D: self = .hyphen
        case 0x24: self = .currency
        default: self = .mark
        }
    }

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0..<0x80: self.init(ascii: UInt8(truncatingIfNeeded: scalar.value))
        case 0xA0, 0x2000...0x200B, 0x2028...0x202F, 0x205F, 0x3000, 0xFEFF: self = .space
        case 0x2018, 0x2019, 0x2BC: self = .apostrophe
        case 0x201C...0x201F, 0xAB, 0xBB: self = .quote
        case 0x2010, 0x2011: self = .hyphen
        case 0x2012...0x2015: self = .dash
        case 0xA2...0xA5, 0x20A0...0x20CF: self = .currency
        case 0x200C, 0x200D, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: self = .extending
        default: self.init(properties: scalar.properties)
        }
    }

    private init(properties: Unicode.Scalar.Properties) {
        switch properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: self = .capital
        case .lowercaseLetter: self = .small
        case .modifierLetter, .otherLetter: self = .other
        case .nonspacingMark, .spacingMark, .enclosingMark: self = .extending
        case .decimalNumber: self = .other
        case .letterNumber, .otherNumber: self = .other
        default: self = .mark
        }
    }
}
