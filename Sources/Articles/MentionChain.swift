/// The mentions of one article that name the same thing: what linking within an article finds, and
/// what linking across articles starts from.
public struct MentionChain: Hashable, Sendable {
    /// How linking across articles finds what the mentions stand for.
    public enum Bond: Int, Hashable, Sendable {
        /// By their names.
        case names
        /// By ``name`` alone, which the user gave them.
        case given
        /// Not at all: the user said that they stand for nothing else in the library.
        case none
    }

    public var kind: EntityKind
    /// The fullest of its names, as it stands in the text with white space folded.
    public var name: String
    /// Every form that stands in the article, with white space folded; most frequent first.
    public var names: [EntityName]
    /// In reading order; never empty.
    public var mentions: [TextRange]
    public var bond: Bond

    public init(
        kind: EntityKind, name: String, names: [EntityName], mentions: [TextRange],
        bond: Bond = .names
    ) {
        self.kind = kind
        self.name = name
        self.names = names
        self.mentions = mentions
        self.bond = bond
    }
}
