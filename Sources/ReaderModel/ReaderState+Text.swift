import Articles
import TextLayout

extension ReaderState {
    mutating func performInText(_ command: Command) -> [Effect] {
        guard reading != nil else { return performWithoutArticle(command) }
        if reading?.selection != nil, let effects = performInSelection(command) { return effects }
        if scroll(command) { return [] }
        switch command {
        case .nextLink: stepMention(1)
        case .previousLink: stepMention(-1)
        case .follow: return followInText()
        case .cancel: cancel()
        default: return performOnArticle(command)
        }
        return []
    }

    private mutating func performWithoutArticle(_ command: Command) -> [Effect] {
        if command == .cancel { cancel() } else { complain("No article is open") }
        return []
    }

    private mutating func scroll(_ command: Command) -> Bool {
        guard let height = reading?.height else { return false }
        // Two lines of the page before stay in view, as a reader needs them to go on.
        let page = max(1, height - 2)
        switch command {
        case .lineDown: reading?.scroll(by: 1)
        case .lineUp: reading?.scroll(by: -1)
        case .pageDown: reading?.scroll(by: page)
        case .pageUp: reading?.scroll(by: -page)
        case .halfPageDown: reading?.scroll(by: max(1, height / 2))
        case .halfPageUp: reading?.scroll(by: -max(1, height / 2))
        case .toStart:
            jumps.push(place)
            reading?.scrollToStart()
        case .toEnd:
            jumps.push(place)
            reading?.scrollToEnd()
        case .nextParagraph: reading?.scroll(byParagraphs: 1)
        case .previousParagraph: reading?.scroll(byParagraphs: -1)
        default: return false
        }
        return true
    }

    /// Commands on the open article that also work from the panes beside it.
    mutating func performOnArticle(_ command: Command) -> [Effect] {
        guard let reading else { return performWithoutArticle(command) }
        switch command {
        case .searchInArticle:
            focus(.text)
            return ask(PromptState(.searchArticle, origin: reading.place))
        case .nextHit: return stepHit(1)
        case .previousHit: return stepHit(-1)
        case .nextMention: return walk(1)
        case .previousMention: return walk(-1)
        case .entityCard: return openNotePage() ?? explainDate() ?? lookUp(.card)
        case .entityPage: return lookUp(.page)
        case .sort, .reverseOrder, .filter: return performOnList(command)
        default: return performOnNotes(command)
        }
    }

    private mutating func performOnList(_ command: Command) -> [Effect] {
        guard !library.isSingleDocument, pane != .entities else { return [] }
        focus(.articles)
        return performInList(command)
    }

    private mutating func stepMention(_ steps: Int) {
        guard let index = reading?.mention(steps: steps) else {
            let isEmpty = reading?.opened.mentions.isEmpty ?? true
            inform(isEmpty ? "No names are marked here" : steps > 0 ? "Last name" : "First name")
            return
        }
        walk = nil
        reading?.focusMention(index)
    }

    private mutating func followInText() -> [Effect] {
        if let effects = openNotePage() { return effects }
        guard let reading, let index = reading.focusedMention,
            let entity = reading.opened.mentions[index].entity
        else {
            inform("Step to a name first, then follow it")
            return []
        }
        return open(entity)
    }

    /// Goes to the next hit of the search, round the ends; of a search of the library, on in the next
    /// article.
    private mutating func stepHit(_ steps: Int) -> [Effect] {
        guard let search = reading?.search, let reading else {
            if let effects = stepHunt(steps) { return effects }
            inform("Nothing was searched for")
            return []
        }
        if isHunting, search.isAtEnd(steps), let effects = stepHunt(steps) { return effects }
        guard !search.hits.isEmpty else { return [] }
        let count = search.hits.count
        let index: Int
        if let current = search.current {
            index = (current + steps + count) % count
        } else if steps > 0 {
            index = search.first(from: reading.caret) ?? 0
        } else {
            index = search.last(before: reading.caret) ?? count - 1
        }
        if let current = search.current, (index < current) == (steps > 0), count > 1 {
            inform(steps > 0 ? "On from the start" : "On from the end")
        }
        focusHit(index)
        return []
    }

    mutating func focusHit(_ index: Int) {
        guard let hit = reading?.search?.hits[index] else { return }
        reading?.search?.current = index
        reading?.focus = hit
        reading?.focusedNote = nil
        reading?.reveal(hit)
    }

    /// The entity that a command is about: the one under the cursor, else the page's first.
    mutating func entityUnderCursor() -> EntityID? {
        if let emphasised { return emphasised }
        if let walk { return walk.details.entity.id }
        guard let index = reading?.mention(steps: 1) else { return nil }
        reading?.focusMention(index)
        return reading?.opened.mentions[index].entity
    }

    mutating func lookUp(_ purpose: EntityPurpose) -> [Effect] {
        guard let id = entityUnderCursor() else {
            inform("No name is under the cursor")
            return []
        }
        return [.loadEntity(id, purpose)]
    }
}
