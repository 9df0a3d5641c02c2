import Articles
import ReaderModel
import Screen
import TextLayout

/// The page of a note.
extension ReaderView {
    func draw(_ page: NotePageState, into buffer: inout ScreenBuffer) {
        let list = screenList
        let prose = ProseLines(prose: page.body, theme: theme)
        for number in page.cursor.window(of: page.items.count, height: list.rows) {
            let frame = list.row(list.row + number - page.cursor.top)
            let isSelected = number == page.cursor.selected
            draw(page.items[number], of: page, prose, in: frame, isSelected, &buffer)
        }
    }

    private func draw(
        _ item: NotePageState.Item, of page: NotePageState, _ prose: ProseLines,
        in frame: PaneFrame, _ isSelected: Bool, _ buffer: inout ScreenBuffer
    ) {
        let margin = frame.columns >= 20 ? ReaderState.noteMargin : 0
        let start = frame.column + margin
        let end = max(start, frame.endColumn - margin)
        func put(_ text: String, _ style: Style) {
            buffer.put(
                text, row: frame.row, column: start, width: end - start, style: style, glyphs)
        }
        let details = page.details
        switch item {
        case .blank: break
        case .quote(let range):
            let ink = theme.ink(of: details.row.annotation.colour)
            if margin > 0 {
                buffer.write(glyphs.passage, row: frame.row, column: start - 2, style: ink)
            }
            put(page.quote[range], theme.faint)
        case .place: drawPlace(of: details.row, in: frame, margin, isSelected, &buffer)
        case .body(let line):
            prose.draw(line, row: frame.row, column: start, end: end, &buffer)
        case .more:
            put(
                "\(glyphs.ellipsis) The note goes on; \(key(.annotate, .screen)) shows all of it.",
                theme.faint)
        case .marks: drawMarks(of: details.row.annotation, row: frame.row, start, end, &buffer)
        case .linksTitle: put("Links", theme.heading)
        case .noLinks:
            put(
                "None yet: \(key(.link, .screen)) begins one, and again on a name, a note or a "
                    + "passage makes it.", theme.faint)
        case .backlinksTitle: put("Linked from", theme.heading)
        case .link(let index):
            let link = details.links[index]
            var style = Style.plain
            if case .entity(_, let kind)? = link.end { style = theme.kind(kind) }
            if link.end == nil { style = theme.faint }
            let words = LinkWords(glyphs.linkTo, link.title, style, link.detail)
            draw(words, in: frame, margin, isSelected, &buffer)
        case .backlink(let index):
            let row = details.backlinks[index]
            let words = LinkWords(glyphs.linkFrom, row.gist, .plain, row.title)
            draw(words, in: frame, margin, isSelected, &buffer)
        }
    }

    /// Where the passage stands, which the cursor can follow.
    private func drawPlace(
        of row: NoteRow, in frame: PaneFrame, _ margin: Int, _ isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let words = LinkWords("", row.title, theme.strong, row.note.anchor.note)
        draw(words, in: frame, margin, isSelected, &buffer)
    }

    private struct LinkWords {
        let sign: String
        let title: String
        let style: Style
        let detail: String

        init(_ sign: String, _ title: String, _ style: Style, _ detail: String) {
            (self.sign, self.title, self.style, self.detail) = (sign, title, style, detail)
        }
    }

    /// A row with a sign, a title, and at the right what is told of it.
    private func draw(
        _ words: LinkWords, in frame: PaneFrame, _ margin: Int, _ isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let plain = isSelected ? theme.selectedRow : .plain
        if isSelected {
            buffer.fill(rows: frame.rowRange, columns: frame.columnRange, style: plain)
        }
        var start = frame.column + margin
        let end = max(start, frame.endColumn - margin)
        if !words.sign.isEmpty {
            buffer.write(
                words.sign, row: frame.row, column: start,
                style: isSelected ? plain : theme.accent)
            start += 2
        }
        let room = end - start
        let detail = DisplayWidth.truncate(
            words.detail.onOneLine, to: max(0, room / 2 - 2), ellipsis: glyphs.ellipsis)
        let taken = buffer.putRight(
            detail, row: frame.row, end: end, style: isSelected ? plain : theme.faint)
        buffer.put(
            words.title.onOneLine, row: frame.row, column: start,
            width: room - (taken > 0 ? taken + 2 : 0), style: isSelected ? plain : words.style,
            glyphs)
    }

    /// The colour, the star, the tags, and the days on which it was made and changed.
    private func drawMarks(
        of annotation: Annotation, row: Int, _ start: Int, _ end: Int,
        _ buffer: inout ScreenBuffer
    ) {
        var column = start
        func put(_ text: String, _ style: Style) {
            guard column < end, !text.isEmpty else { return }
            column += buffer.put(
                text, row: row, column: column, width: end - column, style: style, glyphs)
            column += 2
        }
        if let colour = annotation.colour {
            let name = state.options.colourNames.name(of: colour)
            put("\(glyphs.mark(of: colour)) \(name)", theme.ink(of: colour))
        }
        if annotation.isStarred { put(glyphs.star + " starred", theme.strong) }
        put(Self.tags(of: annotation), theme.tag)
        put(Self.days(of: annotation), theme.faint)
    }

    private static func days(of annotation: Annotation) -> String {
        let made = annotation.created.day.flatMap { DateValue.day($0)?.text } ?? ""
        let changed = annotation.modified.day.flatMap { DateValue.day($0)?.text } ?? ""
        return made == changed ? "made \(made)" : "made \(made), changed \(changed)"
    }
}
