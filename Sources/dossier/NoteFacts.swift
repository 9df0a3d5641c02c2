import Annotating
import Articles
import LibraryStore

/// What a filter is asked about the notes of a document.
struct NoteFacts {
    /// In the order of the document's notes.
    let all: [NoteFilter.Facts]

    /// - Parameter library: whose index knows the names; nil where notes are of no one library.
    init(_ document: AnnotatedDocument, in library: Library?) throws {
        let named = try library.map { try Self.named(document, in: $0) } ?? []
        all = document.annotations.map { note in
            let here = note.anchor.range.map { range in
                named.filter { $0.range.overlaps(range) }.flatMap(\.names)
            }
            return NoteFilter.Facts(
                note, title: document.title, path: document.path.string, names: here ?? [])
        }
    }

    /// The mentions of a document with all names of what they are of.
    private static func named(
        _ document: AnnotatedDocument, in library: Library
    ) throws -> [(range: TextRange, names: [String])] {
        guard document.annotations.contains(where: { $0.anchor.range != nil }),
            let summary = try library.index.summary(path: document.path)
        else { return [] }
        let entities = try library.index.entities(in: summary.id).map { ($0.entity.id, $0.entity) }
        let byID = Dictionary(entities) { first, _ in first }
        return try library.index.mentions(in: summary.id).compactMap { mention in
            guard let entity = mention.entity.flatMap({ byID[$0] }) else { return nil }
            return (mention.range, [entity.name] + entity.names.map(\.text))
        }
    }
}
