import Articles

extension ReaderState {
    /// The rows of the list on the uppermost screen. What else a screen shows stands above its
    /// list, in ``screenHeading`` rows.
    public var screenHeight: Int { max(1, geometry.body.rows - screenHeading) }

    /// The rows above the list of the uppermost screen.
    public var screenHeading: Int {
        guard geometry.body.rows >= 12 else { return 0 }
        switch screens.last {
        case .entityPage: return 5
        case .search, .notes, .skipped, .timeline: return 2
        default: return 0
        }
    }

    /// The rows that an entry of the list on a screen takes.
    public static func rowsPerEntry(of screen: OverlayScreen) -> Int {
        switch screen {
        case .notes: 3
        case .search: 3
        case .skipped, .help, .entityPage, .timeline: 1
        }
    }

    /// How many entries of the uppermost screen's list fit.
    var entriesInView: Int {
        guard let screen = screens.last else { return 1 }
        return max(1, screenHeight / Self.rowsPerEntry(of: screen))
    }

    mutating func performOnScreen(_ command: Command) -> [Effect] {
        if let effects = performInTimeline(command) { return effects }
        let page = max(1, entriesInView - 1)
        switch command {
        case .lineDown, .nextLink: moveOnScreen(by: 1)
        case .lineUp, .previousLink: moveOnScreen(by: -1)
        case .pageDown: moveOnScreen(by: page)
        case .pageUp: moveOnScreen(by: -page)
        case .halfPageDown: moveOnScreen(by: max(1, entriesInView / 2))
        case .halfPageUp: moveOnScreen(by: -max(1, entriesInView / 2))
        case .toStart: moveOnScreen(by: -entriesOnScreen)
        case .toEnd: moveOnScreen(by: entriesOnScreen)
        case .nextParagraph: moveToArticle(1)
        case .previousParagraph: moveToArticle(-1)
        case .cancel: screens.removeLast()
        case .follow: return followOnScreen()
        case .searchInArticle, .filter: return filterScreen()
        default: return performOnSelectedNote(command)
        }
        return []
    }

    private var entriesOnScreen: Int {
        switch screens.last {
        case .entityPage(let page): page.rows.count
        case .notes(let notes): notes.rows.count
        case .search(let search): search.hits.count
        case .skipped(let skipped): skipped.files.count
        case .help: HelpScreen.rows
        case .timeline(let timeline): timeline.total
        case nil: 0
        }
    }

    mutating func moveOnScreen(by entries: Int) {
        let (count, height) = (entriesOnScreen, entriesInView)
        let scrolls = if case .help? = screens.last { true } else { false }
        changeCursor { cursor in
            if scrolls {
                // Help has no selection: it scrolls.
                let top = min(max(0, cursor.top + entries), max(0, count - height))
                cursor = ListCursor(selected: top, top: top)
            } else {
                cursor.move(by: entries, of: count, height: height)
                if cursor.selected == 0 { cursor = ListCursor() }
            }
        }
    }

    private mutating func changeCursor(_ change: (inout ListCursor) -> Void) {
        guard let screen = screens.popLast() else { return }
        screens.append(screen.changingCursor(change))
    }

    /// To the next or the previous article's mentions on an entity's page.
    private mutating func moveToArticle(_ steps: Int) {
        guard case .entityPage(let page)? = screens.last else {
            moveOnScreen(by: steps * max(1, entriesInView - 1))
            return
        }
        let headings = page.rows.indices.filter {
            if case .article = page.rows[$0] { true } else { false }
        }
        let row = page.cursor.selected
        let target =
            steps > 0 ? headings.first { $0 > row } : headings.last { $0 < row - 1 }
        if let target { moveOnScreen(by: target + 1 - row) }
    }

    private mutating func followOnScreen() -> [Effect] {
        switch screens.last {
        case .entityPage(let page):
            guard let occurrence = page.selectedOccurrence else { return [] }
            let index = page.details.occurrences.firstIndex(of: occurrence)
            let effects = go(to: occurrence)
            if let index { walk = EntityWalk(details: page.details, index: index) }
            return effects
        case .notes(let notes):
            guard let row = notes.selected else { return [] }
            return go(to: row)
        case .search(let search):
            guard let hit = search.selected else { return [] }
            return go(to: Occurrence(hit.article, hit.range))
        case .skipped, .help, .timeline, nil:
            return []
        }
    }

