/// Where a line may end: the pairs of UAX #14 that matter for running text.
///
/// Left out: dictionaries (Thai and its kin break where they must), the finer points of numbers,
/// and Hebrew letters. An em dash is taken as belonging to the word before it.
struct LineBreaking {
    /// By class, what may not follow it on the next line.
    private let forbidden: [BreakClasses]

    static let standard = LineBreaking()

    private init() {
        forbidden = BreakClass.allCases.map(Self.forbidden(after:))
    }

    /// Whether a line may end between two clusters that touch each other.
    @inline(__always)
    func allowsBreak(after previous: BreakClass, before next: BreakClass) -> Bool {
        !forbidden[Int(previous.rawValue)].contains(next)
    }

    /// Whether a line may end after the spaces that stand between two clusters.
    @inline(__always)
    func allowsBreak(after previous: BreakClass, spacesBefore next: BreakClass) -> Bool {
        previous != .open && !Self.neverFirst.contains(next)
    }

    /// Kept from the start of a line even after spaces (LB13).
    private static let neverFirst: BreakClasses = [.close, .closeParenthesis, .exclamation]

    private static let commonly: BreakClasses = [
        .space, .lineFeed, .zeroWidthSpace, .close, .closeParenthesis, .exclamation, .infix, .slash,
        .quotation, .openingQuotation, .closingQuotation, .glue, .hyphen, .breakAfter, .nonStarter,
        .inseparable,
    ]

    private static let word: BreakClasses = [.alphabetic, .numeric]

    private static let affixes: BreakClasses = [.prefix, .postfix]

    private static let all = BreakClass.allCases.reduce(into: [] as BreakClasses) {
        $0 = $0.union([$1])
    }

    private static func forbidden(after previous: BreakClass) -> BreakClasses {
        switch previous {
        case .start, .open, .glue, .quotation, .openingQuotation, .breakBefore: all
        case .closingQuotation: all.subtracting([.ideograph])
        case .zeroWidthSpace: [.space, .lineFeed, .zeroWidthSpace]
        case .alphabetic, .numeric: commonly.union(word).union(affixes).union([.open])
        case .closeParenthesis: commonly.union(word).union(affixes)
        case .close: commonly.union(affixes)
        case .prefix: commonly.union(word).union([.open, .ideograph])
        case .postfix: commonly.union(word).union([.open])
        case .infix: commonly.union(word)
        case .slash, .hyphen: commonly.union([.numeric])
        case .ideograph: commonly.union([.postfix]).subtracting([.openingQuotation])
        case .exclamation, .breakAfter, .nonStarter, .inseparable, .space, .lineFeed: commonly
        }
    }
}
