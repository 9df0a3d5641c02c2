import Articles
import ReaderModel
import Screen
import TextLayout

/// The page of an entity: what it is called, what it is named with, a chart of the articles, and every
/// mention as a line of a concordance, the names one below the other.
extension ReaderView {
    func draw(_ page: EntityPageState, into buffer: inout ScreenBuffer) {
        let list = screenList
        for number in page.cursor.window(of: page.lines.count, height: list.rows) {
            let row = list.row + number - page.cursor.top
            let line = page.lines[number]
            let isSelected = number == page.cursor.selected
            guard let right = line.right else {
                let whole = list.row(row)
                draw(line.left, of: page, in: whole, isSelected, &buffer)
                continue
            }
            let middle = Self.middle(of: list)
            draw(
                line.left, of: page, in: list.row(row, to: middle - 1),
                isSelected && !page.isOnRight, &buffer)
            draw(
                right, of: page, in: list.row(row, from: middle + 1),
                isSelected && page.isOnRight, &buffer)
        }
    }

    /// The column between lists that stand side by side.
    static func middle(of list: PaneFrame) -> Int { list.column + list.columns / 2 }

    private func draw(
        _ item: EntityPageState.Item, of page: EntityPageState, in frame: PaneFrame,
        _ isSelected: Bool, _ buffer: inout ScreenBuffer
    ) {
        if isSelected {
            buffer.fill(rows: frame.rowRange, columns: frame.columnRange, style: theme.selectedRow)
        }
        let details = page.details
        switch item {
        case .blank: break
        case .name, .facts, .names: drawHeading(item, of: details, in: frame, &buffer)
        case .firstMention, .lastMention:
            drawEnd(item, of: details, in: frame, isSelected, &buffer)
        case .companionsTitle: drawCompanionsTitle(details, in: frame, &buffer)
        case .companion(let index):
            draw(details.companions.best[index], in: frame, isSelected, &buffer)
        case .sharesTitle: put("Mentions by article", theme.heading, in: frame, &buffer)
        case .share(let index):
            drawShare(details.articles[index], of: details, in: frame, isSelected, &buffer)
        case .moreCompanions(let count), .moreShares(let count):
            put(
                "\(glyphs.ellipsis) \(count) more", isSelected ? theme.selectedRow : theme.faint,
                in: frame, &buffer)
        case .notesTitle: put("Notes", theme.heading, in: frame, &buffer)
        case .note(let index):
            if let row = page.notes?[index] { draw(row, in: frame, isSelected, &buffer) }
        case .moreNotes(let count):
            put(
                "\(glyphs.ellipsis) \(count) more", isSelected ? theme.selectedRow : theme.faint,
                in: frame, &buffer)
        case .mentionsTitle:
            put("Mentions, in the order of the articles", theme.heading, in: frame, &buffer)
        case .article(let index):
            drawHeading(details.articles[index], in: frame, isSelected, &buffer)
        case .mention(let index):
            draw(
                page.mentions[index], of: details.entity, isOrigin: index == page.origin, in: frame,
                isSelected, &buffer)
        }
    }

    /// Blank columns at both sides of a line.
    private static func margin(_ frame: PaneFrame) -> Int { frame.columns >= 20 ? 2 : 0 }

    private func put(
        _ text: String, _ style: Style, in frame: PaneFrame, _ buffer: inout ScreenBuffer
    ) {
        let margin = Self.margin(frame)
        buffer.put(
            text, row: frame.row, column: frame.column + margin, width: frame.columns - 2 * margin,
            style: style, glyphs)
    }

    // MARK: - Notes

    private func draw(
        _ note: NoteRow, in frame: PaneFrame, _ isSelected: Bool, _ buffer: inout ScreenBuffer
    ) {
        let margin = Self.margin(frame)
        let annotation = note.annotation
        let plain = isSelected ? theme.selectedRow : .plain
        buffer.write(
            glyphs.mark(of: annotation.colour), row: frame.row, column: frame.column + margin,
            style: isSelected ? plain : theme.ink(of: annotation.colour))
        let start = frame.column + margin + 2
        let end = frame.endColumn - margin
        let taken = buffer.putRight(
            DisplayWidth.truncate(note.title, to: (end - start) / 2, ellipsis: glyphs.ellipsis),
            row: frame.row, end: end, style: isSelected ? plain : theme.faint)
        let star = annotation.isStarred ? glyphs.star + " " : ""
        let tags = annotation.tags.isEmpty ? "" : "  " + Self.tags(of: annotation)
        buffer.put(
            (star + note.gist + tags).onOneLine, row: frame.row, column: start,
            width: end - start - taken - 2, style: plain, glyphs)
    }

    // MARK: - The heading

