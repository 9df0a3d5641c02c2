import Articles

extension ReaderState {
    /// Opens the list of decisions, or goes back to it.
    mutating func openDecisions() -> [Effect] {
        goBackToScreen(\.isDecisions)
        return [.loadDecisions]
    }

    /// The list anew, where it is shown or stands behind what is shown.
    func reloadDecisions() -> [Effect] {
        screens.contains(where: \.isDecisions) ? [.loadDecisions] : []
    }

    /// What only this list knows; nil for what means the same on any list.
    mutating func performOnDecisions(_ command: Command) -> [Effect]? {
        guard case .decisions(let list)? = screens.last else { return nil }
        switch command {
        case .cancel where !list.filter.isEmpty: narrowList(to: "")
        case .filter, .searchInArticle:
            return ask(PromptState(.filterList, text: list.filter))
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
