import Articles
import TextLayout

/// An article as the library hands it to the reader.
public struct OpenedArticle: Sendable {
    public var id: ArticleID
    public var article: Article
    /// In reading order, not overlapping.
    public var mentions: [Mention]
    /// The entities that it names, with how often here.
    public var entities: [EntityRow]
    /// In reading order; those without a place come last.
    public var notes: [AnchoredAnnotation]
    /// What was at the top of the pane when it was last read.
    public var remembered: TextOffset
    public var furthest: TextOffset

    public init(
        id: ArticleID, article: Article, mentions: [Mention] = [], entities: [EntityRow] = [],
        notes: [AnchoredAnnotation] = [], remembered: TextOffset = .zero,
        furthest: TextOffset = .zero
    ) {
        self.id = id
        self.article = article
        self.mentions = mentions
        self.entities = entities
        self.notes = notes
        self.remembered = remembered
        self.furthest = furthest
    }
}

/// An entity as the entity pane lists it.
public struct EntityRow: Hashable, Sendable {
    public var entity: Entity
    /// Its mentions in the open article.
    public var here: Int

    public init(_ entity: Entity, here: Int) {
        self.entity = entity
        self.here = here
    }
}

/// Where an article is opened.
public enum Landing: Hashable, Sendable {
    /// Where it was left, or at the start.
    case remembered
    /// With this position in the top line, exactly as it was.
    case at(top: TextOffset, focus: TextRange?)
    /// With this passage in view and under the cursor.
    case showing(TextRange)
}

/// The article that is open: what is shown of it and what the cursor is on.
public struct ReadingState: Sendable {
    public internal(set) var opened: OpenedArticle
    var layout: ArticleLayout
    public internal(set) var height: Int
    /// The line at the top of the pane.
    public internal(set) var top: LinePosition
    /// What is in view, top to bottom; at most `height` lines.
    public internal(set) var lines: [VisualLine] = []
    /// The mention, hit or note that the cursor is on.
    public internal(set) var focus: TextRange?
    /// The note that the cursor is on, or that links to the passage under it.
    public internal(set) var focusedNote: AnnotationID?
    public internal(set) var selection: TextSelection?
    /// What notes link to here, in reading order.
    public internal(set) var linkedPassages: [LinkedPassage] = []
    public internal(set) var search: ArticleSearch?
    public internal(set) var furthest: TextOffset
    /// The position that stays at the top when the width changes: the first in the top line when
    /// the user last moved, not when the text was last laid out.
    private(set) var topOffset: TextOffset

    init(_ opened: OpenedArticle, width: Int, height: Int) {
        self.opened = opened
        self.height = max(1, height)
        layout = ArticleLayout(
            text: opened.article.text, blocks: opened.article.blocks, width: width)
        top = layout.start
        topOffset = .zero
        furthest = opened.furthest
        refresh()
    }

    public var id: ArticleID { opened.id }
    public var text: ReadingText { opened.article.text }
    /// The width of the text in cells.
    public var width: Int { layout.width }

    /// Where the clusters of a line in view stand.
    public func clusters(of line: VisualLine) -> [PositionedCluster] {
        layout.clusters(of: line)
    }

    /// The text position at a column of a row of the pane, counted from the text's first column.
    public func offset(row: Int, column: Int) -> TextOffset? {
        guard lines.indices.contains(row) else { return nil }
        return layout.offset(atColumn: max(0, column), in: lines[row])
    }

    /// What is in view.
    public var visibleRange: TextRange {
        guard let first = lines.first, let last = lines.last else {
            return TextRange(.zero, .zero)
        }
        return TextRange(first.range.start, max(first.range.start, last.range.end))
    }

    /// The first position of the top line: what is remembered of an article.
    public var place: TextOffset { topOffset }

    /// How much of the text is above the end of what is in view, 0 to 1.
    public var fraction: Double {
        text.isEmpty ? 1 : Double(visibleRange.end.utf8) / Double(text.count)
    }

    public var isAtEnd: Bool { visibleRange.end.utf8 >= text.count }

    /// The index of the mention under the cursor.
    public var focusedMention: Int? {
        guard let focus, let index = firstMention(endingAfter: focus.start) else { return nil }
        return opened.mentions[index].range.start <= focus.start ? index : nil
    }

    /// The index of the first mention that ends after `offset`.
    public func firstMention(endingAfter offset: TextOffset) -> Int? {
        let mentions = opened.mentions
        let index = mentions.partitioningIndex { $0.range.end > offset }
        return index < mentions.count ? index : nil
    }

    mutating func relayout(width: Int, height: Int) {
        self.height = max(1, height)
        if width != layout.width {
            layout = ArticleLayout(text: text, blocks: opened.article.blocks, width: width)
        }
        top = layout.position(of: topOffset)
        refresh()
    }

    /// Takes a newer version of the same article, keeping the place.
    mutating func replace(_ newer: OpenedArticle) {
        let change =
            newer.article.text == text ? nil : TextChange(from: text, to: newer.article.text)
        opened = newer
        if let change {
            layout = ArticleLayout(
                text: text, blocks: newer.article.blocks, width: layout.width)
            topOffset = change.place(of: topOffset)
            furthest = change.place(of: furthest)
            top = layout.position(of: topOffset)
            (focus, focusedNote, selection, search) = (nil, nil, nil, nil)
            linkedPassages = []
        }
        refresh()
    }

    mutating func setTop(_ position: LinePosition) {
        top = position
        topOffset = layout.offset(of: position)
        refresh()
    }

    private mutating func refresh() {
        lines = layout.lines(from: top, count: height)
    }

    /// What is in view has been read.
    mutating func markSeen() {
        furthest = max(furthest, visibleRange.end)
    }
}
