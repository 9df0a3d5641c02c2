import ArgumentParser
import Articles

struct NotesAddCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Make a note on a passage.",
        discussion: """
            The passage is given by its words; line ends and spaces in them do not count. A note \
            with an empty body is a highlight.

            Example:
              dossier notes add seeds/08-chronology.md --quote "Tor-M1" --body "Which version?" \
                --tag arms --colour red --star
            """)

    @Argument(
        help: ArgumentHelp("The document.", valueName: "ARTICLE"), completion: .file())
    var article: String

    @Option(help: ArgumentHelp("The words of the passage.", valueName: "TEXT"))
    var quote: String

    @Option(help: ArgumentHelp("Which of several such passages, from 1.", valueName: "N"))
    var occurrence: Int?

    @Option(help: ArgumentHelp("The note, in Markdown; - is standard input.", valueName: "TEXT"))
    var body: String

    @Option(
        parsing: .singleValue,
        help: ArgumentHelp("A tag; may be given several times.", valueName: "T"))
    var tag: [String] = []

    @Option(
        help: ArgumentHelp(
            "yellow, red, green, blue, violet, or a name of your own.", valueName: "COLOUR"))
    var colour: String?

    @Flag(help: "Star the note.")
    var star = false

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: NoteLayoutOptions
    @OptionGroup var data: DataOptions

    func validate() throws {
        if let occurrence, occurrence < 1 {
            throw ValidationError("Occurrences are counted from 1.")
        }
        if quote.allSatisfy(\.isWhitespace) { throw ValidationError("The quotation is empty.") }
    }

    var emptyReport: (any Encodable)? { output.json ? NotesReport([]) : nil }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let opening = try LibraryOpening(data, in: surroundings)
        let colour = try colour.map { try NoteColours(opening).colour(named: $0) }
        let passage = try QuotedPassage(
            in: article, quote: quote, occurrence: occurrence, in: surroundings)
        let annotation = try opening.notes.add(
            passage.range, of: passage.article, at: passage.path,
            body: body == "-" ? try StandardInput.body() : body
        ) { annotation in
            annotation.tags = tag
            annotation.colour = colour
            annotation.isStarred = star
        }
        try surroundings.output.write(
            changed: annotation, as: "Added", output, layout.layout, origins: [], in: surroundings)
        return .done
    }
}

extension OutputFile {
    /// Says what became of a note; the path is relative to the folder that holds the document.
    ///
    /// - Parameter origins: the notes that links lead from, where they are known.
    func write(
        changed annotation: Annotation, as word: String, _ output: OutputOptions,
        _ layout: LayoutOptions, origins: [Annotation]? = nil, in surroundings: Surroundings
    ) throws {
        var document = NotebookContents.document(
            with: annotation, options: surroundings.readingOptions)
        document.path = DocumentPath(document.path.name)
        let notes = PlacedNote.placed(document)
        if output.json {
            try write(json: origins.map { NotesReport(notes, origins: $0) } ?? NotesReport(notes))
        } else {
            write(word + ":\n")
            write(notes: notes, layout, origins: origins ?? [], in: surroundings)
        }
    }
}
