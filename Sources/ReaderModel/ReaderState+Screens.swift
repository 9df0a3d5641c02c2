import Articles

extension ReaderState {
    /// The rows of the list on the uppermost screen. What else a screen shows stands above its
    /// list, in ``screenHeading`` rows.
    public var screenHeight: Int { max(1, geometry.body.rows - screenHeading) }

    /// The rows above the list of the uppermost screen.
    public var screenHeading: Int {
        guard geometry.body.rows >= 12 else { return 0 }
        switch screens.last {
        case .entities, .shared: return 3
        case .note: return 1
        case .search, .notes, .skipped, .timeline, .decisions, .importing: return 2
        default: return 0
        }
    }

    /// The rows that an entry of the list on a screen takes.
    public static func rowsPerEntry(of screen: OverlayScreen) -> Int {
        switch screen {
        case .notes: 3
        // Of an article, which most of what is found are.
        case .search: 3
        case .importing: 2
        case .skipped, .help, .entityPage, .entities, .shared, .timeline, .decisions, .note,
            .review:
            1
        }
    }

    /// How many entries of the uppermost screen's list fit.
    var entriesInView: Int {
        guard let screen = screens.last else { return 1 }
        return max(1, screenHeight / Self.rowsPerEntry(of: screen))
    }

    mutating func performOnScreen(_ command: Command) -> [Effect] {
        switch screens.last {
        case .entityPage(let page): return performOnEntityPage(page, command)
        case .entities(let list): return performOnEntityList(list, command)
        case .shared(let shared): return performOnShared(shared, command)
        case .note(let page): return performOnNotePage(page, command)
        case .review(let review): return performOnReview(review, command)
        default: return performOnList(command)
        }
    }

