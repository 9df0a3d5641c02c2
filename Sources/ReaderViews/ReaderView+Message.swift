import Articles
import ReaderModel
import Screen
import TextLayout

extension ReaderView {
    /// Writes what an empty pane has to say, near its top.
    func drawMessage(_ text: String, in frame: PaneFrame, into buffer: inout ScreenBuffer) {
        let margin = frame.columns > 12 ? 2 : 0
        let room = frame.inset(columns: margin, rows: frame.rows > 4 ? 1 : 0)
        for (index, line) in wrapped(text, width: min(60, room.columns), rows: room.rows)
            .enumerated()
        {
            buffer.write(
                line, row: room.row + index, column: room.column, style: theme.faint,
                maxWidth: room.columns)
        }
    }

    /// More of a text is not looked at: no screen shows as much in a few rows.
    private static let wrappedReach = 16_384

    /// A text in lines of at most `width` cells, at most `rows` of them; the last ends with an
    /// ellipsis when there is more.
    func wrapped(_ text: String, width: Int, rows: Int) -> [String] {
        guard width > 0, rows > 0 else { return [] }
        let isLong = text.utf8.count > Self.wrappedReach
        let reading = ReadingText(
            isLong ? String(decoding: text.utf8.prefix(Self.wrappedReach), as: UTF8.self) : text)
        var layout = ArticleLayout(
            text: reading, blocks: [Block(.paragraph, reading.range)], width: width)
        let lines = layout.lines(from: layout.start, count: rows + 1)
        var result = lines.prefix(rows).map { reading[$0.range] }
        if lines.count > rows, let last = result.popLast() {
            result.append(cut(last, width: width))
        }
        return result
    }

    private func cut(_ line: String, width: Int) -> String {
        let room = width - DisplayWidth.cells(of: glyphs.ellipsis)
        return DisplayWidth.truncate(line, to: max(0, room), ellipsis: "") + glyphs.ellipsis
    }
}
