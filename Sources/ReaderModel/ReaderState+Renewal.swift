import Articles

/// Screens that show names are asked for anew when names have changed: at once if they are on top,
/// the others when they come to be on top again, wherever they are kept.
extension ReaderState {
    mutating func namesHaveChanged() {
        namesVersion += 1
        walk = nil
    }

    /// Asks for the uppermost screen anew if it is older than the names.
    mutating func renewScreen() -> [Effect] {
        switch screens.last {
        case .entityPage(var page) where page.version != namesVersion:
            page.version = namesVersion
            screens[screens.count - 1] = .entityPage(page)
            return [.renewPage(page.entity.id, names: Self.names(of: page.entity))]
        case .shared(var state) where state.version != namesVersion:
            state.version = namesVersion
            screens[screens.count - 1] = .shared(state)
            let (first, second) = (state.shared.first, state.shared.second)
            return [
                .renewShared(
                    first.id, Self.names(of: first), second.id, Self.names(of: second))
            ]
        case .entities(var list) where list.version != namesVersion:
            list.version = namesVersion
            list.window = nil
            screens[screens.count - 1] = .entities(list)
            return []
        default: return []
        }
    }

    /// What an entity may be found by under another id, what it is called first.
    private static func names(of entity: Entity) -> [String] {
        let names = entity.names.sorted { $0.count > $1.count }.map(\.text)
        return [entity.name] + names.prefix(10)
    }

    mutating func renewPage(of id: EntityID, _ details: EntityDetails) {
        guard case .entityPage(var page)? = screens.last, page.entity.id == id else { return }
        page.renew(details, height: screenHeight)
        screens[screens.count - 1] = .entityPage(page)
    }

    /// There is nothing left of what the uppermost page is of.
    mutating func closePage(of id: EntityID) {
        guard case .entityPage(let page)? = screens.last, page.entity.id == id else { return }
        screens.removeLast()
    }

    mutating func renew(_ first: EntityID, _ second: EntityID, _ shared: SharedSentences) {
        guard case .shared(let old)? = screens.last, old.shared.first.id == first,
            old.shared.second.id == second
        else { return }
        var state = SharedScreenState(shared)
        state.version = namesVersion
        state.move(by: old.cursor.selected, height: screenHeight)
        screens[screens.count - 1] = .shared(state)
    }
}
