import Articles
import ReaderModel
import Screen
import TextLayout

/// The list of notes: three rows each, with the article, the quotation, and the note.
extension ReaderView {
    func draw(_ notes: FilteredList<NoteRow>, into buffer: inout ScreenBuffer) {
        let verb = notes.rows.count == 1 ? "answers" : "answer"
        let filter = notes.filter.isEmpty ? "" : " that \(verb) “\(notes.filter)”"
        drawListHeading(Figures.count(notes.rows.count, "note") + filter, &buffer)
        if notes.rows.isEmpty {
            drawMessage(
                filter.isEmpty ? noNotes : "No note answers the filter.", in: screenList,
                into: &buffer)
        }
        for (number, entry) in entries(notes.cursor, of: notes.rows.count, each: 3) {
            draw(notes.rows[number], in: entry, number == notes.cursor.selected, &buffer)
        }
    }

    /// As in `#oil #"dirty money"`.
    static func tags(of annotation: Annotation) -> String {
        annotation.tags.map { tag in
            let tag = tag.onOneLine
            return tag.contains(" ") ? "#\"\(tag)\"" : "#" + tag
        }.joined(separator: " ")
    }

    private var noNotes: String {
        "No notes yet.\n\nSelect a passage with \(key(.select, .text)) and press "
            + "\(key(.annotate, .text)) to write one."
    }

    private func draw(
        _ note: NoteRow, in entry: PaneFrame, _ isSelected: Bool, _ buffer: inout ScreenBuffer
    ) {
        let annotation = note.annotation
        let star = annotation.isStarred ? glyphs.star : ""
        let facts = [note.note.anchor.note, star].filter { !$0.isEmpty }
        let (start, room) = drawEntry(
            note.title, fact: facts.joined(separator: " "), lines: 2, in: entry, isSelected,
            &buffer)
        if entry.rows > 1 {
            let mark =
                annotation.colour == nil ? glyphs.passage : glyphs.mark(of: annotation.colour)
            buffer.write(
                mark, row: entry.row + 1, column: start, style: theme.ink(of: annotation.colour))
        }
        let used = drawColour(of: annotation, in: entry, room, &buffer)
        let quote = glyphs.quotes.open + note.quote.onOneLine + glyphs.quotes.close
        put(quote, theme.faint, line: 1, start + 2, room - 2 - used, in: entry, &buffer)
        drawBody(of: annotation, start + 2, room - 2, in: entry, &buffer)
    }

    /// The colour's name, at the right: it is not told by its ink alone.
    ///
    /// - Returns: the cells that it takes with the space before it.
    private func drawColour(
        of annotation: Annotation, in entry: PaneFrame, _ room: Int, _ buffer: inout ScreenBuffer
    ) -> Int {
        guard let colour = annotation.colour, entry.rows > 1 else { return 0 }
        let name = state.options.colourNames.name(of: colour)
        let used = buffer.putRight(
            name, row: entry.row + 1, end: entry.endColumn - 1, width: room / 3,
            style: theme.ink(of: colour))
        return used > 0 ? used + 2 : 0
    }

    private func drawBody(
        of annotation: Annotation, _ start: Int, _ room: Int, in entry: PaneFrame,
        _ buffer: inout ScreenBuffer
    ) {
        guard entry.rows > 2 else { return }
        let tags = Self.tags(of: annotation)
        let width = min(DisplayWidth.cells(of: tags), room / 2)
        let body =
            annotation.isHighlight
            ? "highlighted" : MarkdownText(annotation.body, limit: 1024).text.string.onOneLine
        let used = buffer.put(
            body, row: entry.row + 2, column: start,
            width: room - (width > 0 ? width + 2 : 0),
            style: annotation.isHighlight ? theme.faint : .plain, glyphs)
        buffer.put(
            tags, row: entry.row + 2, column: start + used + 2, width: width, style: theme.tag,
            glyphs)
    }
}
