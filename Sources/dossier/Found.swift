import Articles
import Indexing
import LibraryStore

/// What answers a query in a library.
struct Found {
    struct Hit {
        var article: FoundArticle
        var passages: SearchPassages
        /// Of the first match, in Unicode scalars of the text.
        var scalars: Range<Int>
    }

    let results: SearchResults
    let hits: [Hit]
    let notes: [(path: DocumentPath, hit: NoteHit)]
    let names: FoundNames

    /// Whether any of the documents that were found is not as it was when it was indexed.
    var isStale: Bool { hits.contains { $0.passages.isStale } }

    var isEmpty: Bool { results.total == 0 && notes.isEmpty && names.entities.isEmpty }

    init(
        _ asked: SearchRequest, in library: Library, _ colours: NoteColourNames, mostNames: Int
    ) throws {
        var request = asked
        var facts: [AnnotationID: NoteFilter.Facts]?
        let found = try library.notes.search(request, colours: colours, limit: request.limit) {
            note in
            let known = try facts ?? Self.facts(in: library)
            facts = known
            return known[note.id]
        }
        for (term, notes) in found.noted {
            request.noted[term] = try notes.compactMap { try library.document(of: $0)?.id }
        }
        notes = try found.hits.compactMap { hit in
            try library.path(of: hit.annotation).map { ($0, hit) }
        }
        results = try library.index.search(request)
        names = try library.index.names(
            answering: request, limit: mostNames, isThorough: true)
        let passages = try library.index.passages(of: request, in: results.articles.map(\.article))
        hits = try zip(results.articles, passages).map { article, passages in
            let first = passages.shown.map { [$0] } ?? []
            let text = try library.index.text(of: article.article) ?? .empty
            return Hit(
                article: article, passages: passages,
                scalars: text.scalarRanges(of: first).first ?? 0..<0)
        }
    }

    private static func facts(in library: Library) throws -> [AnnotationID: NoteFilter.Facts] {
        let linked = try library.notes.endsOfLinks()
        let all = try library.annotatedDocuments().flatMap {
            try NoteFacts($0, in: library, linked: linked).all
        }
        return Dictionary(all.map { ($0.note.annotation.id, $0) }) { first, _ in first }
    }
}
