import Articles
import ReaderModel
import Screen
import TextLayout

/// The lines of an article that are in view.
///
/// A line is written once as a whole, so that no grapheme cluster is torn; then the styles of what
/// is marked are laid over its columns, what matters more later. Everything marked is found by
/// binary search from the line: the cost is that of the screen.
struct TextPage {
    let reading: ReadingState
    let theme: Theme
    let frame: PaneFrame
    /// The first column of the text.
    let column: Int
    let emphasised: EntityID?
    let selection: TextRange?
    let visibleNotes: [(range: TextRange, annotation: Annotation)]

    init(
        reading: ReadingState, theme: Theme, frame: PaneFrame, column: Int, emphasised: EntityID?,
        selection: TextRange?
    ) {
        self.reading = reading
        self.theme = theme
        self.frame = frame
        self.column = column
        self.emphasised = emphasised
        self.selection = selection
        visibleNotes = Self.notes(of: reading)
    }

    func draw(into buffer: inout ScreenBuffer) {
        for (index, line) in reading.lines.prefix(max(0, frame.rows)).enumerated() {
            draw(line, row: frame.row + index, &buffer)
        }
        drawEnd(&buffer)
    }

    private func draw(_ line: VisualLine, row: Int, _ buffer: inout ScreenBuffer) {
        drawQuotationBars(of: line, row: row, &buffer)
        drawMargin(of: line, row: row, &buffer)
        guard !line.isBlank, let kind = kind(of: line) else { return }
        if kind == .rule {
            buffer.fill(
                rows: row..<row + 1, columns: lineColumns(from: line.indent),
                with: theme.glyphs.horizontal, style: theme.faint)
            drawMarks(on: line, row: row, &buffer)
            return
        }
        buffer.write(
            reading.text.bytes[line.range.utf8.clamped(to: 0..<reading.text.count)], row: row,
            column: column + line.indent, style: style(of: kind),
            maxWidth: max(0, frame.endColumn - column - line.indent))
        if line.isFirstOfBlock, case .listItem(_, let marker) = kind {
            drawMarker(of: line, length: marker, row: row, &buffer)
        }
        drawMarks(on: line, row: row, &buffer)
    }

    private func kind(of line: VisualLine) -> Block.Kind? {
        let blocks = reading.opened.article.blocks
        return blocks.indices.contains(line.block) ? blocks[line.block].kind : .paragraph
    }

    private func style(of kind: Block.Kind) -> Style {
        switch kind {
        case .heading(let level): level <= 2 ? theme.heading : theme.minorHeading
        default: .plain
        }
    }

    private func lineColumns(from indent: Int) -> Range<Int> {
        let end = min(frame.endColumn, column + reading.width)
        return min(column + indent, end)..<end
    }

    private func drawQuotationBars(
        of line: VisualLine, row: Int, _ buffer: inout ScreenBuffer
    ) {
        for depth in 0..<min(max(0, line.quotationDepth), (line.indent + 1) / 2) {
            buffer.write(
                theme.glyphs.quotation, row: row, column: column + 2 * depth, style: theme.faint)
        }
    }

    /// A list's dash becomes a bullet; numbers stay as they are.
    private func drawMarker(
        of line: VisualLine, length: Int, row: Int, _ buffer: inout ScreenBuffer
    ) {
        let start = column + line.indent
        let first = line.range.start.utf8
        let bytes = reading.text.bytes
        guard length > 0, bytes.indices.contains(first) else { return }
        let dashes: [UInt8] = [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")]
        if length == 2, dashes.contains(bytes[first]) {
            buffer.write(theme.glyphs.bullet, row: row, column: start)
        }
        buffer.lay(theme.faint, row: row, columns: start..<start + min(length, line.range.count))
    }

    /// Beside a passage with a note stands a bar, and a dot at the line where it begins.
    private func drawMargin(of line: VisualLine, row: Int, _ buffer: inout ScreenBuffer) {
        let margin = column - PaneGeometry.gutter
        guard margin >= frame.column else { return }
        var mark: String?
        var colour: NoteColour?
        var beginning = 0
        for note in visibleNotes {
            let isInside =
                line.isBlank
                ? note.range.contains(line.range.start) : line.range.overlaps(note.range)
            guard isInside else { continue }
            let annotation = note.annotation
            // A highlight is seen by its passage; one with a mark of its own says which.
            let isMarked = !annotation.isHighlight || annotation.colour != nil
            let isFirst = line.range.contains(note.range.start)
            if isFirst { beginning += 1 }
            let begins = isFirst && isMarked
            if begins || mark == nil {
                mark = begins ? theme.glyphs.mark(of: annotation.colour) : theme.glyphs.passage
                colour = annotation.colour
            }
        }
        if beginning > 1 {
            // Their marks cannot all be shown: how many begin here is.
            let count = theme.glyphs.count(beginning)
            buffer.write(count, row: row, column: margin, style: theme.noteMark)
        } else if let mark {
            buffer.write(mark, row: row, column: margin, style: theme.ink(of: colour))
        } else if reading.linkedPassages.contains(where: { line.range.contains($0.range.start) }) {
            buffer.write(theme.glyphs.linkFrom, row: row, column: margin, style: theme.accent)
        }
    }

    private func drawEnd(_ buffer: inout ScreenBuffer) {
        let rows = frame.rows - reading.lines.count
        guard reading.isAtEnd, rows > 0, !reading.text.isEmpty else { return }
        let row = frame.row + reading.lines.count + (rows > 1 ? 1 : 0)
        let sign = theme.glyphs.endOfText
        let start = column + max(0, (reading.width - sign.count) / 2)
        buffer.write(
            sign, row: row, column: start, style: theme.faint,
            maxWidth: max(0, frame.endColumn - start))
    }
}
