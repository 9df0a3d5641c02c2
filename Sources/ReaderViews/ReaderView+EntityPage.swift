import Articles
import ReaderModel
import Screen
import TextLayout

/// The page of an entity: what it is called, and every mention of it as a line of a concordance,
/// the names one below the other.
extension ReaderView {
    func draw(_ page: EntityPageState, into buffer: inout ScreenBuffer) {
        drawHeading(of: page, into: &buffer)
        let list = screenList
        for number in page.cursor.window(of: page.rows.count, height: list.rows) {
            let row = list.row + number - page.cursor.top
            let isSelected = number == page.cursor.selected
            switch page.rows[number] {
            case .article(let index):
                let ticks = Style(foreground: theme.kind(page.entity.kind).foreground)
                draw(
                    page.details.articles[index], row: row, in: list, ticks: ticks, isSelected,
                    &buffer)
            case .mention(let index):
                draw(
                    page.lines[index], of: page.entity, row: row, in: list, isSelected, &buffer)
            }
        }
    }

    private func drawHeading(of page: EntityPageState, into buffer: inout ScreenBuffer) {
        guard state.screenHeading >= 4 else { return }
        let body = geometry.body
        let (start, room) = (body.column + 2, max(0, body.columns - 4))
        var name = theme.kind(page.entity.kind)
        name.attributes.insert(.bold)
        buffer.put(
            page.entity.name, row: body.row + 1, column: start, width: room, style: name, glyphs)
        buffer.put(
            Self.facts(of: page.details, glyphs), row: body.row + 2, column: start, width: room,
            style: .plain, glyphs)
        guard page.entity.names.count > 1 else { return }
        buffer.put(
            Self.names(of: page.entity, glyphs, most: 12), row: body.row + 3, column: start,
            width: room, style: theme.faint, glyphs)
    }

    /// As in "Person · 17 mentions in 6 articles".
    static func facts(of details: EntityDetails, _ glyphs: Glyphs) -> String {
        let mentions = Figures.count(details.occurrences.count, "mention")
        let articles = Figures.count(details.articles.count, "article")
        return "\(details.entity.kind.label) \(glyphs.separator) \(mentions) in \(articles)"
    }

    /// As in "Sergei Ivanov 9 · Ivanov 7".
    static func names(of entity: Entity, _ glyphs: Glyphs, most: Int) -> String {
        entity.names.prefix(most).map { "\($0.text) \($0.count)" }
            .joined(separator: " \(glyphs.separator) ")
    }

    // MARK: - Rows

    /// An article has a tick for each mention, as far as they fit.
    private static let mostTicks = 12

    private func draw(
        _ share: ArticleShare, row: Int, in list: PaneFrame, ticks tickStyle: Style,
        _ isSelected: Bool, _ buffer: inout ScreenBuffer
    ) {
        let style = isSelected ? theme.selectedRow : theme.heading
        let quiet = isSelected ? theme.selectedRow : theme.faint
        if isSelected { buffer.fill(rows: row..<row + 1, columns: list.columnRange, style: style) }
        var end = list.endColumn - 1
        end -=
            buffer.putRight(
                String(share.count), row: row, end: end, width: list.columns / 4, style: quiet) + 1
        if list.columns >= 50 {
            let ticks = String(
                repeating: glyphs.tick, count: min(Self.mostTicks, max(0, share.count)))
            buffer.putRight(
                ticks, row: row, end: end, style: isSelected ? style : tickStyle)
            end -= Self.mostTicks + 1
        }
        buffer.put(
            share.title, row: row, column: list.column + 1, width: end - list.column - 2,
            style: style, glyphs)
    }

    private func draw(
        _ line: ConcordanceLine?, of entity: Entity, row: Int, in list: PaneFrame,
        _ isSelected: Bool, _ buffer: inout ScreenBuffer
    ) {
        let plain = isSelected ? theme.selectedRow : .plain
        if isSelected { buffer.fill(rows: row..<row + 1, columns: list.columnRange, style: plain) }
        let middle = list.column + Self.before(list.columns)
        guard let line else {
            buffer.put(
                glyphs.ellipsis, row: row, column: middle, width: list.endColumn - middle,
                style: plain, glyphs)
            return
        }
        let start = list.column + (list.columns >= 30 ? 2 : 0)
        buffer.putEnd(
            line.before, row: row, end: middle, width: middle - start, style: plain, glyphs)
        var mention = isSelected ? theme.selectedRow : theme.kind(entity.kind)
        mention.attributes.insert(.bold)
        let used = buffer.put(
            line.text, row: row, column: middle, width: list.endColumn - 1 - middle,
            style: mention, glyphs)
        let after = middle + used
        buffer.put(
            line.after, row: row, column: after, width: list.endColumn - 1 - after, style: plain,
            glyphs)
    }

    /// The columns before the mentions: two fifths, as what follows a name tells more.
    private static func before(_ columns: Int) -> Int { min(60, columns * 2 / 5) }
}

extension ScreenBuffer {
    private static var longestCutWord: Int { 12 }

    /// Writes the end of a text so that it ends before the column `end`.
    mutating func putEnd(
        _ text: String, row: Int, end: Int, width: Int, style: Style, _ glyphs: Glyphs
    ) {
        guard width > 0, !text.isEmpty else { return }
        let bytes = Array(text.utf8.suffix(8 * width + 64))
        let clusters = Array(PositionedClusters(bytes))
        var cells = 0
        var first = clusters.count
        while first > 0, cells + clusters[first - 1].width <= width {
            first -= 1
            cells += clusters[first].width
        }
        let isCut = first > 0
        // An ellipsis takes the place of the word that is cut, or of a part of a long one.
        if isCut {
            let near = clusters[first...].prefix(Self.longestCutWord)
            let space = near.firstIndex { bytes[$0.range.start.utf8] == UInt8(ascii: " ") }
            let next = min(space ?? first, clusters.count - 1) + 1
            cells -= clusters[first..<max(first, next)].reduce(0) { $0 + $1.width }
            first = max(first, next)
        }
        let start = end - cells
        if first < clusters.count {
            write(
                bytes[clusters[first].range.start.utf8...], row: row, column: start, style: style,
                maxWidth: cells)
        }
        if isCut {
            write(glyphs.ellipsis, row: row, column: max(start - 1, end - width), style: style)
        }
    }
}
