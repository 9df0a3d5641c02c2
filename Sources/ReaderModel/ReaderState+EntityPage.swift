import Articles

/// The page of an entity, and the list of all entities.
extension ReaderState {
    mutating func performOnEntityPage(
        _ page: EntityPageState, _ command: Command
    ) -> [Effect] {
        var page = page
        let height = screenHeight
        switch command {
        case .lineDown: page.move(by: 1, height: height)
        case .lineUp: page.move(by: -1, height: height)
        case .pageDown: page.move(by: max(1, height - 1), height: height)
        case .pageUp: page.move(by: -max(1, height - 1), height: height)
        case .halfPageDown: page.move(by: max(1, height / 2), height: height)
        case .halfPageUp: page.move(by: -max(1, height / 2), height: height)
        case .toStart: page.move(by: -page.lines.count, height: height)
        case .toEnd: page.move(by: page.lines.count, height: height)
        case .nextLink: page.movePart(1, height: height)
        case .previousLink: page.movePart(-1, height: height)
        case .nextParagraph: page.moveArticle(1, height: height)
        case .previousParagraph: page.moveArticle(-1, height: height)
        case .focusNext: page.moveAcross(toRight: true, height: height)
        case .focusPrevious: page.moveAcross(toRight: false, height: height)
        case .follow: return follow(page)
        case .cancel:
            screens.removeLast()
            return []
        case .annotate, .editNote, .deleteNote, .copy, .entityCard:
            return performOnSelectedNote(command)
        default:
            inform("That does nothing here")
            return []
        }
        screens[screens.count - 1] = .entityPage(page)
        return []
    }

    /// Takes the notes of an entity whose page is open.
    mutating func fill(_ id: EntityID, _ notes: [NoteRow]) {
        for index in screens.indices {
            guard case .entityPage(var page) = screens[index], page.entity.id == id else {
                continue
            }
            page.fill(notes)
            page.arrange(EntityPageArrangement.Shape(geometry.body), height: screenHeight)
            screens[index] = .entityPage(page)
        }
    }

    mutating func forgetEntityNotes() {
        for index in screens.indices {
            guard case .entityPage(var page) = screens[index] else { continue }
            page.forgetNotes()
            screens[index] = .entityPage(page)
        }
    }

    private mutating func follow(_ page: EntityPageState) -> [Effect] {
        if let companion = page.selectedCompanion { return open(companion.id) }
        if let note = page.selectedNote { return [.loadNote(note.annotation.id)] }
        guard let occurrence = page.selectedOccurrence else {
            var page = page
            page.showMore(height: screenHeight)
            screens[screens.count - 1] = .entityPage(page)
            return []
        }
        let index = page.details.occurrences.firstIndex(of: occurrence)
        let effects = go(to: occurrence)
        if let index { walk = EntityWalk(details: page.details, index: index) }
        return effects
    }

    mutating func performOnEntityList(
        _ list: EntityListState, _ command: Command
    ) -> [Effect] {
        var list = list
        let page = max(1, screenHeight - 1)
        func move(_ rows: Int) {
            list.cursor.move(by: rows, of: list.total, height: screenHeight)
        }
        switch command {
        case .lineDown: move(1)
        case .lineUp: move(-1)
        case .pageDown: move(page)
        case .pageUp: move(-page)
        case .halfPageDown: move(max(1, screenHeight / 2))
        case .halfPageUp: move(-max(1, screenHeight / 2))
        case .toStart: move(-list.total)
        case .toEnd: move(list.total)
        case .nextLink, .focusNext, .nextParagraph: list.stepKind(1)
        case .previousLink, .focusPrevious, .previousParagraph: list.stepKind(-1)
        case .sort:
            list.stepOrder()
            inform("Sorted by \(list.query.order.rawValue)")
        case .reverseOrder: list.query.isReversed.toggle()
        case .filter, .searchInArticle:
            return ask(PromptState(.filterAllEntities, text: list.query.filter))
        case .follow: return list.selected.map { open($0.id) } ?? []
        case .cancel: return cancel(list)
        default:
            inform("That does nothing here")
            return []
        }
        screens[screens.count - 1] = .entities(list)
        return []
    }

    private mutating func cancel(_ list: EntityListState) -> [Effect] {
        if !list.query.filter.isEmpty {
            filterEntityList("")
        } else if marked != nil {
            marked = nil
        } else {
            screens.removeLast()
        }
        return []
    }

    mutating func filterEntityList(_ filter: String) {
        guard case .entities(var list)? = screens.last, list.query.filter != filter else { return }
        list.query.filter = filter
        list.cursor = ListCursor()
        screens[screens.count - 1] = .entities(list)
    }

    mutating func show(_ window: EntityWindow) {
        guard case .entities(var list)? = screens.last, list.query == window.query else { return }
        list.window = window
        list.cursor.keepSelection(of: window.total, height: screenHeight)
        screens[screens.count - 1] = .entities(list)
    }

    /// The index may say something else now.
    mutating func forgetEntityList() {
        guard case .entities(var list)? = screens.last else { return }
        list.window = nil
        screens[screens.count - 1] = .entities(list)
    }
}
