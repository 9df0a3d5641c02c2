import Articles

/// The screen that goes through the notes that need a look, one at a time.
public struct ReviewState: Hashable, Sendable {
    /// The article whose notes these are; nil for all of the library.
    public let article: ArticleID?
    public internal(set) var items: [ReviewItem]
    /// Over the items.
    public internal(set) var cursor = ListCursor()
    /// The index of the proposal that is shown.
    public internal(set) var proposal = 0
    /// The lines of the two passages that are scrolled past.
    public internal(set) var scroll = 0

    init(_ items: [ReviewItem], of article: ArticleID?) {
        self.article = article
        self.items = items
    }

    public var selected: ReviewItem? {
        items.indices.contains(cursor.selected) ? items[cursor.selected] : nil
    }

    public var selectedProposal: ReviewProposal? {
        guard let selected, selected.proposals.indices.contains(proposal) else { return nil }
        return selected.proposals[proposal]
    }

    /// Takes the same list as it is by now: at the same note, or at the one that follows it.
    mutating func renew(_ items: [ReviewItem]) {
        let old = selected
        self.items = items
        let row = items.firstIndex { $0.id == old?.id } ?? cursor.selected
        cursor.select(row, of: items.count, height: 1)
        if selected != old { (proposal, scroll) = (0, 0) }
    }

    mutating func move(by steps: Int) {
        let row = cursor.selected
        cursor.move(by: steps, of: items.count, height: 1)
        if cursor.selected != row { (proposal, scroll) = (0, 0) }
    }

    mutating func moveProposal(by steps: Int) {
        let count = selected?.proposals.count ?? 0
        guard count > 0 else { return }
        proposal = (proposal + steps % count + count) % count
        scroll = 0
    }
}
