import ReaderModel
import Screen

/// The row above the panes: what each one shows. A rule runs under the title of the pane that the
/// cursor is in.
extension ReaderView {
    func drawTitles(into buffer: inout ScreenBuffer) {
        guard geometry.hasTitles else { return }
        if let screen = state.screens.last {
            let frame = geometry.body
            drawTitle(
                screenTitle(screen), fact(on: screen), start: frame.column + 1, in: frame, true,
                &buffer)
            return
        }
        for pane in Pane.allCases {
            guard let frame = geometry.frame(of: pane) else { continue }
            let isFocused = state.pane == pane
            let start = pane == .text ? max(geometry.textColumn, frame.column) : frame.column + 1
            drawTitle(
                title(of: pane, width: frame.columns), fact(on: pane), start: start, in: frame,
                isFocused, &buffer)
        }
    }

    private func drawTitle(
        _ title: String, _ fact: String, start: Int, in frame: PaneFrame, _ isFocused: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let row = frame.row - 1
        let style = isFocused ? theme.focusedTitle : theme.faint
        buffer.fill(
            rows: row..<row + 1, columns: frame.columnRange,
            style: isFocused ? Style(foreground: style.foreground, attributes: .underline) : style)
        var quiet = style
        quiet.attributes.remove(.bold)
        let end = frame.endColumn - 1
        let taken = buffer.putRight(
            fact, row: row, end: end, width: (end - start) / 2, style: quiet)
        let room = end - start - (taken > 0 ? taken + 1 : 0)
        buffer.put(title, row: row, column: start, width: room, style: style, glyphs)
    }

    private func title(of pane: Pane, width: Int) -> String {
        switch pane {
        case .articles: articlesTitle(width: width)
        case .text: state.reading?.opened.article.title ?? ""
        case .entities: entitiesTitle
        }
    }

    private var libraryTitle: String { "dossier \(glyphs.separator) " + state.library.name }

    /// The program's name makes room where the library's needs it.
    private func articlesTitle(width: Int) -> String {
        let filter = state.articles.query.filter
        if !filter.isEmpty { return "/ " + filter }
        return width >= 30 ? libraryTitle : state.library.name
    }

    private var entitiesTitle: String {
        let filter = state.entityPane.filter
        return filter.isEmpty ? "Entities" : "/ " + filter
    }

    private func fact(on pane: Pane) -> String {
        switch pane {
        case .articles:
            let query = state.articles.query
            let arrow = query.isReversed ? glyphs.descending : glyphs.ascending
            let order = query.order == .modified ? "file" : query.order.rawValue
            return "\(order) \(arrow) \(state.articles.total)"
        case .text:
            let notes = NotesSummary(state.reading?.opened.notes ?? [])
            return notes.total == 0
                ? ""
                : glyphs.noteMark + " " + Figures.count(notes.total, "note")
                    + (notes.toCheck > 0 ? ", \(notes.toCheck) to check" : "")
        case .entities:
            guard let reading = state.reading else { return "" }
            let isFiltered = !state.entityPane.filter.isEmpty
            return String(isFiltered ? state.entityPane.count : reading.opened.entities.count)
        }
    }

    private func fact(on screen: OverlayScreen) -> String {
        guard case .entities(let list) = screen, list.window != nil else { return "" }
        return String(list.total)
    }

    private func screenTitle(_ screen: OverlayScreen) -> String {
        let name =
            switch screen {
            case .entityPage(let page): page.entity.name
            case .entities(let list):
                list.query.filter.isEmpty ? "All names" : "All names / " + list.query.filter
            case .shared: "Named together"
            case .notes: "Notes"
            case .note(let page): page.details.row.annotation.isHighlight ? "Highlight" : "Note"
            case .review: "Review of notes"
            case .search: "Search"
            case .help: "Keys"
            case .skipped: "Skipped files"
            case .timeline: "Timeline"
            case .decisions: "Decisions"
            case .importing(let state): "Import of " + (state.plan.line.path ?? "").onOneLine
            }
        return libraryTitle + " \(glyphs.separator) " + name
    }
}
