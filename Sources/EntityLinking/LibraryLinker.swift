import Articles

/// Decides which chains of a library's articles name the same thing.
public struct LibraryLinker: Sendable {
    /// A chain with what linking compares it by.
    struct Entry: Sendable {
        let chain: MentionChain
        let forms: [NameForm]
    }

    private var articles: [ArticleID: [Entry]] = [:]

    public init() {}

    /// Adds an article, or replaces the chains it was added with before.
    public mutating func add(_ chains: [MentionChain], of article: ArticleID) {
        articles[article] = chains.map { chain in
            Entry(chain: chain, forms: chain.names.map { NameForm($0.text, chain.kind) })
        }
    }

    public mutating func remove(_ article: ArticleID) {
        articles[article] = nil
    }

    /// The entities of all articles added. It depends on them alone, not on the order in which they
    /// were added. The cost is in proportion to the number of their names.
    public func linking() -> Linking {
        let order = articles.keys.sorted()
        var places: [(article: ArticleID, chain: Int)] = []
        var entries: [Entry] = []
        for article in order {
            for (index, entry) in (articles[article] ?? []).enumerated() {
                places.append((article, index))
                entries.append(entry)
            }
        }
        var sets = LibrarySets(entries)
        sets.unite()
        return EntityNaming(entries, places).linking(sets: &sets.sets)
    }
}
