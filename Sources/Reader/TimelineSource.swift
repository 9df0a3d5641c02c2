import Articles
import Indexing
import LibraryStore
import ReaderModel

/// Answers for the timeline from an index, a window at a time. What a filter or an entity leaves is
/// found once and kept.
final class TimelineSource {
    private let index: LibraryIndex
    private var found: (query: TimelineQuery, entries: [TimelineEntry])?

    init(_ index: LibraryIndex) {
        self.index = index
    }

    /// Drops what was found: the index has changed.
    func indexChanged() {
        found = nil
    }

    func window(_ query: TimelineQuery, rows: Range<Int>) throws -> TimelineWindow {
        let filter = TimelineFilter(query.filter)
        if query.entity == nil, filter.words.isEmpty {
            let entries = try index.timeline(
                within: filter.days, offset: rows.lowerBound, limit: rows.count)
            return try window(
                query, total: try index.timelineCount(within: filter.days), rows.lowerBound,
                entries)
        }
        let all = try entries(query, filter)
        let shown = rows.clamped(to: 0..<all.count)
        return try window(query, total: all.count, shown.lowerBound, Array(all[shown]))
    }

    private func window(
        _ query: TimelineQuery, total: Int, _ start: Int, _ entries: [TimelineEntry]
    ) throws -> TimelineWindow {
        let rows = zip(entries, try index.sentences(of: entries)).map { TimelineRow($0, $1) }
        return TimelineWindow(query: query, total: total, start: start, rows: rows)
    }

    private func entries(
        _ query: TimelineQuery, _ filter: TimelineFilter
    ) throws -> [TimelineEntry] {
        if let found, found.query == query { return found.entries }
        var entries =
            if let entity = query.entity {
                try index.timeline(naming: entity)
            } else {
                try index.timeline(ofArticlesWith: filter.words)
            }
        if !filter.isEmpty {
            let sentences = try index.sentences(of: entries)
            entries = zip(entries, sentences).filter { filter.matches($0, $1.text) }.map(\.0)
        }
        found = (query, entries)
        return entries
    }
}

/// What is typed to narrow a timeline: a date, or the beginnings of words.
struct TimelineFilter {
    /// The days of a date; nil where the text is no date.
    let days: ClosedRange<Int>?
    let words: [String]

    var isEmpty: Bool { days == nil && words.isEmpty }

    init(_ text: String) {
        let pieces = DateWord.words(in: text)
        let isDate =
            !pieces.isEmpty
            && pieces.allSatisfy { piece in
                switch piece.kind {
                case .number, .mark: true
                case .word: piece.month != nil || piece.weekday != nil
                }
            }
        let value = isDate ? WrittenDate(pieces)?.value() : nil
        days = value.map { $0.first.dayNumber...$0.last.dayNumber }
        // One letter begins too many words.
        words =
            value == nil ? text.split(separator: " ").map(String.init).filter { $0.count > 1 } : []
    }

    func matches(_ entry: TimelineEntry, _ sentence: String) -> Bool {
        if let days {
            guard let value = entry.value, value.last.dayNumber >= days.lowerBound,
                value.first.dayNumber <= days.upperBound
            else { return false }
        }
        guard !words.isEmpty else { return true }
        let text = ReadingText(sentence + "\n" + entry.title + "\n" + (entry.value?.label() ?? ""))
        return words.allSatisfy { !TextSearch(query: $0).matches(in: text, limit: 1).isEmpty }
    }
}

extension TimelineRow {
    init(_ entry: TimelineEntry, _ sentence: TextPart) {
        let start = max(0, entry.range.start - sentence.range.start)
        let end = min(sentence.text.utf8.count, max(start, entry.range.end - sentence.range.start))
        self.init(
            article: entry.article, title: entry.title, range: entry.range, value: entry.value,
            sentence: sentence.text, mark: min(start, end)..<end)
    }
}
