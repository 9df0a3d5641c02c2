import TextLayout

/// Text cut for lines of a terminal that it is printed to. All widths are in cells.
public enum PrintedText {
    public static func cells(of text: String) -> Int {
        DisplayWidth.cells(of: text)
    }

    /// The text if it fits, else as much of its start as fits before an ellipsis.
    public static func cut(_ text: String, to cells: Int) -> String {
        DisplayWidth.truncate(text, to: cells)
    }

    /// The text if it fits, else its start and its end with an ellipsis between them.
    public static func cutInMiddle(_ text: String, to cells: Int) -> String {
        DisplayWidth.truncateMiddle(text, to: cells)
    }

    /// As much of the end of a text as fits, pushed to the right with spaces.
    public static func ending(of text: String, cells: Int) -> String {
        let clusters = Array(PositionedClusters(text))
        let total = clusters.last.map { $0.column + $0.width } ?? 0
        let first = clusters.first { total - $0.column <= cells }
        let kept = first.map {
            String(decoding: text.utf8.dropFirst($0.range.start.utf8), as: UTF8.self)
        }
        let space = cells - (first.map { total - $0.column } ?? 0)
        return String(repeating: " ", count: max(0, space)) + (kept ?? "")
    }

    /// The text with spaces after it, or before it if `isRight`.
    public static func padded(_ text: String, to cells: Int, isRight: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, cells - self.cells(of: text)))
        return isRight ? space + text : text + space
    }
}
