import Articles

/// A place in the reader that can be gone back to, exactly as it was.
public struct Place: Hashable, Sendable {
    public var article: ArticleID?
    /// The first position of the top line.
    public var top: TextOffset
    public var focus: TextRange?
    /// The screens that stood over the panes, the uppermost last.
    var screens: [OverlayScreen]
    public var pane: Pane

    init(
        article: ArticleID?, top: TextOffset, focus: TextRange?, screens: [OverlayScreen],
        pane: Pane
    ) {
        self.article = article
        self.top = top
        self.focus = focus
        self.screens = screens
        self.pane = pane
    }
}

/// Where the user jumped from, as in vim: a line of places with the present one somewhere in it.
public struct JumpList: Sendable {
    /// Older places than this many are forgotten.
    static let limit = 200

    private(set) var places: [Place] = []
    /// The number of places behind the present one.
    private(set) var position = 0

    /// Remembers `place` before a jump away from it; what was ahead is forgotten.
    mutating func push(_ place: Place) {
        places.removeSubrange(position...)
        if places.last != place { places.append(place) }
        if places.count > Self.limit { places.removeFirst() }
        position = places.count
    }

    /// The place to go back to; `present` is remembered so that forward comes back to it.
    mutating func back(from present: Place) -> Place? {
        // A jump that led nowhere is no step.
        while position == places.count, places.last == present {
            places.removeLast()
            position -= 1
        }
        guard position > 0 else { return nil }
        if position == places.count { places.append(present) } else { places[position] = present }
        position -= 1
        return places[position]
    }

    /// The place to go forward to.
    mutating func forward(from present: Place) -> Place? {
        guard position + 1 < places.count else { return nil }
        places[position] = present
        position += 1
        return places[position]
    }
}
