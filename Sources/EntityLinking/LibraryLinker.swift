import Articles

/// Decides which chains of a library's articles name the same thing.
public struct LibraryLinker: Sendable {
    public init() {}

    /// Adds an article, or replaces the chains it was added with before.
    public mutating func add(_ chains: [MentionChain], of article: ArticleID) {
    }

    public mutating func remove(_ article: ArticleID) {
    }

    /// The entities of all articles added. It depends on them alone, not on the order in which they
    /// were added.
    public func linking() -> Linking {
        Linking(entities: [], ids: [:])
    }
}
