import Articles

/// Links: made by going from one end to the other, shown on a note's page, followed from there.
extension ReaderState {
    /// Begins a link at the note here, or ends the one that was begun at what is here; nil for
    /// another command.
    mutating func link(_ command: Command) -> [Effect]? {
        guard command == .link else { return nil }
        guard let origin = linkOrigin else {
            beginLink()
            return []
        }
        guard let wish = linkWish else {
            inform("Go to a name or a note, or select a passage")
            return []
        }
        if case .note(let id) = wish, case .note(let note) = origin, note.id == id {
            complain("This is the note that the link begins at")
            return []
        }
        linkOrigin = nil
        return [.linkNote(origin, wish)]
    }

    private mutating func beginLink() {
        guard let target = targetOfMark() else { return }
        if case .passage = target { reading?.selection = nil }
        linkOrigin = target
        notice = nil
    }

    /// - Returns: whether the command has done all that it does by dropping the link.
    mutating func dropLink(for command: Command) -> Bool {
        guard linkOrigin != nil, command == .cancel, prompt == nil, editor == nil, awaiting == nil
        else { return false }
        linkOrigin = nil
        inform("No link was made")
        return true
    }

    /// The words that the link that is being made begins at.
    public var linkOriginWords: String? {
        switch linkOrigin {
        case .note(let note): note.target.selector.quote.exact
        case .passage(let article, let range):
            reading?.id == article ? reading?.text[range] : "the passage"
        case nil: nil
        }
    }

    private var linkWish: LinkWish? {
        switch screens.last {
        case .note(let page): return .note(page.id)
        case .notes(let list): return list.selected.map { .note($0.annotation.id) }
        case .search(let search):
            return search.selected.flatMap(Self.linkWish)
        case .timeline(let list): return list.selected.map { .passage($0.article, $0.range) }
        case .shared(let shared):
            return shared.selectedSentence.map { .passage($0.article, $0.range) }
        case .entityPage(let page):
            if let note = page.selectedNote { return .note(note.annotation.id) }
            return entityToMark.map { .entity(.id($0.id)) }
        case .entities: return entityToMark.map { .entity(.id($0.id)) }
        case .review(let review): return review.selected.map { .note($0.id) }
        case .help, .skipped, .decisions, .importing: return nil
        case nil: return linkWishOnPanes
        }
    }

    private static func linkWish(_ entry: LibrarySearchState.Entry) -> LinkWish? {
        switch entry {
        case .name(let entity): .entity(.id(entity.id))
        case .note(let hit): hit.note.map { .note($0) }
        case .article(let hit): hit.passage.map { .passage(hit.article, $0.range) }
        }
    }

    private var linkWishOnPanes: LinkWish? {
        if pane == .entities { return entityPane.selected.map { .entity(.id($0.id)) } }
        guard let reading else { return nil }
        if let range = selectedRange, !range.isEmpty { return .passage(reading.id, range) }
        if let id = reading.focusedNote { return .note(id) }
        if let entity = emphasised { return .entity(.id(entity)) }
        if let note = reading.noteUnderCursor { return .note(note.annotation.id) }
        return reading.focus.map { .passage(reading.id, $0) }
    }

    /// Does what a line says that is `link` and a name; nil for other lines.
    mutating func link(line: String) -> [Effect]? {
        guard let name = Self.linkedName(line), !name.isEmpty else { return nil }
        guard let target = linkOrigin ?? targetOfMark() else { return [] }
        linkOrigin = nil
        return [.linkNote(target, .entity(.name(name)))]
    }

    static func linkedName(_ line: String) -> String? {
        let name = Command.link.rawValue + " "
        guard line.hasPrefix(name) else { return nil }
        return line.dropFirst(name.count).split(separator: " ").joined(separator: " ")
    }

    // MARK: - The page of a note

    /// Opens the page of the note here; nil where there is none.
    mutating func openNotePage() -> [Effect]? {
        if screens.isEmpty, pane != .text { return nil }
        if let linked = linkedPassageHere { return [.loadNote(linked.note)] }
        if screens.isEmpty, reading?.focusedNote == nil { return nil }
        return noteHere.map { [.loadNote($0.id)] }
    }

    /// The link that leads to the passage under the cursor.
    public var linkedPassageHere: LinkedPassage? {
        guard screens.isEmpty, let reading, let id = reading.focusedNote else { return nil }
        return reading.linkedPassages.first { $0.note == id && $0.range == reading.focus }
    }

    mutating func show(_ id: AnnotationID, _ details: NoteDetails?) {
        let height = screenHeight
        if let index = screens.lastIndex(where: { $0.isPage(of: id) }) {
            guard let details, case .note(var page) = screens[index] else {
                screens.remove(at: index)
                return
            }
            page.renew(details, height: height)
            screens[index] = .note(page)
            return
        }
        guard let details else {
            complain("This note is no longer in the notebook")
            return
        }
        jumps.push(place)
        screens.append(.note(NotePageState(details)))
    }

    mutating func performOnNotePage(_ page: NotePageState, _ command: Command) -> [Effect] {
        var page = page
        let height = screenHeight
        switch command {
        case .lineDown, .nextLink: page.move(by: 1, height: height)
        case .lineUp, .previousLink: page.move(by: -1, height: height)
        case .pageDown, .nextParagraph: page.move(by: max(1, height - 2), height: height)
        case .pageUp, .previousParagraph: page.move(by: -max(1, height - 2), height: height)
        case .halfPageDown: page.move(by: max(1, height / 2), height: height)
        case .halfPageUp: page.move(by: -max(1, height / 2), height: height)
        case .toStart: page.move(by: -page.items.count, height: height)
        case .toEnd: page.move(by: page.items.count, height: height)
        case .cancel:
            screens.removeLast()
            return []
        case .follow: return follow(page)
        case .deleteNote:
            guard let link = page.selectedLink else { return [.removeNote(page.id)] }
            return [.markNote(page.id, .unlink(link.target))]
        default: return performOnSelectedNote(command)
        }
        screens[screens.count - 1] = .note(page)
        return []
    }

    private mutating func follow(_ page: NotePageState) -> [Effect] {
        switch page.selected {
        case .place: return go(to: page.details.row)
        case .link(let index):
            switch page.details.links[index].end {
            case .entity(let id, _): return open(id)
            case .note(let id): return [.loadNote(id)]
            case .passage(let occurrence): return go(to: occurrence)
            case nil:
                complain("What this link leads to is not in this library")
                return []
            }
        case .backlink(let index):
            return [.loadNote(page.details.backlinks[index].annotation.id)]
        default: return []
        }
    }

    /// What shows links is brought up to date with the notebook.
    func reloadLinks() -> [Effect] {
        let pages = screens.compactMap { screen -> Effect? in
            if case .note(let page) = screen { .loadNote(page.id) } else { nil }
        }
        return pages + (reading.map { [.loadLinkedPassages($0.id)] } ?? [])
    }

    mutating func show(_ passages: [LinkedPassage], in article: ArticleID) {
        guard reading?.id == article else { return }
        reading?.linkedPassages = passages
    }
}

extension OverlayScreen {
    fileprivate func isPage(of id: AnnotationID) -> Bool {
        if case .note(let page) = self { page.id == id } else { false }
    }
}