    private func drawHeading(
        _ item: EntityPageState.Item, of details: EntityDetails, in frame: PaneFrame,
        _ buffer: inout ScreenBuffer
    ) {
        switch item {
        case .name:
            var style = theme.kind(details.entity.kind)
            style.attributes.insert(.bold)
            put(details.entity.name, style, in: frame, &buffer)
        case .facts: put(facts(of: details), .plain, in: frame, &buffer)
        default:
            let width = frame.columns - 2 * Self.margin(frame)
            put(
                Self.names(of: details.entity, glyphs, width: width), theme.faint, in: frame,
                &buffer)
        }
    }

    /// As in "Person · 17 mentions in 6 of 11 articles".
    func facts(of details: EntityDetails) -> String {
        let mentions = Figures.count(details.occurrences.count, "mention")
        let count = details.articles.count
        let all = state.library.articles
        let articles =
            all > count
            ? "\(count) of " + Figures.count(all, "article")
            : Figures.count(count, "article")
        return "\(details.entity.kind.label) \(glyphs.separator) \(mentions) in \(articles)"
    }

    /// As in "Sergei Ivanov 9 · Ivanov 7 · 2 more", as many names as fit.
    static func names(of entity: Entity, _ glyphs: Glyphs, width: Int) -> String {
        let parts = entity.names.prefix(100).map { "\($0.text) \($0.count)" }
        let separator = " \(glyphs.separator) "
        var line = parts.first ?? ""
        for (index, part) in parts.enumerated().dropFirst() {
            let left = entity.names.count - index - 1
            let longer = line + separator + part
            let rest = left > 0 ? separator + "\(left) more" : ""
            guard DisplayWidth.cells(of: longer + rest) <= width else {
                return line + separator + "\(left + 1) more"
            }
            line = longer
        }
        return line
    }

    /// The first or the last article that mentions the entity.
    private func drawEnd(
        _ item: EntityPageState.Item, of details: EntityDetails, in frame: PaneFrame,
        _ isSelected: Bool, _ buffer: inout ScreenBuffer
    ) {
        let isFirst = item == .firstMention
        guard let index = isFirst ? details.firstArticle : details.lastArticle else { return }
        let share = details.articles[index]
        let label = details.articles.count == 1 ? "Only in" : isFirst ? "First in" : "Last in"
        let quiet = isSelected ? theme.selectedRow : theme.faint
        let margin = Self.margin(frame)
        let start = frame.column + margin
        buffer.put(
            label, row: frame.row, column: start, width: frame.columns - 2 * margin, style: quiet,
            glyphs)
        let used = drawPath(of: share, in: frame, quiet, &buffer)
        var titleStart = start + Self.labelWidth
        if let date = share.date, details.articles.count > 1, frame.columns >= Self.columnsForDay {
            buffer.put(
                date.columnText, row: frame.row, column: titleStart, width: Self.dayWidth,
                style: quiet, glyphs)
            titleStart += Self.dayWidth + 1
        }
        buffer.put(
            share.title, row: frame.row, column: titleStart,
            width: frame.endColumn - margin - used - titleStart,
            style: isSelected ? theme.selectedRow : .plain, glyphs)
    }

    private static let labelWidth = 10
    /// As many cells as a date takes in a column, and the width from which there is room for it.
    private static let (dayWidth, columnsForDay) = (11, 60)

    /// At the right where there is much room.
    ///
    /// - Returns: the cells that it takes with the space before it.
    private func drawPath(
        of share: ArticleShare, in frame: PaneFrame, before column: Int? = nil, _ style: Style,
        _ buffer: inout ScreenBuffer
    ) -> Int {
        guard frame.columns >= 70 else { return 0 }
        let path = DisplayWidth.truncateMiddle(
            share.path.string, to: frame.columns / 3, ellipsis: glyphs.ellipsis)
        let end = column ?? frame.endColumn - Self.margin(frame)
        return buffer.putRight(path, row: frame.row, end: end, style: style) + 2
    }

    // MARK: - What it is named with

    /// Cells of a column of counts, with the space before it.
    private static let countWidth = 11

    /// The columns that the two counts end before; nil where there is no room for both, or in a
    /// library of one article.
    private func countEnds(in frame: PaneFrame) -> (sentences: Int, articles: Int)? {
        guard frame.columns >= 44, !state.library.isSingleDocument else { return nil }
        let end = frame.endColumn - Self.margin(frame)
        return (end - Self.countWidth, end)
    }

    private func drawCompanionsTitle(
        _ details: EntityDetails, in frame: PaneFrame, _ buffer: inout ScreenBuffer
    ) {
        let companions = details.companions
        put(
            "Named with " + Figures.count(companions.total, "other"), theme.heading, in: frame,
            &buffer)
        guard let ends = countEnds(in: frame) else {
            buffer.putRight(
                "sentences", row: frame.row, end: frame.endColumn - Self.margin(frame),
                width: frame.columns / 3, style: theme.faint)
            return
        }
        buffer.putRight("sentences", row: frame.row, end: ends.sentences, style: theme.faint)
        // Where not all articles were looked at, it is said how many were.
        let isPart = companions.articles < details.articles.count
        let articles = isPart ? "of \(companions.articles) art." : "articles"
        buffer.putRight(articles, row: frame.row, end: ends.articles, style: theme.faint)
    }

