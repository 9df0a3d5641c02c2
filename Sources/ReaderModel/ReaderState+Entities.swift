import Articles

extension ReaderState {
    private var entityHeight: Int { geometry.entities?.rows ?? geometry.body.rows }

    mutating func performInEntityPane(_ command: Command) -> [Effect] {
        let page = max(1, entityHeight - 1)
        switch command {
        case .lineDown, .nextLink: moveInEntities(by: 1)
        case .lineUp, .previousLink: moveInEntities(by: -1)
        case .pageDown: moveInEntities(by: page)
        case .pageUp: moveInEntities(by: -page)
        case .halfPageDown: moveInEntities(by: max(1, entityHeight / 2))
        case .halfPageUp: moveInEntities(by: -max(1, entityHeight / 2))
        case .toStart: moveInEntities(by: -entityPane.rows.count)
        case .toEnd: moveInEntities(by: entityPane.rows.count)
        case .filter, .searchInArticle:
            return ask(PromptState(.filterEntities, text: entityPane.filter))
        case .follow:
            guard let id = entityPane.selected?.id else { return [] }
            return open(id)
        case .cancel:
            if entityPane.filter.isEmpty { cancel() } else { filterEntities("") }
        default: return performOnArticle(command)
        }
        return []
    }

    private mutating func moveInEntities(by rows: Int) {
        entityPane.move(by: rows, height: entityHeight)
    }

    mutating func filterEntities(_ filter: String) {
        entityPane.show(filter: filter)
        entityPane.move(by: 0, height: entityHeight)
    }

    /// Opens an entity's page.
    mutating func open(_ id: EntityID) -> [Effect] {
        [.loadEntity(id, .page)]
    }

    mutating func show(_ details: EntityDetails, for purpose: EntityPurpose) -> [Effect] {
        switch purpose {
        case .card: card = details
        case .renewal(let id): renewPage(of: id, details)
        case .page:
            if case .entityPage(let page)? = screens.last, page.entity.id == details.entity.id {
                return []
            }
            jumps.push(place)
            let origin = reading.flatMap { reading in
                reading.focus.map { Occurrence(reading.id, $0) }
            }
            var page = EntityPageState(
                details, origin: origin.flatMap { details.occurrences.firstIndex(of: $0) })
            page.version = namesVersion
            screens.append(.entityPage(page))
        case .walk(let from, let steps):
            return startWalk(details, from: from, steps: steps)
        }
        return []
    }

    /// Goes to the next or the previous mention of the entity under the cursor.
    mutating func walk(_ steps: Int) -> [Effect] {
        guard let id = entityUnderCursor(), let reading else {
            inform("No name is under the cursor")
            return []
        }
        let range = reading.focus ?? TextRange(reading.caret, reading.caret)
        let here = Occurrence(reading.id, range)
        if let walk, walk.details.entity.id == id {
            return startWalk(walk.details, from: here, steps: steps)
        }
        return [.loadEntity(id, .walk(from: here, steps: steps))]
    }

    private mutating func startWalk(
        _ details: EntityDetails, from: Occurrence, steps: Int
    ) -> [Effect] {
        let index = details.index(from: from, steps: steps)
        guard let index, details.occurrences.indices.contains(index) else {
            let name = details.entity.name
            inform(steps > 0 ? "Last mention of \(name)" : "First mention of \(name)")
            return []
        }
        let next = EntityWalk(details: details, index: index)
        let effects = go(to: next.current)
        walk = next
        return effects
    }

    /// Shows a mention, in the open article or in another, and remembers where it came from.
    mutating func go(to occurrence: Occurrence) -> [Effect] {
        jumps.push(place)
        screensBehind = screens.isEmpty ? screensBehind : screens
        screens = []
        focus(.text)
        walk = nil
        if reading?.id == occurrence.article {
            reading?.selection = nil
            reading?.focusedNote = nil
            reading?.focus = occurrence.range
            reading?.reveal(occurrence.range)
            return []
        }
        requested = occurrence.article
        return leaveArticle() + [
            .openArticle(occurrence.article, .showing(occurrence.range)),
            .locateInList(occurrence.article, articles.query),
        ]
    }
}

extension EntityDetails {
    /// The index of the occurrence that `steps` leads to from a place; out of bounds at the ends.
    func index(from: Occurrence, steps: Int) -> Int? {
        if let exact = occurrences.firstIndex(of: from) { return exact + steps }
        let sameArticle = occurrences.indices.filter { occurrences[$0].article == from.article }
        if steps > 0 {
            let next = sameArticle.first { occurrences[$0].range.start >= from.range.start }
            return next ?? sameArticle.last.map { $0 + 1 } ?? 0
        }
        let previous = sameArticle.last { occurrences[$0].range.start < from.range.start }
        return previous ?? sameArticle.first.map { $0 - 1 } ?? occurrences.count - 1
    }
}
