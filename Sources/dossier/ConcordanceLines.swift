import TextLayout

/// Sets mentions as a concordance: a line each, the mentions below one another.
struct ConcordanceLines {
    /// The path takes at most this part of the line.
    private static let pathShare = 3
    /// Cells between path and text.
    private static let gap = 2

    private let mentions: [Concordance.Mention]
    private let width: Int
    private let pathWidth: Int

    init(_ mentions: [Concordance.Mention], width: Int) {
        self.mentions = mentions
        self.width = width
        let longest = mentions.reduce(0) {
            max($0, DisplayWidth.cells(of: $1.path.string.printableLine))
        }
        pathWidth = min(longest, width / Self.pathShare)
    }

    func lines(pen: Pen, inks: [Pen.Ink]) -> [String] {
        let room = max(0, width - pathWidth - Self.gap)
        return mentions.map { mention in
            let path = DisplayWidth.truncateMiddle(mention.path.string.printableLine, to: pathWidth)
            let text = DisplayWidth.truncate(Self.folded(mention.text), to: room)
            // The mention is a little left of the middle: what follows says more.
            let before = ending(
                of: Self.folded(mention.before), cells: max(0, room * 2 / 5))
            let used = max(0, room * 2 / 5) + DisplayWidth.cells(of: text)
            let after = DisplayWidth.truncate(Self.folded(mention.after), to: room - used)
            return padded(path, to: pathWidth + Self.gap, pen) + before + pen.draw(text, inks)
                + after
        }
    }

    private func padded(_ path: String, to cells: Int, _ pen: Pen) -> String {
        pen.draw(path, .dim)
            + String(repeating: " ", count: max(0, cells - DisplayWidth.cells(of: path)))
    }

    /// The end of a text, as long as fits, pushed to the right.
    private func ending(of text: String, cells: Int) -> String {
        let clusters = Array(PositionedClusters(text))
        let total = clusters.last.map { $0.column + $0.width } ?? 0
        let first = clusters.first { total - $0.column <= cells }
        let kept = first.map {
            String(decoding: text.utf8.dropFirst($0.range.start.utf8), as: UTF8.self)
        }
        let space = cells - (first.map { total - $0.column } ?? 0)
        return String(repeating: " ", count: max(0, space)) + (kept ?? "")
    }

    /// On one line: line ends and tabs become spaces.
    static func folded(_ text: String) -> String {
        let bytes = text.utf8.map { $0 == 0x0A || $0 == 0x09 ? 0x20 : $0 }
        return String(decoding: bytes, as: UTF8.self).printableLine
    }
}
