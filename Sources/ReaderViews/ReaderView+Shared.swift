import Articles
import ReaderModel
import Screen
import TextLayout

/// The sentences that name two entities, whole, with both brought out.
extension ReaderView {
    func draw(_ screen: SharedScreenState, into buffer: inout ScreenBuffer) {
        let list = screenList
        drawHeading(of: screen, &buffer)
        if screen.count == 0 {
            drawMessage("No article names both.", in: list, into: &buffer)
        }
        for entry in screen.entries(height: list.rows) {
            let row = list.row + entry.row
            if let heading = entry.heading { draw(heading, of: screen, in: list.row(row), &buffer) }
            let frame = PaneFrame(
                column: list.column, row: row + (entry.heading == nil ? 0 : 1),
                columns: list.columns, rows: entry.rows)
            draw(entry.item, of: screen, in: frame, below: list.endRow, &buffer)
        }
    }

    private func drawHeading(of screen: SharedScreenState, _ buffer: inout ScreenBuffer) {
        guard state.screenHeading >= 3 else { return }
        let body = geometry.body
        let shared = screen.shared
        var column = body.column + 2
        let end = body.endColumn - 2
        for (text, style) in [
            (shared.first.name, bold(shared.first.kind)), (" and ", Style.plain),
            (shared.second.name, bold(shared.second.kind)),
        ] {
            column += buffer.put(
                text, row: body.row, column: column, width: max(0, end - column), style: style,
                glyphs)
        }
        buffer.put(
            Self.summary(of: shared), row: body.row + 1, column: body.column + 2,
            width: max(0, end - body.column - 2), style: theme.faint, glyphs)
    }

    private func bold(_ kind: EntityKind) -> Style {
        theme.kind(kind).under(Style(attributes: .bold))
    }

    private static func summary(of shared: SharedSentences) -> String {
        let apart = shared.apart.count
        let others =
            apart == 0
            ? ""
            : "; " + Figures.count(apart, "article")
                + (apart == 1 ? " names" : " name") + " them apart"
        guard !shared.sentences.isEmpty else { return "No sentence names both" + others }
        let sentences = Figures.count(shared.sentences.count, "sentence")
        return sentences + " in " + Figures.count(shared.articles.count, "article")
            + (shared.sentences.count == 1 ? " names both" : " name both") + others
    }

    private func draw(
        _ heading: SharedScreenState.Heading, of screen: SharedScreenState, in line: PaneFrame,
        _ buffer: inout ScreenBuffer
    ) {
        let start = line.column + (line.columns >= 20 ? 2 : 0)
        guard case .article(let index) = heading else {
            buffer.put(
                "Named apart, in no sentence together", row: line.row, column: start,
                width: line.endColumn - start, style: theme.faint, glyphs)
            return
        }
        let share = screen.shared.articles[index]
        var end = line.endColumn - 2
        if line.columns >= 60 {
            let path = DisplayWidth.truncateMiddle(
                share.path.string, to: line.columns / 3, ellipsis: glyphs.ellipsis)
            end -= buffer.putRight(path, row: line.row, end: end, style: theme.faint) + 2
        }
        buffer.put(
            share.title, row: line.row, column: start, width: end - start, style: theme.heading,
            glyphs)
    }

    private func draw(
        _ item: Int, of screen: SharedScreenState, in frame: PaneFrame, below endRow: Int,
        _ buffer: inout ScreenBuffer
    ) {
        let isSelected = item == screen.cursor.selected
        guard item < screen.shared.sentences.count else {
            let share = screen.shared.apart[item - screen.shared.sentences.count]
            drawApart(share, in: frame.row(frame.row), isSelected, &buffer)
            return
        }
        let margin = frame.columns >= 20 ? ReaderState.sharedMargin : 0
        guard let text = screen.texts[item] else {
            if frame.row < endRow {
                buffer.write(
                    glyphs.ellipsis, row: frame.row, column: frame.column + margin,
                    style: theme.faint)
            }
            return
        }
        for (number, line) in text.lines.enumerated() {
            let row = frame.row + number
            guard row < endRow else { return }
            if isSelected, margin > 0 {
                buffer.write(
                    glyphs.pointer, row: row, column: frame.column + margin - 2,
                    style: theme.accent)
            }
            draw(text, line, of: screen.shared, row: row, column: frame.column + margin, &buffer)
        }
    }

    private func draw(
        _ text: SharedText, _ line: TextRange, of shared: SharedSentences, row: Int, column: Int,
        _ buffer: inout ScreenBuffer
    ) {
        let end = geometry.body.endColumn
        buffer.write(
            text.text.bytes[line.utf8], row: row, column: column, maxWidth: max(0, end - column))
        let columns = ColumnMap(text.text.bytes, in: line.utf8, from: column)
        let marks = LineMarks(row: row, columns: columns, end: end)
        for range in text.first { marks.set(bold(shared.first.kind), range, &buffer) }
        for range in text.second { marks.set(bold(shared.second.kind), range, &buffer) }
    }

    private func drawApart(
        _ share: ArticleShare, in line: PaneFrame, _ isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let style = isSelected ? theme.selectedRow : .plain
        if isSelected {
            buffer.fill(rows: line.rowRange, columns: line.columnRange, style: style)
        }
        let margin = line.columns >= 20 ? ReaderState.sharedMargin : 0
        var end = line.endColumn - 2
        if line.columns >= 60 {
            let path = DisplayWidth.truncateMiddle(
                share.path.string, to: line.columns / 3, ellipsis: glyphs.ellipsis)
            end -=
                buffer.putRight(
                    path, row: line.row, end: end, style: isSelected ? style : theme.faint) + 2
        }
        buffer.put(
            share.title, row: line.row, column: line.column + margin,
            width: end - line.column - margin, style: style, glyphs)
    }
}
