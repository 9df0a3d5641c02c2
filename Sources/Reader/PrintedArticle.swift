import Articles
import TextLayout

/// An article set in lines to be printed, from the first to the last.
public struct PrintedArticle {
    /// Lines made at once.
    private static let batch = 256

    public struct Line: Sendable {
        /// Of the reading text.
        public let range: TextRange
        /// Cells before the text.
        public let indent: Int
        public let quotationDepth: Int
        /// Where there are tabs, the clusters that the line holds.
        fileprivate let clusters: [PositionedCluster]
    }

    private let text: ReadingText
    private var layout: ArticleLayout
    private var position: LinePosition?

    /// - Parameter width: cells of a line.
    public init(_ article: Article, width: Int) {
        text = article.text
        layout = ArticleLayout(text: article.text, blocks: article.blocks, width: width)
        position = layout.start
    }

    /// The next lines; nil after the last.
    public mutating func next() -> [Line]? {
        guard let from = position else { return nil }
        let lines = layout.lines(from: from, count: Self.batch)
        let isEnd = lines.count < Self.batch
        let following = isEnd ? nil : layout.position(from, movedBy: Self.batch)
        // A whole batch may be the last lines of the text.
        position = following.flatMap { next in
            layout.position(from, movedBy: Self.batch - 1) == next ? nil : next
        }
        return lines.map { line(for: $0) }
    }

    private func line(for line: VisualLine) -> Line {
        let inside = line.range.utf8.clamped(to: 0..<text.count)
        let hasTab = text.bytes[inside].contains(UInt8(ascii: "\t"))
        return Line(
            range: line.range, indent: line.indent, quotationDepth: line.quotationDepth,
            clusters: hasTab ? layout.clusters(of: line) : [])
    }

    /// A part of a line. Tabs become as many spaces as the layout has counted.
    public func text(of range: TextRange, in line: Line) -> String {
        guard !line.clusters.isEmpty else { return text[range] }
        return line.clusters.filter { range.contains($0.range.start) }.map { cluster in
            let text = text[cluster.range]
            return text == "\t" ? String(repeating: " ", count: cluster.width) : text
        }.joined()
    }
}
