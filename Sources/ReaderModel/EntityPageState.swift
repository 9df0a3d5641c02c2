import Articles

/// The page of an entity, from top to bottom: what it is called, what it is named with, which
/// articles name it most, and a line for each mention. Where there is room the two lists in the
/// middle stand side by side.
public struct EntityPageState: Hashable, Sendable {
    public private(set) var details: EntityDetails
    /// The mention that the page was opened from; an index into `details.occurrences`.
    public private(set) var origin: Int?
    /// Of the names that it was last asked for with; see ``ReaderState/namesVersion``.
    var version = 0
    public private(set) var lines: [Line] = []
    /// Over the lines.
    public internal(set) var cursor = ListCursor()
    /// Whether the cursor is in the right half of lines that have one.
    public private(set) var isOnRight = false
    /// The mentions that are loaded, by index into `details.occurrences`.
    public internal(set) var mentions: [Int: ConcordanceLine] = [:]
    private var shape = EntityPageArrangement.Shape()
    private var unfolded: Set<EntityPageArrangement.List> = []
    /// The notes on passages that name it, and those linked to it; nil until they are loaded.
    public private(set) var notes: [NoteRow]?
    private var hasAskedForNotes = false

    init(_ details: EntityDetails, origin: Int? = nil) {
        self.details = details
        self.origin = origin
        arrange()
        toFirst(of: nil)
    }

    public var entity: Entity { details.entity }

    /// What the cursor is on.
    public var selected: Item {
        lines.indices.contains(cursor.selected) ? item(at: cursor.selected) : .blank
    }

    /// The entity that is named with this one and that the cursor is on.
    public var selectedCompanion: Entity? {
        if case .companion(let index) = selected {
            details.companions.best[index].entity
        } else {
            nil
        }
    }

    /// The mention that the cursor is on.
    var selectedMention: Occurrence? {
        if case .mention(let index) = selected { details.occurrences[index] } else { nil }
    }

    /// The note that the cursor is on.
    public var selectedNote: NoteRow? {
        if case .note(let index) = selected { notes?[index] } else { nil }
    }

    /// Whether the notes are to be asked for, which is done once.
    mutating func asksForNotes() -> Bool {
        defer { hasAskedForNotes = true }
        return !hasAskedForNotes
    }

    /// The notebook may have others by now; what is shown stays until they are loaded.
    mutating func forgetNotes() {
        hasAskedForNotes = false
    }

    mutating func fill(_ notes: [NoteRow]) {
        self.notes = notes
        rearrange()
    }

    private func item(at line: Int) -> Item {
        isOnRight ? lines[line].right ?? lines[line].left : lines[line].left
    }

    // MARK: - Arranging

    mutating func arrange(_ shape: EntityPageArrangement.Shape, height: Int) {
        if shape != self.shape {
            self.shape = shape
            rearrange()
        }
        keepInView(height)
    }

    /// Shows all of a list that the cursor is at the end of.
    mutating func showMore(height: Int) {
        let row = cursor.selected
        switch selected {
        case .moreCompanions: unfolded.insert(.companions)
        case .moreShares: unfolded.insert(.shares)
        case .moreNotes: unfolded.insert(.notes)
        default: return
        }
        arrange()
        cursor.select(row, of: lines.count, height: height)
    }

    /// Arranges the lines anew with the cursor on what it is on.
    private mutating func rearrange() {
        let (item, isAtTop) = (selected, cursor.top == 0)
        arrange()
        let row = lines.firstIndex { $0.left == item || $0.right == item }
        guard let row else { return toFirst(of: nil) }
        isOnRight = lines[row].right == item
        cursor = ListCursor(selected: row, top: isAtTop ? 0 : row)
    }

    private mutating func arrange() {
        lines = EntityPageArrangement(of: details, notes: notes ?? [], shape, unfolded).lines
    }

    // MARK: - Renewing

    /// Shows what is known of the entity now, with the cursor on what it was on if that is still
    /// there.
    mutating func renew(_ new: EntityDetails, height: Int) {
        let old = self
        details = new
        origin = old.origin.flatMap { new.occurrences.firstIndex(of: old.details.occurrences[$0]) }
        mentions = [:]
        forgetNotes()
        arrange()
        let item = old.selected.renewed(from: old.details, to: new)
        let row = item.flatMap { item in
            lines.firstIndex { $0.left == item || $0.right == item }
        }
        if let row, let item {
            isOnRight = lines[row].right == item
            cursor = ListCursor(selected: row, top: old.cursor.top)
            keepInView(height)
        } else {
            toFirst(of: nil)
            select(old.cursor.selected, isOnRight: old.isOnRight, height: height)
        }
    }

    // MARK: - Moving

