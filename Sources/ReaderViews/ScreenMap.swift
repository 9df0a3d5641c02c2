import Articles
import ReaderModel
import Screen

/// Tells what is at a cell of the screen.
public enum ScreenMap {
    /// - Parameters:
    ///   - row: from the top, starting at 0.
    ///   - column: from the left, starting at 0.
    public static func target(row: Int, column: Int, in state: ReaderState) -> PointerTarget {
        guard state.prompt == nil, state.editor == nil else { return .elsewhere }
        let view = ReaderView(
            state: state, theme: Theme(colours: 0), keyMap: .standard, pending: [],
            geometry: state.geometry)
        if let screen = state.screens.last {
            return entry(row: row, column: column, of: screen, in: view)
        }
        for popup in [view.cardFrame, view.dateCardFrame, view.notePeekFrame] {
            if popup?.contains(column: column, row: row) == true { return .elsewhere }
        }
        for pane in Pane.allCases {
            guard let frame = view.geometry.frame(of: pane) else { continue }
            if frame.contains(column: column, row: row) {
                return target(row: row - frame.row, column: column, in: pane, state, view)
            }
            let isTitle = view.geometry.hasTitles && row == frame.row - 1
            if isTitle, frame.columnRange.contains(column) { return .pane(pane) }
        }
        return .elsewhere
    }

    private static func entry(
        row: Int, column: Int, of screen: OverlayScreen, in view: ReaderView
    ) -> PointerTarget {
        let list = view.screenList
        guard list.contains(column: column, row: row) else { return .elsewhere }
        let count: Int
        switch screen {
        case .timeline(let timeline):
            return view.timelineRow(at: row, in: timeline).map { .overlayRow($0) } ?? .elsewhere
        case .entityPage(let page):
            let line = page.cursor.top + row - list.row
            guard page.lines.indices.contains(line) else { return .elsewhere }
            let isOnRight = column >= ReaderView.middle(of: list) && page.lines[line].right != nil
            return .overlayRow(line, isOnRight: isOnRight)
        case .shared(let shared):
            let entry = shared.entries(height: list.rows).last { $0.row <= row - list.row }
            return entry.map { .overlayRow($0.item) } ?? .elsewhere
        case .entities(let entities): count = entities.total
        case .notes(let notes): count = notes.rows.count
        case .note(let page): count = page.items.count
        case .search(let search):
            let place = search.places(height: list.rows).last { $0.row <= row - list.row }
            guard let place, row - list.row < place.row + place.rows else { return .elsewhere }
            return .overlayRow(place.number)
        case .decisions(let list): count = list.rows.count
        case .importing(let state): count = state.plan.rows.count
        case .skipped(let skipped): count = skipped.files.count
        case .help, .review: return .elsewhere
        }
        let each = ReaderState.rowsPerEntry(of: screen)
        let height = max(1, list.rows / each)
        let number = screen.cursor.top + (row - list.row) / each
        let window = screen.cursor.window(of: count, height: height)
        return window.contains(number) ? .overlayRow(number) : .elsewhere
    }

    private static func target(
        row: Int, column: Int, in pane: Pane, _ state: ReaderState, _ view: ReaderView
    ) -> PointerTarget {
        switch pane {
        case .articles:
            let rows = view.geometry.articles.map(view.rowsPerArticle) ?? 1
            let number = state.articles.cursor.top + row / rows
            return number < state.articles.total ? .articleRow(number) : .pane(.articles)
        case .entities:
            let number = state.entityPane.cursor.top + row
            let rows = state.entityPane.rows
            guard rows.indices.contains(number), case .entity = rows[number] else {
                return .pane(.entities)
            }
            return .entityRow(number)
        case .text: return text(row: row, column: column - view.geometry.textColumn, state)
        }
    }

    /// Below the last line a drag still selects, as far as the end.
    private static func text(row: Int, column: Int, _ state: ReaderState) -> PointerTarget {
        guard let reading = state.reading, !reading.lines.isEmpty else { return .pane(.text) }
        let shown = min(row, reading.lines.count - 1)
        guard let offset = reading.offset(row: shown, column: column) else { return .pane(.text) }
        let line = reading.lines[shown]
        let columns = ColumnMap(reading.text.bytes, in: line.range.utf8, from: line.indent)
        let isOnText =
            row == shown && !line.isBlank && column >= line.indent && column < columns.endColumn
        return .text(offset, isOnText: isOnText)
    }
}
