import Annotating
import Articles
import Indexing
import LibraryStore

/// What a filter is asked about the notes of a document.
struct NoteFacts {
    /// In the order of the document's notes.
    let all: [NoteFilter.Facts]

    /// - Parameters:
    ///   - library: whose index knows the names; nil where notes are of no one library.
    ///   - linked: the notes that a link leads from or to.
    init(
        _ document: AnnotatedDocument, in library: Library?, linked: Set<AnnotationID>
    ) throws {
        let named = try library.map { try Self.named(document, in: $0) } ?? .none
        all = document.annotations.map { note in
            let here = note.anchor.range.map { named.entities(in: $0).flatMap(\.allNames) }
            return NoteFilter.Facts(
                note, title: document.title, path: document.path.string,
                names: (here ?? []) + note.annotation.linkedNames,
                isLinked: linked.contains(note.annotation.id))
        }
    }

    private static func named(
        _ document: AnnotatedDocument, in library: Library
    ) throws -> NamedPassages {
        guard document.annotations.contains(where: { $0.anchor.range != nil }),
            let summary = try library.index.summary(path: document.path)
        else { return .none }
        return NamedPassages(
            mentions: try library.index.mentions(in: summary.id),
            entities: try library.index.entities(in: summary.id).map(\.entity))
    }
}