    private func draw(
        _ companion: Companion, in frame: PaneFrame, _ isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let kind = companion.entity.kind
        let quiet = isSelected ? theme.selectedRow : theme.faint
        let style = isSelected ? theme.selectedRow : theme.kind(kind)
        let margin = Self.margin(frame)
        let start = frame.column + margin
        let ends = countEnds(in: frame)
        let end = ends?.sentences ?? frame.endColumn - margin
        let sentences = companion.sentences > 0 ? String(companion.sentences) : glyphs.separator
        buffer.putRight(sentences, row: frame.row, end: end, style: quiet)
        if let ends {
            buffer.putRight(
                String(companion.articles), row: frame.row, end: ends.articles, style: quiet)
        }
        let isMarked = companion.entity.id == state.marked?.id
        if isMarked, margin > 0 {
            buffer.write(glyphs.chosen, row: frame.row, column: frame.column, style: theme.accent)
        }
        buffer.put(
            companion.entity.name, row: frame.row, column: start,
            width: end - Self.countWidth + 1 - start, style: style, glyphs)
    }

    // MARK: - The chart

    private func drawShare(
        _ share: ArticleShare, of details: EntityDetails, in frame: PaneFrame, _ isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let margin = Self.margin(frame)
        let start = frame.column + margin
        let room = frame.columns - 2 * margin
        let most = details.mostInArticle
        let countWidth = String(most).utf8.count
        let barWidth = room >= 30 ? min(24, room / 3) : 0
        let barStart = frame.endColumn - margin - barWidth
        let style = isSelected ? theme.selectedRow : .plain
        let ink =
            isSelected
            ? theme.selectedRow : Style(foreground: theme.kind(details.entity.kind).foreground)
        buffer.write(
            Bar.text(share.count, of: most, width: barWidth, glyphs), row: frame.row,
            column: barStart, style: ink)
        let countEnd = barWidth > 0 ? barStart - 1 : barStart
        buffer.putRight(
            String(share.count), row: frame.row, end: countEnd,
            style: isSelected ? style : theme.faint)
        buffer.put(
            share.title, row: frame.row, column: start,
            width: countEnd - countWidth - 1 - start, style: style, glyphs)
    }

    // MARK: - The concordance

    private func drawHeading(
        _ share: ArticleShare, in frame: PaneFrame, _ isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let style = isSelected ? theme.selectedRow : theme.heading
        let quiet = isSelected ? theme.selectedRow : theme.faint
        let margin = Self.margin(frame)
        var end = frame.endColumn - margin
        end -= buffer.putRight(String(share.count), row: frame.row, end: end, style: quiet) + 1
        end -= drawPath(of: share, in: frame, before: end - 1, quiet, &buffer)
        let start = frame.column + margin
        buffer.put(
            share.title, row: frame.row, column: start, width: end - start, style: style, glyphs)
    }

    private func draw(
        _ line: ConcordanceLine?, of entity: Entity, isOrigin: Bool, in frame: PaneFrame,
        _ isSelected: Bool, _ buffer: inout ScreenBuffer
    ) {
        let plain = isSelected ? theme.selectedRow : .plain
        let middle = frame.column + Self.before(frame.columns)
        let end = frame.endColumn - Self.margin(frame) / 2
        let start = frame.column + (frame.columns >= 30 ? 4 : 0)
        if isOrigin, frame.columns >= 30 {
            buffer.write(
                glyphs.pointer, row: frame.row, column: frame.column + 2,
                style: isSelected ? plain : theme.accent)
        }
        guard let line else {
            buffer.put(
                glyphs.ellipsis, row: frame.row, column: middle, width: end - middle, style: plain,
                glyphs)
            return
        }
        buffer.putEnd(
            line.before, row: frame.row, end: middle, width: middle - start, style: plain, glyphs)
        var mention = isSelected ? theme.selectedRow : theme.kind(entity.kind)
        mention.attributes.insert(.bold)
        let used = buffer.put(
            line.text, row: frame.row, column: middle, width: end - middle, style: mention, glyphs)
        let after = middle + used
        buffer.put(
            line.after, row: frame.row, column: after, width: end - after, style: plain, glyphs)
    }

    /// The columns before the mentions: two fifths, as what follows a name tells more.
    private static func before(_ columns: Int) -> Int { min(60, columns * 2 / 5) }
}

extension PaneFrame {
    /// One row of the frame, or a part of it.
    func row(_ row: Int, from start: Int? = nil, to end: Int? = nil) -> PaneFrame {
        let first = start ?? column
        return PaneFrame(
            column: first, row: row, columns: max(0, (end ?? endColumn) - first), rows: 1)
    }
}
