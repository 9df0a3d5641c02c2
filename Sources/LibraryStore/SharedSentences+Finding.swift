import Articles

extension SharedSentences {
    /// Adds the sentences of an article that name both. The article still wants its name.
    public mutating func add(_ article: NamedSentences, _ one: Int64, _ other: Int64) {
        let first = article.ranges(of: one)
        let second = article.ranges(of: other)
        guard !first.isEmpty, !second.isEmpty else { return }
        let shared = Set(first.keys).intersection(second.keys).subtracting([-1]).sorted()
        for index in shared {
            sentences.append(
                SharedSentence(
                    article: article.article, range: article.sentences[index],
                    first: first[index] ?? [], second: second[index] ?? []))
        }
        let count = shared.isEmpty ? first.values.reduce(0) { $0 + $1.count } : shared.count
        let share = ArticleShare(
            article: article.article, title: "", path: DocumentPath(""), count: count)
        if shared.isEmpty { apart.append(share) } else { articles.append(share) }
    }

    /// Gives all articles their names and puts them in the order of their paths.
    ///
    /// - Parameter place: nil for an article that is gone.
    public mutating func name(
        _ place: (ArticleID) throws -> (path: DocumentPath, title: String)?
    ) rethrows {
        articles = try Self.named(articles, place)
        apart = try Self.named(apart, place)
        let order = Dictionary(
            uniqueKeysWithValues: articles.enumerated().map { ($1.article, $0) })
        sentences = sentences.filter { order[$0.article] != nil }.sorted { a, b in
            let (x, y) = (order[a.article] ?? 0, order[b.article] ?? 0)
            return x == y ? TextRange.inReadingOrder(a.range, b.range) : x < y
        }
    }

    private static func named(
        _ shares: [ArticleShare],
        _ place: (ArticleID) throws -> (path: DocumentPath, title: String)?
    ) rethrows -> [ArticleShare] {
        try shares.compactMap { share in
            try place(share.article).map {
                ArticleShare(
                    article: share.article, title: $0.title, path: $0.path, count: share.count)
            }
        }.sorted { $0.path < $1.path }
    }
}

extension NamedSentences {
    /// The mentions of an entity by sentence, each list in reading order; -1 for those in none.
    fileprivate func ranges(of entity: Int64) -> [Int: [TextRange]] {
        var found: [Int: [TextRange]] = [:]
        for mention in mentions where mention.entity == entity {
            found[sentence(at: mention.range.start) ?? -1, default: []].append(mention.range)
        }
        return found.mapValues { $0.sorted(by: TextRange.inReadingOrder) }
    }
}
