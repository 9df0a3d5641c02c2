import Articles
import FoundationEssentials
import ReaderModel
import TestSupport

/// A library in memory that answers effects as the real one does, for tests of `update`.
///
/// Texts carry their mentions as marks: "‹Ann Lee› met ‹Bo Dahl›." A mark's words name the entity,
/// by the last of them.
struct SampleLibrary {
    var articles: [OpenedArticle]
    var places: [ArticleID: (top: TextOffset, furthest: TextOffset)] = [:]
    private(set) var performed: [Effect] = []
    private var nextNote = 1

    init(_ texts: [String]) {
        articles = texts.enumerated().map { Self.article(number: $0 + 1, $1) }
        linkEntities()
    }

    private static func article(number: Int, _ marked: String) -> OpenedArticle {
        let text = MarkedText(marked)
        var blocks: [Block] = []
        var start = 0
        for part in text.text.string.components(separatedBy: "\n\n") {
            blocks.append(Block(.paragraph, TextRange(utf8: start..<(start + part.utf8.count))))
            start += part.utf8.count + 2
        }
        let hash = ContentHash(hex: String(repeating: "\(number % 10)", count: 64))!
        let article = Article(
            path: DocumentPath("\(number).txt"), hash: hash, title: "Article \(number)",
            text: text.text, blocks: blocks)
        let mentions = text.ranges.map { range in
            let name = text.text[range].split(separator: " ").last ?? ""
            return Mention(range, .person, entity: EntityID("person/\(name.lowercased())"))
        }
        return OpenedArticle(id: ArticleID(Int64(number)), article: article, mentions: mentions)
    }

    private mutating func linkEntities() {
        for index in articles.indices {
            let ids = articles[index].mentions.compactMap(\.entity)
            articles[index].entities = Set(ids).sorted().compactMap { id in
                details(id).map { EntityRow($0.entity, here: ids.count { $0 == id }) }
            }
        }
    }

    func details(_ id: EntityID) -> EntityDetails? {
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
        guard !occurrences.isEmpty else { return nil }
        let name = String(id.rawValue.dropFirst("person/".count))
        let entity = Entity(
            id: id, name: name, kind: .person, names: [EntityName(name, count: occurrences.count)],
            mentions: occurrences.count, articles: shares.count)
        return EntityDetails(entity: entity, occurrences: occurrences, articles: shares)
    }

    /// Sends a message and answers every effect until there is none.
    mutating func send(_ message: Message, to state: inout ReaderState) {
        var waiting = state.update(message)
        while !waiting.isEmpty {
            let effect = waiting.removeFirst()
            performed.append(effect)
            for answer in answers(to: effect) { waiting += state.update(answer) }
        }
    }

    mutating func send(_ commands: Command..., to state: inout ReaderState) {
        for command in commands { send(.command(command), to: &state) }
    }

    mutating func answers(to effect: Effect) -> [Message] {
        switch effect {
        case .loadList(let query, let rows): [.listLoaded(list(query, rows))]
        case .openArticle(let id, let landing): [.articleOpened(opened(id), landing)]
        case .openNeighbour(let id, _, let steps): neighbour(id, steps)
        case .locateInList(let id, _): [.articleLocated(id, row: Int(id.rawValue) - 1)]
        case .loadEntity(let id, let purpose):
            details(id).map { [.entityLoaded($0, purpose)] } ?? []
        case .loadLines(let id, let occurrences, let start):
            [
                .linesLoaded(
                    id, start: start,
                    occurrences.map { _ in ConcordanceLine(before: "b", text: "t", after: "a") })
            ]
        case .loadNotes: [.notesLoaded(noteRows)]
        case .rememberPlace(let id, let top, let furthest): remember(id, top, furthest)
        case .searchLibrary(let query): [.libraryFound(query, found(query))]
        case .loadPassages(let query, let ids):
            [
                .passagesLoaded(
                    query,
                    ids.map { id in
                        let ranges = hits(query, in: id)
                        return (
                            id,
                            LibraryPassage(
                                range: ranges.first ?? TextRange(.zero, .zero),
                                count: ranges.count, snippet: "…")
                        )
                    })
            ]
        case .findHits(let query, let id): [.hitsFound(query, id, hits(query, in: id))]
        default: answersOnNotes(to: effect)
        }
    }

