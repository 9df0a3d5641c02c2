import ArgumentParser

struct NotesRemoveCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Remove a note.",
        discussion: """
            Example:
              dossier notes remove 3f2a9c01
            """)

    @Argument(
        help: ArgumentHelp("The note's id, or the beginning of it.", valueName: "ID"))
    var id: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    var emptyReport: (any Encodable)? { output.json ? NotesReport([]) : nil }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let notes = try LibraryOpening(data, in: surroundings).notes
        let annotation = try NotebookContents(notes).annotation(id)
        guard let removed = try notes.remove(annotation.id) else { throw CommandError.noNote(id) }
        try surroundings.output.write(
            changed: removed, as: "Removed", output, layout, in: surroundings)
        return .done
    }
}
