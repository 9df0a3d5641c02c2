import ReaderModel
import Screen
import TextLayout

/// The line that is being typed, in the place of the status line, and what there is to choose from
/// in a box above it.
extension ReaderView {
    func draw(_ prompt: PromptState, into buffer: inout ScreenBuffer) {
        let row = geometry.statusRow ?? max(0, geometry.viewport.rows - 1)
        drawChoices(of: prompt, above: row, &buffer)
        let columns = geometry.viewport.columns
        buffer.fill(rows: row..<row + 1, columns: 0..<columns)
        let fact = self.fact(on: prompt)
        let label = prompt.kind.label
        let isRoomy = columns >= label.utf8.count + 16
        var start = 0
        if isRoomy {
            start = 1 + buffer.write(label, row: row, column: 1, style: theme.accent) + 1
        }
        let used =
            isRoomy
            ? buffer.putRight(
                fact, row: row, end: columns - 1, width: (columns - start) / 2, style: theme.faint)
            : 0
        let field = InputField(
            prompt.input, width: max(1, columns - start - (used > 0 ? used + 2 : 0)))
        buffer.write(field.text, row: row, column: start, maxWidth: field.width)
        drawFault(of: prompt, field, row: row, column: start, &buffer)
        buffer.cursor = (row, min(columns - 1, start + field.caret))
    }

    private func fact(on prompt: PromptState) -> String {
        switch prompt.kind {
        case .searchArticle:
            guard !prompt.input.isEmpty else { return "" }
            return state.reading?.search.map(Self.summary) ?? ""
        case .filterArticles: return Figures.count(state.articles.total, "article")
        case .filterEntities: return "\(state.entityPane.count) listed"
        case .filterAllEntities:
            guard case .entities(let list)? = state.screens.last else { return "" }
            return Figures.count(list.total, "name")
        case .filterList:
            switch state.screens.last {
            case .notes(let list): return Figures.count(list.rows.count, "note")
            case .decisions(let list): return Figures.count(list.rows.count, "decision")
            default: return ""
            }
        case .filterTimeline:
            guard case .timeline(let timeline)? = state.screens.last else { return "" }
            return Figures.count(timeline.total, "date")
        case .searchLibrary:
            guard case .search(let search)? = state.screens.last else { return "" }
            return search.parsed.isEmpty ? "" : searchSummary(search)
        case .command:
            return DecisionLine(prompt.input.text).flatMap(state.subject)?.onOneLine ?? ""
        case .goTo, .tags, .colour: return ""
        }
    }

    // MARK: - Choices

    private static let choicesWidth = 84

    private func drawChoices(of prompt: PromptState, above row: Int, _ buffer: inout ScreenBuffer) {
        // A filter's list is to be seen while it is narrowed.
        let most = prompt.kind == .filterList ? 6 : ReaderState.choicesInView
        let rows = min(prompt.choices.count, most, row - 2)
        guard rows > 0 else { return }
        let columns = min(geometry.viewport.columns, Self.choicesWidth)
        let box = Box(
            frame: PaneFrame(column: 0, row: row - rows - 2, columns: columns, rows: rows + 2),
            title: choicesTitle(of: prompt),
            hint: choicesHint(prompt, rows))
        box.draw(theme, into: &buffer)
        let top = choicesTop(prompt, rows)
        let window = top..<min(prompt.choices.count, top + rows)
        for number in window {
            draw(
                prompt.choices[number], row: box.frame.row + 1 + number - top,
                in: box.frame.inset(columns: 1, rows: 1), wordWidth: wordWidth(of: prompt),
                isSelected: number == prompt.cursor.selected
                    && (prompt.hasChosen || !prompt.takesLine), &buffer)
        }
    }

    private func choicesTitle(of prompt: PromptState) -> String {
        switch (prompt.kind, prompt.choices.first?.target) {
        case (.goTo, _): "Go to"
        case (.filterList, _): "Words, or any of these"
        case (_, .entity?), (_, .name?): "Names"
        case (_, .kind?): "Kinds"
        case (.command, .text?) where ExchangeLine(prompt.input.text) != nil:
            ExchangeLine(prompt.input.text)?.path == nil ? "Formats" : "Files"
        case (_, .text?): "Tags in use"
        case (_, .colour?): "Colours"
        default: "Commands"
        }
    }

    /// The model keeps the selection within twelve rows; on a low screen there are fewer.
    private func choicesTop(_ prompt: PromptState, _ rows: Int) -> Int {
        max(prompt.cursor.top, prompt.cursor.selected - rows + 1)
    }

    private func choicesHint(_ prompt: PromptState, _ rows: Int) -> String {
        let all = prompt.choices.count > rows ? "\(prompt.choices.count) in all" : ""
        if case .colour = prompt.kind { return "names of your own: [note-colours] in config.toml" }
        guard prompt.takesLine else { return all }
        let keys = "\(key(.complete, .prompt)) completes"
        return all.isEmpty ? keys : "\(keys) \(glyphs.separator) \(all)"
    }

    /// The cells for words that complete a line: tags, formats, or paths, which nothing stands beside.
    private func wordWidth(of prompt: PromptState) -> Int {
        guard prompt.kind == .command, let line = ExchangeLine(prompt.input.text) else { return 30 }
        return line.path == nil ? 10 : Self.choicesWidth
    }

    private func draw(
        _ choice: Choice, row: Int, in frame: PaneFrame, wordWidth: Int, isSelected: Bool,
        _ buffer: inout ScreenBuffer
    ) {
        let style = isSelected ? theme.selectedRow : .plain
        let quiet = isSelected ? style : theme.faint
        if isSelected { buffer.fill(rows: row..<row + 1, columns: frame.columnRange, style: style) }
        var start = frame.column + 1
        if case .colour(let colour) = choice.target {
            let ink = isSelected ? style : theme.ink(of: colour)
            buffer.write(glyphs.mark(of: colour), row: row, column: start, style: ink)
            start += 2
        }
        let keys = self.keys(of: choice)
        let taken = buffer.putRight(
            keys, row: row, end: frame.endColumn - 1, width: frame.columns / 4,
            style: isSelected ? style : theme.key)
        let end = frame.endColumn - 1 - (taken > 0 ? taken + 2 : 0)
        // Titles of articles and names are longer than names of commands.
        let room =
            switch choice.target {
            case .command: min(22, end - start)
            // Values are longer than the keys of a filter.
            case .text(let word):
                min(word.hasSuffix(":") || word == "@" ? 9 : wordWidth, end - start)
            case .colour: min(30, end - start)
            default: max(end - start - 26, (end - start) / 2)
            }
        let used = buffer.put(
            choice.title, row: row, column: start, width: room, style: style, glyphs)
        buffer.lay(
            isSelected ? theme.selectedMatch : theme.match, matches: choice.matches,
            of: choice.title, row: row, column: start,
            width: used)
        let detail = start + room + 2
        buffer.put(
            choice.detail, row: row, column: detail, width: end - detail, style: quiet, glyphs)
    }

    private func keys(of choice: Choice) -> String {
        guard case .command(let command) = choice.target else { return "" }
        return keyMap.bindings(for: command).first ?? ""
    }
}

extension PromptState.Kind {
    /// What stands before the text.
    var label: String {
        switch self {
        case .searchArticle: "Search"
        case .filterArticles, .filterList, .filterEntities, .filterAllEntities, .filterTimeline:
            "Filter"
        case .searchLibrary: "Search all"
        case .command: "Command"
        case .goTo: "Go to"
        case .tags: "Tags"
        case .colour: "Colour"
        }
    }
}
