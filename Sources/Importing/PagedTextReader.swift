import Articles

/// Plain text in pages to blocks: each page is read by itself, without the lines that stand on top
/// and at the foot of most, and a paragraph that goes on over the page is made whole.
struct PagedTextReader {
    let limits: ImportLimits

    init(limits: ImportLimits) {
        self.limits = limits
    }

    /// - Parameter text: UTF-8 in which a form feed ends a page; it need not be clean.
    func read(_ text: [UInt8]) -> ArticleDraft {
        let furniture = PageFurniture(text)
        var result = ArticleDraft()
        result.remarks = TextCleaner.clean(text).remarks
        var number = 0
        for page in text.split(separator: UInt8.formFeed, omittingEmptySubsequences: false) {
            number += 1
            guard page.contains(where: { $0 > .space }) else { continue }
            let body = furniture.stripped(page)
            let draft = PlainTextReader(limits: limits).read(TextCleaner.clean(body).output)
            guard !draft.text.isEmpty else { continue }
            let start = result.append(page: draft)
            result.pages.append(ArticlePage(number: number, start: TextOffset(start)))
            result.title = result.title ?? draft.title
            result.stated = result.stated ?? draft.stated
        }
        if furniture.isFound {
            result.remarks.append("Running heads, feet and page numbers were left out.")
        }
        return result
    }
}

extension ArticleDraft {
    /// Appends what stands on the next page.
    ///
    /// - Returns: where it begins.
    fileprivate mutating func append(page: ArticleDraft) -> Int {
        let joins = goesOn(page)
        if joins {
            // A hyphen at its end is kept, as on a page: whether it belongs to the word nobody can tell.
            if text.last != UInt8(ascii: "-") { text.append(.space) }
        } else if !text.isEmpty {
            text.append(contentsOf: [.lineFeed, .lineFeed])
        }
        let shift = text.count
        text.append(contentsOf: page.text)
        var moved = page.blocks.map { block in
            var block = block
            block.range = Self.moved(block.range, by: shift)
            return block
        }
        if joins, let first = moved.first, let last = blocks.last {
            moved.removeFirst()
            let whole = last.range.utf8.lowerBound..<first.range.utf8.upperBound
            blocks[blocks.count - 1].range = TextRange(utf8: whole)
            blocks[blocks.count - 1].kind = .paragraph
        }
        blocks += moved
        spans += page.spans.map { StyledSpan(Self.moved($0.range, by: shift), $0.style) }
        return shift
    }

    private static func moved(_ range: TextRange, by shift: Int) -> TextRange {
        TextRange(utf8: range.utf8.lowerBound + shift..<range.utf8.upperBound + shift)
    }

    /// Whether the first paragraph of the next page is the end of the last one here: that ends in no
    /// sentence's end, and it begins with a small letter.
    private func goesOn(_ page: ArticleDraft) -> Bool {
        guard let last = blocks.last, let first = page.blocks.first, last.isRunningText,
            first.kind == .paragraph, last.quotationDepth == first.quotationDepth,
            let end = text.last, let start = page.text.first
        else { return false }
        let isOpen = end.isLower || end == UInt8(ascii: ",") || end == UInt8(ascii: "-")
        return isOpen && start.isLower
    }
}

extension Block {
    /// Whether it is a paragraph, or may be the beginning of one that was taken for a heading.
    fileprivate var isRunningText: Bool {
        switch kind {
        case .paragraph, .heading: true
        default: false
        }
    }
}
