import ArgumentParser
import Articles
import Indexing

struct NotesAcceptCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "accept",
        abstract: "Say that a note belongs where it is found now, or elsewhere.",
        discussion: """
            What the note was made on stays with it.

            Examples:
              dossier notes accept 3f2a9c01 seeds
              dossier notes accept 3f2a9c01 seeds --place 2
              dossier notes accept 3f2a9c01 seeds --quote "the export version"
            """)

    @Argument(help: ArgumentHelp("The note's id, or the beginning of it.", valueName: "ID"))
    var id: String

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @Option(help: ArgumentHelp("Which of the places that notes review lists.", valueName: "N"))
    var place = 1

    @Option(help: ArgumentHelp("The words of another passage.", valueName: "TEXT"))
    var quote: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: LayoutOptions
    @OptionGroup var data: DataOptions

    func validate() throws {
        if place < 1 { throw ValidationError("Places are counted from 1.") }
    }

    var emptyReport: (any Encodable)? { output.json ? NotesReport([]) : nil }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let library = try LibraryOpening(data, in: surroundings).library(at: folder)
        let annotation = try NotebookContents(library.notes).annotation(id)
        guard let summary = try library.document(of: annotation) else {
            throw CommandError.noPlace(id)
        }
        let article = try library.read(summary.path)
        let anchor = LibraryNotes.place(of: annotation, in: article)
        let places = quote.map { QuoteSearch($0).ranges(in: article.text) } ?? anchor.proposals
        guard places.indices.contains(place - 1) else { throw CommandError.noPlace(id) }
        let path = library.absolutePath(of: summary.path)
        let placed = try library.notes.place(
            annotation.id, at: places[place - 1], of: article, at: path)
        guard let placed else { throw CommandError.noNote(id) }
        let notes = PlacedNote.placed(
            LibraryNotes.anchored([placed.after], in: article), in: article.text,
            path: summary.path)
        if output.json {
            try surroundings.output.write(json: NotesReport(notes))
        } else {
            surroundings.output.write("Accepted:\n")
            surroundings.output.write(notes: notes, layout, in: surroundings)
        }
        return .done
    }
}
