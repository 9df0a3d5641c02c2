import Articles

/// Markdown to blocks, through cmark-gfm: CommonMark with tables, footnotes and struck text.
struct MarkdownReader {
    let limits: ImportLimits

    init(limits: ImportLimits) {
        self.limits = limits
    }

    /// - Parameter text: cleaned UTF-8 with the blanks at line ends.
    func read(_ text: [UInt8]) -> ArticleDraft {
        let front = FrontMatter(text)
        let body = text[(front?.end ?? 0)...]
        var draft = parse(body) ?? plain(body)
        draft.title = front?.title ?? draft.title
        draft.remarks += front?.remarks ?? []
        draft.stated = front?.date.map { StatedDate($0, .frontMatter) }
        return draft
    }

    private func parse(_ body: ArraySlice<UInt8>) -> ArticleDraft? {
        guard body.count <= limits.maxMarkdownBytes else { return nil }
        let cost = MarkdownCost(Array(body))
        guard cost.isBounded,
            let tree = MarkdownTree(
                body, tables: cost.allowsTables, footnotes: cost.allowsFootnotes)
        else { return nil }
        defer { tree.free() }
        var walker = MarkdownWalker(limits: limits)
        walker.walk(tree.root)
        var draft = walker.builder.draft()
        draft.title = title(walker.builder)
        return draft
    }

    private func plain(_ body: ArraySlice<UInt8>) -> ArticleDraft {
        // What Markdown broke lines with is a blank at a line's end here.
        var draft = PlainTextReader(limits: limits).read(TextCleaner.clean(Array(body)).output)
        draft.remarks.append(
            "It holds more mark-up than can be read as Markdown; shown as plain text.")
        return draft
    }

    /// The first heading of the highest level, or what looks like a title.
    private func title(_ builder: ReadingTextBuilder) -> String? {
        let headings = builder.blocks.lazy.filter {
            if case .heading = $0.kind { true } else { false }
        }
        let first = headings.first { $0.kind == .heading(level: 1) } ?? headings.first
        if let range = first?.range.utf8 { return Excerpt.line(builder.bytes[range]) }
        let finder = TitleFinder(builder)
        return finder.string(finder.find())
    }
}
