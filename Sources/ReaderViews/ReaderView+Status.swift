import Articles
import ReaderModel
import Screen
import TextLayout

/// The last row: at its left what just happened or where one is, at its right how far that is, and
/// between them a few keys.
extension ReaderView {
    func drawStatusLine(into buffer: inout ScreenBuffer) {
        guard let row = geometry.statusRow, state.prompt == nil else { return }
        let columns = geometry.viewport.columns
        let margin = columns >= 20 ? 1 : 0
        let right = drawPosition(row: row, end: columns - margin, &buffer)
        let (text, style) = message
        let room = max(0, right - margin)
        let used = buffer.put(
            text, row: row, column: margin, width: room, style: style, glyphs)
        drawHints(row: row, from: margin + used + 3, to: right - 2, &buffer)
    }

    /// What went wrong and what can be done about it is told in full: where the row does not hold
    /// it, it takes rows above, at most half of the screen.
    func drawLongNotice(into buffer: inout ScreenBuffer) {
        guard let row = geometry.statusRow, state.prompt == nil, let notice = state.notice,
            notice.isError
        else { return }
        let columns = geometry.viewport.columns
        let margin = columns >= 20 ? 1 : 0
        let room = columns - 2 * margin
        let lines = wrapped(notice.text, width: room, rows: max(1, (row + 1) / 2))
        guard lines.count > 1 else { return }
        let top = row + 1 - lines.count
        buffer.fill(rows: top..<row + 1, columns: 0..<columns, style: .plain)
        for (index, line) in lines.enumerated() {
            buffer.write(
                line, row: top + index, column: margin, style: theme.error, maxWidth: room)
        }
    }

    /// Draws the pending keys and the position.
    ///
    /// - Returns: the column that they begin at.
    private func drawPosition(row: Int, end: Int, _ buffer: inout ScreenBuffer) -> Int {
        guard end >= 20 else { return end }
        var start = end
        let position = self.position
        if !position.isEmpty {
            start -= buffer.putRight(position, row: row, end: start, style: theme.faint) + 1
        }
        let keys = pendingKeys
        if !keys.isEmpty {
            start -= buffer.putRight(keys, row: row, end: start, style: theme.accent) + 1
        }
        return start
    }

    private func drawHints(row: Int, from start: Int, to end: Int, _ buffer: inout ScreenBuffer) {
        var hints: [(key: String, label: String)] = []
        var width = 0
        for hint in Hint.hints(for: state) {
            guard let key = keyMap.bindings(for: hint.command, in: state.mode).first else {
                continue
            }
            let cells = DisplayWidth.cells(of: key) + 1 + hint.label.utf8.count
            guard width + cells + (hints.isEmpty ? 0 : 3) <= end - start else { break }
            width += cells + (hints.isEmpty ? 0 : 3)
            hints.append((key, hint.label))
        }
        var column = end - width
        for hint in hints {
            column += buffer.write(hint.key, row: row, column: column, style: theme.key) + 1
            column += buffer.write(hint.label, row: row, column: column, style: theme.faint) + 3
        }
    }

    private var pendingKeys: String { KeySequence(pending)?.caption ?? "" }

    /// How far down the page is, or which row of a list is selected.
    private var position: String {
        switch state.mode {
        case .editor, .character: ""
        case .articles: row(state.articles.cursor.selected, of: state.articles.total)
        case .screen: screenPosition
        default:
            state.reading.map(position) ?? ""
        }
    }

    private func position(in reading: ReadingState) -> String {
        guard reading.isAtEnd else { return Figures.percent(reading.fraction) }
        return reading.visibleRange.start == .zero ? "all" : "end"
    }

    private func row(_ selected: Int, of count: Int) -> String {
        count == 0 ? "" : "\(min(selected + 1, count))/\(count)"
    }

    private var screenPosition: String {
        switch state.screens.last {
        case .entityPage(let page): row(page.cursor.selected, of: page.lines.count)
        case .entities(let list): row(list.cursor.selected, of: list.total)
        case .shared(let shared): row(shared.cursor.selected, of: shared.count)
        case .notes(let notes): row(notes.cursor.selected, of: notes.rows.count)
        case .review(let review): row(review.cursor.selected, of: review.items.count)
        case .search(let search): row(search.cursor.selected, of: search.count)
        case .skipped(let skipped): row(skipped.cursor.selected, of: skipped.files.count)
        case .timeline(let timeline): row(timeline.cursor.selected, of: timeline.total)
        case .decisions(let list): row(list.cursor.selected, of: list.rows.count)
        case .importing(let state): row(state.cursor.selected, of: state.plan.rows.count)
        case .help, .note, nil: ""
        }
    }

    private var message: (String, Style) {
        if let command = state.awaiting {
            let title = CommandDescription.of(command)?.title ?? command.rawValue
            return (title + ": type a letter", theme.accent)
        }
        if let notice = state.notice {
            return (notice.text, notice.isError ? theme.error : .plain)
        }
        if let words = state.linkOriginWords {
            let shown = DisplayWidth.truncate(
                words.onOneLine, to: 24, ellipsis: glyphs.ellipsis)
            return ("Link “\(shown)” to…", theme.accent)
        }
        if state.screens.isEmpty, let words = state.placingWords {
            let shown = DisplayWidth.truncate(
                words.onOneLine, to: 24, ellipsis: glyphs.ellipsis)
            return ("A place for “\(shown)”", theme.accent)
        }
        if !state.screens.isEmpty { return (state.library.progress ?? "", theme.faint) }
        if state.mode == .selection, let unit = state.reading?.selection?.unit {
            return ("Selecting by \(unit.rawValue)", theme.faint)
        }
        if let walk = state.walk {
            return ("\(walk.details.entity.name): \(walk.counter)", .plain)
        }
        if let search = state.reading?.search, state.pane == .text {
            let hunt = state.hunt.map { ", article \($0.index + 1) of \($0.count)" } ?? ""
            return (Self.summary(of: search) + hunt, .plain)
        }
        return (state.library.progress ?? place, theme.faint)
    }

    static func summary(of search: ArticleSearch) -> String {
        guard !search.hits.isEmpty else { return "No hits" }
        let count = search.hits.count
        let total = count >= ArticleSearch.limit ? "\(count) or more" : String(count)
        return search.current.map { "Hit \($0 + 1) of \(total)" } ?? "\(total) hits"
    }

    private var place: String {
        if state.pane == .articles { return state.articles.selected?.summary.path.string ?? "" }
        guard let opened = state.reading?.opened else { return "" }
        let notes = NotesSummary(opened.notes)
        return notes.isQuiet
            ? opened.article.path.string
            : opened.article.path.name + " \(glyphs.separator) " + notes.sentence
    }
}
