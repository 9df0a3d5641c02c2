import ArgumentParser
import Articles
import Glibc

struct NotesUnlinkCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "unlink",
        abstract: "Take links from a note away.",
        discussion: """
            What a link leads to may be gone: a name is given as `dossier notes list` prints it, a \
            document by its path or the end of it.

            Examples:
              dossier notes unlink 3f2a9c01 --entity "Sergei Ivanov"
              dossier notes unlink 3f2a9c01 --all
            """)

    @Argument(
        help: ArgumentHelp("The note's id, or the beginning of it.", valueName: "ID"))
    var id: String

    @Flag(help: "Take all its links away.")
    var all = false

    @OptionGroup var end: LinkOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var layout: NoteLayoutOptions
    @OptionGroup var data: DataOptions

    func validate() throws {
        if end.count + (all ? 1 : 0) != 1 {
            throw ValidationError("Say which links: --entity, --note, --passage or --all.")
        }
        if end.occurrence != nil { throw ValidationError("--occurrence is for links to be made.") }
    }

    var emptyReport: (any Encodable)? { output.json ? NotesReport([]) : nil }

    func carryOut(in surroundings: Surroundings) throws -> ExitStatus {
        let opening = try LibraryOpening(data, in: surroundings)
        let note = try NotebookContents(opening.notes).annotation(id)
        guard note.links.contains(where: isMeant) else { throw CommandError.noLink(id) }
        let changed = try opening.notes.change(note.id) { $0.links.removeAll(where: isMeant) }
        guard let after = changed?.after else { throw CommandError.noNote(id) }
        try surroundings.output.write(
            changed: after, as: "Changed", output, layout.layout,
            origins: try opening.notes.linked(), in: surroundings)
        return .done
    }

    private func isMeant(_ link: NoteLink) -> Bool {
        if all { return true }
        switch link.target {
        case .entity(let id, let name):
            return end.entity.map { $0 == id.rawValue || Self.isSame($0, name) } ?? false
        case .note(let id):
            return end.note.map { !$0.isEmpty && id.rawValue.hasPrefix($0) } ?? false
        case .passage(let target):
            guard let path = end.passage, Self.isPath(path, of: target.path) else { return false }
            return end.quote.map { Self.isSame($0, target.selector.quote.exact) } ?? true
        }
    }

    /// Without regard to case, accents and white space.
    private static func isSame(_ a: String, _ b: String) -> Bool {
        func folded(_ text: String) -> [UInt8] {
            let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            return LetterFolding().folded(line.unicodeScalars)
        }
        return folded(a) == folded(b)
    }

    private static func isPath(_ path: String, of document: DocumentPath) -> Bool {
        if document.string == path || document.string.hasSuffix("/" + path) { return true }
        guard let resolved = realpath(path, nil) else { return false }
        defer { free(resolved) }
        return document == DocumentPath(String(cString: resolved))
    }
}
