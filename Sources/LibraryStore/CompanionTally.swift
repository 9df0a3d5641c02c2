import Articles

/// The mentions of an article, and the sentences that they start in.
public struct NamedSentences {
    public var article: ArticleID
    /// In reading order.
    public var sentences: [TextRange]
    /// In any order; an entity goes by a number that means nothing elsewhere.
    public var mentions: [(entity: Int64, range: TextRange)]

    public init(
        article: ArticleID, sentences: [TextRange],
        mentions: [(entity: Int64, range: TextRange)]
    ) {
        self.article = article
        self.sentences = sentences
        self.mentions = mentions
    }

    func sentence(at offset: TextOffset) -> Int? {
        let index = sentences.partitioningIndex { $0.end > offset }
        return index < sentences.count && sentences[index].start <= offset ? index : nil
    }
}

/// Counts what an entity is named together with, article by article.
public struct CompanionTally {
    private var counts: [Int64: (sentences: Int, articles: Int)] = [:]
    private var articles = 0

    public init() {}

    /// - Parameter article: with mentions of such entities alone as may be companions.
    public mutating func add(_ article: NamedSentences, companionsOf entity: Int64) {
        articles += 1
        var own: Set<Int> = []
        for mention in article.mentions where mention.entity == entity {
            if let sentence = article.sentence(at: mention.range.start) { own.insert(sentence) }
        }
        var shared: [Int64: Set<Int>] = [:]
        for mention in article.mentions where mention.entity != entity {
            let sentence = article.sentence(at: mention.range.start)
            if let sentence, own.contains(sentence) {
                shared[mention.entity, default: []].insert(sentence)
            } else if shared[mention.entity] == nil {
                shared[mention.entity] = []
            }
        }
        for (companion, found) in shared {
            counts[companion, default: (0, 0)].sentences += found.count
            counts[companion, default: (0, 0)].articles += 1
        }
    }

    /// - Parameters:
    ///   - limit: of ``Companions/best``.
    ///   - entity: finds an entity by its number.
    public func companions(
        limit: Int, _ entity: (Int64) throws -> Entity?
    ) rethrows -> Companions {
        let ranked = counts.sorted { a, b in
            (-a.value.sentences, -a.value.articles, a.key)
                < (-b.value.sentences, -b.value.articles, b.key)
        }
        let best = try ranked.prefix(limit).compactMap { number, count in
            try entity(number).map {
                Companion($0, sentences: count.sentences, articles: count.articles)
            }
        }
        // Of those that are named as often, the one that is named more often elsewhere first.
        let sorted = best.sorted { a, b in
            (-a.sentences, -a.articles, -a.entity.mentions, a.entity.id)
                < (-b.sentences, -b.articles, -b.entity.mentions, b.entity.id)
        }
        return Companions(best: sorted, total: counts.count, articles: articles)
    }
}

extension EntityKind {
    /// Whether it is worth telling that an entity is named with one of this kind. Dates and amounts
    /// stand beside anything.
    public var isCompanion: Bool { self != .date && self != .money }
}
