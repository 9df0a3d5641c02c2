import Annotating
import Articles
import LibraryStore
import Reader

/// Prints notes for people.
struct NotePrinter {
    /// As many hexadecimal digits as tell apart the notes of one person.
    static let idLength = 8

    let pen: Pen
    /// Columns; nil for no bound.
    let width: Int?
    let colours: NoteColourNames
    /// The notes that link to notes, where that was asked for.
    var backlinks: [AnnotationID: [AnnotationID]] = [:]

    /// What stands on one line each: where, and the note's id; the quotation; its body and tags.
    func lines(_ note: PlacedNote) -> [String] {
        let annotation = note.annotation
        let state = note.anchor.state == "exact" ? "" : " " + note.anchor.state
        let head =
            pen.draw(note.path.string.printableLine, .bold) + "  "
            + pen.draw(String(annotation.id.rawValue.prefix(Self.idLength)).printableLine, .yellow)
            + pen.draw("  \(annotation.modified.day)\(state)", .dim)
            + (annotation.isStarred ? pen.draw("  starred", .bold) : "")
            + (annotation.colour.map { "  " + pen.draw(colours.name(of: $0), $0.inks) } ?? "")
        let quote = ConcordanceLines.folded(annotation.target.selector.quote.exact)
        var lines = [head, "  “" + cut(quote, less: 4) + "”"]
        if let former = note.former { lines.append("  " + pen.draw(former.clause, .dim)) }
        if !annotation.body.isEmpty {
            lines += annotation.body.split(separator: "\n", omittingEmptySubsequences: false)
                .map { "  " + String($0).printableLine }
        }
        if !annotation.tags.isEmpty {
            let tags = annotation.tags.map { "#" + $0.printableLine }.joined(separator: " ")
            lines.append("  " + pen.draw(tags, .cyan))
        }
        lines += annotation.links.map { "  " + pen.draw("-> " + cut($0.words, less: 5), .dim) }
        lines += (backlinks[annotation.id] ?? []).map { "  " + pen.draw("<- " + $0.words, .dim) }
        return lines
    }

    private func cut(_ text: String, less cells: Int) -> String {
        width.map { PrintedText.cutInMiddle(text, to: max(8, $0 - cells)) } ?? text
    }
}

extension OutputFile {
    /// - Parameter origins: the notes that links lead from, for notes that show what links to them.
    func write(
        notes: [PlacedNote], _ layout: LayoutOptions, origins: [Annotation] = [],
        in surroundings: Surroundings
    ) {
        // A configuration that cannot be understood is spoken of where it is needed.
        let names = try? DataLocations(environment: surroundings.environment).configuration
        let colours = names.flatMap { try? NoteColourNames.configured(at: $0) }
        let printer = NotePrinter(
            pen: layout.pen(in: surroundings), width: layout.columns(in: surroundings),
            colours: colours ?? .standard, backlinks: origins.backlinks)
        for note in notes {
            for line in printer.lines(note) { write(line + "\n") }
        }
    }
}

extension NoteLink {
    /// What it leads to, on a line.
    fileprivate var words: String {
        switch target {
        case .entity(_, let name): name.printableLine
        case .note(let id): id.words
        case .passage(let target):
            "“" + ConcordanceLines.folded(target.selector.quote.exact) + "” in "
                + target.path.name.printableLine
        }
    }
}

extension AnnotationID {
    fileprivate var words: String {
        "note " + String(rawValue.prefix(NotePrinter.idLength)).printableLine
    }
}

extension [Annotation] {
    /// For each note that links of these lead to, those that they lead from.
    var backlinks: [AnnotationID: [AnnotationID]] {
        var backlinks: [AnnotationID: [AnnotationID]] = [:]
        for note in self {
            for case .note(let end) in note.links.map(\.target) {
                backlinks[end, default: []].append(note.id)
            }
        }
        return backlinks
    }
}

extension NoteColour {
    /// The nearest that every terminal has.
    fileprivate var inks: [Pen.Ink] {
        switch self {
        case .yellow: [.yellow]
        case .red: [.red]
        case .green: [.green]
        case .blue: [.blue]
        case .violet: [.magenta]
        }
    }
}
