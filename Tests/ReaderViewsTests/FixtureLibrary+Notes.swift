import Articles
import ReaderModel

/// The notes and their links, which live as long as the library does.
extension FixtureLibrary {
    var noteRows: [NoteRow] {
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

    mutating func answersOnNotes(to effect: Effect) -> [Message] {
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

    mutating func changeNotes(
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
