import Articles

/// Which dates a timeline has.
public struct TimelineQuery: Hashable, Sendable {
    /// What the user typed to narrow it: a date, or words that the sentence or the title has.
    public var filter: String
    /// The entity that the sentences name; nil for all sentences.
    public var entity: EntityID?

    public init(filter: String = "", entity: EntityID? = nil) {
        self.filter = filter
        self.entity = entity
    }
}

/// A date in an article, with its sentence.
public struct TimelineRow: Hashable, Sendable {
    public var article: ArticleID
    public var title: String
    /// Of the date in the reading text.
    public var range: TextRange
    /// Nil when it cannot be placed on a calendar.
    public var value: DateValue?
    public var sentence: String
    /// Of the date, in UTF-8 bytes of `sentence`.
    public var mark: Range<Int>

    /// The date as it is written.
    public var text: String {
        let bytes = Array(sentence.utf8)
        return String(decoding: bytes[mark.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    public init(
        article: ArticleID, title: String, range: TextRange, value: DateValue?, sentence: String,
        mark: Range<Int>
    ) {
        self.article = article
        self.title = title
        self.range = range
        self.value = value
        self.sentence = sentence
        self.mark = mark
    }
}

/// A window of a timeline, as it was asked for.
public struct TimelineWindow: Hashable, Sendable {
    public var query: TimelineQuery
    /// How many rows the query has in all.
    public var total: Int
    /// The number of the first of `rows`.
    public var start: Int
    public var rows: [TimelineRow]

    public init(query: TimelineQuery, total: Int, start: Int, rows: [TimelineRow]) {
        self.query = query
        self.total = total
        self.start = start
        self.rows = rows
    }
}

/// What stands over rows: a month or, over those that begin with a year and tell none of its months,
/// that year, decade or century.
public enum TimelineHeading: Hashable, Sendable {
    case month(Int, year: Int)
    case year(Int)
    /// By its first year.
    case decade(Int)
    /// By its first year.
    case century(Int)
    /// Over what cannot be placed on a calendar.
    case unplaced

    init(_ value: DateValue?) {
        guard let value else {
            self = .unplaced
            return
        }
        let first = value.first
        let isWhole = value.unit >= .year && first.month == 1 && first.day == 1
        switch value.unit {
        case .year where isWhole: self = .year(first.year)
        case .decade where isWhole: self = .decade(first.year)
        case .century where isWhole: self = .century(first.year)
        default: self = .month(first.month, year: first.year)
        }
    }
}

/// The dates of all articles in the order of time. Only the rows near the screen are held.
public struct TimelineState: Hashable, Sendable {
    /// A line of the screen.
    public enum Line: Hashable, Sendable {
        case heading(TimelineHeading)
        /// The number of a row, counted from 0.
        case row(Int)
    }

    public internal(set) var query: TimelineQuery
    /// The name of the entity that its sentences name.
    public let name: String?
    public internal(set) var cursor = ListCursor()
    /// Nil until it was answered.
    public internal(set) var window: TimelineWindow?

    init(_ query: TimelineQuery = TimelineQuery(), name: String? = nil) {
        self.query = query
        self.name = name
    }

    public var total: Int { window?.total ?? 0 }

    /// The row, if it is held.
    public func row(_ number: Int) -> TimelineRow? {
        guard let window, window.rows.indices.contains(number - window.start) else { return nil }
        return window.rows[number - window.start]
    }

    public var selected: TimelineRow? { row(cursor.selected) }

    /// What the screen shows, from the row at the top on: each month under its heading, where there
    /// is room for any.
    public func lines(height: Int) -> [Line] { lines(from: cursor.top, height: height) }

    private func lines(from top: Int, height: Int) -> [Line] {
        var lines: [Line] = []
        var last: TimelineHeading?
        var number = top
        while number < total, lines.count < height {
            let heading = row(number).map { TimelineHeading($0.value) } ?? last
            if height >= 4, let heading, heading != last {
                // A heading with nothing below it tells nothing.
                if lines.count + 1 == height { break }
                lines.append(.heading(heading))
            }
            last = heading
            lines.append(.row(number))
            number += 1
        }
        return lines
    }

    /// How many rows the screen shows.
    func rowsInView(height: Int) -> Int {
        lines(height: height).count { if case .row = $0 { true } else { false } }
    }

    /// Selects a row and scrolls as little as shows it.
    mutating func select(_ number: Int, height: Int) {
        let number = min(max(0, number), max(0, total - 1))
        var top = min(cursor.top, number)
        top = max(top, number - height + 1)
        while top < number, !lines(from: top, height: height).contains(.row(number)) { top += 1 }
        cursor = ListCursor(selected: number, top: top)
    }

    /// Twice the screen on each side, so that a page key finds its rows at hand.
    func wantedWindow(height: Int) -> Range<Int> {
        let margin = max(1, height) * 2
        let start = max(0, cursor.top - margin)
        return start..<(cursor.top + height + margin)
    }

    func needsLoading(height: Int) -> Bool {
        guard let window, window.query == query else { return true }
        let end = min(total, cursor.top + height)
        return min(cursor.top, end) < window.start || end > window.start + window.rows.count
    }

    /// The number of the first row under the heading that is so many headings away; nil where the
    /// rows that are held do not reach so far.
    func row(headings steps: Int) -> Int? {
        guard let window, let here = selected.map({ TimelineHeading($0.value) }) else { return nil }
        let numbers = window.start..<window.start + window.rows.count
        func heading(_ number: Int) -> TimelineHeading? {
            row(number).map { TimelineHeading($0.value) }
        }
        if steps > 0 { return numbers.first { $0 > cursor.selected && heading($0) != here } }
        var number = cursor.selected
        while number > 0, heading(number - 1) == here { number -= 1 }
        if number < cursor.selected || number == 0 { return number }
        let before = heading(number - 1)
        number -= 1
        while number > 0, heading(number - 1) == before { number -= 1 }
        return number
    }
}

/// What a date in the text stands for, and on what ground.
public struct DateExplanation: Hashable, Sendable {
    /// As it is written.
    public var text: String
    public var mention: DatedMention
    /// The article's own date, which it may be counted from.
    public var own: ArticleDate?

    public init(text: String, mention: DatedMention, own: ArticleDate?) {
        self.text = text
        self.mention = mention
        self.own = own
    }
}
