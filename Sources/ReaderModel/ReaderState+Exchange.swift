import Articles

/// Notes taken out of the notebook and in.
extension ReaderState {
    /// Does what a line says that exports or imports; nil for others.
    mutating func exchange(_ prompt: PromptState) -> [Effect]? {
        let text = prompt.input.text
        if text == "export!" { return ask(PromptState(.command, text: text + " ")) }
        guard var line = ExchangeLine(text) else { return nil }
        // A format is taken as it is offered, a path as it is typed: it may be a new one.
        if line.path == nil, let offered = prompt.selectedChoice?.word { line.format = offered }
        if line.path?.isEmpty == true { line.path = nil }
        guard line.isImport else { return [.exportNotes(line)] }
        if line.path == nil {
            return ask(PromptState(.command, text: "import \(line.format) "))
        }
        return [.planImport(line)]
    }

    /// Shows a plan in place of one that is shown already.
    mutating func show(_ plan: PlannedImport) {
        screens.removeAll(where: \.isImport)
        screens.append(.importing(ImportState(plan)))
        if plan.changes.isEmpty { inform("There is nothing to take in") }
    }

    /// What only the screen of a plan knows; nil for what means the same on any list.
    mutating func performOnImport(_ command: Command) -> [Effect]? {
        guard case .importing(let state)? = screens.last else { return nil }
        guard command == .follow || command == .accept else { return nil }
        guard !state.plan.changes.isEmpty else {
            screens.removeLast()
            return []
        }
        return [.carryOutImport(state.plan)]
    }

    /// What a change of several notes at once is told as.
    static func sentence(
        for changes: [NoteChange], _ origin: ChangeHistory.Origin
    ) -> String {
        var (added, changed, removed) = (0, 0, 0)
        for change in changes {
            switch change {
            case .added: added += 1
            case .changed: changed += 1
            case .removed: removed += 1
            case .decided, .several: break
            }
        }
        let counts = [(added, "taken in"), (changed, "changed"), (removed, "taken out again")]
            .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let end = origin == .user ? "; u undoes" : origin == .redo ? " again" : ""
        return "Notes: " + counts.joined(separator: ", ") + end
    }
}

extension OverlayScreen {
    var isImport: Bool { if case .importing = self { true } else { false } }
}
