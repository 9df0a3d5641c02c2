import Articles
import ReaderModel
import Screen
import TextLayout

/// The entities of all articles: the kinds to choose from, and a table.
extension ReaderView {
    func draw(_ list: EntityListState, into buffer: inout ScreenBuffer) {
        let frame = screenList
        let columns = EntityColumns(frame)
        if state.screenHeading >= 3 {
            drawKinds(list, row: frame.row - 3, in: frame, &buffer)
            drawTitles(list, columns, row: frame.row - 1, &buffer)
        }
        guard list.total > 0 else {
            if list.window != nil { drawMessage(noEntities(list), in: frame, into: &buffer) }
            return
        }
        for number in list.cursor.window(of: list.total, height: frame.rows) {
            let line = frame.row(frame.row + number - list.cursor.top)
            guard let row = list.row(number) else { continue }
            draw(row, columns, in: line, number == list.cursor.selected, &buffer)
        }
    }

    private func noEntities(_ list: EntityListState) -> String {
        if !list.query.filter.isEmpty { return "No name matches “\(list.query.filter)”." }
        return state.library.progress != nil
            ? "Names are being looked for…" : "No names are marked in these articles."
    }

    // MARK: - The kinds

    /// The kinds stand side by side, the current one brought out; those that do not fit are left out
    /// on the side where they are farther from it.
    private func drawKinds(
        _ list: EntityListState, row: Int, in frame: PaneFrame, _ buffer: inout ScreenBuffer
    ) {
        let counts = list.window?.counts ?? [:]
        let tabs = list.kinds.map { kind in
            let count = kind.map { counts[$0] ?? 0 } ?? counts.values.reduce(0, +)
            return (kind, " \(kind?.heading ?? "All") \(count) ")
        }
        let current = tabs.firstIndex { $0.0 == list.query.kind } ?? 0
        var first = 0
        var column = frame.column + 1
        while first < current,
            tabs[first...current].reduce(0, { $0 + $1.1.utf8.count + 1 }) > frame.columns - 2
        {
            first += 1
        }
        for (index, tab) in tabs.enumerated().dropFirst(first) {
            let width = min(tab.1.utf8.count, frame.endColumn - column)
            guard width == tab.1.utf8.count || index == current else { return }
            let style = index == current ? theme.selectedRow : theme.faint
            column +=
                buffer.put(
                    tab.1, row: row, column: column, width: max(0, width), style: style, glyphs) + 1
        }
    }

    private func drawTitles(
        _ list: EntityListState, _ columns: EntityColumns, row: Int, _ buffer: inout ScreenBuffer
    ) {
        func title(_ text: String, _ order: EntityOrder) -> (String, Style) {
            guard list.query.order == order else { return (text, theme.faint) }
            // Names go up from A, counts down from the most.
            let isDown = (order == .name) != list.query.isReversed
            let arrow = isDown ? glyphs.ascending : glyphs.descending
            return (text + " " + (order == .name ? arrow : flipped(arrow)), theme.accent)
        }
        func flipped(_ arrow: String) -> String {
            arrow == glyphs.ascending ? glyphs.descending : glyphs.ascending
        }
        let (name, nameStyle) = title("Name", .name)
        buffer.put(
            name, row: row, column: columns.name.lowerBound, width: columns.name.count,
            style: nameStyle, glyphs)
        if let kind = columns.kind {
            buffer.put(
                "Kind", row: row, column: kind.lowerBound, width: kind.count, style: theme.faint,
                glyphs)
        }
        let (mentions, mentionsStyle) = title("mentions", .mentions)
        buffer.putRight(mentions, row: row, end: columns.mentionsEnd, style: mentionsStyle)
        let (articles, articlesStyle) = title("articles", .articles)
        if let end = columns.articlesEnd {
            buffer.putRight(articles, row: row, end: end, style: articlesStyle)
        }
        if let others = columns.others {
            buffer.put(
                "Also called", row: row, column: others.lowerBound, width: others.count,
                style: theme.faint, glyphs)
        }
    }

    // MARK: - Rows

    private func draw(
        _ row: EntityListRow, _ columns: EntityColumns, in line: PaneFrame, _ isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let entity = row.entity
        let plain = isSelected ? theme.selectedRow : .plain
        let quiet = isSelected ? theme.selectedRow : theme.faint
        if isSelected {
            buffer.fill(rows: line.rowRange, columns: line.columnRange, style: plain)
        }
        if entity.id == state.marked?.id, columns.name.lowerBound > line.column {
            buffer.write(
                glyphs.chosen, row: line.row, column: line.column,
                style: isSelected ? plain : theme.accent)
        }
        drawName(row, columns, line.row, isSelected, &buffer)
        if let kind = columns.kind {
            buffer.put(
                entity.kind.label, row: line.row, column: kind.lowerBound, width: kind.count,
                style: quiet, glyphs)
        }
        buffer.putRight(
            String(entity.mentions), row: line.row, end: columns.mentionsEnd, style: plain)
        if let end = columns.articlesEnd {
            buffer.putRight(String(entity.articles), row: line.row, end: end, style: plain)
        }
        if let others = columns.others {
            let names = entity.names.lazy.map(\.text).filter { $0 != entity.name }.prefix(12)
            buffer.put(
                names.joined(separator: " \(glyphs.separator) "), row: line.row,
                column: others.lowerBound, width: others.count, style: quiet, glyphs)
        }
    }

    /// The name, and behind it the other name that the filter matched.
    private func drawName(
        _ row: EntityListRow, _ columns: EntityColumns, _ line: Int, _ isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let match = isSelected ? theme.selectedMatch : theme.match
        let start = columns.name.lowerBound
        let used = buffer.put(
            row.entity.name, row: line, column: start, width: columns.name.count,
            style: isSelected ? theme.selectedRow : theme.kind(row.entity.kind), glyphs)
        guard let alias = row.alias else {
            buffer.lay(
                match, matches: row.matches, of: row.entity.name, row: line, column: start,
                width: used)
            return
        }
        let column = start + used + 2
        let width = buffer.put(
            alias, row: line, column: column, width: columns.name.upperBound - column,
            style: isSelected ? theme.selectedRow : theme.faint, glyphs)
        buffer.lay(match, matches: row.matches, of: alias, row: line, column: column, width: width)
    }
}

/// The columns of the table of entities. What there is no room for is nil.
struct EntityColumns {
    let name: Range<Int>
    let kind: Range<Int>?
    let mentionsEnd: Int
    let articlesEnd: Int?
    let others: Range<Int>?

    private static let countWidth = 12
    private static let kindWidth = 14
    /// Names are seldom longer; what is left goes to the other names.
    private static let tableWidth = 84

    init(_ frame: PaneFrame) {
        let start = frame.column + (frame.columns >= 20 ? 2 : 0)
        let isWide = frame.columns >= 100
        let end = (isWide ? frame.column + Self.tableWidth : frame.endColumn) - 2
        articlesEnd = frame.columns >= 40 ? end : nil
        mentionsEnd = max(start, articlesEnd.map { $0 - Self.countWidth } ?? end + 1)
        let counts = mentionsEnd - Self.countWidth + 1
        if frame.columns >= 60 {
            let from = counts - Self.kindWidth
            kind = from..<max(from, counts - 1)
            name = start..<max(start, from - 2)
        } else {
            kind = nil
            name = start..<max(start, counts + 2)
        }
        let right = frame.endColumn - 2
        others = isWide && right > end + 3 ? end + 3..<right : nil
    }
}
