import Articles

/// A mention of an entity somewhere in the library.
public struct Occurrence: Hashable, Sendable {
    public var article: ArticleID
    public var range: TextRange

    public init(_ article: ArticleID, _ range: TextRange) {
        self.article = article
        self.range = range
    }
}

/// An article that mentions an entity, and how often.
public struct ArticleShare: Hashable, Sendable {
    public var article: ArticleID
    public var title: String
    public var path: DocumentPath
    public var count: Int

    public init(article: ArticleID, title: String, path: DocumentPath, count: Int) {
        self.article = article
        self.title = title
        self.path = path
        self.count = count
    }
}

/// An entity with all its mentions, article by article in the order of paths.
public struct EntityDetails: Hashable, Sendable {
    public var entity: Entity
    public var occurrences: [Occurrence]
    public var articles: [ArticleShare]

    public init(entity: Entity, occurrences: [Occurrence], articles: [ArticleShare]) {
        self.entity = entity
        self.occurrences = occurrences
        self.articles = articles
    }

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
