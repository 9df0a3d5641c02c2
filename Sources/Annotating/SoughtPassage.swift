import Articles

/// A selector made ready for the search: folded, and with its patterns compiled.
struct SoughtPassage {
    /// Folded UTF-8.
    let quote: [UInt8]
    let prefix: [UInt8]
    let suffix: [UInt8]
    /// How often the words stood in the text of then, if that is known.
    let occurrences: Int?
    /// The length of the quote in scalars.
    let length: Int
    /// Where the quote stood, in bytes of the text of then; never negative. Nil when it is not
    /// known, which an empty range of the selector says.
    let position: Int?
    let quoteScalars: [UInt32]
    let before: Context
    let after: Context

    /// The words right beside the quote on one side, read away from it.
    struct Context {
        let scalars: [UInt32]
        let pattern: ApproximatePattern
        var count: Int { scalars.count }

        init(_ scalars: [UInt32]) {
            self.scalars = scalars
            pattern = ApproximatePattern(scalars)
        }
    }

    init(_ selector: Selector) {
        let space = UInt8(ascii: " ")
        let quote = FoldedText(selector.quote.exact).bytes
        var prefix = FoldedText(Self.lastScalars(of: selector.quote.prefix)).bytes
        var suffix = FoldedText(Self.firstScalars(of: selector.quote.suffix)).bytes
        // A run of white space that the quote's edge divides is one space in the folded text.
        if quote.first == space && prefix.last == space { prefix.removeLast() }
        if quote.last == space && suffix.first == space { suffix.removeFirst() }
        self.quote = quote
        self.prefix = prefix
        self.suffix = suffix
        quoteScalars = Scalars(quote).values
        length = quoteScalars.count
        occurrences = selector.occurrences
        position = selector.position.isEmpty ? nil : max(0, selector.position.start.utf8)
        before = Context(Scalars(prefix).values.suffix(Self.beside).reversed())
        after = Context(Array(Scalars(suffix).values.prefix(Self.beside)))
    }

    /// Other programs may send more context than ours.
    private static let mostContext = Selector.contextLength
    /// So many scalars join a quote to its place; what is further off is compared as a whole.
    private static let beside = 32

    private static func lastScalars(of string: String) -> String {
        String(String.UnicodeScalarView(string.unicodeScalars.suffix(mostContext)))
    }

    private static func firstScalars(of string: String) -> String {
        String(String.UnicodeScalarView(string.unicodeScalars.prefix(mostContext)))
    }
}
