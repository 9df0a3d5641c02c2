import Articles
import ReaderModel

/// A library in memory that answers effects at once.
struct FixtureLibrary {
    var articles: [OpenedArticle]
    var skipped: [SkippedFile] = []
    var decisions: [DecisionRow] = []
    private var nextNote = 1
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

    private var openNotes: [AnchoredAnnotation] {
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
        case .searchLibrary(let query): [search(query)]
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

    private func search(_ query: String) -> Message {
        let hits = articles.compactMap { opened -> LibraryHit? in
            let article = opened.article
            let found = TextSearch(query: query).matches(in: article.text, limit: 100)
            guard let first = found.first,
                let block = article.blocks.first(where: { $0.range.contains(first) })?.range
            else { return nil }
            return LibraryHit(
                article: opened.id, title: article.title, path: article.path, range: first,
                snippet: article.text[block],
                marks: found.filter { block.contains($0) }.map {
                    ($0.start - block.start)..<($0.end - block.start)
                })
        }
        let notes = noteRows.filter { $0.annotation.body.contains(query) }.map { row in
            let body = row.annotation.body
            let found = TextSearch(query: query).matches(in: ReadingText(body), limit: 9)
            return LibraryHit(
                article: row.article ?? ArticleID(0), title: row.title,
                path: DocumentPath(row.path),
                range: TextRange(.zero, .zero), snippet: body,
                marks: found.map(\.utf8), note: row.annotation.id)
        }
        return .searchFound(query: query, total: hits.count, notes + hits)
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

    // MARK: - Notes

    private var noteRows: [NoteRow] {
        let ends = articles.flatMap(\.notes).flatMap(\.annotation.links).map(\.target)
        return articles.flatMap { opened in
            opened.notes.map { note in
                let named = entities.filter { entity in
                    opened.mentions.contains {
                        $0.entity == entity.id && note.anchor.range?.overlaps($0.range) == true
                    }
                }
                return NoteRow(
                    note: note, article: opened.id, title: opened.article.title,
                    path: opened.article.path.string, entities: named.map(\.id),
                    names: named.map { [$0.name] + $0.names.map(\.text) },
                    isLinked: !note.annotation.links.isEmpty
                        || ends.contains(.note(note.annotation.id)))
            }
        }
    }

    private mutating func answersOnNotes(to effect: Effect) -> [Message] {
        switch effect {
        case .addNote(let id, let range, let body):
            let article = articles[Int(id.rawValue) - 1].article
            let quote = TextQuoteSelector(exact: article.text[range], prefix: "", suffix: "")
            let moment = Timestamp(milliseconds: Int64(nextNote))
            let annotation = Annotation(
                id: AnnotationID("note-\(nextNote)"),
                target: AnnotationTarget(
                    hash: article.hash, path: article.path,
                    selector: Selector(quote: quote, position: range)),
                body: body, created: moment, modified: moment)
            nextNote += 1
            return add(annotation, .exact(range))
        case .markNote(let id, let mark): return self.mark(id, mark)
        case .removeNote(let id):
            let found = articles.flatMap(\.notes).first { $0.annotation.id == id }
            return found.map { changeNotes(.removed($0.annotation), .user) } ?? []
        case .linkNote(let origin, let wish): return link(origin, wish)
        case .loadNote(let id): return [.noteLoaded(id, noteDetails(id))]
        case .loadEntityNotes(let id):
            let rows = noteRows.filter { row in
                row.entities.contains(id)
                    || row.annotation.links.contains {
                        if case .entity(id, _) = $0.target { true } else { false }
                    }
            }
            return [.entityNotesLoaded(id, rows)]
        case .loadLinkedPassages(let id): return [.linkedPassagesLoaded(id, linkedPassages(id))]
        case .loadTags:
            let tags = articles.flatMap(\.notes).flatMap(\.annotation.tags)
            let uses = Dictionary(tags.map { ($0, 1) }, uniquingKeysWith: +)
            return [
                .tagsLoaded(
                    uses.map { TagUse($0.key, count: $0.value) }
                        .sorted { (-$0.count, $0.text) < (-$1.count, $1.text) })
            ]
        case .markPassage(let id, let range, let mark):
            guard
                case .notebookChanged(let change, _, _)? =
                    answersOnNotes(to: .addNote(id, range, body: "")).first,
                let note = change.annotation
            else { return [] }
            return self.mark(note.id, mark)
        default: return []
        }
    }

    // MARK: - Links

    private mutating func link(_ origin: MarkTarget, _ wish: LinkWish) -> [Message] {
        let target: NoteLink.Target
        switch wish {
        case .entity(let reference):
            let entity = entities.first {
                switch reference {
                case .id(let id): $0.id == id
                case .name(let name): $0.names.contains { $0.text == name }
                }
            }
            guard let entity else { return [.failed("Nothing of this name is mentioned.")] }
            target = .entity(entity.id, name: entity.name)
        case .note(let id): target = .note(id)
        case .passage(let id, let range):
            let article = articles[Int(id.rawValue) - 1].article
            let quote = TextQuoteSelector(exact: article.text[range], prefix: "", suffix: "")
            target = .passage(
                AnnotationTarget(
                    hash: article.hash, path: article.path,
                    selector: Selector(quote: quote, position: range)))
        }
        let mark = NoteMark.link(NoteLink(target, created: Timestamp(milliseconds: 1)))
        switch origin {
        case .note(let note): return self.mark(note.id, mark)
        case .passage(let id, let range): return answersOnNotes(to: .markPassage(id, range, mark))
        }
    }

    private func noteDetails(_ id: AnnotationID) -> NoteDetails? {
        let rows = noteRows
        guard let row = rows.first(where: { $0.annotation.id == id }) else { return nil }
        let links = row.annotation.links.map { link -> LinkRow in
            switch link.target {
            case .entity(let id, let name):
                let entity = entities.first { $0.id == id }
                return LinkRow(
                    link.target, title: name,
                    detail: entity.map { "\($0.kind.rawValue), \($0.mentions) mentions" } ?? "",
                    end: entity.map { .entity(id, $0.kind) })
            case .note(let id):
                let other = rows.first { $0.annotation.id == id }
                return LinkRow(
                    link.target, title: other?.gist ?? "A note that was deleted",
                    detail: other?.title ?? "", end: other.map { .note($0.annotation.id) })
            case .passage(let target):
                let opened = articles.first { $0.article.path == target.path }
                return LinkRow(
                    link.target, title: "“\(target.selector.quote.exact)”",
                    detail: opened?.article.title ?? "",
                    end: opened.map {
                        .passage(Occurrence($0.id, target.selector.position))
                    })
            }
        }
        let back = rows.filter { $0.annotation.links.contains { $0.target == .note(id) } }
        return NoteDetails(row: row, links: links, backlinks: back)
    }

    private func linkedPassages(_ id: ArticleID) -> [LinkedPassage] {
        let path = articles[Int(id.rawValue) - 1].article.path
        return noteRows.flatMap { row in
            row.annotation.links.compactMap { link in
                guard case .passage(let target) = link.target, target.path == path else {
                    return nil
                }
                return LinkedPassage(
                    target.selector.position, from: row.annotation.id, title: row.gist,
                    article: row.title)
            }
        }
    }

    private mutating func changeNotes(
        _ change: NoteChange, _ origin: ChangeHistory.Origin
    ) -> [Message] {
        guard let annotation = change.annotation,
            let index = articles.firstIndex(where: { $0.article.path == annotation.target.path })
        else { return [] }
        articles[index].notes.removeAll { $0.annotation.id == annotation.id }
        if case .removed = change {
        } else {
            _ = add(annotation, .exact(annotation.target.selector.position))
        }
        return [.notebookChanged(change, origin, notes: openNotes)]
    }

    private mutating func mark(_ id: AnnotationID, _ mark: NoteMark) -> [Message] {
        for index in articles.indices {
            guard let note = articles[index].notes.firstIndex(where: { $0.annotation.id == id })
            else { continue }
            let old = articles[index].notes[note].annotation
            mark.apply(to: &articles[index].notes[note].annotation)
            let new = articles[index].notes[note].annotation
            return [
                .notebookChanged(.changed(from: old, to: new), .user, notes: openNotes)
            ]
        }
        return []
    }

    private mutating func add(_ annotation: Annotation, _ anchor: Anchor) -> [Message] {
        let path = annotation.target.path
        guard let index = articles.firstIndex(where: { $0.article.path == path }) else { return [] }
        articles[index].notes.append(AnchoredAnnotation(annotation, anchor))
        articles[index].notes.sort {
            TextRange.inReadingOrder(
                $0.annotation.target.selector.position, $1.annotation.target.selector.position)
        }
        return [.notebookChanged(.added(annotation), .user, notes: openNotes)]
    }
}
