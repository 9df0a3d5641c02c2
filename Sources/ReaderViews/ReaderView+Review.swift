import Articles
import ReaderModel
import Screen
import TextLayout

/// A note that needs a look: what it was made on above, where that may be below, and the words by
/// which both differ in brackets.
extension ReaderView {
    func draw(_ review: ReviewState, into buffer: inout ScreenBuffer) {
        let body = geometry.body
        guard let item = review.selected else {
            drawMessage("No note needs a look any more.", in: body, into: &buffer)
            return
        }
        let margin = body.columns >= 20 ? 2 : 0
        let room = body.inset(columns: margin, rows: body.rows >= 12 ? 1 : 0)
        var row = room.row
        func put(_ text: String, _ style: Style) {
            guard row < room.endRow else { return }
            buffer.put(
                text.onOneLine, row: row, column: room.column, width: room.columns, style: style,
                glyphs)
            row += 1
        }
        put(item.row.title + "  " + item.row.note.anchor.note, theme.strong)
        if let former = item.row.note.former { put("Note " + former.clause, theme.faint) }
        put(glyphs.noteMark + " " + item.row.gist, theme.ink(of: item.row.annotation.colour))
        let isRoomy = room.rows >= 12
        if isRoomy { row += 1 }
        let half = max(1, (room.endRow - row - (isRoomy ? 1 : 0)) / 2)
        let now = review.selectedProposal
        let difference = now.map { WordDifference(from: item.then.exact, to: $0.quote.exact) }
        put("As it was", theme.heading)
        draw(
            ReviewText(item.then, marks: difference?.removed ?? []), from: review.scroll,
            in: PaneFrame(
                column: room.column, row: row, columns: room.columns,
                rows: max(0, min(half - 1, room.endRow - row))), &buffer)
        row += max(0, half - 1) + (isRoomy ? 1 : 0)
        let count = item.proposals.count
        let which = count > 1 ? ", place \(review.proposal + 1) of \(count)" : ""
        put("As it is now" + which, theme.heading)
        let frame = PaneFrame(
            column: room.column, row: row, columns: room.columns, rows: max(0, room.endRow - row))
        if let now {
            draw(
                ReviewText(now.quote, marks: difference?.added ?? []), from: review.scroll,
                in: frame, &buffer)
        } else {
            drawMessage(noPlace(of: item), in: frame, into: &buffer)
        }
    }

    private func noPlace(of item: ReviewItem) -> String {
        let keys =
            "\(key(.choosePlace, .screen)) chooses a place in the text, "
            + "\(key(.detachNote, .screen)) lets the note stand without one."
        return item.row.article == nil
            ? "The document is gone from this library. " + keys
            : "Nothing in the document is like it. " + keys
    }

    private func draw(
        _ text: ReviewText, from scroll: Int, in frame: PaneFrame, _ buffer: inout ScreenBuffer
    ) {
        guard frame.rows > 0 else { return }
        let width = min(96, frame.columns)
        var layout = ArticleLayout(
            text: text.text, blocks: [Block(.paragraph, text.text.range)], width: max(1, width))
        let all = layout.lines(from: layout.start, count: scroll + frame.rows + 1)
        // The passage itself is what matters where there is no room for what stands before it.
        let first = all.firstIndex { $0.range.end > text.passage.start } ?? 0
        let last = all.lastIndex { $0.range.start < text.passage.end } ?? first
        let skipped = last < frame.rows ? 0 : max(0, first - 1)
        let start = min(skipped + scroll, max(0, all.count - 1))
        for (index, line) in all.dropFirst(start).prefix(frame.rows).enumerated() {
            let row = frame.row + index
            buffer.write(
                text.text.bytes[line.range.utf8], row: row, column: frame.column,
                style: theme.faint, maxWidth: frame.columns)
            let columns = ColumnMap(text.text.bytes, in: line.range.utf8, from: frame.column)
            let marks = LineMarks(row: row, columns: columns, end: frame.endColumn)
            marks.set(.plain, text.passage, &buffer)
            for mark in text.marks { marks.set(theme.match, mark, &buffer) }
        }
    }
}

/// A passage with what stands around it, and brackets around the words that differ.
struct ReviewText {
    let text: ReadingText
    let passage: TextRange
    /// With their brackets.
    let marks: [TextRange]

    /// More bytes of a passage are not shown.
    private static let reach = 16_384

    /// - Parameter differing: in UTF-8 bytes of the quote.
    init(_ quote: TextQuoteSelector, marks differing: [Range<Int>]) {
        func line(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.map { $0 < 0x20 ? 0x20 : $0 } }
        let exact = line(quote.exact.utf8.prefix(Self.reach))
        var bytes = line(quote.prefix.utf8)
        let start = bytes.count
        var marks: [TextRange] = []
        var copied = 0
        for range in differing where range.upperBound <= exact.count {
            bytes += exact[copied..<range.lowerBound]
            let mark = bytes.count
            bytes += [UInt8(ascii: "[")] + exact[range] + [UInt8(ascii: "]")]
            marks.append(TextRange(utf8: mark..<bytes.count))
            copied = range.upperBound
        }
        bytes += exact[copied...]
        let end = bytes.count
        bytes += line(quote.suffix.utf8)
        text = ReadingText(repairing: bytes)
        passage = TextRange(utf8: start..<min(end, text.count))
        self.marks = marks.filter { $0.end.utf8 <= end }
    }
}
