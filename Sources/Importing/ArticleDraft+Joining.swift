import Articles

extension ArticleDraft {
    /// Adds another draft below this one; its title counts where this one has none.
    mutating func append(_ other: ArticleDraft) {
        title = title ?? other.title
        stated = stated ?? other.stated
        remarks += other.remarks
        guard !other.text.isEmpty else { return }
        if !text.isEmpty { text.append(contentsOf: [.lineFeed, .lineFeed]) }
        let shift = text.count
        func shifted(_ range: TextRange) -> TextRange {
            TextRange(utf8: range.utf8.lowerBound + shift..<range.utf8.upperBound + shift)
        }
        text += other.text
        blocks += other.blocks.map {
            Block($0.kind, shifted($0.range), quotationDepth: $0.quotationDepth)
        }
        spans += other.spans.map { StyledSpan(shifted($0.range), $0.style) }
    }
}
