import Articles
import ReaderModel
import Screen
import TextLayout

/// The screen of what a search of the library found.
extension ReaderView {
    func draw(_ search: LibrarySearchState, into buffer: inout ScreenBuffer) {
        drawHeading(search, &buffer)
        if search.parsed.isEmpty {
            drawSyntax(into: &buffer)
            return
        }
        let list = screenList
        if search.count == 0 {
            let text = search.isAnswered ? "Nothing found." : "Searching\(glyphs.ellipsis)"
            drawMessage(text, in: list, into: &buffer)
        }
        for place in search.places(height: list.rows) {
            guard let entry = search.entry(place.number) else { continue }
            if let group = place.heading {
                buffer.put(
                    heading(group, search.findings), row: list.row + place.row - 1,
                    column: list.column + 2, width: list.columns - 4, style: theme.accent, glyphs)
            }
            let frame = PaneFrame(
                column: list.column, row: list.row + place.row, columns: list.columns,
                rows: place.rows)
            draw(entry, in: frame, place.number == search.cursor.selected, &buffer)
        }
    }

    private func heading(_ group: LibrarySearchState.Group, _ found: LibraryFindings) -> String {
        switch group {
        case .names:
            found.namesTotal > found.names.count
                ? "Names, the first \(found.names.count) of \(found.namesTotal)" : "Names"
        case .notes: "Notes of yours"
        case .articles: "Articles"
        }
    }

    /// "2 names, 1 note, 14 articles".
    func searchSummary(_ search: LibrarySearchState) -> String {
        let found = search.findings
        let names = found.namesTotal == 0 ? nil : Figures.count(found.namesTotal, "name")
        let notes = found.notes.isEmpty ? nil : Figures.count(found.notes.count, "note")
        let articles =
            found.isTotalExact
            ? Figures.count(found.total, "article") : "over \(found.total) articles"
        return [names, notes, articles].compactMap(\.self).joined(separator: ", ")
    }

    private func drawHeading(_ search: LibrarySearchState, _ buffer: inout ScreenBuffer) {
        guard state.screenHeading > 0 else { return }
        let body = geometry.body
        let end = body.column + body.columns - 2
        let query = search.query
        guard !search.parsed.isEmpty else {
            return drawListHeading("Words in all articles and notes, and names", &buffer)
        }
        let isDown = query.isReversed != (query.order == .date)
        let arrow =
            query.order == .rank && !query.isReversed
            ? "" : " " + (isDown ? glyphs.descending : glyphs.ascending)
        let used = buffer.putRight(
            "by \(query.order.rawValue)" + arrow, row: body.row, end: end,
            width: body.columns / 3, style: theme.faint)
        buffer.put(
            headline(search), row: body.row, column: body.column + 2,
            width: body.columns - 6 - used, style: theme.faint, glyphs)
        if state.prompt?.kind == .searchLibrary {
            buffer.put(
                SearchSyntax.line, row: body.row + 1, column: body.column + 2,
                width: body.columns - 4, style: theme.faint, glyphs)
        }
    }

    private func headline(_ search: LibrarySearchState) -> String {
        let found = search.findings
        let shown = found.articles.count
        var text =
            glyphs.quotes.open + search.query.text + glyphs.quotes.close + " in "
            + searchSummary(search)
        if let ranked = found.ranked {
            text += ", the best \(shown) of the first \(ranked)"
        } else if shown < found.total {
            text += search.query.order == .rank ? ", the best \(shown)" : ", the first \(shown)"
        }
        return text
    }

    // MARK: - Entries

    private func draw(
        _ entry: LibrarySearchState.Entry, in frame: PaneFrame, _ isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        switch entry {
        case .name(let entity): draw(entity, in: frame, isSelected, &buffer)
        case .note(let hit):
            draw(
                hit, "\(glyphs.noteMark) " + hit.title, hit.path.string, in: frame, isSelected,
                &buffer)
        case .article(let hit):
            draw(hit, hit.title, facts(of: hit), in: frame, isSelected, &buffer)
        }
    }

