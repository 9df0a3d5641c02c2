/// The W3C TextQuoteSelector: the words themselves, and what stands around them.
public struct TextQuoteSelector: Hashable, Sendable {
    public var exact: String
    /// Up to 32 scalars before the quote.
    public var prefix: String
    /// Up to 32 scalars after the quote.
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

    public init(quote: TextQuoteSelector, position: TextRange) {
        self.quote = quote
        self.position = position
    }
}
