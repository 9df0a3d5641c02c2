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
    /// Indices into `articles` of those that mention it first and last: by their dates, where two of
    /// them or more say of which day they are, or else in the order of paths. Nil without articles.
    public let firstArticle: Int?
    public let lastArticle: Int?

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
        let dated = articles.indices.filter { articles[$0].date != nil }
        let known = dated.count > 1 ? dated : Array(articles.indices)
        firstArticle = known.min { Self.precedes(articles, $0, $1, by: \.first) }
        lastArticle = known.max { Self.precedes(articles, $0, $1, by: \.last) }
    }

    /// Of one day, or without one, in the order of paths.
    private static func precedes(
        _ articles: [ArticleShare], _ a: Int, _ b: Int, by day: KeyPath<DateValue, CalendarDate>
    ) -> Bool {
        guard let x = articles[a].date?[keyPath: day], let y = articles[b].date?[keyPath: day],
            x != y
        else { return a < b }
        return x < y
    }

    /// The first mention in the article that mentions it first, and the last in the one that
    /// mentions it last.
    var firstOccurrence: Occurrence? {
        firstArticle.flatMap { index in
            occurrences.first { $0.article == articles[index].article }
        }
    }

    var lastOccurrence: Occurrence? {
        lastArticle.flatMap { index in
            occurrences.last { $0.article == articles[index].article }
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
