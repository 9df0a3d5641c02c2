import Articles

extension ReaderState {
    /// Where the reader is now, as it can be come back to.
    var place: Place {
        Place(
            article: reading?.id, top: reading?.place ?? .zero, focus: reading?.focus,
            screens: screens, pane: pane)
    }

    mutating func goBack() -> [Effect] {
        guard let target = jumps.back(from: place) else {
            inform("Nowhere to go back to")
            return []
        }
        return restore(target)
    }

    mutating func goForward() -> [Effect] {
        guard let target = jumps.forward(from: place) else {
            inform("Nowhere to go forward to")
            return []
        }
        return restore(target)
    }

    mutating func restore(_ target: Place) -> [Effect] {
        screens = target.screens
        screensBehind = []
        walk = nil
        card = nil
        dateCard = nil
        focus(target.pane)
        return reloadWhatNotesAreShown() + open(target)
    }

    private mutating func open(_ target: Place) -> [Effect] {
        guard let article = target.article else { return [] }
        if reading?.id == article {
            reading?.selection = nil
            reading?.focusedNote = nil
            reading?.land(.at(top: target.top, focus: target.focus))
            return []
        }
        requested = article
        return leaveArticle() + [
            .openArticle(article, .at(top: target.top, focus: target.focus)),
            .locateInList(article, articles.query),
        ]
    }

    /// Takes the character that a command waited for.
    mutating func take(_ character: Character) -> [Effect] {
        let command = awaiting
        awaiting = nil
        if command == .setMark {
            marks[character] = place
            inform("Mark \(character) is set")
        } else if command == .goToMark {
            guard let target = marks[character] else {
                complain("There is no mark \(character)")
                return []
            }
            jumps.push(place)
            return restore(target)
        }
        return []
    }
}
