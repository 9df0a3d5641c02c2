import ArgumentParser
import Articles

struct NotesListCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the notes on the documents of a folder.",
        discussion: """
            The state says how sure the place of a note is: exact, moved, fuzzy (the words have \
            changed), ambiguous (several places fit) or orphan (the passage is gone).

            Examples:
              dossier notes list seeds --tag money
              dossier notes list --all --json
            """)

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @Flag(help: "List the notes on all documents, wherever they are.")
    var all = false

    @Option(help: ArgumentHelp("Only notes with this tag.", valueName: "T"))
    var tag: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    func validate() throws {
        if all, folder != nil { throw ValidationError("--all and FOLDER exclude each other.") }
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let opening = try LibraryOpening(data, in: surroundings)
        let documents =
            all
            ? try NotebookContents(opening.notes).annotatedDocuments()
            : try opening.library(at: folder).annotatedDocuments()
        var notes = documents.flatMap(PlacedNote.placed)
        if let tag { notes.removeAll { !$0.annotation.tags.contains(tag) } }
        if output.json {
            try surroundings.output.write(json: NotesReport(notes))
        } else if notes.isEmpty {
            surroundings.say("There are no such notes.")
        } else {
            surroundings.output.write(notes: notes, layout, in: surroundings)
        }
        return .found(!notes.isEmpty)
    }
}
