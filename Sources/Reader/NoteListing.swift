import Articles
import Indexing
import LibraryStore
import ReaderModel

/// Notes as lists show them: by article, those of other libraries last; within an article in reading
/// order.
struct NoteListing {
    private let notes: LibraryNotes
    private let source: any ArticleSource

    init(_ notes: LibraryNotes, _ source: any ArticleSource) {
        self.notes = notes
        self.source = source
    }

    /// All of the notebook.
    func rows() throws -> [NoteRow] {
        try rows(of: try notes.all())
    }

    func rows(of annotations: [Annotation]) throws -> [NoteRow] {
        let linked = try notes.endsOfLinks()
        var rows: [NoteRow] = []
        var found: [ArticleID: (summary: ArticleSummary, notes: [Annotation])] = [:]
        for annotation in annotations {
            let target = annotation.target
            if let summary = try source.document(of: annotation) {
                found[summary.id, default: (summary, [])].notes.append(annotation)
            } else {
                rows.append(
                    NoteRow(
                        note: AnchoredAnnotation(annotation, .orphan), article: nil,
                        title: target.path.name, path: target.path.string,
                        isLinked: linked.contains(annotation.id)))
            }
        }
        for (summary, annotations) in found.values {
            rows += try self.rows(of: annotations, in: summary, linked)
        }
        return rows.sorted(by: Self.precedes)
    }

    /// More notes than this are not found at once.
    private static let mostHits = 100

    /// The notes of this library that answer a query.
    ///
    /// - Parameter request: is told which articles have notes that the query asks for.
    func hits(of request: inout SearchRequest) throws -> [LibraryHit] {
        let found = try notes.search(request, limit: Self.mostHits) { note in
            try rows(of: [note]).first?.facts
        }
        for (term, annotations) in found.noted {
            request.noted[term] = try annotations.compactMap { try source.document(of: $0)?.id }
        }
        var folder: [UInt8]?
        if case .folder = source.root { folder = source.root.absolutePath(of: DocumentPath("")) }
        return try found.hits.compactMap { hit in
            let target = hit.annotation.target
            let summary = try source.document(of: hit.annotation)
            let isOfFolder = folder.map { target.path.bytes.starts(with: $0) } ?? false
            guard summary != nil || isOfFolder else { return nil }
            return LibraryHit(
                article: summary?.id ?? ArticleID(0), title: summary?.title ?? target.path.name,
                path: summary?.path ?? target.path,
                passage: LibraryPassage(snippet: hit.snippet, marks: hit.marks),
                note: hit.annotation.id)
        }
    }

    private func rows(
        of annotations: [Annotation], in summary: ArticleSummary, _ linked: Set<AnnotationID>
    ) throws -> [NoteRow] {
        let article = try source.article(summary.id)
        let named = try source.named(in: summary.id)
        let successions = source.successions.to(summary.id)
        return LibraryNotes.anchored(annotations, in: article, successions).map { note in
            let entities = note.anchor.range.map { named.entities(in: $0) } ?? []
            return NoteRow(
                note: note, article: summary.id, title: summary.title, path: summary.path.string,
                entities: entities.map(\.id),
                names: entities.map(\.allNames) + note.annotation.linkedNames.map { [$0] },
                isLinked: linked.contains(note.annotation.id))
        }
    }

    private static func precedes(_ x: NoteRow, _ y: NoteRow) -> Bool {
        if (x.article == nil) != (y.article == nil) { return x.article != nil }
        if x.path != y.path { return DocumentPath(x.path) < DocumentPath(y.path) }
        let end = TextOffset(Int.max)
        let (s, t) = (x.note.anchor.range?.start ?? end, y.note.anchor.range?.start ?? end)
        return s == t ? x.annotation.id < y.annotation.id : s < t
    }
}
