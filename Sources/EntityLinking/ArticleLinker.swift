import Articles

/// Decides which mentions of one article name the same thing.
public struct ArticleLinker: Sendable {
    public init() {}

    /// The chains of `mentions`, in the order of their first mentions; every mention is in exactly
    /// one of them.
    public func chains(of mentions: [Mention], in text: ReadingText) -> [MentionChain] {
        []
    }
}