    /// On a screen that is a list of entries of one height.
    private mutating func performOnList(_ command: Command) -> [Effect] {
        if let effects = performInTimeline(command) { return effects }
        if let effects = performOnDecisions(command) { return effects }
        if let effects = performOnImport(command) { return effects }
        if let effects = performOnSearch(command) { return effects }
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
        case .nextParagraph: moveOnScreen(by: page)
        case .previousParagraph: moveOnScreen(by: -page)
        case .cancel where !isListNarrowed: screens.removeLast()
        case .follow: return followOnScreen()
        case .searchInArticle, .filter: return filterScreen()
        default: return performOnSelectedNote(command)
        }
        return []
    }

    private var entriesOnScreen: Int {
        switch screens.last {
        case .entityPage(let page): page.lines.count
        case .entities(let list): list.total
        case .shared(let shared): shared.count
        case .notes(let notes): notes.rows.count
        case .note(let page): page.items.count
        case .review(let review): review.items.count
        case .search(let search): search.count
        case .skipped(let skipped): skipped.files.count
        case .help: HelpScreen.rows
        case .timeline(let timeline): timeline.total
        case .decisions(let list): list.rows.count
        case .importing(let state): state.plan.rows.count
        case nil: 0
        }
    }

    mutating func moveOnScreen(by entries: Int) {
        if case .entityPage(var page)? = screens.last {
            page.move(by: entries, height: screenHeight)
            screens[screens.count - 1] = .entityPage(page)
            return
        }
        if case .shared(var shared)? = screens.last {
            shared.move(by: entries, height: screenHeight)
            screens[screens.count - 1] = .shared(shared)
            return
        }
        if case .search(var search)? = screens.last {
            search.move(by: entries, height: screenHeight)
            screens[screens.count - 1] = .search(search)
            return
        }
        if case .note(var page)? = screens.last {
            page.move(by: entries, height: screenHeight)
            screens[screens.count - 1] = .note(page)
            return
        }
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

    private mutating func followOnScreen() -> [Effect] {
        switch screens.last {
        case .entityPage, .entities, .shared, .decisions, .note, .review, .importing:
            return performOnScreen(.follow)
        case .notes(let notes):
            guard let row = notes.selected else { return [] }
            return go(to: row)
        case .search(let search): return follow(search)
        case .skipped, .help, .timeline, nil:
            return []
        }
    }

    mutating func go(to row: NoteRow) -> [Effect] {
        guard let article = row.article else {
            complain("The document of this note is not in this library")
            return []
        }
        guard let range = row.note.anchor.range else {
            if case .ambiguous = row.note.anchor {
                complain("The passage of this note fits several places; review it")
                return []
            }
            complain("The passage of this note is gone; its words are kept with it")
            return []
        }
        let effects = go(to: Occurrence(article, range))
        if reading?.id == article { reading?.focusedNote = row.annotation.id }
        return effects
    }

    mutating func pressScreen(_ entry: Int, isOnRight: Bool, clicks: Int) -> [Effect] {
        if case .timeline? = screens.last { return pressTimeline(entry, clicks: clicks) }
        if case .entityPage(var page)? = screens.last {
            page.select(entry, isOnRight: isOnRight, height: screenHeight)
            screens[screens.count - 1] = .entityPage(page)
        } else if case .note(var page)? = screens.last {
            page.select(entry, height: screenHeight)
            screens[screens.count - 1] = .note(page)
        } else if case .shared(let shared)? = screens.last {
            moveOnScreen(by: entry - shared.cursor.selected)
        } else if case .search(let search)? = screens.last {
            moveOnScreen(by: entry - search.cursor.selected)
        } else {
            let (count, height) = (entriesOnScreen, entriesInView)
            changeCursor { $0.select(entry, of: count, height: height) }
        }
        // A plan is carried out by a key alone: it is no link.
        return clicks > 1 && screens.last?.isImport != true ? followOnScreen() : []
    }

    private mutating func filterScreen() -> [Effect] {
        switch screens.last {
        case .notes(let notes): return ask(PromptState(.filterList, text: notes.filter))
        case .search: return searchLibrary()
        default: return []
        }
    }

    mutating func performOnSelectedNote(_ command: Command) -> [Effect] {
        if command == .cancel, isListNarrowed {
            narrowList(to: "")
            return []
        }
        guard let annotation = noteHere else {
            inform("That does nothing here")
            return []
        }
        switch command {
        case .annotate: edit(annotation)
        case .editNote:
            edit(annotation)
            return editor.map { [.editExternally($0)] } ?? []
        case .deleteNote: return [.removeNote(annotation.id)]
        case .entityCard: return openNotePage() ?? []
        case .copy:
            let quote = annotation.target.selector.quote.exact
            return [.copy(annotation.body.isEmpty ? quote : annotation.body)]
        default: inform("That does nothing here")
        }
        return []
    }

    // MARK: - What arrives for a screen

    /// Sets what is on the screen for its size, and asks for what is in view and not yet there.
    mutating func settleScreen(_ geometry: PaneGeometry) -> [Effect] {
        renewScreen() + askForRows(geometry)
    }

    private mutating func askForRows(_ geometry: PaneGeometry) -> [Effect] {
        let height = screenHeight
        switch screens.last {
        case .entityPage(var page):
            page.arrange(EntityPageArrangement.Shape(geometry.body), height: height)
            let asks = page.asksForNotes()
            screens[screens.count - 1] = .entityPage(page)
            let notes: [Effect] = asks ? [.loadEntityNotes(page.entity.id)] : []
            guard let wanted = page.wanted(height: height) else { return notes }
            let slice = Array(page.details.occurrences[wanted])
            return notes + [.loadLines(page.entity.id, slice, start: wanted.lowerBound)]
        case .entities(var list):
            if list.window != nil { list.cursor.keepInView(of: list.total, height: height) }
            screens[screens.count - 1] = .entities(list)
            return list.wanted(height: height).map { [.loadEntities(list.query, rows: $0)] } ?? []
        case .shared(var shared):
            shared.wrap(Self.sharedWidth(geometry.body))
            shared.keepInView(height)
            screens[screens.count - 1] = .shared(shared)
            guard let wanted = shared.wanted(height: height) else { return [] }
            let both = shared.shared
            return [
                .loadSentences(
                    both.first.id, both.second.id, Array(both.sentences[wanted]),
                    start: wanted.lowerBound)
            ]
        case .search(var search):
            search.select(search.cursor.selected, height: height)
            screens[screens.count - 1] = .search(search)
            let wanted = search.wantedPassages(height: height)
            return wanted.isEmpty ? [] : [.loadPassages(search.query, wanted)]
        case .note(var page):
            page.arrange(width: Self.noteWidth(geometry.body), height: height)
            screens[screens.count - 1] = .note(page)
            return []
        default: return settleTimeline()
        }
    }

    /// The cells that a sentence is set in: as wide as is good to read, beside its margin.
    private static func sharedWidth(_ body: PaneFrame) -> Int {
        min(96, max(1, body.columns - 2 * sharedMargin))
    }

    /// The cells that a note is set in on its page, beside its margin.
    private static func noteWidth(_ body: PaneFrame) -> Int {
        min(80, max(1, body.columns - 2 * noteMargin))
    }

    /// Columns beside a note on its page.
    public static let noteMargin = 4

    /// Columns beside the sentences.
    public static let sharedMargin = 4

    mutating func fill(_ id: EntityID, start: Int, _ lines: [ConcordanceLine]) {
        guard case .entityPage(var page)? = screens.last, page.entity.id == id else { return }
        for (index, line) in lines.enumerated() { page.mentions[start + index] = line }
        screens[screens.count - 1] = .entityPage(page)
    }
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
        case .entities(let state): state.cursor
        case .shared(let state): state.cursor
        case .notes(let state): state.cursor
        case .note(let state): state.cursor
        case .review(let state): state.cursor
        case .search(let state): state.cursor
        case .help(let cursor): cursor
        case .skipped(let state): state.cursor
        case .timeline(let state): state.cursor
        case .decisions(let state): state.cursor
        case .importing(let state): state.cursor
        }
    }

    func changingCursor(_ change: (inout ListCursor) -> Void) -> OverlayScreen {
        switch self {
        case .entityPage(var state):
            change(&state.cursor)
            return .entityPage(state)
        case .entities(var state):
            change(&state.cursor)
            return .entities(state)
        case .shared(var state):
            change(&state.cursor)
            return .shared(state)
        case .notes(var state):
            change(&state.cursor)
            return .notes(state)
        case .note(var state):
            change(&state.cursor)
            return .note(state)
        case .review(var state):
            change(&state.cursor)
            return .review(state)
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
        case .importing(var state):
            change(&state.cursor)
            return .importing(state)
        case .decisions(var state):
            change(&state.cursor)
            return .decisions(state)
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
