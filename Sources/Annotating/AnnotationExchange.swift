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
    /// the same bytes. Files are made as fit for a terminal as what is printed: sooner or later one
    /// is looked at there.
    ///
    /// - Throws: ``ExchangeError/cannotExport(_:)``.
    public static func export(
        _ documents: [AnnotatedDocument], as format: ExchangeFormat
    ) throws(ExchangeError) -> [UInt8] {
        switch format {
        case .jsonld: WebAnnotationExporter().export(documents)
        case .markdown: printable(MarkdownExporter().export(documents))
        case .org: printable(OrgExporter().export(documents))
        case .html: printable(HTMLExporter().export(documents))
        case .csv: printable(CSVExporter().export(documents))
        case .cslJSON: CitationExporter().cslJSON(documents)
        case .bibtex: printable(CitationExporter().bibTeX(documents))
        case .brat: throw .isFolder(format)
        case .hypothesis: throw .cannotExport(format)
        }
    }

    private static func printable(_ bytes: [UInt8]) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).printableText.utf8)
    }

    /// The files of a format that has several, in the order of their paths; of any other, none.
    public static func exportFiles(
        _ documents: [AnnotatedDocument], as format: ExchangeFormat
    ) -> [ExportedFile] {
        format == .brat ? BratExporter().export(documents) : []
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
    ///   - folder: the absolute path that relative ones in the file start from: where the file is.
    ///   - document: is asked once for each path.
    public static func importAnnotations(
        _ bytes: [UInt8], format: ExchangeFormat, now: Timestamp,
        article: DocumentPath? = nil, folder: DocumentPath = DocumentPath("/"),
        document: @escaping DocumentLookup = { _ in nil }
    ) throws(ExchangeError) -> Imported {
        switch format {
        case .jsonld:
            var importer = WebAnnotationImporter(now: now, folder: folder, document: document)
            return try importer.annotations(in: withoutMark(bytes))
        case .hypothesis:
            var importer = HypothesisImporter(
                now: now, article: article, folder: folder, document: document)
            return try importer.annotations(in: withoutMark(bytes))
        case .markdown, .org, .html, .csv, .cslJSON, .bibtex, .brat:
            throw .cannotImport(format)
        }
    }

    /// Some editors put a byte order mark before UTF-8, which is no part of JSON.
    private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
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
        case .jsonld, .hypothesis, .html, .csv, .cslJSON, .bibtex, .brat:
            throw .cannotImport(format)
        }
    }
}
