import Articles

/// Takes notes out of dossier, and brings them in.
public enum AnnotationExchange {
    /// Gives the document of today at an absolute path, when it is at hand.
    public typealias DocumentLookup =
        (_ path: DocumentPath) -> (hash: ContentHash, text: ReadingText)?

    /// What a file of notes holds.
    public struct Imported: Sendable {
        /// In the order of the file.
        public var annotations: [Annotation] = []
        /// Why others were left out.
        public var skipped: [ExchangeError] = []

        /// Makes a note of each entry of a file; `annotation` is given its number from 0, too.
        ///
        /// - Throws: why the first was left out, when all were.
        init<Entry>(
            _ entries: [Entry],
            _ annotation: (_ entry: Entry, _ index: Int) throws(ExchangeError) -> Annotation
        ) throws(ExchangeError) {
            for (index, entry) in entries.enumerated() {
                do throws(ExchangeError) {
                    annotations.append(try annotation(entry, index))
                } catch {
                    skipped.append(error)
                }
            }
            if annotations.isEmpty, let fault = skipped.first { throw fault }
        }
    }

    /// The notes of `documents`, in their order, as the UTF-8 bytes of a file. The same notes give
    /// the same bytes.
    ///
    /// - Throws: ``ExchangeError/cannotExport(_:)``.
    public static func export(
        _ documents: [AnnotatedDocument], as format: ExchangeFormat
    ) throws(ExchangeError) -> [UInt8] {
        switch format {
        case .jsonld: WebAnnotationExporter().export(documents)
        case .markdown: MarkdownExporter().export(documents)
        case .org: OrgExporter().export(documents)
        case .html: HTMLExporter().export(documents)
        case .csv: CSVExporter().export(documents)
        case .cslJSON: CitationExporter().cslJSON(documents)
        case .bibtex: CitationExporter().bibTeX(documents)
        case .hypothesis: throw .cannotExport(format)
        }
    }

    /// The notes in a file. What is of no use is left out, unless there is nothing else.
    ///
    /// Files count Unicode scalars and dossier counts bytes, so that a place can only be taken over
    /// where the text is at hand. Otherwise the note's position is empty, which says that it is not
    /// known; the note is found by its words. A quotation that comes without its surroundings gets
    /// them where the text is at hand and has it once: alone it would be too little to go by.
    /// - Parameters:
    ///   - now: for notes that do not say when they were made.
    ///   - article: the absolute path of the document that notes on pages of the web are about.
    ///   - document: is asked once for each path.
    public static func importAnnotations(
        _ bytes: [UInt8], format: ExchangeFormat, now: Timestamp,
        article: DocumentPath? = nil, document: @escaping DocumentLookup = { _ in nil }
    ) throws(ExchangeError) -> Imported {
        switch format {
        case .jsonld:
            var importer = WebAnnotationImporter(now: now, document: document)
            return try importer.annotations(in: bytes)
        case .hypothesis:
            var importer = HypothesisImporter(now: now, article: article, document: document)
            return try importer.annotations(in: bytes)
        case .markdown, .org, .html, .csv, .cslJSON, .bibtex:
            throw .cannotImport(format)
        }
    }

    /// What a file for people says now of the notes that it was written from, and why others in it
    /// cannot be told.
    ///
    /// - Throws: ``ExchangeError/malformed(_:reason:)`` for a file without notes, and
    ///   ``ExchangeError/cannotImport(_:)``.
    public static func edits(
        _ bytes: [UInt8], format: ExchangeFormat
    ) throws(ExchangeError) -> (edits: [NoteEdit], skipped: [ExchangeError]) {
        switch format {
        case .markdown: try MarkdownImporter().edits(in: bytes)
        case .org: try OrgImporter().edits(in: bytes)
        case .jsonld, .hypothesis, .html, .csv, .cslJSON, .bibtex: throw .cannotImport(format)
        }
    }
}
