import ArgumentParser
import Articles
import Indexing

struct NotesLinkCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Link a note to a name, to another note, or to a passage.",
        discussion: """
            A name is looked for as `dossier mentions` does: in FOLDER, or else in the library that \
            holds the note's document. `dossier notes list --json` shows what each note links to, \
            and which notes link to it.

            Examples:
              dossier notes link 3f2a9c01 --entity "Sergei Ivanov"
              dossier notes link 3f2a9c01 --note 77b0e1d2
              dossier notes link 3f2a9c01 --passage seeds/08-chronology.md --quote "Tor-M1"
            """)

    @Argument(
        help: ArgumentHelp("The note's id, or the beginning of it.", valueName: "ID"))
    var id: String

    @Argument(help: .folder, completion: .directory)
    var folder: String?

    @OptionGroup var end: LinkOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: NoteLayoutOptions
    @OptionGroup var data: DataOptions

    func validate() throws {
        if end.count == 0 {
            throw ValidationError("Say what it leads to: --entity, --note or --passage.")
        }
        if end.passage != nil, end.quote == nil {
            throw ValidationError("--passage needs --quote.")
        }
    }

    var emptyReport: (any Encodable)? { output.json ? NotesReport([]) : nil }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let opening = try LibraryOpening(data, in: surroundings)
        let note = try NotebookContents(opening.notes).annotation(id)
        let target = try target(for: note, opening, in: surroundings)
        // What another process has changed since the note was read stays.
        let changed = try opening.notes.change(note.id) { annotation in
            guard !annotation.links.contains(where: { $0.target.isSame(as: target) }) else {
                return
            }
            annotation.links.append(NoteLink(target, created: surroundings.now()))
        }
        guard let (before, after) = changed else { throw CommandError.noNote(id) }
        if before.links == after.links { surroundings.say("It is linked to that already.") }
        try surroundings.output.write(
            changed: after, as: "Linked", output, layout.layout,
            origins: try opening.notes.linked(), in: surroundings)
        return .done
    }

    private func target(
        for note: Annotation, _ opening: LibraryOpening, in surroundings: Surroundings
    ) throws -> NoteLink.Target {
        if let name = end.entity {
            let library = try library(of: note, opening)
            let entity = try MentionsCommand.entity(named: name, in: library.index)
            return .entity(entity.id, name: entity.name)
        }
        if let other = end.note {
            let other = try NotebookContents(opening.notes).annotation(other)
            guard other.id != note.id else { throw CommandError.linksToItself(id) }
            return .note(other.id)
        }
        let passage = try QuotedPassage(
            in: end.passage ?? "", quote: end.quote ?? "", occurrence: end.occurrence,
            in: surroundings)
        return .passage(passage.target)
    }

    private func library(of note: Annotation, _ opening: LibraryOpening) throws -> Library {
        if let folder { return try opening.library(at: folder) }
        // A document that is gone says nothing about where names are.
        let place = try? ArticlePlace(
            article: note.target.path.string, folder: nil, isAlone: false,
            locations: opening.locations)
        return try place.map { try opening.library(for: $0) } ?? opening.library(at: nil)
    }
}
