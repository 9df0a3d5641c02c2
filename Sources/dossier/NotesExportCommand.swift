import Annotating
import ArgumentParser
import Reader

/// What notes can be written as.
enum NoteFormat: String, CaseIterable, ExpressibleByArgument {
    /// What `notes list --json` prints.
    case json
    /// The W3C Web Annotation Data Model.
    case jsonld
    case markdown
    case org
    case html
    case csv
    case cslJSON = "csl-json"
    case bibtex
    /// Texts and stand-off annotations, in a folder.
    case brat

    /// Nil for the one that is the command line's own.
    var exchange: ExchangeFormat? { ExchangeFormat(rawValue: rawValue) }
}

struct NotesExportCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write notes in a format that other programs read.",
        discussion: """
            jsonld is the W3C Web Annotation Data Model; markdown and org are for people, and what \
            is changed in them can be imported; html is one page with the notes in the margin, \
            for a browser or a printer; csv is for spreadsheets; csl-json and bibtex have the \
            documents that bear notes, for a bibliography; brat makes a folder of texts with their \
            names and notes, for the annotation tool; json is what `notes list --json` \
            prints. Without FOLDER all notes are written.

            Example:
              dossier notes export --format html -o notes.html seeds
            """)

    @Argument(
        help: ArgumentHelp("Only notes on documents of this folder.", valueName: "FOLDER"),
        completion: .directory)
    var folder: String?

    @Option(help: "The format.")
    var format: NoteFormat

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The file to write; - is standard output.", valueName: "FILE"),
        completion: .file())
    var file = "-"

    @OptionGroup var data: DataOptions

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let opening = try LibraryOpening(data, in: surroundings)
        let library = try folder.map { try opening.library(at: $0) }
        let documents =
            try library?.annotatedDocuments()
            ?? NotebookContents(opening.notes, options: try opening.options())
            .annotatedDocuments()
        if format == .brat {
            try writeFolder(documents, library, opening)
        } else if file == "-" {
            surroundings.output.write(try bytes(of: documents, opening))
        } else {
            try target(documents, library, opening).check(file)
            try NewFile.write(try bytes(of: documents, opening), to: file)
        }
        if documents.isEmpty { surroundings.say("There are no notes to write.") }
        return .found(!documents.isEmpty)
    }

    /// What must not be written over.
    private func target(
        _ documents: [AnnotatedDocument], _ library: Library?, _ opening: LibraryOpening
    ) -> ExportTarget {
        ExportTarget(
            notebook: opening.notebook, documents: documents.map(\.absolutePath)
        ) { path in
            guard let library, let relative = library.relativePath(of: path) else { return false }
            return (try? library.index.summary(path: relative)) != nil
        }
    }

    private func writeFolder(
        _ documents: [AnnotatedDocument], _ library: Library?, _ opening: LibraryOpening
    ) throws {
        guard file != "-" else {
            throw FileFailure.write("brat", "it is a folder of files; -o names it")
        }
        let named = try documents.map { try library?.naming($0) ?? $0 }
        try ExportedFolder.write(
            AnnotationExchange.exportFiles(named, as: .brat), to: file,
            target(documents, library, opening))
    }

    private func bytes(
        of documents: [AnnotatedDocument], _ opening: LibraryOpening
    ) throws -> [UInt8] {
        guard let exchange = format.exchange else {
            return try JSONDocument.bytes(
                of: NotesReport(
                    documents.flatMap(PlacedNote.placed), origins: try opening.notes.linked()))
        }
        return try AnnotationExchange.export(documents, as: exchange)
    }
}
