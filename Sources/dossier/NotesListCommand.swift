import ArgumentParser
import Articles
import Reader

struct NotesListCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the notes on the documents of a folder.",
        discussion: """
            The state says how sure the place of a note is: exact, moved, fuzzy (the words have \
            changed), ambiguous (several places fit) or orphan (the passage is gone).

            Examples:
              dossier notes list seeds --tag money
              dossier notes list seeds --filter 'colour:red is:starred @"Sergei Ivanov"'
              dossier notes list --all --json

            A filter has words and any of these, each of which must hold, or must not with a minus \
            before it:

            """
                + SearchKey.ofNotes.map {
                    "  " + PrintedText.padded($0.rawValue, to: 9) + $0.help
                }.joined(separator: "\n"))

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @Flag(help: "List the notes on all documents, wherever they are.")
    var all = false

    @Option(help: ArgumentHelp("Only notes with this tag.", valueName: "T"))
    var tag: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Only notes that answer this.", valueName: "FILTER"))
    var filter: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    func validate() throws {
        if all, folder != nil { throw ValidationError("--all and FOLDER exclude each other.") }
    }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let opening = try LibraryOpening(data, in: surroundings)
        let library = all ? nil : try opening.library(at: folder)
        let documents =
            try library?.annotatedDocuments()
            ?? NotebookContents(opening.notes, options: try opening.options())
            .annotatedDocuments()
        var notes =
            try filter.map { filter in
                let linked = try opening.notes.endsOfLinks()
                let filter = NoteFilter(filter, colours: try NoteColours(opening).names)
                return try documents.flatMap { document in
                    let facts = try NoteFacts(document, in: library, linked: linked).all
                    return zip(PlacedNote.placed(document), facts)
                        .filter { filter.matches($1) }.map(\.0)
                }
            } ?? documents.flatMap(PlacedNote.placed)
        if let tag { notes.removeAll { !$0.annotation.tags.contains(tag) } }
        let origins = try opening.notes.linked()
        if output.json {
            try surroundings.output.write(json: NotesReport(notes, origins: origins))
        } else if notes.isEmpty {
            surroundings.say("There are no such notes.")
        } else {
            surroundings.output.write(notes: notes, layout, origins: origins, in: surroundings)
        }
        return .found(!notes.isEmpty)
    }
}
