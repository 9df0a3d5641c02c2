import Articles

/// A search of the library and what it found: names, notes and articles, one group after another.
public struct LibrarySearchState: Hashable, Sendable {
    public enum Entry: Hashable, Sendable {
        case name(Entity)
        case note(LibraryHit)
        case article(LibraryHit)
    }

    public enum Group: Hashable, Sendable {
        case names
        case notes
        case articles
    }

    /// An entry in view.
    public struct Place: Hashable, Sendable {
        public var number: Int
        /// Of the entry itself, from the top of the list.
        public var row: Int
        public var rows: Int
        /// The group whose heading stands in the row above the entry.
        public var heading: Group?
    }

    public internal(set) var query: LibraryQuery
    public private(set) var parsed = SearchQuery("")
    public private(set) var findings = LibraryFindings.none
    /// What the findings answer: while the next are on their way, the last ones are shown.
    public private(set) var answered: LibraryQuery?
    public internal(set) var cursor = ListCursor()

    /// Of articles.
    public static let limit = 500

    init(query: LibraryQuery = LibraryQuery("")) {
        self.query = query
        parsed = SearchQuery(query.text)
    }

    /// Takes another query, whose answer is still to come.
    mutating func ask(_ query: LibraryQuery) {
        self.query = query
        parsed = SearchQuery(query.text)
        if parsed.isEmpty { (findings, answered, cursor) = (.none, query, ListCursor()) }
    }

    public var isAnswered: Bool { answered == query && findings.isFinal }

    // MARK: - Entries

    public var count: Int {
        findings.names.count + findings.notes.count + findings.articles.count
    }

    public func entry(_ number: Int) -> Entry? {
        var index = number
        guard index >= 0 else { return nil }
        if index < findings.names.count { return .name(findings.names[index]) }
        index -= findings.names.count
        if index < findings.notes.count { return .note(findings.notes[index]) }
        index -= findings.notes.count
        return index < findings.articles.count ? .article(findings.articles[index]) : nil
    }

    public var selected: Entry? { entry(cursor.selected) }

    /// The place among the articles of an entry, counted from 0.
    private func articleIndex(_ number: Int) -> Int? {
        let index = number - findings.names.count - findings.notes.count
        return findings.articles.indices.contains(index) ? index : nil
    }

    /// What is found next to one another in the selected article, and the articles after it.
    var huntedArticles: (articles: [ArticleID], index: Int)? {
        guard let index = articleIndex(cursor.selected) else { return nil }
        // Where a document is a library of its own, it is in the list once for each match.
        var articles: [ArticleID] = []
        var place = 0
        for (number, hit) in findings.articles.enumerated() {
            if articles.last != hit.article { articles.append(hit.article) }
            if number == index { place = articles.count - 1 }
        }
        return (articles, place)
    }

    // MARK: - Rows

    /// The group that an entry is the first of, where there are several groups.
    private func heading(_ number: Int) -> Group? {
        let (names, notes) = (findings.names.count, findings.notes.count)
        let groups = [names, notes, findings.articles.count].count { $0 > 0 }
        guard groups > 1 else { return nil }
        if number == 0, names > 0 { return .names }
        if number == names, notes > 0 { return .notes }
        return number == names + notes && !findings.articles.isEmpty ? .articles : nil
    }

    /// The rows of an entry with its heading and the blank row above that.
    private func rows(_ number: Int, isFirst: Bool) -> (heading: Int, own: Int) {
        let heading = heading(number) == nil ? 0 : isFirst ? 1 : 2
        return switch entry(number) {
        case .name: (heading, 1)
        case .note: (heading, 2)
        case .article, nil: (heading, 3)
        }
    }

    /// The entries in view; of the last one there may be a part only.
    public func places(height: Int) -> [Place] {
        var places: [Place] = []
        var row = 0
        var number = max(0, cursor.top)
        while number < count, row < height {
            let rows = rows(number, isFirst: places.isEmpty)
            row += rows.heading
            guard row < height else { break }
            places.append(
                Place(
                    number: number, row: row, rows: min(rows.own, height - row),
                    heading: heading(number)))
            row += rows.own
            number += 1
        }
        return places
    }

    mutating func move(by entries: Int, height: Int) {
        select(cursor.selected + entries, height: height)
    }

    mutating func select(_ number: Int, height: Int) {
        let selected = min(max(0, number), max(0, count - 1))
        var top = min(cursor.top, selected)
        while top < selected, !isInView(selected, from: top, height) { top += 1 }
        // No empty rows below the last entry.
        while top > 0, isInView(count - 1, from: top - 1, height) { top -= 1 }
        cursor = ListCursor(selected: selected, top: top)
    }

    /// Whether the rows with text of an entry are all in view.
    private func isInView(_ number: Int, from top: Int, _ height: Int) -> Bool {
        var row = 0
        for index in top...max(top, number) {
            let rows = rows(index, isFirst: index == top)
            row += rows.heading
            // The last row of an article is blank.
            let own = index == number ? min(rows.own, 2) : rows.own
            row += own
            if row > height { return false }
        }
        return true
    }

    // MARK: - What arrives

    mutating func take(_ new: LibraryFindings, for query: LibraryQuery, height: Int) {
        guard query == self.query else { return }
        let isMore = answered == query
        let kept = isMore ? selected : nil
        let known = isMore ? passages : [:]
        findings = new
        answered = query
        for index in findings.articles.indices where findings.articles[index].passage == nil {
            findings.articles[index].passage = known[findings.articles[index].article]
        }
        guard let kept else {
            // What Enter leads to is a passage, where there is one.
            let first = new.articles.isEmpty ? 0 : new.names.count + new.notes.count
            cursor = ListCursor()
            return select(first, height: height)
        }
        // What is being looked at stays selected.
        select(
            (0..<count).first { entry($0)?.isSame(as: kept) ?? false } ?? cursor.selected,
            height: height)
    }

    private var passages: [ArticleID: LibraryPassage] {
        Dictionary(
            findings.articles.compactMap { hit in hit.passage.map { (hit.article, $0) } }
        ) { first, _ in first }
    }

    /// The articles in view whose passages are not known.
    func wantedPassages(height: Int) -> [ArticleID] {
        guard answered == query else { return [] }
        return places(height: height).compactMap { place in
            guard case .article(let hit)? = entry(place.number), hit.passage == nil else {
                return nil
            }
            return hit.article
        }
    }

    mutating func take(_ passages: [(ArticleID, LibraryPassage)], for query: LibraryQuery) {
        guard query == answered else { return }
        let found = Dictionary(passages) { first, _ in first }
        for index in findings.articles.indices where findings.articles[index].passage == nil {
            findings.articles[index].passage = found[findings.articles[index].article]
        }
    }
}

extension LibrarySearchState.Entry {
    /// Whether it stands for the same thing, whatever is known of that.
    fileprivate func isSame(as other: Self) -> Bool {
        switch (self, other) {
        case (.name(let one), .name(let other)): one.id == other.id
        case (.note(let one), .note(let other)): one.note == other.note
        case (.article(let one), .article(let other)): one.article == other.article
        default: false
        }
    }
}
