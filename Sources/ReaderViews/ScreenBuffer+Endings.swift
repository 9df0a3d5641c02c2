import Screen
import TextLayout

extension ScreenBuffer {
    private static var longestCutWord: Int { 12 }

    /// Writes the end of a text so that it ends before the column `end`.
    mutating func putEnd(
        _ text: String, row: Int, end: Int, width: Int, style: Style, _ glyphs: Glyphs
    ) {
        guard width > 0, !text.isEmpty else { return }
        let bytes = Array(text.utf8.suffix(8 * width + 64))
        let clusters = Array(PositionedClusters(bytes))
        var cells = 0
        var first = clusters.count
        while first > 0, cells + clusters[first - 1].width <= width {
            first -= 1
            cells += clusters[first].width
        }
        let isCut = first > 0
        // An ellipsis takes the place of the word that is cut, or of a part of a long one.
        if isCut {
            let near = clusters[first...].prefix(Self.longestCutWord)
            let space = near.firstIndex { bytes[$0.range.start.utf8] == UInt8(ascii: " ") }
            let next = min(space ?? first, clusters.count - 1) + 1
            cells -= clusters[first..<max(first, next)].reduce(0) { $0 + $1.width }
            first = max(first, next)
        }
        let start = end - cells
        if first < clusters.count {
            write(
                bytes[clusters[first].range.start.utf8...], row: row, column: start, style: style,
                maxWidth: cells)
        }
        if isCut {
            write(glyphs.ellipsis, row: row, column: max(start - 1, end - width), style: style)
        }
    }
}
