import Articles
import ReaderModel
import Screen
import TextLayout

/// What stands over the text for a moment: an entity's card, and the note under the cursor.
extension ReaderView {
    // MARK: - The card of an entity

    func drawCard(into buffer: inout ScreenBuffer) {
        guard let card = state.card, let frame = cardFrame else { return }
        let hint = "\(key(.follow, .text)) page \(glyphs.separator) \(key(.cancel, .text)) close"
        let box = Box(
            frame: frame, title: card.entity.name, hint: hint,
            titleStyle: theme.kind(card.entity.kind).under(Style(attributes: .bold)))
        box.draw(theme, into: &buffer)
        let inside = box.inside
        for (index, line) in cardLines(card, width: inside.columns).prefix(inside.rows).enumerated()
        {
            draw(line, of: card, in: inside.row(inside.row + index), &buffer)
        }
    }

    /// A line of a card.
    private enum CardLine {
        case text(String, isQuiet: Bool)
        case share(ArticleShare)
    }

    /// What stands on a card: the gist of the entity's page.
    private func cardLines(_ card: EntityDetails, width: Int) -> [CardLine] {
        var lines: [CardLine] = [.text(facts(of: card), isQuiet: false)]
        if card.entity.names.count > 1 {
            lines.append(.text(Self.names(of: card.entity, glyphs, width: width), isQuiet: true))
        }
        let companions = card.companions.best.prefix(6).map { companion in
            companion.entity.name + (companion.sentences > 0 ? " \(companion.sentences)" : "")
        }
        if !companions.isEmpty {
            let text = "Named with " + companions.joined(separator: " \(glyphs.separator) ")
            lines += wrapped(text, width: width, rows: 2).map { .text($0, isQuiet: false) }
        }
        let most = 4
        lines += card.ranked.prefix(most).map { .share(card.articles[$0]) }
        if card.articles.count > most {
            lines.append(.text("and \(card.articles.count - most) more articles", isQuiet: true))
        }
        return lines
    }

    private func draw(
        _ line: CardLine, of card: EntityDetails, in frame: PaneFrame,
        _ buffer: inout ScreenBuffer
    ) {
        switch line {
        case .text(let text, let isQuiet):
            buffer.put(
                text, row: frame.row, column: frame.column, width: frame.columns,
                style: isQuiet ? theme.faint : .plain, glyphs)
        case .share(let share):
            let most = card.mostInArticle
            let ink = Style(foreground: theme.kind(card.entity.kind).foreground)
            let barWidth = min(8, frame.columns / 4)
            buffer.putRight(
                String(share.count), row: frame.row, end: frame.column + 4, style: theme.faint)
            buffer.write(
                Bar.text(share.count, of: most, width: barWidth, glyphs), row: frame.row,
                column: frame.column + 5, style: ink)
            let title = frame.column + 5 + barWidth + 1
            buffer.put(
                share.title, row: frame.row, column: title, width: max(0, frame.endColumn - title),
                style: .plain, glyphs)
        }
    }

    /// Below the name under the cursor, or above it where there is no room below.
    var cardFrame: PaneFrame? {
        guard let card = state.card, state.screens.isEmpty else { return nil }
        let frame = geometry.text ?? geometry.body
        let columns = min(frame.columns, 64)
        let lines = cardLines(card, width: max(1, columns - 4)).count
        return popupFrame(lines: lines, columns: columns, in: frame)
    }

    /// A box for so many lines below the row of the cursor, or above it where there is no room below.
    func popupFrame(lines: Int, columns: Int, in frame: PaneFrame) -> PaneFrame {
        let rows = min(frame.rows, lines + 2)
        let focus = focusRow.map { frame.row + $0 } ?? frame.row
        let fitsBelow = focus + 1 + rows <= frame.endRow
        let row = fitsBelow ? focus + 1 : max(frame.row, focus - rows)
        let column = min(max(frame.column, geometry.textColumn), frame.endColumn - columns)
        return PaneFrame(
            column: max(frame.column, column), row: min(row, frame.endRow - rows),
            columns: columns, rows: rows)
    }

    /// The row of the text that the cursor is on.
    private var focusRow: Int? {
        guard let reading = state.reading, let focus = reading.focus else { return nil }
        return reading.lines.firstIndex { $0.range.end > focus.start }
    }

    // MARK: - The note under the cursor

