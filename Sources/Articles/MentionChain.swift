/// The mentions of one article that name the same thing: what linking within an article finds, and
/// what linking across articles starts from.
public struct MentionChain: Hashable, Sendable {
    public var kind: EntityKind
    /// The fullest of its names, as it stands in the text with white space folded.
    public var name: String
    /// Every form that stands in the article, with white space folded; most frequent first.
    public var names: [EntityName]
    /// In reading order; never empty.
    public var mentions: [TextRange]

    public init(kind: EntityKind, name: String, names: [EntityName], mentions: [TextRange]) {
        self.kind = kind
        self.name = name
        self.names = names
        self.mentions = mentions
    }
}
