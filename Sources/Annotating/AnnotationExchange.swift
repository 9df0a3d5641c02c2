import Articles

/// Takes notes out of dossier, and brings them in.
public enum AnnotationExchange {
    /// Gives the reading text of the document with a hash, when it is at hand; the path is where
    /// the document was when the note was made.
    public typealias TextLookup = (_ hash: ContentHash, _ path: DocumentPath) -> ReadingText?

    /// The notes of `documents`, in their order, as the UTF-8 bytes of a file. The same notes give
    /// the same bytes.
    public static func export(
        _ documents: [ExportedDocument], as format: ExchangeFormat
    ) -> [UInt8] {
        switch format {
        case .jsonld: WebAnnotationExporter().export(documents)
        case .markdown: MarkdownExporter().export(documents)
        case .csv: CSVExporter().export(documents)
        }
    }

    /// The notes in a file, in its order.
    ///
    /// Files count Unicode scalars and dossier counts bytes, so that a place can only be taken over
    /// where the text is at hand. Otherwise the note's position is empty, which says that it is not
    /// known; the note is found by its words.
    /// - Parameter text: must give the text that the hash belongs to, or nil.
    public static func importAnnotations(
        _ bytes: [UInt8], format: ExchangeFormat, text: @escaping TextLookup = { _, _ in nil }
    ) throws(ExchangeError) -> [Annotation] {
        switch format {
        case .jsonld: try WebAnnotationImporter(text: text).annotations(in: bytes)
        case .markdown, .csv: throw .cannotImport(format)
        }
    }
}
