/// How a stretch of running text is set.
public enum InlineStyle: Hashable, Sendable {
    case emphasis
    case strong
    case code
    case struck
    /// A link; it is shown and never followed.
    case link
}

/// A range of the reading text with its style. Spans may nest.
public struct StyledSpan: Hashable, Sendable {
    public var range: TextRange
    public var style: InlineStyle

    public init(_ range: TextRange, _ style: InlineStyle) {
        self.range = range
        self.style = style
    }
}
