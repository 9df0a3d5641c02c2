/// How a cluster behaves at the end and at the start of a line: the classes of UAX #14 (Line_Break,
/// Unicode 15.0), merged where ``LineBreaking`` makes no difference between them.
enum BreakClass: UInt8, CaseIterable {
    /// Before the first cluster of a line.
    case start
    case alphabetic
    case numeric
    /// Spaces that may hang over the end of a line, and tabs.
    case space
    case lineFeed
    case open
    case close
    case closeParenthesis
    case exclamation
    /// Full stop, comma, colon.
    case infix
    case slash
    case quotation
    case openingQuotation
    case closingQuotation
    /// No-break spaces and word joiners.
    case glue
    case hyphen
    /// Dashes, and spaces that do not hang.
    case breakAfter
    case breakBefore
    /// Small kana, and signs that start no line in Japanese.
    case nonStarter
    /// Ideographs, kana, syllables of Hangul and emoji: lines may be broken on both sides.
    case ideograph
    /// Currency signs and what else stands before a number.
    case prefix
    /// Percent signs and what else stands after a number.
    case postfix
    case inseparable
    case zeroWidthSpace
}

/// A set of break classes.
struct BreakClasses: ExpressibleByArrayLiteral {
    private var bits: UInt32 = 0

    init(arrayLiteral classes: BreakClass...) {
        for element in classes { bits |= 1 << UInt32(element.rawValue) }
    }

    @inline(__always)
    func contains(_ element: BreakClass) -> Bool {
        bits & (1 << UInt32(element.rawValue)) != 0
    }

    func union(_ other: BreakClasses) -> BreakClasses {
        var result = self
        result.bits |= other.bits
        return result
    }

    func subtracting(_ other: BreakClasses) -> BreakClasses {
        var result = self
        result.bits &= ~other.bits
        return result
    }
}
