import Articles

/// An entity with all its mentions, article by article in the order of paths.
public struct EntityDetails: Hashable, Sendable {
    public var entity: Entity
    public var occurrences: [Occurrence]
    public let articles: [ArticleShare]
    /// What it is named with; none where that does not matter.
    public var companions: Companions
    /// Indices into `articles`, those with most mentions first.
    public let ranked: [Int]

    public init(
        entity: Entity, occurrences: [Occurrence], articles: [ArticleShare],
        companions: Companions = .none
    ) {
        self.entity = entity
        self.occurrences = occurrences
        self.articles = articles
        self.companions = companions
        ranked = articles.indices.sorted {
            (-articles[$0].count, $0) < (-articles[$1].count, $1)
        }
    }

    /// The mentions in the article that has most of them.
    public var mostInArticle: Int { ranked.first.map { articles[$0].count } ?? 0 }

    /// The number of the article that holds an occurrence, counted from 1.
    public func articleNumber(of occurrence: Occurrence) -> Int {
        (articles.firstIndex { $0.article == occurrence.article } ?? 0) + 1
    }
}

/// A mention with the words around it, on one line.
public struct ConcordanceLine: Hashable, Sendable {
    public var before: String
    public var text: String
    public var after: String

    public init(before: String, text: String, after: String) {
        self.before = before
        self.text = text
        self.after = after
    }
}
