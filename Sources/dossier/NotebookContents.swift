import Annotating
import Articles
import Importing
import Indexing

/// All notes of a notebook, whichever library their documents are in.
struct NotebookContents {
    private let notes: LibraryNotes

    init(_ notes: LibraryNotes) {
        self.notes = notes
    }

    /// By absolute path and place.
    func placedNotes() throws -> [PlacedNote] {
        let byPath = Dictionary(grouping: try notes.all(), by: \.target.path)
        return byPath.flatMap { path, annotations in Self.placed(annotations, at: path) }
            .sorted(by: PlacedNote.precedes)
    }

    /// Where a note is in its document, which is looked for where it was when the note was made.
    static func placed(_ annotation: Annotation) -> PlacedNote {
        placed([annotation], at: annotation.target.path)[0]
    }

    /// - Parameter annotations: of the document at this path.
    /// - Returns: a note for each annotation, in their order.
    private static func placed(
        _ annotations: [Annotation], at path: DocumentPath
    ) -> [PlacedNote] {
        guard let root = try? LibraryRoot(path: path.string),
            case .document(_, let name) = root,
            let article = try? ArticleReading().article(name, of: root)
        else { return annotations.map { .orphan($0, path: path) } }
        let finder = AnchorFinder(text: article.text)
        let anchored = annotations.map { annotation in
            AnchoredAnnotation(
                annotation,
                finder.anchor(
                    annotation.target.selector,
                    isSameText: annotation.target.hash == article.hash))
        }
        return PlacedNote.placed(anchored, in: article.text, path: path)
    }

    /// The note with an id, of which the beginning will do where no other begins so.
    ///
    /// - Throws: ``CommandError/noNote(_:)`` and ``CommandError/ambiguousNote(_:_:)``.
    func annotation(_ id: String) throws -> Annotation {
        if let annotation = try notes.annotation(AnnotationID(id)) { return annotation }
        let found = try notes.all().filter { !id.isEmpty && $0.id.rawValue.hasPrefix(id) }
        guard let first = found.first else { throw CommandError.noNote(id) }
        guard found.count == 1 else { throw CommandError.ambiguousNote(id, found.map(\.id)) }
        return first
    }
}
