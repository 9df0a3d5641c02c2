import Articles

extension ReaderState {
    private var timeline: TimelineState? {
        if case .timeline(let state)? = screens.last { state } else { nil }
    }

    private mutating func changeTimeline(_ change: (inout TimelineState) -> Void) {
        guard case .timeline(var state)? = screens.last else { return }
        change(&state)
        screens[screens.count - 1] = .timeline(state)
    }

    /// Opens the timeline; from an entity's page, that of the sentences that name it.
    mutating func openTimeline() -> [Effect] {
        var state = TimelineState()
        switch screens.last {
        case .timeline: return []
        case .entityPage(let page):
            state = TimelineState(
                TimelineQuery(entity: page.entity.id), name: page.entity.name)
        default: break
        }
        jumps.push(place)
        screens.append(.timeline(state))
        return []
    }

    /// - Returns: nil when the uppermost screen is no timeline, or the command means what it means
    ///   on any screen.
    mutating func performInTimeline(_ command: Command) -> [Effect]? {
        guard let state = timeline else { return nil }
        let page = max(1, state.rowsInView(height: screenHeight) - 1)
        switch command {
        case .lineDown, .nextLink: moveInTimeline(by: 1)
        case .lineUp, .previousLink: moveInTimeline(by: -1)
        case .pageDown: moveInTimeline(by: page)
        case .pageUp: moveInTimeline(by: -page)
        case .halfPageDown: moveInTimeline(by: max(1, page / 2))
        case .halfPageUp: moveInTimeline(by: -max(1, page / 2))
        case .toStart: moveInTimeline(by: -state.total)
        case .toEnd: moveInTimeline(by: state.total)
        case .nextParagraph: moveToHeading(1, else: page)
        case .previousParagraph: moveToHeading(-1, else: -page)
        case .follow:
            return state.selected.map { go(to: Occurrence($0.article, $0.range)) } ?? []
        case .filter, .searchInArticle:
            return ask(PromptState(.filterTimeline, text: state.query.filter))
        case .cancel:
            guard !state.query.filter.isEmpty else { return nil }
            filterTimeline("")
        case .copy:
            return state.selected.map { [.copy(($0.value?.text ?? $0.text) + "  " + $0.sentence)] }
                ?? []
        default: return nil
        }
        return []
    }

    mutating func moveInTimeline(by rows: Int) {
        let height = screenHeight
        changeTimeline { $0.select($0.cursor.selected + rows, height: height) }
    }

    private mutating func moveToHeading(_ steps: Int, else rows: Int) {
        guard let state = timeline else { return }
        guard let row = state.row(headings: steps) else {
            moveInTimeline(by: rows)
            return
        }
        moveInTimeline(by: row - state.cursor.selected)
    }

    mutating func filterTimeline(_ filter: String) {
        changeTimeline {
            $0.query.filter = filter
            $0.cursor = ListCursor()
        }
    }

    mutating func pressTimeline(_ row: Int, clicks: Int) -> [Effect] {
        let height = screenHeight
        changeTimeline { $0.select(row, height: height) }
        return clicks > 1 ? performInTimeline(.follow) ?? [] : []
    }

    /// Takes what was loaded, if it is still what is asked for.
    mutating func show(_ window: TimelineWindow) {
        let height = screenHeight
        changeTimeline { state in
            guard state.query == window.query else { return }
            state.window = window
            state.select(state.cursor.selected, height: height)
        }
    }

    /// The index has changed.
    func reloadTimeline() -> [Effect] {
        guard let state = timeline else { return [] }
        return [.loadTimeline(state.query, rows: state.wantedWindow(height: screenHeight))]
    }

    /// Asks for the rows that are in view and not yet there.
    func settleTimeline() -> [Effect] {
        guard let state = timeline, state.needsLoading(height: screenHeight) else { return [] }
        return [.loadTimeline(state.query, rows: state.wantedWindow(height: screenHeight))]
    }

    // MARK: - A date in the text

    /// What the date under the cursor stands for; nil where the cursor is on no date.
    func explainDate() -> [Effect]? {
        guard pane == .text, let reading, let index = reading.focusedMention,
            reading.opened.mentions[index].kind == .date
        else { return nil }
        return [.explainDate(reading.id, reading.opened.mentions[index].range)]
    }

    /// - Returns: whether the command has done all that it does by closing the explanation.
    mutating func closeDateCard(for command: Command) -> Bool {
        guard dateCard != nil else { return false }
        dateCard = nil
        return command == .cancel || command == .close || command == .entityCard
    }
}