    /// Moves over lines, passing those by where the cursor cannot stand.
    mutating func move(by steps: Int, height: Int) {
        let target = min(max(0, cursor.selected + steps), lines.count - 1)
        let (down, up) = (target..<lines.count, (0...target).reversed())
        func isThere(_ line: Int) -> Bool { item(at: line).isSelectable }
        let onwards = steps < 0 ? up.first(where: isThere) : down.first(where: isThere)
        let row = onwards ?? (steps < 0 ? down.first(where: isThere) : up.first(where: isThere))
        select(row ?? cursor.selected, height: height)
    }

    private mutating func select(_ row: Int, height: Int) {
        cursor.select(row, of: lines.count, height: height)
        keepInView(height)
    }

    private mutating func keepInView(_ height: Int) {
        cursor.keepInView(of: lines.count, height: height)
        // What stands above the first line that the cursor can be on comes into view with it.
        let first = lines.firstIndex { $0.left.isSelectable || $0.right?.isSelectable == true }
        if cursor.selected == first, cursor.selected < height {
            cursor = ListCursor(selected: cursor.selected, top: 0)
        }
    }

    /// Selects a line as a pointer does.
    mutating func select(_ row: Int, isOnRight: Bool, height: Int) {
        guard lines.indices.contains(row) else { return }
        let was = self.isOnRight
        self.isOnRight = isOnRight && lines[row].right != nil
        if item(at: row).isSelectable { select(row, height: height) } else { self.isOnRight = was }
    }

    /// To the other list where two stand side by side.
    mutating func moveAcross(toRight: Bool, height: Int) {
        let row = cursor.selected
        guard lines.indices.contains(row), lines[row].right != nil, isOnRight != toRight else {
            return
        }
        let rows = lines.indices.filter {
            (toRight ? lines[$0].right?.isSelectable : lines[$0].left.isSelectable) == true
                && lines[$0].right != nil
        }
        guard let nearest = rows.min(by: { abs($0 - row) < abs($1 - row) }) else { return }
        isOnRight = toRight
        select(nearest, height: height)
    }

    /// To the next or the previous part of the page.
    mutating func movePart(_ steps: Int, height: Int) {
        let part = selected.part ?? -1
        let parts = Set(lines.flatMap { [$0.left.part, $0.right?.part] }.compactMap { $0 })
        let target =
            steps > 0 ? parts.filter { $0 > part }.min() : parts.filter { $0 < part }.max()
        guard let target else { return }
        toFirst(of: target)
        if target == 4, let origin,
            let row = lines.firstIndex(where: { $0.left == .mention(origin) })
        {
            cursor = ListCursor(selected: row, top: cursor.top)
        }
        keepInView(height)
    }

    /// To the next or the previous article's mentions; elsewhere to the next or previous part.
    mutating func moveArticle(_ steps: Int, height: Int) {
        let row = cursor.selected
        guard selected.part == 4 else { return movePart(steps, height: height) }
        func isHeading(_ row: Int) -> Bool {
            if case .article = lines[row].left { true } else { false }
        }
        let target =
            steps > 0
            ? lines.indices.first { $0 > row && isHeading($0) }
            : lines.indices.last { $0 < row - 1 && isHeading($0) }
        if let target {
            select(target + 1, height: height)
        } else if steps < 0 {
            movePart(-1, height: height)
        }
    }

    /// The first line of a part; without one, of the lists in the middle or of what there is.
    private mutating func toFirst(of part: Int?) {
        let wanted = part.map { [$0] } ?? [1, 2, 3, 4]
        for part in wanted {
            for (row, line) in lines.enumerated() {
                guard line.left.part == part || line.right?.part == part else { continue }
                isOnRight = line.left.part != part
                let isHeading = if case .article = line.left { true } else { false }
                cursor = ListCursor(
                    selected: isHeading ? min(row + 1, lines.count - 1) : row, top: cursor.top)
                return
            }
        }
    }

    // MARK: - Following

    /// Where the item under the cursor leads; on a heading or a bar to the article's first mention.
    var selectedOccurrence: Occurrence? {
        switch selected {
        case .mention(let index): details.occurrences[index]
        case .article(let index), .share(let index): first(in: details.articles[index].article)
        case .firstMention: details.firstOccurrence
        case .lastMention: details.lastOccurrence
        default: nil
        }
    }

    private func first(in article: ArticleID) -> Occurrence? {
        details.occurrences.first { $0.article == article }
    }

    /// The mentions in view that are not loaded, half open.
    func wanted(height: Int) -> Range<Int>? {
        let missing = lines[cursor.window(of: lines.count, height: height)].compactMap {
            if case .mention(let index) = $0.left, mentions[index] == nil { index } else { nil }
        }
        guard let first = missing.first, let last = missing.last else { return nil }
        return first..<last + 1
    }
}
