import Articles
import TextLayout

/// A sentence that names two entities, on lines of the screen's width.
public struct SharedText: Hashable, Sendable {
    public let text: ReadingText
    /// In bytes of `text`.
    public private(set) var lines: [TextRange] = []
    public let first: [TextRange]
    public let second: [TextRange]

    /// More lines of a sentence are not shown: it can be read in its article.
    private static let mostLines = 12
    /// Nor are more bytes of it laid out.
    private static let mostBytes = 4096

    init(_ string: String, of sentence: SharedSentence, width: Int) {
        // One byte for another: the mentions keep their places.
        let bytes = string.utf8.prefix(Self.mostBytes).map { $0 < 0x20 ? UInt8(0x20) : $0 }
        let text = ReadingText(repairing: bytes)
        func inside(_ ranges: [TextRange]) -> [TextRange] {
            ranges.compactMap { range in
                let start = range.start - sentence.range.start
                let end = min(range.end - sentence.range.start, text.count)
                return start >= 0 && start < end ? TextRange(utf8: start..<end) : nil
            }
        }
        self.text = text
        first = inside(sentence.first)
        second = inside(sentence.second)
        wrap(width)
    }

    mutating func wrap(_ width: Int) {
        var layout = ArticleLayout(
            text: text, blocks: [Block(.paragraph, text.range)], width: max(1, width))
        lines = layout.lines(from: layout.start, count: Self.mostLines).map(\.range)
    }
}

/// The sentences of all articles that name two entities, under the titles of their articles; below
/// them the articles that name both, but never in one sentence.
///
/// The cursor goes over the sentences and then over these articles. A sentence takes as many rows as
/// it needs and one between it and the next. The title of the topmost sentence's article is always in
/// view.
public struct SharedScreenState: Hashable, Sendable {
    /// What is drawn of an item of the list.
    public struct Entry: Hashable, Sendable {
        public var item: Int
        /// What stands in its first row: the title of an article, by its index, or the heading over
        /// the articles at the end.
        public var heading: Heading?
        /// Counted from the first row of the list.
        public var row: Int
        public var rows: Int
    }

    public enum Heading: Hashable, Sendable {
        case article(Int)
        case apart
    }

    public let shared: SharedSentences
    /// Of the names that it was last asked for with; see ``ReaderState/namesVersion``.
    var version = 0
    public internal(set) var cursor = ListCursor()
    /// The sentences that are loaded, by index.
    public private(set) var texts: [Int: SharedText] = [:]
    private var width = 80
    /// For each sentence the index of its article.
    private let articles: [Int]

    init(_ shared: SharedSentences) {
        self.shared = shared
        var numbers: [ArticleID: Int] = [:]
        for (index, share) in shared.articles.enumerated() { numbers[share.article] = index }
        articles = shared.sentences.map { numbers[$0.article] ?? 0 }
    }

    /// Sentences, and articles without one.
    public var count: Int { shared.sentences.count + shared.apart.count }

    public var selectedSentence: SharedSentence? {
        let index = cursor.selected
        return shared.sentences.indices.contains(index) ? shared.sentences[index] : nil
    }

    /// The article under the cursor that has no sentence with both.
    public var selectedApart: ArticleShare? {
        let index = cursor.selected - shared.sentences.count
        return shared.apart.indices.contains(index) ? shared.apart[index] : nil
    }

    // MARK: - Rows

    /// What is in view, top to bottom; the last may reach below the list.
    public func entries(height: Int) -> [Entry] {
        var entries: [Entry] = []
        var row = 0
        for item in min(cursor.top, count)..<count {
            guard row < height else { break }
            let isTop = item == cursor.top
            let rows = self.rows(of: item, isTop: isTop)
            entries.append(
                Entry(item: item, heading: heading(of: item, isTop: isTop), row: row, rows: rows))
            row += rows
        }
        return entries
    }

    private func heading(of item: Int, isTop: Bool) -> Heading? {
        guard item < articles.count else {
            return isTop || item == articles.count ? .apart : nil
        }
        let isNew = item == 0 || articles[item - 1] != articles[item]
        return isTop || isNew ? .article(articles[item]) : nil
    }

    private func rows(of item: Int, isTop: Bool) -> Int {
        let own = item < articles.count ? (texts[item]?.lines.count ?? 2) + 1 : 1
        return own + (heading(of: item, isTop: isTop) == nil ? 0 : 1)
    }

    /// Scrolls as little as shows the selected item, and leaves no empty rows below the last.
    mutating func keepInView(_ height: Int) {
        let selected = min(cursor.selected, max(0, count - 1))
        var top = min(cursor.top, selected)
        top = max(top, firstTop(showing: selected, height))
        if count - top <= height { top = min(top, firstTop(showing: max(0, count - 1), height)) }
        cursor = ListCursor(selected: selected, top: top)
    }

    /// The first item that can stand on top with all up to another in view.
    private func firstTop(showing last: Int, _ height: Int) -> Int {
        guard count > 0 else { return 0 }
        var first = last
        var below = 0
        while first > 0 {
            below += rows(of: first, isTop: false)
            guard rows(of: first - 1, isTop: true) + below <= height else { break }
            first -= 1
        }
        return first
    }

    mutating func move(by steps: Int, height: Int) {
        cursor = ListCursor(
            selected: min(max(0, cursor.selected + steps), max(0, count - 1)), top: cursor.top)
        keepInView(height)
    }

    /// The number of items in view, at least one.
    func inView(_ height: Int) -> Int {
        max(1, entries(height: height).count { $0.row + $0.rows <= height + 1 })
    }

    /// To the first sentence of the next article, or of the previous one.
    mutating func moveArticle(_ steps: Int, height: Int) {
        let selected = cursor.selected
        let starts = (0..<count).filter {
            $0 == 0 || $0 == articles.count
                || ($0 < articles.count && articles[$0 - 1] != articles[$0])
        }
        let target = steps > 0 ? starts.first { $0 > selected } : starts.last { $0 < selected }
        if let target { move(by: target - selected, height: height) }
    }

    // MARK: - What is loaded

    mutating func wrap(_ width: Int) {
        guard width != self.width else { return }
        self.width = width
        for index in texts.keys { texts[index]?.wrap(width) }
    }

    mutating func fill(_ start: Int, _ strings: [String]) {
        for (offset, string) in strings.enumerated() {
            let index = start + offset
            guard shared.sentences.indices.contains(index) else { return }
            texts[index] = SharedText(string, of: shared.sentences[index], width: width)
        }
    }

    /// The sentences in view that are not loaded, half open.
    func wanted(height: Int) -> Range<Int>? {
        let missing = entries(height: height).map(\.item).filter {
            $0 < articles.count && texts[$0] == nil
        }
        guard let first = missing.first, let last = missing.last else { return nil }
        return first..<last + 1
    }
}
