extension ScreenBuffer {
    /// The screen as text for golden files: every row between bars, below it the runs that are not
    /// plain (columns half open), and the cursor at the end where it is shown.
    ///
    ///     |Title   12|
    ///      0..<5 bold; 8..<10 fg4 on7 reverse
    public func snapshot() -> String {
        var result = ""
        for row in 0..<size.rows {
            result += "|" + text(row: row) + "|\n"
            let runs = styleRuns(row: row)
            if !runs.isEmpty { result += " " + runs.joined(separator: "; ") + "\n" }
        }
        if let cursor { result += "cursor \(cursor.row),\(cursor.column)\n" }
        return result
    }

    private func styleRuns(row: Int) -> [String] {
        var runs: [String] = []
        var start = 0
        while start < size.columns {
            let style = self[row, start].style
            var end = start + 1
            while end < size.columns, self[row, end].style == style { end += 1 }
            if style != .plain { runs.append("\(start)..<\(end) \(style)") }
            start = end
        }
        return runs
    }
}

extension Style: CustomStringConvertible {
    /// As in "bold fg4 on7"; "plain" for the style of a blank screen.
    public var description: String {
        let names: [(Attributes, String)] = [
            (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
            (.reverse, "reverse"), (.struck, "struck"),
        ]
        var words = names.filter { attributes.contains($0.0) }.map(\.1)
        if case .indexed(let index) = foreground { words.append("fg\(index)") }
        if case .indexed(let index) = background { words.append("on\(index)") }
        return words.isEmpty ? "plain" : words.joined(separator: " ")
    }
}
