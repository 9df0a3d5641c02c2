import Articles

/// HTML and XHTML to blocks. Nothing outside the text is looked at: no link is followed, no entity
/// or style sheet is fetched, no script runs.
struct HTMLReader {
    /// How much of a page is read.
    enum Extent {
        /// Its article, without menus, notices and lists of other articles.
        case article
        /// All that is shown: of a book's chapter, of an e-mail, of what a converter wrote.
        case everything
    }

    let limits: ImportLimits
    let extent: Extent

    init(limits: ImportLimits, extent: Extent = .article) {
        self.limits = limits
        self.extent = extent
    }

    /// - Parameters:
    ///   - text: cleaned UTF-8.
    ///   - isXML: whether it is XHTML; also found out by its first bytes.
    func read(_ text: [UInt8], isXML: Bool = false) -> ArticleDraft {
        let isXML = isXML || text.drop { $0 <= .space }.starts(with: "<?xml".utf8)
        return text.withUnsafeBufferPointer { buffer in
            var walker = HTMLWalker(buffer, isXML: isXML, maxDepth: limits.maxDepth)
            walker.walk()
            return finish(walker)
        }
    }

    private func finish(_ walker: HTMLWalker) -> ArticleDraft {
        let metadata = walker.metadata
        var selection = HTMLSelection(walker.builder, walker.passages, walker.parts)
        let title = metadata.title(heading: nil)
        let kept =
            extent == .everything ? selection.everything() : selection.article(title: title)
        var draft = walker.builder.draft().keeping(kept)
        draft.title = self.title(of: draft, metadata)
        draft.stated = metadata.stated
        draft.remarks = metadata.remarks
        let visible = walker.passages.indices.filter { !walker.passages[$0].isHidden }
        let leftOut = visible.filter { !kept[$0] }
        if !leftOut.isEmpty {
            let words = counted(selection.words(of: leftOut), "word")
            draft.remarks.append(
                "Left out as no part of the article (menus, notices, links): "
                    + "\(counted(leftOut.count, "passage")), \(words).")
        }
        draft.remarks += walker.losses.remarks(
            hiddenIsRead: walker.passages.indices.contains {
                walker.passages[$0].isHidden && kept[$0]
            },
            isRead: selection.isRead)
        return draft
    }

    private func title(of draft: ArticleDraft, _ metadata: HTMLMetadata) -> String? {
        let heading = draft.blocks.first { $0.kind == .heading(level: 1) }
        let text = heading.map { Excerpt.line(draft.text[$0.range.utf8]) }
        return metadata.title(heading: text) ?? TitleFinder(draft.text, draft.blocks).found
    }
}
