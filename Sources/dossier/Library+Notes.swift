import Annotating
import Articles

extension Library {
    /// The path of the document that a note is on; nil for one of another library.
    func path(of annotation: Annotation) throws -> DocumentPath? {
        let path = relativePath(of: annotation.target.path)
        if let path, try index.summary(path: path) != nil { return path }
        if let summary = try index.summary(hash: annotation.target.hash) { return summary.path }
        if case .folder = root { return path }
        return nil
    }

    /// The library's documents that have notes, by path; those that are gone from its folder are
    /// among them.
    func annotatedDocuments() throws -> [AnnotatedDocument] {
        let annotations = try notes.all()
        guard !annotations.isEmpty else { return [] }
        let summaries = try index.allSummaries(sort: .path)
        let paths = Dictionary(summaries.map { ($0.path, $0) }) { first, _ in first }
        let hashes = Dictionary(summaries.map { ($0.hash, $0) }) { first, _ in first }
        var known: [DocumentPath: [Annotation]] = [:]
        var gone: [DocumentPath: [Annotation]] = [:]
        for annotation in annotations {
            let path = relativePath(of: annotation.target.path)
            if let summary = path.flatMap({ paths[$0] }) ?? hashes[annotation.target.hash] {
                known[summary.path, default: []].append(annotation)
            } else if let path, case .folder = root {
                gone[path, default: []].append(annotation)
            }
        }
        let documents =
            try known.map { path, annotations in
                AnnotatedDocument(
                    annotations, of: try read(path), path: path,
                    absolutePath: absolutePath(of: path),
                    issued: paths[path]?.date)
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
