import Articles
import ReaderModel
import Screen
import TextLayout

/// Draws lines of a note as it is read: headings, lists, quotations and styles.
struct ProseLines {
    let prose: MarkdownText
    let theme: Theme

    /// - Parameters:
    ///   - column: the first of the text.
    ///   - end: the column after the last that may be used.
    func draw(
        _ line: VisualLine, row: Int, column: Int, end: Int, _ buffer: inout ScreenBuffer
    ) {
        for depth in 0..<min(max(0, line.quotationDepth), (line.indent + 1) / 2) {
            buffer.write(
                theme.glyphs.quotation, row: row, column: column + 2 * depth, style: theme.faint)
        }
        guard !line.isBlank, prose.blocks.indices.contains(line.block) else { return }
        let start = column + line.indent
        let kind = prose.blocks[line.block].kind
        let room = max(0, end - start)
        let bytes = prose.text.bytes
        if kind == .rule {
            buffer.fill(
                rows: row..<row + 1, columns: start..<max(start, end),
                with: theme.glyphs.horizontal, style: theme.faint)
            return
        }
        buffer.write(
            bytes[line.range.utf8.clamped(to: 0..<bytes.count)], row: row, column: start,
            style: style(of: kind), maxWidth: room)
        if line.isFirstOfBlock, case .listItem(_, let marker) = kind {
            drawMarker(of: line, length: marker, row: row, column: start, &buffer)
        }
        let columns = ColumnMap(bytes, in: line.range.utf8, from: start)
        let marks = LineMarks(row: row, columns: columns, end: end)
        for span in prose.spans where span.range.overlaps(line.range) {
            marks.lay(theme.style(of: span.style), span.range, &buffer)
        }
    }

    private func style(of kind: Block.Kind) -> Style {
        switch kind {
        case .heading(let level): level <= 2 ? theme.heading : theme.minorHeading
        case .preformatted: theme.code
        default: .plain
        }
    }

    private func drawMarker(
        of line: VisualLine, length: Int, row: Int, column: Int, _ buffer: inout ScreenBuffer
    ) {
        let bytes = prose.text.bytes
        let first = line.range.start.utf8
        guard bytes.indices.contains(first), "-*+".utf8.contains(bytes[first]) else { return }
        buffer.write(theme.glyphs.bullet, row: row, column: column)
    }
}
