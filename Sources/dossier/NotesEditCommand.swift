import ArgumentParser

struct NotesEditCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Give a note another body, other tags, a colour, a star.",
        discussion: """
            What is not given stays as it is. What the note said before stays in its history, which \
            `dossier notes history` shows.

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

    @Option(
        help: ArgumentHelp(
            "A colour by its name or by yours; none takes it away.", valueName: "COLOUR"))
    var colour: String?

    @Flag(inversion: .prefixedNo, help: "Star the note, or take the star away.")
    var star: Bool?

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: NoteLayoutOptions
    @OptionGroup var data: DataOptions

    func validate() throws {
        if noTags, !tag.isEmpty { throw ValidationError("--tag and --no-tags exclude each other.") }
        if body == nil, tag.isEmpty, !noTags, colour == nil, star == nil {
            throw ValidationError(
                "There is nothing to change: give --body, --tag, --colour or --star.")
        }
    }

    var emptyReport: (any Encodable)? { output.json ? NotesReport([]) : nil }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let opening = try LibraryOpening(data, in: surroundings)
        let notes = opening.notes
        let found = try NotebookContents(notes).annotation(id)
        let body = body == "-" ? try StandardInput.body() : body
        let newColour = try colour.flatMap { colour in
            colour == "none" ? nil : try NoteColours(opening).colour(named: colour)
        }
        // What another process has changed since the note was read stays.
        let changed = try notes.change(found.id) { annotation in
            if let body { annotation.body = body }
            if noTags || !tag.isEmpty { annotation.tags = tag }
            if colour != nil { annotation.colour = newColour }
            if let star { annotation.isStarred = star }
        }
        guard let annotation = changed?.after else { throw CommandError.noNote(id) }
        try surroundings.output.write(
            changed: annotation, as: "Changed", output, layout.layout,
            origins: try opening.notes.linked(), in: surroundings)
        return .done
    }
}
