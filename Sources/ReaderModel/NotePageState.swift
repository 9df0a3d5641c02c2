import Articles
import TextLayout

/// The page of a note: its passage, what it says, its marks, what it links to, and what links to it.
///
/// The cursor goes over what can be followed; where nothing of that is near, the page scrolls.
public struct NotePageState: Hashable, Sendable {
    public enum Item: Hashable, Sendable {
        case blank
        /// A line of the quotation.
        case quote(TextRange)
        /// Where the passage stands.
        case place
        /// A line of the note.
        case body(VisualLine)
        /// Says that the note goes on.
        case more
        case marks
        case linksTitle
        /// Says how a link is made.
        case noLinks
        /// An index into `details.links`.
        case link(Int)
        case backlinksTitle
        /// An index into `details.backlinks`.
        case backlink(Int)

        var isSelectable: Bool {
            switch self {
            case .place, .link, .backlink: true
            default: false
            }
        }
    }

    public internal(set) var details: NoteDetails
    public private(set) var items: [Item] = []
    /// Over the items.
    public internal(set) var cursor = ListCursor()
    public private(set) var quote = ReadingText.empty
    public private(set) var body = MarkdownText("")
    private var width = 0

    /// Lines of a quotation; the article has the rest.
    private static let mostQuoteLines = 6
    /// Lines of a note, which `$EDITOR` shows in full.
    private static let mostBodyLines = 2_000

    init(_ details: NoteDetails) {
        self.details = details
        read()
    }

    public var id: AnnotationID { details.row.annotation.id }

    public var selected: Item {
        items.indices.contains(cursor.selected) ? items[cursor.selected] : .blank
    }

    /// Whether the cursor is on a link from this note.
    public var isOnLink: Bool { selectedLink != nil }

    var selectedLink: LinkRow? {
        if case .link(let index) = selected { details.links[index] } else { nil }
    }

    private mutating func read() {
        quote = ReadingText(
            repairing: details.row.quote.utf8.prefix(2_000).map { $0 < 0x20 ? 0x20 : $0 })
        body = MarkdownText(details.row.annotation.body)
    }

    /// Shows the same note as it is by now.
    mutating func renew(_ details: NoteDetails, height: Int) {
        self.details = details
        read()
        let width = width
        self.width = 0
        arrange(width: width, height: height)
    }

    /// - Parameter width: of the text, in cells.
    mutating func arrange(width: Int, height: Int) {
        if width != self.width {
            let item = items.isEmpty ? Item.place : selected
            self.width = width
            arrangeItems()
            let row =
                items.firstIndex(of: item) ?? items.lastIndex { $0.isSelectable } ?? 0
            cursor = ListCursor(selected: row, top: cursor.top)
        }
        keepInView(height)
    }

    private mutating func arrangeItems() {
        items = lines(of: quote, [Block(.paragraph, quote.range)], most: Self.mostQuoteLines)
            .map { .quote($0.range) }
        items += [.place, .blank]
        if !body.text.isEmpty {
            let lines = lines(of: body.text, body.blocks, most: Self.mostBodyLines)
            let isCut =
                lines.count == Self.mostBodyLines
                || details.row.annotation.body.utf8.count > MarkdownText.standardLimit
            items += lines.map { .body($0) } + (isCut ? [.more] : []) + [.blank]
        }
        items += [.marks, .blank, .linksTitle]
        items += details.links.isEmpty ? [.noLinks] : details.links.indices.map { .link($0) }
        guard !details.backlinks.isEmpty else { return }
        items += [.blank, .backlinksTitle] + details.backlinks.indices.map { .backlink($0) }
    }

    private func lines(of text: ReadingText, _ blocks: [Block], most: Int) -> [VisualLine] {
        guard !text.isEmpty else { return [] }
        var layout = ArticleLayout(text: text, blocks: blocks, width: max(1, width))
        return layout.lines(from: layout.start, count: most)
    }

    // MARK: - Moving

    mutating func move(by steps: Int, height: Int) {
        for _ in 0..<min(abs(steps), items.count) { step(steps < 0 ? -1 : 1, height: height) }
    }

    private mutating func step(_ step: Int, height: Int) {
        let last = max(0, items.count - height)
        let rows = step > 0 ? Array(items.indices) : items.indices.reversed()
        let next = rows.first {
            items[$0].isSelectable && (step > 0 ? $0 > cursor.selected : $0 < cursor.selected)
        }
        let window = cursor.top..<cursor.top + height
        if let next, window.contains(next) {
            cursor = ListCursor(selected: next, top: cursor.top)
            return
        }
        let top = min(max(0, cursor.top + step), last)
        guard top != cursor.top else { return }
        let isNext = next.map { (top..<top + height).contains($0) } ?? false
        cursor = ListCursor(selected: isNext ? next ?? 0 : cursor.selected, top: top)
    }

    mutating func select(_ row: Int, height: Int) {
        guard items.indices.contains(row), items[row].isSelectable else { return }
        cursor = ListCursor(selected: row, top: cursor.top)
        keepInView(height)
    }

    /// The selection may have been scrolled out of view; the page stays filled.
    private mutating func keepInView(_ height: Int) {
        let last = max(0, items.count - height)
        let row = min(cursor.selected, max(0, items.count - 1))
        cursor = ListCursor(selected: row, top: min(cursor.top, last))
    }
}
