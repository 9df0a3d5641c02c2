import Articles

/// A place that a note's passage may be at now, with what stands around it.
public struct ReviewProposal: Hashable, Sendable {
    public var range: TextRange
    public var quote: TextQuoteSelector

    public init(_ range: TextRange, _ quote: TextQuoteSelector) {
        self.range = range
        self.quote = quote
    }
}

/// A note that needs a look: what it was made on, and where that may be.
public struct ReviewItem: Hashable, Sendable {
    public var row: NoteRow
    /// The passage and its surroundings when its place was last known.
    public var then: TextQuoteSelector
    /// In reading order; none where the passage is gone.
    public var proposals: [ReviewProposal]

    public init(_ row: NoteRow, then: TextQuoteSelector, proposals: [ReviewProposal]) {
        self.row = row
        self.then = then
        self.proposals = proposals
    }

    public var id: AnnotationID { row.annotation.id }
}
