import Articles
import TextLayout

/// What must hold for every layout. Faults come as sentences, none if all is well.
struct LayoutChecks {
    let text: ReadingText
    let layout: ArticleLayout
    let lines: [VisualLine]
    /// Of the lines.
    let positions: [LinePosition]

    init(_ layout: ArticleLayout, _ text: ReadingText) {
        var layout = layout
        lines = layout.lines(from: layout.start, count: .max)
        var positions = [layout.start]
        for _ in lines.dropFirst() {
            positions.append(layout.position(positions[positions.count - 1], movedBy: 1))
        }
        self.positions = positions
        self.layout = layout
        self.text = text
    }

    /// Lines are no wider than the measure but for a single cluster, and between them they leave out
    /// nothing but spaces and line feeds.
    func lineFaults() -> [String] {
        var faults: [String] = []
        var end = TextOffset.zero
        for line in lines {
            if !isSpace(end, line.range.start) { faults.append("text is missing before \(line)") }
            end = line.range.end
            let clusters = layout.clusters(of: line)
            let cells = clusters.last.map { $0.column + $0.width } ?? 0
            let isSingle = clusters.filter { $0.width > 0 }.count == 1
            if cells > layout.width, !isSingle { faults.append("\(cells) cells in \(line)") }
            if let last = clusters.last, last.range.end != end { faults.append("\(last) is cut") }
        }
        if !isSpace(end, text.end) { faults.append("text is missing at the end") }
        return faults
    }

    /// Every line is found by its number, by its position, by every offset that it holds, and from
    /// the end.
    func positionFaults() -> [String] {
        var layout = layout
        var faults: [String] = []
        if positions != Set(positions).sorted() { faults.append("positions do not ascend") }
        for (index, position) in positions.enumerated() {
            let isFound =
                layout.lines(from: position, count: 1) == [lines[index]]
                && layout.position(of: layout.offset(of: position)) == position
                && layout.position(position, movedBy: -index) == layout.start
                && layout.position(position, movedBy: -index - 1) == layout.start
                && layout.lastTop(height: lines.count - index) == position
            if !isFound { faults.append("\(position) is not found") }
        }
        let found = (0...text.count).map { layout.position(of: TextOffset($0)) }
        if found != found.sorted() { faults.append("offsets do not ascend") }
        if !Set(found).isSubset(of: positions) { faults.append("an offset is on no line") }
        if layout.position(layout.start, movedBy: .max) != positions.last
            || layout.position(positions[positions.count - 1], movedBy: .min) != layout.start
            || layout.lastTop(height: .max) != layout.start
        {
            faults.append("the ends are not found")
        }
        return faults
    }

    /// What a line starts with is on the line that is found for it at another width.
    func topFaults(at other: ArticleLayout) -> [String] {
        var (layout, other) = (layout, other)
        return positions.compactMap { top in
            let offset = layout.offset(of: top)
            let place = other.position(of: offset)
            let next = other.position(place, movedBy: 1)
            let isHeld =
                isSpace(offset, max(offset, other.offset(of: place)))
                && (next == place || other.offset(of: next) > offset)
            return isHeld ? nil : "\(top) is lost at \(other.width)"
        }
    }

    private func isSpace(_ start: TextOffset, _ end: TextOffset) -> Bool {
        start <= end && text[TextRange(start, end)].allSatisfy { [" ", "\n", "\t"].contains($0) }
    }
}
