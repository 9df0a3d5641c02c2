import Articles

/// The lists of notes and of decisions: opened, filled anew, narrowed as one types.
extension ReaderState {
    /// Closes what stands over a screen; nothing where there is none such.
    mutating func goBackToScreen(_ isWanted: (OverlayScreen) -> Bool) {
        guard let index = screens.lastIndex(where: isWanted) else { return }
        screens.removeSubrange((index + 1)...)
    }

    mutating func openNotes() -> [Effect] {
        goBackToScreen(\.isNotes)
        return [.loadNotes]
    }

    mutating func show(_ rows: [NoteRow]) {
        guard let index = screens.lastIndex(where: \.isNotes),
            case .notes(var list) = screens[index]
        else {
            var list = FilteredList(rows)
            // At the note under the cursor, or else at the first of the open article.
            let here =
                rows.firstIndex { $0.annotation.id == reading?.focusedNote }
                ?? rows.firstIndex { $0.article != nil && $0.article == reading?.id }
            screens.append(.notes(list))
            list.cursor.select(here ?? 0, of: rows.count, height: entriesInView)
            screens[screens.count - 1] = .notes(list)
            return
        }
        list.all = rows
        list.show(filter: list.filter, where: noteMatcher(list.filter))
        list.cursor.keepSelection(of: list.rows.count, height: entries(of: screens[index]))
        screens[index] = .notes(list)
    }

    mutating func show(_ rows: [DecisionRow]) {
        guard let index = screens.lastIndex(where: \.isDecisions),
            case .decisions(var list) = screens[index]
        else {
            screens.append(.decisions(FilteredList(rows)))
            return
        }
        list.all = rows
        list.show(filter: list.filter, where: Self.decisionMatcher(list.filter))
        list.cursor.keepSelection(of: list.rows.count, height: entries(of: screens[index]))
        screens[index] = .decisions(list)
    }

    /// Whether the uppermost screen is such a list and shows a part of it.
    var isListNarrowed: Bool {
        switch screens.last {
        case .notes(let list): !list.filter.isEmpty
        case .decisions(let list): !list.filter.isEmpty
        default: false
        }
    }

    /// Narrows the list of the uppermost screen.
    mutating func narrowList(to filter: String) {
        switch screens.last {
        case .notes(var list):
            list.show(filter: filter, where: noteMatcher(filter))
            list.cursor = ListCursor()
            screens[screens.count - 1] = .notes(list)
        case .decisions(var list):
            list.show(filter: filter, where: Self.decisionMatcher(filter))
            list.cursor = ListCursor()
            screens[screens.count - 1] = .decisions(list)
        default: break
        }
    }

    private func noteMatcher(_ filter: String) -> (NoteRow) -> Bool {
        let filter = NoteFilter(filter, colours: options.colourNames)
        return { filter.matches($0.facts) }
    }

    private static func decisionMatcher(_ filter: String) -> (DecisionRow) -> Bool {
        let match = FuzzyMatch(pattern: filter)
        return { match.score($0.searchable) != nil }
    }

    private func entries(of screen: OverlayScreen) -> Int {
        max(1, screenHeight / Self.rowsPerEntry(of: screen))
    }
}

extension OverlayScreen {
    var isNotes: Bool { if case .notes = self { true } else { false } }
    var isDecisions: Bool { if case .decisions = self { true } else { false } }
}
