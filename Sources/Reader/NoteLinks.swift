import Articles
import Indexing
import ReaderModel

/// What links lead to in the library of today, and what leads here.
struct NoteLinks {
    private let notes: LibraryNotes
    private let source: any ArticleSource
    private let listing: NoteListing

    init(_ notes: LibraryNotes, _ source: any ArticleSource) {
        self.notes = notes
        self.source = source
        listing = NoteListing(notes, source)
    }

    /// - Throws: `ReaderError` for what is no longer there.
    func target(of wish: LinkWish) throws -> NoteLink.Target {
        switch wish {
        case .entity(let reference):
            let entity: Entity? =
                switch reference {
                case .id(let id): try source.entity(id)?.entity
                case .name(let name): try source.entities(named: name).first
                }
            guard let entity else { throw ReaderError.noName }
            return .entity(entity.id, name: entity.name)
        case .note(let id):
            guard try notes.annotation(id) != nil else { throw ReaderError.noNote }
            return .note(id)
        case .passage(let id, let range):
            return .passage(LibraryNotes.target(range, of: try source.article(id), in: source.root))
        }
    }

    /// Nil for a note that is gone.
    func details(of id: AnnotationID) throws -> NoteDetails? {
        guard let annotation = try notes.annotation(id),
            let row = try listing.rows(of: [annotation]).first
        else { return nil }
        let origins = try notes.linked().filter { note in
            note.links.contains { $0.target.isSame(as: .note(id)) }
        }
        return NoteDetails(
            row: row, links: try annotation.links.map(row(of:)),
            backlinks: try listing.rows(of: origins))
    }

    private func row(of link: NoteLink) throws -> LinkRow {
        switch link.target {
        case .entity(let id, let name):
            guard let entity = try entity(id, name: name) else {
                return LinkRow(link.target, title: name, detail: "named nowhere now", end: nil)
            }
            let mentions = entity.mentions == 1 ? "1 mention" : "\(entity.mentions) mentions"
            return LinkRow(
                link.target, title: entity.name, detail: "\(entity.kind.rawValue), \(mentions)",
                end: .entity(entity.id, entity.kind))
        case .note(let id):
            let found = try notes.annotation(id).flatMap { try listing.rows(of: [$0]).first }
            guard let row = found else {
                return LinkRow(
                    link.target, title: "A note that was deleted", detail: "", end: nil)
            }
            return LinkRow(link.target, title: row.gist, detail: row.title, end: .note(id))
        case .passage(let target): return try row(of: target)
        }
    }

    private func row(of target: AnnotationTarget) throws -> LinkRow {
        let quote = "“" + Concordance.onOneLine(target.selector.quote.exact) + "”"
        guard let summary = try source.document(ofPassage: target) else {
            return LinkRow(.passage(target), title: quote, detail: target.path.name, end: nil)
        }
        let range = try place(of: target, in: summary)
        return LinkRow(
            .passage(target), title: quote,
            detail: range == nil ? "gone from " + summary.title : summary.title,
            end: range.map { .passage(Occurrence(summary.id, $0)) })
    }

    private func place(
        of target: AnnotationTarget, in summary: ArticleSummary
    ) throws -> TextRange? {
        let moment = Timestamp(milliseconds: 0)
        let stand = Annotation(
            id: AnnotationID(""), target: target, body: "", created: moment, modified: moment)
        let article = try source.article(summary.id)
        return LibraryNotes.anchored([stand], in: article).first?.anchor.range
    }

    /// By its id, or by its name where that has become another's.
    private func entity(_ id: EntityID, name: String) throws -> Entity? {
        try source.entity(id)?.entity ?? source.entities(named: name).first
    }

    /// The notes on passages that name an entity, and those linked to it.
    func rows(about id: EntityID) throws -> [NoteRow] {
        guard let details = try source.entity(id) else { return [] }
        let articles = Set(details.articles.map(\.article))
        let candidates = try notes.all().filter { note in
            if try note.links.contains(where: { try leads($0, to: id) }) { return true }
            let found = try source.document(of: note)
            return found.map { articles.contains($0.id) } ?? false
        }
        return try listing.rows(of: candidates).filter { row in
            if row.entities.contains(id) { return true }
            return try row.annotation.links.contains { try leads($0, to: id) }
        }
    }

    private func leads(_ link: NoteLink, to id: EntityID) throws -> Bool {
        guard case .entity(let other, let name) = link.target else { return false }
        return try other == id || entity(other, name: name)?.id == id
    }

    /// The passages of an article that notes link to, in reading order.
    func passages(in id: ArticleID) throws -> [LinkedPassage] {
        let article = try source.article(id)
        var found: [LinkedPassage] = []
        for note in try notes.linked() {
            for link in note.links {
                guard case .passage(let target) = link.target,
                    let summary = try source.document(ofPassage: target),
                    summary.id == id, let range = try place(of: target, in: summary),
                    range.end <= article.text.end, let row = try listing.rows(of: [note]).first
                else { continue }
                found.append(
                    LinkedPassage(range, from: note.id, title: row.gist, article: row.title))
            }
        }
        return found.sorted { TextRange.inReadingOrder($0.range, $1.range) }
    }
}
