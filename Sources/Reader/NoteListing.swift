import Articles
import Indexing
import ReaderModel

/// The notes of the notebook as a list shows them: by article, those of other libraries last; within
/// an article in reading order.
struct NoteListing {
    private let notes: LibraryNotes
    private let source: any ArticleSource

    init(_ notes: LibraryNotes, _ source: any ArticleSource) {
        self.notes = notes
        self.source = source
    }

    func rows() throws -> [NoteRow] {
        var rows: [NoteRow] = []
        var found: [ArticleID: ArticleSummary] = [:]
        for annotation in try notes.all() {
            let target = annotation.target
            if let summary = try source.article(at: target.path, hash: target.hash) {
                found[summary.id] = summary
            } else {
                rows.append(
                    NoteRow(
                        note: AnchoredAnnotation(annotation, .orphan), article: nil,
                        title: target.path.name, path: target.path.string))
            }
        }
        for summary in found.values { rows += try self.rows(of: summary) }
        return rows.sorted(by: Self.precedes)
    }

    /// The notes of one article.
    func rows(of summary: ArticleSummary) throws -> [NoteRow] {
        let article = try source.article(summary.id)
        let anchored = try notes.notes(of: article, at: source.absolutePath(of: summary.path))
        let named = anchored.isEmpty ? .none : try source.named(in: summary.id)
        return anchored.map { note in
            let entities = note.anchor.range.map { named.entities(in: $0) } ?? []
            return NoteRow(
                note: note, article: summary.id, title: summary.title, path: summary.path.string,
                entities: entities.map(\.id), names: entities.map(\.allNames))
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