    private static let mostNoteRows = 6

    func drawNotePeek(into buffer: inout ScreenBuffer) {
        guard let frame = notePeekFrame, let body = peekedBody else { return }
        buffer.clear(frame)
        let start = max(frame.column, geometry.textColumn)
        buffer.fill(
            rows: frame.row..<frame.row + 1, columns: frame.columnRange, with: glyphs.horizontal,
            style: theme.faint)
        drawPeekTitle(row: frame.row, column: start - 1, end: frame.endColumn, &buffer)
        let prose = MarkdownText(body, limit: Self.peekReach)
        let lines = peekLines(of: prose, rows: frame.rows)
        let shown = ProseLines(prose: prose, theme: theme)
        for (index, line) in lines.prefix(frame.rows - 1).enumerated() {
            shown.draw(
                line, row: frame.row + 1 + index, column: start, end: frame.endColumn, &buffer)
        }
        guard lines.count > frame.rows - 1 else { return }
        buffer.putRight(
            " \(glyphs.ellipsis) \(key(.follow, .text)) shows all ", row: frame.row,
            end: frame.endColumn - 1, width: frame.columns / 3, style: theme.faint)
    }

    /// More bytes of a note are not looked at to show its first lines.
    private static let peekReach = 4096

    private func peekLines(of prose: MarkdownText, rows: Int) -> [VisualLine] {
        guard !prose.text.isEmpty else { return [] }
        var layout = ArticleLayout(
            text: prose.text, blocks: prose.blocks, width: max(1, geometry.measure))
        return layout.lines(from: layout.start, count: rows)
    }

    private func drawPeekTitle(row: Int, column: Int, end: Int, _ buffer: inout ScreenBuffer) {
        if let linked = state.linkedPassageHere {
            buffer.put(
                " \(glyphs.linkFrom) Linked from a note in \(linked.article.onOneLine) ", row: row,
                column: column, width: end - column - 1, style: theme.accent, glyphs)
            return
        }
        guard let note = state.reading?.noteUnderCursor?.annotation else { return }
        let colour = note.colour.map { " " + state.options.colourNames.name(of: $0) } ?? ""
        let name = note.isHighlight ? "Highlight" : "Note"
        let title =
            " \(name)" + colour + (note.isStarred ? " " + glyphs.star : "")
            + (note.links.isEmpty ? "" : " \(glyphs.linkTo)\(note.links.count)")
            + overlap(of: note) + " "
        let start =
            column
            + buffer.put(
                title, row: row, column: column, width: end - column,
                style: theme.ink(of: note.colour),
                glyphs)
        guard !note.tags.isEmpty else { return }
        let tags = Self.tags(of: note) + " "
        buffer.put(tags, row: row, column: start, width: end - start, style: theme.tag, glyphs)
    }

    /// Which note this is of those that reach over the cursor, the innermost first.
    private func overlap(of note: Annotation) -> String {
        let here = state.reading?.notesUnderCursor ?? []
        guard here.count > 1, let index = here.firstIndex(where: { $0.annotation.id == note.id })
        else { return "" }
        return " \(index + 1) of \(here.count) here"
    }

    private var peekedBody: String? {
        guard let reading = state.reading, reading.focusedNote != nil, state.editor == nil,
            state.card == nil, reading.selection == nil
        else { return nil }
        if let linked = state.linkedPassageHere { return linked.title }
        guard let note = reading.noteUnderCursor?.annotation else { return nil }
        // A highlight has something to show when it has more than its passage.
        let isMarked =
            !note.tags.isEmpty || note.colour != nil || note.isStarred || !note.links.isEmpty
            || reading.notesUnderCursor.count > 1
        return note.body.isEmpty && !isMarked ? nil : note.body
    }

    /// At the foot of the text; at its head when the passage is at the foot.
    var notePeekFrame: PaneFrame? {
        guard let frame = geometry.text, frame.rows >= 6, let body = peekedBody else { return nil }
        let most = min(Self.mostNoteRows, frame.rows / 3)
        let rows = peekLines(of: MarkdownText(body, limit: Self.peekReach), rows: most).count + 1
        var row = frame.endRow - rows
        if let focus = focusRow, frame.row + focus >= row { row = frame.row }
        return PaneFrame(column: frame.column, row: row, columns: frame.columns, rows: rows)
    }
}
