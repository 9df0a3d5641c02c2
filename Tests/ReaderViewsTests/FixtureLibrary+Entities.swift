import Articles
import ReaderModel

/// What entities are named with, and the list of all.
extension FixtureLibrary {
    func answersOnEntities(to effect: Effect) -> [Message] {
        switch effect {
        case .loadEntities(let query, let rows): [.entitiesLoaded(window(query, rows))]
        case .loadShared(let first, let second): shared(first, second)
        case .loadSentences(let first, let second, let sentences, let start):
            [
                .sentencesLoaded(
                    first, second, start: start,
                    sentences.map { article($0.article).article.text[$0.range] })
            ]
        case .findEntities(let text, let line):
            [
                .choicesFound(
                    for: line,
                    window(EntityQuery(filter: text), 0..<10).rows.map { row in
                        Choice(
                            .entity(row.entity.id), title: row.entity.name,
                            detail: "\(row.entity.mentions) mentions", matches: row.matches)
                    })
            ]
        default: []
        }
    }

    private func article(_ id: ArticleID) -> OpenedArticle { articles[Int(id.rawValue) - 1] }

    /// For each sentence that names something, what it names.
    private var sentences: [(article: ArticleID, range: TextRange, mentions: [Mention])] {
        articles.flatMap { opened in
            opened.article.sentences(holding: opened.mentions.map(\.range)).map { sentence in
                (
                    opened.id, sentence,
                    opened.mentions.filter { sentence.contains($0.range.start) }
                )
            }
        }
    }

    func companions(of entity: Entity) -> Companions {
        let own = articles.filter { $0.mentions.contains { $0.entity == entity.id } }
        let all = entities.compactMap { other -> Companion? in
            guard other.id != entity.id, other.kind != .date, other.kind != .money else {
                return nil
            }
            let shared = own.count { $0.mentions.contains { $0.entity == other.id } }
            let together = sentences.count { sentence in
                [entity.id, other.id].allSatisfy { id in
                    sentence.mentions.contains { $0.entity == id }
                }
            }
            return shared > 0 ? Companion(other, sentences: together, articles: shared) : nil
        }
        let best = all.sorted {
            (-$0.sentences, -$0.articles, $0.entity.id) < (
                -$1.sentences, -$1.articles, $1.entity.id
            )
        }
        return Companions(best: best, total: best.count, articles: own.count)
    }

    private func window(_ query: EntityQuery, _ rows: Range<Int>) -> EntityWindow {
        let match = FuzzyMatch(pattern: query.filter)
        let sorted = entities.sorted { a, b in
            switch query.order {
            case .mentions: (-a.mentions, a.id) < (-b.mentions, b.id)
            case .articles: (-a.articles, a.id) < (-b.articles, b.id)
            case .name: (a.name, a.id) < (b.name, b.id)
            }
        }
        let ordered = query.isReversed ? sorted.reversed() : sorted
        let found = ordered.compactMap { EntityListRow($0, match) }
        let ranked = (0...2).flatMap { scatter in found.filter { $0.scatter == scatter } }
        let kept = ranked.filter { query.kind == nil || $0.entity.kind == query.kind }
        var counts: [EntityKind: Int] = [:]
        for row in ranked { counts[row.entity.kind, default: 0] += 1 }
        let part = rows.clamped(to: 0..<kept.count)
        return EntityWindow(
            query: query, total: kept.count, counts: counts, start: part.lowerBound,
            rows: Array(kept[part]))
    }

    private func shared(_ first: EntityReference, _ second: EntityReference) -> [Message] {
        guard let a = entity(first), let b = entity(second) else {
            return [.failed("Nothing of the name is mentioned")]
        }
        var shared = SharedSentences(first: a, second: b)
        for opened in articles {
            let own = sentences.filter { $0.article == opened.id }.compactMap { sentence in
                let ranges = [a.id, b.id].map { id in
                    sentence.mentions.filter { $0.entity == id }.map(\.range)
                }
                return ranges.contains([])
                    ? nil
                    : SharedSentence(
                        article: opened.id, range: sentence.range, first: ranges[0],
                        second: ranges[1])
            }
            let ids = Set(opened.mentions.compactMap(\.entity))
            let share = ArticleShare(
                article: opened.id, title: opened.article.title, path: opened.article.path,
                count: own.count)
            if !own.isEmpty {
                shared.articles.append(share)
                shared.sentences += own
            } else if ids.isSuperset(of: [a.id, b.id]) {
                shared.apart.append(share)
            }
        }
        return [.sharedLoaded(shared)]
    }

    private func entity(_ reference: EntityReference) -> Entity? {
        switch reference {
        case .id(let id): entities.first { $0.id == id }
        case .name(let name):
            entities.first { entity in
                entity.names.contains { $0.text.lowercased() == name.lowercased() }
            }
        }
    }
}
