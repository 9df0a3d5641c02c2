/// A line by its number in a wrapped chunk. The number after the last one of a block is the blank
/// line after it.
struct LinePlace {
    private(set) var key: ChunkKey
    private(set) var line: Int

    init(_ key: ChunkKey, line: Int) {
        self.key = key
        self.line = line
    }

    /// The next line, if there is one.
    func following(in layout: inout ArticleLayout) -> LinePlace? {
        if line + 1 < layout.lineCount(key) { return LinePlace(key, line: line + 1) }
        return layout.chunk(after: key).map { LinePlace($0, line: 0) }
    }

    /// Moves down, or up for a negative number of lines, as far as there are lines.
    mutating func move(by lines: Int, in layout: inout ArticleLayout) {
        lines < 0 ? moveUp(by: -lines, in: &layout) : moveDown(by: lines, in: &layout)
    }

    private mutating func moveDown(by lines: Int, in layout: inout ArticleLayout) {
        var left = lines
        while left > 0 {
            let below = layout.lineCount(key) - 1 - line
            guard left > below, let next = layout.chunk(after: key) else {
                line += min(left, below)
                return
            }
            left -= below + 1
            (key, line) = (next, 0)
        }
    }

    private mutating func moveUp(by lines: Int, in layout: inout ArticleLayout) {
        var left = lines
        while left > 0 {
            guard left > line, let previous = layout.chunk(before: key) else {
                line = max(0, line - left)
                return
            }
            left -= line + 1
            (key, line) = (previous, layout.lineCount(previous) - 1)
        }
    }
}
