import Annotating
import Articles
import Indexing
import LibraryStore
import Reader

extension Library {
    /// The path of the document that a note is on; nil for one of another library.
    func path(of annotation: Annotation) throws -> DocumentPath? {
        if let summary = try document(of: annotation) { return summary.path }
        if case .folder = root { return relativePath(of: annotation.target.path) }
        return nil
    }

    /// The document that a note is on, if the library has it.
    func document(of annotation: Annotation) throws -> ArticleSummary? {
        try index.document(
            of: annotation, successions, path: { relativePath(of: $0.path) },
            article: { try? read($0.path) })
    }

    /// The library's documents that have notes, by path; those that are gone from its folder are
    /// among them.
    func annotatedDocuments() throws -> [AnnotatedDocument] {
        let annotations = try notes.all()
        guard !annotations.isEmpty else { return [] }
        let summaries = try index.allSummaries(sort: .path)
        let paths = Dictionary(summaries.map { ($0.path, $0) }) { first, _ in first }
        var known: [DocumentPath: [Annotation]] = [:]
        var gone: [DocumentPath: [Annotation]] = [:]
        for annotation in annotations {
            if let summary = try document(of: annotation) {
                known[summary.path, default: []].append(annotation)
            } else if let path = relativePath(of: annotation.target.path), case .folder = root {
                gone[path, default: []].append(annotation)
            }
        }
        let documents =
            try known.map { path, annotations in
                AnnotatedDocument(
                    annotations, of: try read(path), path: path,
                    absolutePath: absolutePath(of: path), issued: paths[path]?.date,
                    successions: paths[path].map { successions.to($0.id) } ?? .none)
            }
            + gone.map { path, annotations in
                AnnotatedDocument(
                    annotations, of: nil, path: path, absolutePath: absolutePath(of: path))
            }
        return documents.sorted { $0.path < $1.path }
    }
}

extension Library {
    /// A document with what it names, as far as the index knows it as it is.
    func naming(_ document: AnnotatedDocument) throws -> AnnotatedDocument {
        guard let summary = try index.summary(path: document.path),
            summary.hash == document.hash
        else { return document }
        let entities = Dictionary(
            try index.entities(in: summary.id).map { ($0.entity.id, $0.entity.name) }
        ) { first, _ in first }
        var named = document
        named.mentions = try index.mentions(in: summary.id).map { mention in
            NamedMention(
                mention.range, mention.kind, entity: mention.entity,
                name: mention.entity.flatMap { entities[$0] } ?? "")
        }
        return named
    }
}
