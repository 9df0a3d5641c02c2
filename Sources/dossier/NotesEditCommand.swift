import ArgumentParser

struct NotesEditCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Give a note another body, or other tags.",
        discussion: """
            What is not given stays as it is.

            Example:
              dossier notes edit 3f2a9c01 --body "The export version." --tag arms
            """)

    @Argument(
        help: ArgumentHelp("The note's id, or the beginning of it.", valueName: "ID"))
    var id: String

    @Option(help: ArgumentHelp("The note, in Markdown; - is standard input.", valueName: "TEXT"))
    var body: String?

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A tag, in place of all it has; may be repeated.", valueName: "T"))
    var tag: [String] = []

    @Flag(help: "Take all tags away.")
    var noTags = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    func validate() throws {
        if noTags, !tag.isEmpty { throw ValidationError("--tag and --no-tags exclude each other.") }
        if body == nil, tag.isEmpty, !noTags {
            throw ValidationError("There is nothing to change: give --body, --tag or --no-tags.")
        }
    }

    var emptyReport: (any Encodable)? { output.json ? NotesReport([]) : nil }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let notes = try LibraryOpening(data, in: surroundings).notes
        var annotation = try NotebookContents(notes).annotation(id)
        if let body { annotation.body = body == "-" ? try StandardInput.body() : body }
        if noTags || !tag.isEmpty { annotation.tags = tag }
        annotation.modified = surroundings.now()
        try notes.update(annotation)
        try surroundings.output.write(
            changed: annotation, as: "Changed", output, layout, in: surroundings)
        return .done
    }
}
