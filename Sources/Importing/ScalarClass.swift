/// What the cleaner does with a scalar beyond ASCII.
enum ScalarClass {
    case text
    case mark
    case joiner
    case lineBreak
    case control
    /// The one-character form of ESC [.
    case controlSequence
    /// The one-character form of ESC ], ESC P, ESC X, ESC ^ and ESC _.
    case controlString
    case invisible
    case softHyphen
    case noncharacter

    init(_ value: UInt32) {
        switch value {
        case 0x85, 0x2028, 0x2029: self = .lineBreak
        case 0x9B: self = .controlSequence
        case 0x90, 0x98, 0x9D, 0x9E, 0x9F: self = .controlString
        case 0x80...0x9F: self = .control
        case 0xAD: self = .softHyphen
        case 0x200C, 0x200D: self = .joiner
        case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F,
            0xFE20...0xFE2F, 0xE0100...0xE01EF:
            self = .mark
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .invisible
        case 0x180E, 0x200B, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
            self = .invisible
        case 0xE0000...0xE00FF: self = .invisible
        case 0xFDD0...0xFDEF: self = .noncharacter
        default: self = value & 0xFFFE == 0xFFFE ? .noncharacter : .text
        }
    }
}
