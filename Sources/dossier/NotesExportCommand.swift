import Annotating
import ArgumentParser
import Glibc

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
            documents that bear notes, for a bibliography; json is what `notes list --json` \
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
            ?? NotebookContents(opening.notes).annotatedDocuments()
        if file == "-" {
            surroundings.output.write(try bytes(of: documents))
        } else {
            try refuse(opening.notebook)
            try NewFile.write(try bytes(of: documents), to: file)
        }
        if documents.isEmpty { surroundings.say("There are no notes to write.") }
        return .found(!documents.isEmpty)
    }

    /// Files are made as fit for a terminal as what is printed: sooner or later one is looked at.
    private func bytes(of documents: [AnnotatedDocument]) throws -> [UInt8] {
        guard let exchange = format.exchange else {
            return try JSONDocument.bytes(of: NotesReport(documents.flatMap(PlacedNote.placed)))
        }
        let bytes = try AnnotationExchange.export(documents, as: exchange)
        switch format {
        case .json, .jsonld, .cslJSON: return JSONDocument.escaped(bytes)
        case .markdown, .org, .html, .csv, .bibtex:
            return Array(String(decoding: bytes, as: UTF8.self).printableText.utf8)
        }
    }

    /// The notebook must not be written over, under whatever name.
    private func refuse(_ notebook: String) throws {
        var (target, kept) = (stat(), stat())
        guard stat(file, &target) == 0, stat(notebook, &kept) == 0 else { return }
        if target.st_dev == kept.st_dev, target.st_ino == kept.st_ino {
            throw CommandError.cannotWrite(file, reason: "it is the notebook itself")
        }
    }
}
