/// The size of the screen in terminal cells.
public struct Viewport: Hashable, Sendable {
    public var columns: Int
    public var rows: Int

    public init(columns: Int, rows: Int) {
        self.columns = max(1, columns)
        self.rows = max(1, rows)
    }
}

public enum Pane: Int, CaseIterable, Hashable, Sendable {
    case articles
    case text
    case entities
}

/// A rectangle of terminal cells; column and row are counted from 0.
public struct PaneFrame: Hashable, Sendable {
    public var column: Int
    public var row: Int
    public var columns: Int
    public var rows: Int

    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = columns
        self.rows = rows
    }

    public func contains(column c: Int, row r: Int) -> Bool {
        c >= column && c < column + columns && r >= row && r < row + rows
    }
}

/// Where the panes stand: three from 100 columns on, two from 70, one below.
///
/// A row of titles stands above the panes where there are at least four rows, the status line
/// below them where there are two. A column divides neighbours.
public struct PaneGeometry: Hashable, Sendable {
    /// Below this many columns there is no room for three panes, and below the second for two.
    public static let threePanes = 100
    public static let twoPanes = 70
    /// Columns left of the text: one for the mark of a note, one blank.
    public static let gutter = 2

    public private(set) var articles: PaneFrame?
    public private(set) var text: PaneFrame?
    public private(set) var entities: PaneFrame?
    public let viewport: Viewport
    /// Whether a row of titles stands above the panes.
    public let hasTitles: Bool
    /// The row of the status line; nil on a screen of one row.
    public let statusRow: Int?
    /// What stands between the titles and the status line, over the whole width.
    public let body: PaneFrame
    /// The width of the text in cells, at least 1.
    public private(set) var measure = 1
    /// The first column of the text.
    public private(set) var textColumn = 0

    /// - Parameters:
    ///   - side: the pane that stands beside the text where there is room for two.
    ///   - hasList: false for a library of a single document, which needs no list.
    ///   - preferredMeasure: the widest that text is set, in cells.
    public init(
        viewport: Viewport, focus: Pane, side: Pane, isZoomed: Bool, hasList: Bool,
        preferredMeasure: Int
    ) {
        self.viewport = viewport
        hasTitles = viewport.rows >= 4
        statusRow = viewport.rows >= 2 ? viewport.rows - 1 : nil
        let top = hasTitles ? 1 : 0
        let bottom = statusRow ?? viewport.rows
        body = PaneFrame(column: 0, row: top, columns: viewport.columns, rows: bottom - top)
        let visible = Self.visible(
            columns: viewport.columns, focus: focus, side: side, isZoomed: isZoomed,
            hasList: hasList)
        place(visible)
        setMeasure(preferred: preferredMeasure)
    }

    public func frame(of pane: Pane) -> PaneFrame? {
        switch pane {
        case .articles: articles
        case .text: text
        case .entities: entities
        }
    }

    private static func visible(
        columns: Int, focus: Pane, side: Pane, isZoomed: Bool, hasList: Bool
    ) -> [Pane] {
        if isZoomed || columns < twoPanes { return [focus] }
        if !hasList { return [.text, .entities] }
        return columns >= threePanes ? [.articles, .text, .entities] : [.text, side]
    }

    private mutating func place(_ visible: [Pane]) {
        if visible.count == 1 {
            setFrame(body, of: visible.first ?? .text)
            return
        }
        // A quarter of the width suits a list of titles; names need a little less.
        let left = visible.contains(.articles) ? min(40, max(24, viewport.columns / 4)) : 0
        let right = visible.contains(.entities) ? min(36, max(22, viewport.columns * 2 / 9)) : 0
        var rest = body
        if left > 0 {
            articles = PaneFrame(column: 0, row: body.row, columns: left, rows: body.rows)
            rest.column += left + 1
            rest.columns -= left + 1
        }
        if right > 0 {
            rest.columns -= right + 1
            entities = PaneFrame(
                column: rest.column + rest.columns + 1, row: body.row, columns: right,
                rows: body.rows)
        }
        text = rest
    }

    private mutating func setFrame(_ frame: PaneFrame, of pane: Pane) {
        switch pane {
        case .articles: articles = frame
        case .text: text = frame
        case .entities: entities = frame
        }
    }

    private mutating func setMeasure(preferred: Int) {
        let frame = text ?? body
        let room = max(1, frame.columns - Self.gutter - 1)
        measure = min(max(1, preferred), room)
        let spare = frame.columns - measure
        textColumn = frame.column + min(max(0, frame.columns - 1), max(Self.gutter, spare / 2))
    }
}
