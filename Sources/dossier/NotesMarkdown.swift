/// Notes as a Markdown document for people: by document, the quotation, the note, its tags.
struct NotesMarkdown {
    let text: String

    init(_ notes: [PlacedNote]) {
        var text = "# Notes\n"
        var path: String?
        for note in notes {
            let here = note.path.string.printableLine
            if here != path { text += "\n## \(here)\n" }
            path = here
            text += Self.text(of: note)
        }
        self.text = text
    }

    private static func text(of note: PlacedNote) -> String {
        let annotation = note.annotation
        let quote = annotation.target.selector.quote.exact
            .split(separator: "\n", omittingEmptySubsequences: false)
            .map { "> " + String($0).printableLine }.joined(separator: "\n")
        var text = "\n\(quote)\n"
        if !annotation.body.isEmpty { text += "\n\(annotation.body.printableText)\n" }
        let tags = annotation.tags.map { " #" + $0.printableLine }.joined()
        let state = note.anchor.state == "exact" ? "" : ", \(note.anchor.state)"
        return text + "\n*\(annotation.modified.day)\(state)*\(tags) <!-- "
            + annotation.id.rawValue.printableLine + " -->\n"
    }
}