    private func draw(
        _ entity: Entity, in frame: PaneFrame, _ isSelected: Bool, _ buffer: inout ScreenBuffer
    ) {
        let facts =
            entity.kind.rawValue + " \(glyphs.separator) "
            + Figures.count(entity.mentions, "mention") + " in "
            + Figures.count(entity.articles, "article")
        let (start, _) = drawEntry(
            entity.name, fact: facts, lines: 0, in: frame, isSelected, factShare: 2, &buffer)
        guard !isSelected else { return }
        let columns = start..<(start + DisplayWidth.cells(of: entity.name.onOneLine))
        let end = frame.endColumn - 1
        buffer.set(theme.kind(entity.kind), row: frame.row, columns: columns.clamped(to: 0..<end))
    }

    /// "3 matches · 28 November 2006 · letters/1931.md", as far as it fits.
    private func facts(of hit: LibraryHit) -> String {
        let count = hit.passage?.count.flatMap { $0 > 0 ? Figures.count($0, "hit") : nil }
        let date = geometry.viewport.columns >= 100 ? hit.date?.label() : nil
        return [count, date, hit.path.string].compactMap(\.self)
            .joined(separator: " \(glyphs.separator) ")
    }

    private func draw(
        _ hit: LibraryHit, _ title: String, _ facts: String, in entry: PaneFrame,
        _ isSelected: Bool, _ buffer: inout ScreenBuffer
    ) {
        let (start, room) = drawEntry(
            title,
            fact: DisplayWidth.truncateMiddle(
                facts.onOneLine, to: entry.columns * 2 / 5, ellipsis: glyphs.ellipsis), lines: 1,
            in: entry, isSelected, factShare: 2, &buffer)
        guard entry.rows > 1, room > 0, let passage = hit.passage else { return }
        let snippet = Snippet(passage, width: room, glyphs)
        buffer.write(snippet.bytes[...], row: entry.row + 1, column: start, maxWidth: room)
        let columns = ColumnMap(snippet.bytes, in: 0..<snippet.bytes.count, from: start)
        if columns.endColumn > start + room {
            buffer.write(glyphs.ellipsis, row: entry.row + 1, column: start + room - 1)
        }
        for mark in snippet.marks {
            guard let marked = columns.columns(of: mark) else { continue }
            buffer.lay(
                theme.match, row: entry.row + 1, columns: marked.clamped(to: 0..<start + room))
        }
    }

    // MARK: - The query

    /// Marks what is wrong with the query where it stands, and says it in the row above.
    func drawFault(
        of prompt: PromptState, _ field: InputField, row: Int, column: Int,
        _ buffer: inout ScreenBuffer
    ) {
        guard prompt.kind == .searchLibrary, row > 2,
            let fault = SearchQuery(prompt.input.text).fault
        else { return }
        let before = prompt.input.cells(from: field.skipped, toByte: fault.range.lowerBound)
        let through = prompt.input.cells(from: field.skipped, toByte: fault.range.upperBound)
        let end = geometry.viewport.columns
        let marked = column + before..<column + max(through, before + 1)
        buffer.lay(theme.fault, row: row, columns: marked.clamped(to: 0..<end))
        let width = DisplayWidth.cells(of: fault.message)
        let start = max(1, min(column + before, end - 1 - width))
        buffer.fill(rows: row - 1..<row, columns: 0..<end)
        buffer.put(
            fault.message, row: row - 1, column: start, width: end - 1 - start, style: theme.error,
            glyphs)
    }
}

extension TextInput {
    /// The cells of the characters from one on that begin before a byte of the text.
    fileprivate func cells(from first: Int, toByte end: Int) -> Int {
        var byte = 0
        var cells = 0
        for (index, character) in characters.enumerated() {
            guard byte < end else { break }
            if index >= first { cells += max(0, DisplayWidth.cells(ofCluster: character)) }
            byte += character.utf8.count
        }
        return cells
    }
}
