import Articles
import ReaderModel
import Screen

/// The entities of the open article by kind, with how often each is named here and everywhere. The
/// names are set as the text sets them, which makes the pane the key to the text.
extension ReaderView {
    func drawEntities(in frame: PaneFrame, into buffer: inout ScreenBuffer) {
        let pane = state.entityPane
        guard !pane.rows.isEmpty else {
            drawMessage(emptyEntities, in: frame, into: &buffer)
            return
        }
        for number in pane.cursor.window(of: pane.rows.count, height: frame.rows) {
            let row = frame.row + number - pane.cursor.top
            switch pane.rows[number] {
            case .kind(let kind, let count): draw(kind, count, at: row, in: frame, &buffer)
            case .entity(let entity):
                let isSelected = number == pane.cursor.selected
                draw(entity, at: row, in: frame, isSelected: isSelected, &buffer)
            }
        }
    }

    private func draw(
        _ kind: EntityKind, _ count: Int, at row: Int, in frame: PaneFrame,
        _ buffer: inout ScreenBuffer
    ) {
        let start = frame.column + (frame.columns < 12 ? 0 : 1)
        let used = buffer.put(
            kind.heading, row: row, column: start, width: frame.endColumn - start,
            style: theme.heading, glyphs)
        let width = frame.endColumn - start - used - 2
        buffer.putRight(
            String(count), row: row, end: frame.endColumn - 1, width: width, style: theme.faint)
    }

    private func draw(
        _ entity: EntityRow, at row: Int, in frame: PaneFrame, isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let isLit = isSelected && state.pane == .entities
        let start = frame.column + (frame.columns < 12 ? 0 : 2)
        if isLit {
            buffer.fill(
                rows: row..<row + 1, columns: frame.columnRange, style: theme.selectedRow)
        }
        if entity.entity.id == state.marked?.id, start > frame.column {
            buffer.write(
                glyphs.chosen, row: row, column: frame.column,
                style: isLit ? theme.selectedRow : theme.accent)
        }
        let counts = "\(entity.here) \(glyphs.separator) \(entity.entity.mentions)"
        let room = frame.endColumn - 1 - start
        let used = buffer.putRight(
            counts, row: row, end: frame.endColumn - 1, width: room / 2,
            style: isLit ? theme.selectedRow : theme.faint)
        let isUnderCursor = state.pane == .text && entity.entity.id == state.emphasised
        let style =
            isLit
            ? theme.selectedRow
            : isUnderCursor
                ? theme.emphasised(entity.entity.kind) : theme.kind(entity.entity.kind)
        buffer.put(
            entity.entity.name, row: row, column: start, width: room - (used > 0 ? used + 1 : 0),
            style: style, glyphs)
    }

    private var emptyEntities: String {
        guard state.reading != nil else { return "No article is open." }
        if !state.entityPane.filter.isEmpty { return "No name matches." }
        return state.library.progress != nil
            ? "Names are being looked for…" : "No names are marked in this article."
    }
}

extension EntityKind {
    /// As the heading of a list.
    var heading: String {
        switch self {
        case .person: "People"
        case .organisation: "Organisations"
        case .place: "Places"
        case .group: "Groups"
        case .product: "Things"
        case .event: "Events"
        case .date: "Dates"
        case .money: "Amounts"
        }
    }

    /// As one of them is called.
    var label: String {
        switch self {
        case .person: "Person"
        case .organisation: "Organisation"
        case .place: "Place"
        case .group: "Group"
        case .product: "Thing"
        case .event: "Event"
        case .date: "Date"
        case .money: "Amount"
        }
    }
}
