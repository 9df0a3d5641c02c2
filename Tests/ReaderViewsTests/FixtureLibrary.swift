import Articles
import ReaderModel

/// A library in memory that answers effects at once.
struct FixtureLibrary {
    var articles: [OpenedArticle]
    var skipped: [SkippedFile] = []
    var decisions: [DecisionRow] = []
    var nextNote = 1
    private var open = 0
    let entities: [Entity]

    init(_ fixtures: [FixtureArticle], entities described: [Entity]) {
        var names: [String: Entity] = [:]
        for entity in described {
            for name in entity.names { names[name.text] = entity }
        }
        articles = fixtures.enumerated().map {
            $1.opened(ArticleID(Int64($0 + 1)), names: names)
        }
        let all = articles
        entities = described.map { Self.counted($0, in: all) }
        for index in articles.indices {
            let ids = articles[index].mentions.compactMap(\.entity)
            articles[index].entities = entities.compactMap { entity in
                let here = ids.count { $0 == entity.id }
                return here > 0 ? EntityRow(entity, here: here) : nil
            }
        }
    }

    private static func counted(_ entity: Entity, in articles: [OpenedArticle]) -> Entity {
        var entity = entity
        let texts = articles.flatMap { opened in
            opened.mentions.filter { $0.entity == entity.id }.map { opened.article.text[$0.range] }
        }
        entity.mentions = texts.count
        entity.articles = articles.count { $0.mentions.contains { $0.entity == entity.id } }
        entity.names = entity.names.map { name in
            EntityName(name.text, count: texts.count { $0 == name.text })
        }.filter { $0.count > 0 }
        return entity
    }

    /// Sends a message and answers every effect until there is none.
    mutating func send(_ message: Message, to state: inout ReaderState) {
        var waiting = state.update(message)
        while !waiting.isEmpty {
            for answer in answers(to: waiting.removeFirst()) { waiting += state.update(answer) }
        }
    }

    private mutating func answers(to effect: Effect) -> [Message] {
        switch effect {
        case .openArticle(let id, _): open = Int(id.rawValue) - 1
        case .openNeighbour(let id, _, let steps): open = Int(id.rawValue) - 1 + steps
        default: break
        }
        return answer(effect)
    }

    var openNotes: [AnchoredAnnotation] {
        articles.indices.contains(open) ? articles[open].notes : []
    }

    private mutating func answer(_ effect: Effect) -> [Message] {
        switch effect {
        case .loadList(let query, let rows): [.listLoaded(list(query, rows))]
        case .openArticle(let id, let landing):
            [.articleOpened(articles[Int(id.rawValue) - 1], landing)]
        case .openNeighbour(let id, _, let steps): neighbour(id, steps)
        case .locateInList(let id, _): [.articleLocated(id, row: Int(id.rawValue) - 1)]
        case .loadEntity(let id, let purpose):
            details(id).map { [.entityLoaded($0, purpose)] } ?? []
        case .loadLines(let id, let occurrences, let start):
            [.linesLoaded(id, start: start, occurrences.map(line))]
        case .loadEntities, .loadShared, .loadSentences, .findEntities:
            answersOnEntities(to: effect)
        case .loadNotes: [.notesLoaded(noteRows)]
        case .searchLibrary(let query): [.libraryFound(query, search(query))]
        case .loadPassages(let query, let ids):
            [.passagesLoaded(query, ids.map { ($0, passage(query.text, in: $0)) })]
        case .findHits(let query, let id): [.hitsFound(query, id, hits(query.text, in: id))]
        case .findAnything(let text): [.choicesFound(for: text, choices(text))]
        case .loadSkipped: [.skippedLoaded(skipped)]
        case .loadTimeline(let query, let rows):
            [.timelineLoaded(FixtureTimeline.window(query, rows))]
        case .explainDate(let id, let range):
            [
                .dateExplained(
                    DateExplanation(
                        text: articles[Int(id.rawValue) - 1].article.text[range],
                        mention: DatedMention(
                            range,
                            DateValue.day(CalendarDate(year: 2003, month: 5, day: 12)!)!
                                .with(.guessed), .nearestYear),
                        own: FixtureTimeline.own))
            ]
        case .loadDecisions: [.decisionsLoaded(decisions)]
        case .loadPage(let names): [page(ofFirst: names)]
        case .takeBack(let decision):
            change(.decided(adding: [], removing: [decision]), .user)
        case .apply(let deed, let origin): change(deed, origin)
        default: answersOnNotes(to: effect)
        }
    }

    // MARK: - Articles and entities

    private func list(_ query: ListQuery, _ rows: Range<Int>) -> ListWindow {
        let match = FuzzyMatch(pattern: query.filter)
        let kept = articles.compactMap { opened -> ListRow? in
            guard let found = match.score(opened.article.title) else { return nil }
            return row(opened, matches: found.positions)
        }
        let ordered = query.isReversed ? kept.reversed() : kept
        let window = rows.clamped(to: 0..<kept.count)
        return ListWindow(
            query: query, total: kept.count, start: window.lowerBound, rows: Array(ordered[window]))
    }

