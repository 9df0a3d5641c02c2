import Articles

/// The lines of an entity's page.
struct EntityPageArrangement {
    typealias Item = EntityPageState.Item
    typealias Line = EntityPageState.Line

    /// What the arrangement of the page depends on.
    struct Shape: Hashable {
        /// Whether the lists stand side by side.
        var isWide = false
        /// How many rows of each list are shown at first.
        var most = 10

        init() {}

        init(_ body: PaneFrame) {
            isWide = body.columns >= PaneGeometry.threePanes
            most = body.rows >= 34 ? 10 : 5
        }

        /// One more row takes no more room than the row that says so.
        func shown(of count: Int) -> Int { count <= most + 1 ? count : most }
    }

    /// A list of which only the first rows are shown at first.
    enum List {
        case companions
        case shares
        case notes
    }

    private(set) var lines: [Line]
    private let shape: Shape
    private let unfolded: Set<List>

    /// - Parameter unfolded: the lists of which all is shown.
    init(
        of details: EntityDetails, notes: [NoteRow], _ shape: Shape, _ unfolded: Set<List>
    ) {
        self.shape = shape
        self.unfolded = unfolded
        lines = [Line(.name), Line(.facts)]
        if details.entity.names.count > 1 { lines.append(Line(.names)) }
        lines.append(Line(.blank))
        if !details.occurrences.isEmpty { lines.append(Line(.firstMention)) }
        if details.articles.count > 1 { lines.append(Line(.lastMention)) }
        lines.append(Line(.blank))
        addLists(companions(details), shares(details))
        addNotes(notes)
        addMentions(details)
    }

    private mutating func addLists(_ left: [Item], _ right: [Item]) {
        if shape.isWide, !left.isEmpty, !right.isEmpty {
            for row in 0..<max(left.count, right.count) {
                lines.append(
                    Line(
                        row < left.count ? left[row] : .blank,
                        row < right.count ? right[row] : .blank))
            }
            lines.append(Line(.blank))
            return
        }
        for list in [left, right] where !list.isEmpty {
            lines += list.map { Line($0) } + [Line(.blank)]
        }
    }

    private func shown(_ list: List, of count: Int) -> Int {
        unfolded.contains(list) ? count : shape.shown(of: count)
    }

    private func companions(_ details: EntityDetails) -> [Item] {
        let best = details.companions.best
        guard !best.isEmpty else { return [] }
        let shown = shown(.companions, of: best.count)
        let rows = (0..<shown).map(Item.companion)
        return [.companionsTitle] + rows
            + (shown < best.count ? [.moreCompanions(best.count - shown)] : [])
    }

    /// A chart of one article tells nothing.
    private func shares(_ details: EntityDetails) -> [Item] {
        let ranked = details.ranked
        guard ranked.count > 1 else { return [] }
        let shown = shown(.shares, of: ranked.count)
        let rows = ranked.prefix(shown).map(Item.share)
        return [.sharesTitle] + rows
            + (shown < ranked.count ? [.moreShares(ranked.count - shown)] : [])
    }

    private mutating func addNotes(_ notes: [NoteRow]) {
        guard !notes.isEmpty else { return }
        let shown = shown(.notes, of: notes.count)
        lines.append(Line(.notesTitle))
        lines += (0..<shown).map { Line(.note($0)) }
        if shown < notes.count { lines.append(Line(.moreNotes(notes.count - shown))) }
        lines.append(Line(.blank))
    }

    private mutating func addMentions(_ details: EntityDetails) {
        lines.append(Line(.mentionsTitle))
        var current: ArticleID?
        var next = 0
        for (index, occurrence) in details.occurrences.enumerated() {
            if occurrence.article != current {
                current = occurrence.article
                if next < details.articles.count { lines.append(Line(.article(next))) }
                next += 1
            }
            lines.append(Line(.mention(index)))
        }
    }
}
