/// A colour of the terminal's palette.
public enum Color: Hashable, Sendable {
    /// The terminal's own foreground or background.
    case terminal
    /// 0 to 7 the basic colours, 8 to 15 the bright ones, then xterm's cube and greys.
    case indexed(UInt8)

    /// 0 for the terminal's own, else the index plus 1.
    package var bits: UInt32 {
        switch self {
        case .terminal: 0
        case .indexed(let index): UInt32(index) + 1
        }
    }

    package init(bits: UInt32) {
        self = bits == 0 ? .terminal : .indexed(UInt8(truncatingIfNeeded: bits - 1))
    }
}

/// How a cell looks.
public struct Style: Hashable, Sendable {
    public struct Attributes: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        public static let bold = Attributes(rawValue: 1)
        public static let dim = Attributes(rawValue: 2)
        public static let italic = Attributes(rawValue: 4)
        public static let underline = Attributes(rawValue: 8)
        public static let reverse = Attributes(rawValue: 16)
        /// Struck through; shown dim where the terminal cannot.
        public static let struck = Attributes(rawValue: 32)
    }

    public var foreground: Color
    public var background: Color
    public var attributes: Attributes

    public init(
        foreground: Color = .terminal, background: Color = .terminal, attributes: Attributes = []
    ) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    public static let plain = Style()

    /// 9 bits of foreground, 9 of background, 8 of attributes.
    package var bits: UInt32 {
        foreground.bits | background.bits << 9 | UInt32(attributes.rawValue) << 18
    }

    package init(bits: UInt32) {
        foreground = Color(bits: bits & 0x1FF)
        background = Color(bits: bits >> 9 & 0x1FF)
        attributes = Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> 18))
    }
}
