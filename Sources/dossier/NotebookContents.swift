import Annotating
import Articles
import Indexing
import Reader

/// All notes of a notebook, whichever library their documents are in.
struct NotebookContents {
    private let notes: LibraryNotes
    private let options: ReadingOptions

    /// - Parameter options: how the documents are read.
    init(_ notes: LibraryNotes, options: ReadingOptions = ReadingOptions()) {
        self.notes = notes
        self.options = options
    }

    /// The documents that have notes, by absolute path.
    func annotatedDocuments() throws -> [AnnotatedDocument] {
        Dictionary(grouping: try notes.all(), by: \.target.path)
            .map { path, annotations in Self.document(annotations, at: path, options) }
            .sorted { $0.path < $1.path }
    }

    /// A note in its document, which is looked for where it was when the note was made.
    static func document(
        with annotation: Annotation, options: ReadingOptions
    ) -> AnnotatedDocument {
        document([annotation], at: annotation.target.path, options)
    }

    private static func document(
        _ annotations: [Annotation], at path: DocumentPath, _ options: ReadingOptions
    ) -> AnnotatedDocument {
        AnnotatedDocument(
            annotations, of: article(at: path, options: options), path: path, absolutePath: path)
    }

    /// The document at an absolute path; nil when it is gone or cannot be read.
    static func article(at path: DocumentPath, options: ReadingOptions) -> Article? {
        guard let root = try? LibraryRoot(path: path.string), case .document(_, let name) = root
        else { return nil }
        return try? ArticleReading(options: options).article(name, of: root)
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
