import Articles

extension ReaderState {
    mutating func perform(_ command: Command) -> [Effect] {
        if awaiting != nil {
            awaiting = nil
            return []
        }
        if dropLink(for: command) { return [] }
        if let effects = dropPlacing(for: command) { return effects }
        if editor != nil { return performInEditor(command) }
        if prompt != nil { return performInPrompt(command) }
        if closeDateCard(for: command) { return [] }
        if let card {
            self.card = nil
            if command == .cancel || command == .close || command == .entityCard { return [] }
            if command == .follow { return open(card.entity.id) }
        }
        if let effects = performAnywhere(command) { return effects }
        if !screens.isEmpty { return performOnScreen(command) }
        switch pane {
        case .articles: return performInList(command)
        case .entities: return performInEntityPane(command)
        case .text: return performInText(command)
        }
    }

    /// Commands that mean the same wherever the cursor is.
    private mutating func performAnywhere(_ command: Command) -> [Effect]? {
        switch command {
        case .quit: return leaveArticle() + [.quit]
        case .close: return close()
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        case .rescan: return [.rescan]
        case .help: return show(.help(ListCursor()))
        case .skippedFiles: return [.loadSkipped]
        case .notes: return openNotes()
        case .resumeDraft: return [.resumeDraft]
        case .entities: return showEntities()
        case .both: return markForBoth()
        case .commandLine: return ask(PromptState(.command))
        case .goToAnything: return ask(PromptState(.goTo))
        case .searchLibrary: return searchLibrary()
        case .timeline: return openTimeline()
        case .decisions: return openDecisions()
        case .exportNotes, .importNotes:
            return ask(PromptState(.command, text: command.rawValue + " "))
        case .back: return goBack()
        case .forward: return goForward()
        case .undo: return undo()
        case .redo: return redo()
        case .setMark, .goToMark:
            awaiting = command
            return []
        default:
            return decide(command) ?? mark(command) ?? link(command) ?? review(command)
                ?? performOnPanes(command)
        }
    }

    private mutating func performOnPanes(_ command: Command) -> [Effect]? {
        guard screens.isEmpty else { return nil }
        switch command {
        case .focusList: focus(.articles)
        case .focusText: focus(.text)
        case .focusEntities: focus(.entities)
        case .focusNext: focusNeighbour(1)
        case .focusPrevious: focusNeighbour(-1)
        case .zoom: isZoomed.toggle()
        case .nextArticle: return openNeighbour(1)
        case .previousArticle: return openNeighbour(-1)
        default: return nil
        }
        return []
    }

    mutating func focus(_ new: Pane) {
        guard !(new == .articles && library.isSingleDocument) else { return }
        pane = new
        if new != .text { side = new }
        if library.isSingleDocument, new == .entities { isZoomed = false }
    }

    private mutating func focusNeighbour(_ steps: Int) {
        let panes: [Pane] =
            library.isSingleDocument ? [.text, .entities] : [.articles, .text, .entities]
        let index = (panes.firstIndex(of: pane) ?? 0) + steps
        if panes.indices.contains(index) { focus(panes[index]) }
    }

    private mutating func openNeighbour(_ steps: Int) -> [Effect] {
        guard let id = reading?.id ?? articles.selected?.summary.id else { return [] }
        jumps.push(place)
        return leaveArticle() + [.openNeighbour(of: id, articles.query, steps: steps)]
    }

    /// Back a screen; from the text to the list; from the list, out.
    private mutating func close() -> [Effect] {
        if !screens.isEmpty {
            screens.removeLast()
            return []
        }
        if reading?.selection != nil {
            reading?.selection = nil
            return []
        }
        if isZoomed, !library.isSingleDocument {
            isZoomed = false
            return []
        }
        if !screensBehind.isEmpty {
            return goBack()
        }
        let home: Pane = library.isSingleDocument ? .text : .articles
        if pane != home {
            focus(home)
            isZoomed = library.isSingleDocument
            return []
        }
        return leaveArticle() + [.quit]
    }

    /// Drops one thing: the selection, the search marks, the walk, the mark, the filter.
    mutating func cancel() {
        if reading?.selection != nil {
            reading?.selection = nil
        } else if reading?.search != nil {
            reading?.search = nil
            hunt = nil
        } else if reading?.focus != nil || walk != nil {
            walk = nil
            reading?.focus = nil
            reading?.focusedNote = nil
        } else if marked != nil {
            marked = nil
        } else if isFiltered {
            articles.query.filter = ""
        }
    }

    mutating func show(_ screen: OverlayScreen) -> [Effect] {
        screens.append(screen)
        return []
    }

    private mutating func showEntities() -> [Effect] {
        if case .entities? = screens.last { return [] }
        jumps.push(place)
        var list = EntityListState()
        list.version = namesVersion
        return show(.entities(list))
    }

    mutating func ask(_ prompt: PromptState) -> [Effect] {
        self.prompt = prompt
        return promptChanged()
    }
}
