import Articles

/// Decides which chains of a library's articles name the same thing.
public struct LibraryLinker: Sendable {
    /// A chain with what linking compares it by.
    struct Entry: Sendable {
        let chain: MentionChain
        let forms: [NameForm]

        /// The country that one of its names is.
        var country: String? {
            for form in forms { if let country = form.country { return country } }
            return nil
        }
    }

    private var articles: [ArticleID: [Entry]] = [:]

    public init() {}

    /// Adds an article, or replaces the chains it was added with before.
    public mutating func add(_ chains: [MentionChain], of article: ArticleID) {
        articles[article] = Self.entries(of: chains)
    }

    private static func entries(of chains: [MentionChain]) -> [Entry] {
        chains.map { chain in
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
        return Self.linking(of: entries, places)
    }

    /// The entities of a library of this article alone.
    public static func linking(of chains: [MentionChain], in article: ArticleID) -> Linking {
        linking(of: entries(of: chains), chains.indices.map { (article, $0) })
    }

    private static func linking(
        of entries: [Entry], _ places: [(article: ArticleID, chain: Int)]
    ) -> Linking {
        var sets = LibrarySets(entries)
        sets.unite()
        return EntityNaming(entries, places).linking(sets: &sets.sets)
    }
}
