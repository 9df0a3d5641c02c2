/// A bar of a chart, drawn with blocks of an eighth of a cell where the terminal has them.
enum Bar {
    /// As many cells of `width` as `value` is of `most`; something is better seen than nothing, so
    /// that no bar is empty.
    static func text(_ value: Int, of most: Int, width: Int, _ glyphs: Glyphs) -> String {
        guard value > 0, most > 0, width > 0, let full = glyphs.bar.last else { return "" }
        let steps = glyphs.bar.count
        let part = min(1, Double(value) / Double(most))
        let length = max(1, Int((part * Double(width * steps)).rounded()))
        let rest = length % steps
        return String(repeating: full, count: length / steps)
            + (rest > 0 ? glyphs.bar[rest - 1] : "")
    }
}