    private func row(_ opened: OpenedArticle, matches: [Int]) -> ListRow {
        let article = opened.article
        let number = Int(opened.id.rawValue)
        return ListRow(
            ArticleSummary(
                id: opened.id, path: article.path, hash: article.hash, title: article.title,
                words: number == 4 ? 12_400 : number * 412, length: article.text.count,
                modified: 0, annotations: opened.notes.count),
            progress: [0, 1, 0.4, 0.9][number % 4], matches: matches)
    }

    private func neighbour(_ id: ArticleID, _ steps: Int) -> [Message] {
        let index = Int(id.rawValue) - 1 + steps
        guard articles.indices.contains(index) else { return [.informed("No more articles")] }
        return [
            .articleOpened(articles[index], .remembered),
            .articleLocated(articles[index].id, row: index),
        ]
    }

    private func details(_ id: EntityID) -> EntityDetails? {
        guard let entity = entities.first(where: { $0.id == id }) else { return nil }
        var occurrences: [Occurrence] = []
        var shares: [ArticleShare] = []
        for opened in articles {
            let found = opened.mentions.filter { $0.entity == id }
            guard !found.isEmpty else { continue }
            occurrences += found.map { Occurrence(opened.id, $0.range) }
            shares.append(
                ArticleShare(
                    article: opened.id, title: opened.article.title, path: opened.article.path,
                    count: found.count))
        }
        return EntityDetails(
            entity: entity, occurrences: occurrences, articles: shares,
            companions: companions(of: entity))
    }

    private func line(_ occurrence: Occurrence) -> ConcordanceLine {
        let article = articles[Int(occurrence.article.rawValue) - 1].article
        let block = article.blocks.first { $0.range.contains(occurrence.range) }!.range
        return ConcordanceLine(
            before: article.text[TextRange(block.start, occurrence.range.start)],
            text: article.text[occurrence.range],
            after: article.text[TextRange(occurrence.range.end, block.end)])
    }

    private func hits(_ query: String, in id: ArticleID) -> [TextRange] {
        let text = articles[Int(id.rawValue) - 1].article.text
        return TextSearch(query: query).matches(in: text, limit: 100)
    }

    private func passage(_ query: String, in id: ArticleID) -> LibraryPassage {
        let article = articles[Int(id.rawValue) - 1].article
        let found = hits(query, in: id)
        guard let first = found.first,
            let block = article.blocks.first(where: { $0.range.contains(first) })?.range
        else { return LibraryPassage(count: 0, snippet: "") }
        return LibraryPassage(
            range: first, count: found.count, snippet: article.text[block],
            marks: found.filter { block.contains($0) }.map {
                ($0.start - block.start)..<($0.end - block.start)
            })
    }

    /// A word in texts, in notes, and in the names of entities.
    private func search(_ query: LibraryQuery) -> LibraryFindings {
        let found = articles.filter { !hits(query.text, in: $0.id).isEmpty }.map {
            LibraryHit(article: $0.id, title: $0.article.title, path: $0.article.path)
        }
        let notes = noteRows.filter { $0.annotation.body.contains(query.text) }.map { row in
            let body = row.annotation.body
            let marks = TextSearch(query: query.text).matches(in: ReadingText(body), limit: 9)
            return LibraryHit(
                article: row.article ?? ArticleID(0), title: row.title,
                path: DocumentPath(row.path),
                passage: LibraryPassage(snippet: body, marks: marks.map(\.utf8)),
                note: row.annotation.id)
        }
        let match = FuzzyMatch(pattern: query.text)
        let names = entities.filter { match.score($0.name) != nil }
        return LibraryFindings(
            names: Array(names.prefix(2)), namesTotal: names.count, notes: notes,
            articles: query.isReversed ? found.reversed() : found)
    }

    private func choices(_ text: String) -> [Choice] {
        let match = FuzzyMatch(pattern: text)
        let titles = articles.compactMap { opened in
            match.score(opened.article.title).map {
                Choice(
                    .article(opened.id), title: opened.article.title,
                    detail: opened.article.path.string, matches: $0.positions)
            }
        }
        return titles
            + entities.compactMap { entity in
                match.score(entity.name).map {
                    Choice(
                        .entity(entity.id), title: entity.name,
                        detail: "\(entity.mentions) mentions", matches: $0.positions)
                }
            }
    }

    // MARK: - Decisions

    private func page(ofFirst names: [String]) -> Message {
        let found = names.lazy.compactMap { name in
            entities.first { $0.names.contains { $0.text == name } }
        }.first
        return found.flatMap { details($0.id) }.map { .entityLoaded($0, .page) }
            ?? .informed("Nothing goes by this name here")
    }

    private mutating func change(
        _ change: NoteChange, _ origin: ChangeHistory.Origin
    ) -> [Message] {
        guard case .decided(let added, let removed) = change else {
            return changeNotes(change, origin)
        }
        decisions.removeAll { removed.contains($0.decision) }
        decisions.insert(contentsOf: added.map { DecisionRow($0) }, at: 0)
        return [.notebookChanged(change, origin, notes: [])]
    }
}
