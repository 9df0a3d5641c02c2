/// The W3C TextQuoteSelector: the words themselves, and what stands around them.
public struct TextQuoteSelector: Hashable, Sendable {
    public var exact: String
    /// What stands before the quote; dossier takes up to 160 scalars along.
    public var prefix: String
    /// What stands after the quote, as much.
    public var suffix: String

    public init(exact: String, prefix: String, suffix: String) {
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
    }
}

/// How an annotation finds its passage again: by the words, and by the place.
public struct Selector: Hashable, Sendable {
    public var quote: TextQuoteSelector
    /// Where the passage stood in the reading text when the note was made.
    public var position: TextRange
    /// How often the quoted words stood in the text then; nil when that is not known. A namesake
    /// elsewhere is told from the passage by it: fewer than before, and it may be this one that is
    /// gone.
    public var occurrences: Int?

    public init(quote: TextQuoteSelector, position: TextRange, occurrences: Int? = nil) {
        self.quote = quote
        self.position = position
        self.occurrences = occurrences
    }
}
