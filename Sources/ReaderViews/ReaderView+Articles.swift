import Articles
import ReaderModel
import Screen
import TextLayout

/// The list of articles: how far each was read, its title, its notes and its length.
extension ReaderView {
    func drawArticles(in frame: PaneFrame, into buffer: inout ScreenBuffer) {
        let list = state.articles
        guard list.total > 0 else {
            drawMessage(emptyList, in: frame, into: &buffer)
            return
        }
        let rows = rowsPerArticle(in: frame)
        for number in list.cursor.window(of: list.total, height: frame.rows / rows) {
            let row = frame.row + (number - list.cursor.top) * rows
            guard let article = list.row(number) else {
                buffer.put(
                    glyphs.ellipsis, row: row, column: frame.column + 2, width: frame.columns - 2,
                    style: theme.faint, glyphs)
                continue
            }
            let isSelected = number == list.cursor.selected
            if rows > 1 {
                drawTall(article, at: row, in: frame, isSelected: isSelected, &buffer)
            } else {
                draw(article, at: row, in: frame, isSelected: isSelected, &buffer)
            }
        }
    }

    /// Two in a narrow pane, where the whole list fits with two and some title does not fit in one;
    /// under a filter always one, as the list is scanned then for what matched.
    func rowsPerArticle(in frame: PaneFrame) -> Int {
        let list = state.articles
        guard !state.isFiltered, frame.columns >= 20, frame.columns < 60,
            list.total * 2 <= frame.rows, list.total == list.window.rows.count
        else { return 1 }
        let room = frame.columns - 8
        let isCut = list.window.rows.contains {
            DisplayWidth.cells(of: String($0.summary.title.prefix(room + 1))) > room
        }
        return isCut ? 2 : 1
    }

    /// The title begins in a row of its own and ends in a second one, beside the facts.
    private func drawTall(
        _ article: ListRow, at row: Int, in frame: PaneFrame, isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let style = isSelected ? selectedStyle(in: .articles) : .plain
        if isSelected { buffer.fill(rows: row..<row + 2, columns: frame.columnRange, style: style) }
        let start = frame.column + 2
        buffer.write(
            progress(article), row: row, column: frame.column,
            style: isSelected ? style : theme.faint)
        let end = drawFacts(of: article, at: row + 1, in: frame, isSelected ? style : nil, &buffer)
        let title = article.summary.title.onOneLine
        let room = max(1, frame.endColumn - 1 - start)
        let first = wrapped(title, width: room, rows: 2).first ?? ""
        let isWhole = DisplayWidth.cells(of: title) <= room
        buffer.put(
            isWhole ? title : first, row: row, column: start, width: room, style: style, glyphs)
        guard !isWhole else { return }
        let rest = title.utf8.dropFirst(first.utf8.count).drop { $0 == UInt8(ascii: " ") }
        buffer.put(
            String(decoding: rest, as: UTF8.self), row: row + 1, column: start, width: end - start,
            style: style, glyphs)
    }

    private func draw(
        _ article: ListRow, at row: Int, in frame: PaneFrame, isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let style = isSelected ? selectedStyle(in: .articles) : .plain
        if isSelected { buffer.fill(rows: row..<row + 1, columns: frame.columnRange, style: style) }
        let quiet = isSelected ? style : theme.faint
        let isNarrow = frame.columns < 12
        let start = frame.column + (isNarrow ? 0 : 2)
        var end = frame.endColumn
        if !isNarrow {
            buffer.write(progress(article), row: row, column: frame.column, style: quiet)
            end = drawFacts(of: article, at: row, in: frame, isSelected ? style : nil, &buffer)
        }
        let title = article.summary.title
        let room = max(0, end - start)
        let used = buffer.put(title, row: row, column: start, width: room, style: style, glyphs)
        buffer.lay(
            isSelected ? theme.selectedMatch : theme.match, matches: article.matches, of: title,
            row: row, column: start, width: used)
        drawPath(of: article, at: row, from: start + used, to: end, quiet, &buffer)
    }

    /// Draws what stands at the right.
    ///
    /// - Returns: the column that the title must end before.
    private func drawFacts(
        of article: ListRow, at row: Int, in frame: PaneFrame, _ selected: Style?,
        _ buffer: inout ScreenBuffer
    ) -> Int {
        var end = frame.endColumn - 1
        let order = state.articles.query.order
        let isByDate = order == .date || order == .modified
        if isByDate || frame.columns >= 70 {
            let day =
                order == .modified ? article.summary.modifiedDay : article.summary.date?.columnText
            buffer.putRight(
                day ?? "", row: row, end: end, width: 11, style: selected ?? theme.faint)
            end -= 12
        }
        if !isByDate || frame.columns >= 70 {
            buffer.putRight(
                Figures.short(article.summary.words), row: row, end: end,
                style: selected ?? theme.faint)
            end -= 5
        }
        let notes = article.summary.annotations
        guard notes > 0, frame.columns >= 20 else { return end }
        let mark = notes > 9 ? "+" : String(notes)
        buffer.write(
            glyphs.noteMark + mark, row: row, column: end - 2, style: selected ?? theme.noteMark)
        return end - 3
    }

    /// Where there is much room the path stands behind the title.
    private func drawPath(
        of article: ListRow, at row: Int, from start: Int, to end: Int, _ style: Style,
        _ buffer: inout ScreenBuffer
    ) {
        let path = article.summary.path.string
        guard end - start >= path.utf8.count + 4 else { return }
        buffer.putRight(path, row: row, end: end - 1, width: end - start - 3, style: style)
    }

    private func progress(_ article: ListRow) -> String {
        switch Glyphs.step(of: article.progress) {
        case 0: " "
        case let step where step > glyphs.progress.count: glyphs.read
        case let step: glyphs.progress[step - 1]
        }
    }

    func selectedStyle(in pane: Pane) -> Style {
        state.pane == pane ? theme.selectedRow : theme.markedRow
    }

    private var emptyList: String {
        if state.isFiltered { return "No title matches." }
        if state.library.progress != nil { return "Looking for articles…" }
        let skipped = state.library.skipped
        let hint =
            skipped > 0
            ? "\n\n" + Figures.count(skipped, "file") + " skipped: press "
                + key(.skippedFiles, .articles) : ""
        return "No articles in this folder.\n\ndossier reads .txt and .md files." + hint
    }

    /// The first key of a command, for a sentence.
    func key(_ command: Command, _ mode: InputMode) -> String {
        keyMap.bindings(for: command, in: mode).first ?? ":" + command.rawValue
    }
}
