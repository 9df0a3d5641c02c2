import Articles

extension ReaderState {
    private var isListingDecisions: Bool {
        screens.contains { if case .decisions = $0 { true } else { false } }
    }

    /// Opens the list of decisions, or goes back to it.
    mutating func openDecisions() -> [Effect] {
        if isListingDecisions {
            while case let screen? = screens.last {
                if case .decisions = screen { break }
                screens.removeLast()
            }
        }
        return [.loadDecisions]
    }

    /// The list anew, where it is shown or stands behind what is shown.
    func reloadDecisions() -> [Effect] {
        isListingDecisions ? [.loadDecisions] : []
    }

    mutating func show(_ decisions: [DecisionRow]) {
        for index in screens.indices {
            guard case .decisions(var list) = screens[index] else { continue }
            list.all = decisions
            list.show(filter: list.filter)
            list.cursor.keepSelection(of: list.rows.count, height: entriesInView)
            screens[index] = .decisions(list)
            return
        }
        screens.append(.decisions(DecisionListState(decisions)))
    }

    mutating func filterDecisions(_ filter: String) {
        guard case .decisions(var list)? = screens.last else { return }
        list.show(filter: filter)
        list.cursor = ListCursor()
        screens[screens.count - 1] = .decisions(list)
    }

    /// What only this list knows; nil for what means the same on any list.
    mutating func performOnDecisions(_ command: Command) -> [Effect]? {
        guard case .decisions(let list)? = screens.last else { return nil }
        switch command {
        case .cancel where !list.filter.isEmpty: filterDecisions("")
        case .filter, .searchInArticle:
            return ask(PromptState(.filterDecisions, text: list.filter))
        case .follow:
            return list.selected.map { [.loadPage(ofNames: $0.names)] } ?? []
        case .deleteNote: return list.selected.map { takeBack($0) } ?? []
        case .copy: return list.selected.map { [.copy($0.sentence)] } ?? []
        default: return nil
        }
        return []
    }

    private mutating func takeBack(_ row: DecisionRow) -> [Effect] {
        if let file = row.file {
            inform("This one stands in \(file); take it out there")
            return []
        }
        return [.takeBack(row.decision)]
    }
}
