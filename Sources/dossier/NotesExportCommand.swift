import ArgumentParser
import Articles
import Glibc

/// What notes can be written as.
enum NoteFormat: String, CaseIterable, ExpressibleByArgument {
    /// What `notes list --json` prints.
    case json
    /// The W3C Web Annotation Data Model.
    case jsonld
    case markdown
}

struct NotesExportCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write notes in a format that other programs read.",
        discussion: """
            jsonld is the W3C Web Annotation Data Model, markdown is for people, json is what `notes \
            list --json` prints. Without FOLDER all notes are written.

            Example:
              dossier notes export --format jsonld -o notes.jsonld seeds
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
        let notes =
            try library?.placedNotes() ?? NotebookContents(opening.notes).placedNotes()
        if file == "-" {
            surroundings.output.write(try bytes(of: notes))
        } else {
            try refuse(opening.notebook)
            try NewFile.write(try bytes(of: notes), to: file)
        }
        if notes.isEmpty { surroundings.say("There are no notes to write.") }
        return .found(!notes.isEmpty)
    }

    private func bytes(of notes: [PlacedNote]) throws -> [UInt8] {
        switch format {
        case .json: try JSONDocument.bytes(of: NotesReport(notes))
        case .jsonld:
            try JSONDocument.bytes(of: AnnotationCollection(notes), isPretty: true)
        case .markdown: Array(NotesMarkdown(notes).text.utf8)
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
