import Indexing
import Reader

/// Sets mentions as a concordance: a line each, the mentions below one another.
struct ConcordanceLines {
    /// The path takes at most this part of the line.
    private static let pathShare = 3
    /// Cells between path and text.
    private static let gap = 2

    private let mentions: [Concordance.Line]
    private let width: Int
    private let pathWidth: Int

    init(_ mentions: [Concordance.Line], width: Int) {
        self.mentions = mentions
        self.width = width
        let longest = mentions.reduce(0) {
            max($0, PrintedText.cells(of: $1.path.string.printableLine))
        }
        pathWidth = min(longest, width / Self.pathShare)
    }

    func lines(pen: Pen, inks: [Pen.Ink]) -> [String] {
        let room = max(0, width - pathWidth - Self.gap)
        // The mention is a little left of the middle: what follows says more.
        let left = room * 2 / 5
        return mentions.map { mention in
            let path = PrintedText.cutInMiddle(mention.path.string.printableLine, to: pathWidth)
            let gap = String(
                repeating: " ", count: pathWidth + Self.gap - PrintedText.cells(of: path))
            let passage = mention.passage
            let text = PrintedText.cut(Self.folded(passage.text), to: room)
            let before = PrintedText.ending(of: Self.folded(passage.before), cells: left)
            let after = PrintedText.cut(
                Self.folded(passage.after), to: room - left - PrintedText.cells(of: text))
            return pen.draw(path, .dim) + gap + before + pen.draw(text, inks) + after
        }
    }

    /// On one line, and printable.
    static func folded(_ text: String) -> String {
        Concordance.onOneLine(text).printableLine
    }
}