    private mutating func go(to row: NoteRow) -> [Effect] {
        guard let article = row.article else {
            complain("The document of this note is not in this library")
            return []
        }
        guard let range = row.note.anchor.range else {
            complain("The passage of this note is gone; its words are kept with it")
            return []
        }
        return go(to: Occurrence(article, range))
    }

    mutating func pressScreen(_ entry: Int, clicks: Int) -> [Effect] {
        if case .timeline? = screens.last { return pressTimeline(entry, clicks: clicks) }
        let (count, height) = (entriesOnScreen, entriesInView)
        changeCursor { $0.select(entry, of: count, height: height) }
        return clicks > 1 ? followOnScreen() : []
    }

    private mutating func filterScreen() -> [Effect] {
        switch screens.last {
        case .notes(let notes): return ask(PromptState(.filterNotes, text: notes.filter))
        case .search(let search):
            prompt = PromptState(.searchLibrary, text: search.query)
            return []
        default: return []
        }
    }

    private mutating func performOnSelectedNote(_ command: Command) -> [Effect] {
        guard case .notes(let notes)? = screens.last, let row = notes.selected else {
            inform("That does nothing here")
            return []
        }
        let annotation = row.note.annotation
        switch command {
        case .annotate: edit(annotation)
        case .editNote:
            edit(annotation)
            return editor.map { [.editExternally($0)] } ?? []
        case .deleteNote: return [.removeNote(annotation.id)]
        case .copy: return [.copy(annotation.body.isEmpty ? row.quote : annotation.body)]
        default: inform("That does nothing here")
        }
        return []
    }

    // MARK: - What arrives for a screen

    /// Asks for the lines of the entity page that are in view and not yet there.
    func settleScreen(_ geometry: PaneGeometry) -> [Effect] {
        guard case .entityPage(let page)? = screens.last else { return settleTimeline() }
        let window = page.cursor.window(of: page.rows.count, height: screenHeight)
        let wanted = page.rows[window].compactMap { row -> Int? in
            if case .mention(let index) = row, page.lines[index] == nil { index } else { nil }
        }
        guard let first = wanted.first, let last = wanted.last else { return [] }
        let slice = Array(page.details.occurrences[first...last])
        return [.loadLines(page.entity.id, slice, start: first)]
    }

    mutating func fill(_ id: EntityID, start: Int, _ lines: [ConcordanceLine]) {
        guard case .entityPage(var page)? = screens.last, page.entity.id == id else { return }
        for (index, line) in lines.enumerated() { page.lines[start + index] = line }
        screens[screens.count - 1] = .entityPage(page)
    }

    mutating func showNotes(_ rows: [NoteRow]) {
        guard case .notes(var state)? = screens.last else {
            screens.append(.notes(NotesScreenState(rows)))
            return
        }
        state.all = rows
        state.show(filter: state.filter)
        state.cursor.keepSelection(of: state.rows.count, height: entriesInView)
        screens[screens.count - 1] = .notes(state)
    }

    mutating func show(_ hits: [LibraryHit], total: Int, for query: String) {
        guard case .search(var state)? = screens.last, state.query == query else { return }
        state.total = total
        state.hits = hits
        state.cursor = ListCursor()
        screens[screens.count - 1] = .search(state)
    }
}

extension NoteRow {
    public var quote: String { note.annotation.target.selector.quote.exact }
}

extension ListCursor {
    /// Stays within a list that may have become shorter.
    mutating func keepSelection(of count: Int, height: Int) {
        select(selected, of: count, height: height)
    }
}

extension OverlayScreen {
    public var cursor: ListCursor {
        switch self {
        case .entityPage(let state): state.cursor
        case .notes(let state): state.cursor
        case .search(let state): state.cursor
        case .help(let cursor): cursor
        case .skipped(let state): state.cursor
        case .timeline(let state): state.cursor
        }
    }

    func changingCursor(_ change: (inout ListCursor) -> Void) -> OverlayScreen {
        switch self {
        case .entityPage(var state):
            change(&state.cursor)
            return .entityPage(state)
        case .notes(var state):
            change(&state.cursor)
            return .notes(state)
        case .search(var state):
            change(&state.cursor)
            return .search(state)
        case .help(var cursor):
            change(&cursor)
            return .help(cursor)
        case .skipped(var state):
            change(&state.cursor)
            return .skipped(state)
        case .timeline(var state):
            change(&state.cursor)
            return .timeline(state)
        }
    }
}

/// The help screen: every command under its group.
public enum HelpScreen {
    /// A heading and a blank row a group, and a row a command.
    public static var rows: Int {
        CommandDescription.all.count + CommandGroup.allCases.count * 2
    }
}
