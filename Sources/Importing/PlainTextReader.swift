import Articles

/// Plain text to blocks: paragraphs that were broken into lines are made whole again, lists,
/// quotations, headings, and what is laid out in lines and columns is kept as it is.
struct PlainTextReader {
    let limits: ImportLimits

    init(limits: ImportLimits) {
        self.limits = limits
    }

    /// - Parameters:
    ///   - text: cleaned UTF-8.
    ///   - title: where that is told elsewhere, so that no line of the text is taken for it.
    func read(_ text: [UInt8], title: String? = nil) -> ArticleDraft {
        text.withUnsafeBufferPointer { buffer in
            var parts = PlainTextParts(buffer, maxDepth: limits.maxDepth)
            parts.read()
            return finish(parts, title: title)
        }
    }

    private func finish(_ parts: PlainTextParts, title: String?) -> ArticleDraft {
        var builder = parts.builder
        let finder = TitleFinder(builder)
        let title = (title ?? parts.mailSubject).map(TitleFinder.Title.text) ?? finder.find()
        HeadingFinder(lone: parts.loneLines).mark(&builder, title: title)
        var draft = builder.draft()
        draft.title = finder.string(title)
        draft.stated = parts.mailDate.map { StatedDate($0, .mailHead) }
        return draft
    }
}
