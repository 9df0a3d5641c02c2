import ArgumentParser
import Articles

struct NotesDetachCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "detach",
        abstract: "Say that the passage of a note is gone; the note stays.",
        discussion: """
            Example:
              dossier notes detach 3f2a9c01
            """)

    @Argument(help: ArgumentHelp("The note's id, or the beginning of it.", valueName: "ID"))
    var id: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    var emptyReport: (any Encodable)? { output.json ? NotesReport([]) : nil }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let notes = try LibraryOpening(data, in: surroundings).notes
        let annotation = try NotebookContents(notes).annotation(id)
        guard let detached = try notes.detach(annotation.id) else {
            throw CommandError.noNote(id)
        }
        try surroundings.output.write(
            changed: detached.after, as: "Detached", output, layout, in: surroundings)
        return .done
    }
}