    private func hits(_ query: LibraryQuery, in id: ArticleID) -> [TextRange] {
        let text = articles[Int(id.rawValue) - 1].article.text
        return TextSearch(query: query.text).matches(in: text, limit: 100)
    }

    private func found(_ query: LibraryQuery) -> LibraryFindings {
        let found = articles.filter { !hits(query, in: $0.id).isEmpty }
        return LibraryFindings(
            articles: found.map {
                LibraryHit(article: $0.id, title: $0.article.title, path: $0.article.path)
            })
    }

    private func list(_ query: ListQuery, _ rows: Range<Int>) -> ListWindow {
        let match = FuzzyMatch(pattern: query.filter)
        let kept = articles.filter { match.score($0.article.title) != nil }.map { opened in
            let article = opened.article
            return ListRow(
                ArticleSummary(
                    id: opened.id, path: article.path, hash: article.hash, title: article.title,
                    words: 1, length: article.text.count, modified: 0,
                    annotations: opened.notes.count), progress: 0)
        }
        let window = rows.clamped(to: 0..<kept.count)
        return ListWindow(
            query: query, total: kept.count, start: window.lowerBound, rows: Array(kept[window]))
    }

    private func opened(_ id: ArticleID) -> OpenedArticle {
        var opened = articles[Int(id.rawValue) - 1]
        opened.remembered = places[id]?.top ?? .zero
        opened.furthest = places[id]?.furthest ?? .zero
        return opened
    }

    private func neighbour(_ id: ArticleID, _ steps: Int) -> [Message] {
        let index = Int(id.rawValue) - 1 + steps
        guard articles.indices.contains(index) else { return [.informed("no more")] }
        let next = articles[index].id
        return [.articleOpened(opened(next), .remembered), .articleLocated(next, row: index)]
    }

    private mutating func remember(
        _ id: ArticleID, _ top: TextOffset, _ furthest: TextOffset
    ) -> [Message] {
        places[id] = (top, furthest)
        return []
    }

    private var noteRows: [NoteRow] {
        articles.flatMap { opened in
            opened.notes.map { NoteRow(note: $0, article: opened.id, title: opened.article.title) }
        }
    }

    private mutating func answersOnNotes(to effect: Effect) -> [Message] {
        switch effect {
        case .addNote(let id, let range, let body):
            let annotation = makeNote(id, range, body)
            return apply(.added(annotation), .user)
        case .changeNote(let edited, let body):
            guard let old = note(edited.id) else { return [.failed("gone")] }
            var new = old
            new.body = body
            return apply(.changed(from: old, to: new), .user)
        case .removeNote(let id):
            return note(id).map { apply(.removed($0), .user) } ?? [.failed("gone")]
        case .apply(let change, let origin): return apply(change, origin)
        default: return []
        }
    }

    private func note(_ id: AnnotationID) -> Annotation? {
        articles.flatMap(\.notes).map(\.annotation).first { $0.id == id }
    }

    private mutating func makeNote(
        _ id: ArticleID, _ range: TextRange, _ body: String
    ) -> Annotation {
        defer { nextNote += 1 }
        let article = articles[Int(id.rawValue) - 1].article
        let quote = TextQuoteSelector(exact: article.text[range], prefix: "", suffix: "")
        let moment = Timestamp(milliseconds: Int64(nextNote))
        return Annotation(
            id: AnnotationID("note-\(nextNote)"),
            target: AnnotationTarget(
                hash: article.hash, path: article.path,
                selector: Selector(quote: quote, position: range)),
            body: body, created: moment, modified: moment)
    }

    private mutating func apply(
        _ change: NoteChange, _ origin: ChangeHistory.Origin
    ) -> [Message] {
        guard let annotation = change.annotation,
            let index = articles.firstIndex(where: { $0.article.path == annotation.target.path })
        else { return [] }
        articles[index].notes.removeAll { $0.annotation.id == annotation.id }
        if case .removed = change {
        } else {
            let position = annotation.target.selector.position
            articles[index].notes.append(AnchoredAnnotation(annotation, .exact(position)))
            articles[index].notes.sort {
                TextRange.inReadingOrder(
                    $0.annotation.target.selector.position, $1.annotation.target.selector.position)
            }
        }
        return [.notebookChanged(change, origin, notes: articles[index].notes)]
    }
}
