import Articles
import Reader

/// Sets an article in lines, with its names and notes marked where there is colour.
struct ArticlePrinter {
    /// Columns that are read with ease; more are not used without being asked for.
    static let measure = 80
    private static let bar = "│ "

    private let pen: Pen
    private var printed: PrintedArticle
    private var marks: Marks

    init(
        _ article: Article, mentions: [Mention], notes: [AnchoredAnnotation], width: Int, pen: Pen
    ) {
        self.pen = pen
        printed = PrintedArticle(article, width: width)
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
        printed.next()?.map { text(of: $0) }
    }

    private mutating func text(of line: PrintedArticle.Line) -> String {
        var result = indent(of: line)
        for (range, inks) in marks.runs(in: line.range) {
            result += pen.draw(printed.text(of: range, in: line).printableLine, inks)
        }
        return result
    }

    private func indent(of line: PrintedArticle.Line) -> String {
        let bars = min(line.quotationDepth, line.indent / 2)
        return pen.draw(String(repeating: Self.bar, count: bars), .dim)
            + String(repeating: " ", count: line.indent - 2 * bars)
    }
}

extension Block {
    fileprivate var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }
}
