import Articles
import TextLayout

/// Sets an article in lines, with its names and notes marked where there is colour.
struct ArticlePrinter {
    /// Columns that are read with ease; more are not used without being asked for.
    static let measure = 80
    /// Lines made at once.
    private static let batch = 256
    private static let bar = "│ "

    private let article: Article
    private let pen: Pen
    private var layout: ArticleLayout
    private var position: LinePosition?
    private var marks: Marks

    init(
        _ article: Article, mentions: [Mention], notes: [AnchoredAnnotation], width: Int, pen: Pen
    ) {
        self.article = article
        self.pen = pen
        layout = ArticleLayout(text: article.text, blocks: article.blocks, width: width)
        position = layout.start
        marks = Marks(pen.isColoured ? Self.marks(article, mentions, notes) : [])
    }

    private static func marks(
        _ article: Article, _ mentions: [Mention], _ notes: [AnchoredAnnotation]
    ) -> [Marks.Mark] {
        let headings = article.blocks.filter { $0.isHeading }.map { Marks.Mark($0.range, [.bold]) }
        let spans = article.spans.map { Marks.Mark($0.range, inks(for: $0.style)) }
        let names = mentions.map { Marks.Mark($0.range, Pen.inks(for: $0.kind)) }
        let noted = notes.compactMap { $0.anchor.range }.map { Marks.Mark($0, [.reverse]) }
        return headings + spans + names + noted
    }

    private static func inks(for style: InlineStyle) -> [Pen.Ink] {
        switch style {
        case .emphasis: [.italic]
        case .strong: [.bold]
        case .code, .struck: [.dim]
        case .link: []
        }
    }

    /// The next lines, without line feeds; nil after the last.
    mutating func next() -> [String]? {
        guard let from = position else { return nil }
        let lines = layout.lines(from: from, count: Self.batch)
        let isEnd = lines.count < Self.batch
        let following = isEnd ? nil : layout.position(from, movedBy: Self.batch)
        // A whole batch may be the last lines of the text.
        position = following.flatMap { next in
            layout.position(from, movedBy: Self.batch - 1) == next ? nil : next
        }
        return lines.map { text(of: $0) }
    }

    private mutating func text(of line: VisualLine) -> String {
        let hasTab = article.text.bytes[line.range.utf8.clamped(to: 0..<article.text.count)]
            .contains(0x09)
        let clusters = hasTab ? layout.clusters(of: line) : []
        var result = indent(of: line)
        for (range, inks) in marks.runs(in: line.range) {
            let run = hasTab ? expanded(clusters, in: range) : article.text[range]
            result += pen.draw(run.printableLine, inks)
        }
        return result
    }

    private func indent(of line: VisualLine) -> String {
        let bars = min(line.quotationDepth, line.indent / 2)
        return pen.draw(String(repeating: Self.bar, count: bars), .dim)
            + String(repeating: " ", count: line.indent - 2 * bars)
    }

    /// Tabs become as many spaces as the layout has counted.
    private func expanded(_ clusters: [PositionedCluster], in range: TextRange) -> String {
        clusters.filter { range.contains($0.range.start) }.map { cluster in
            let text = article.text[cluster.range]
            return text == "\t" ? String(repeating: " ", count: cluster.width) : text
        }.joined()
    }
}

extension Block {
    fileprivate var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }
}
