import Articles

/// The headings of a text that marks none: short lines alone, with running text below.
struct HeadingFinder {
    /// The blocks that were a line alone. Ascending.
    let lone: [Int]

    /// In words, of a heading in capitals or title case, and of any other.
    private static let most = (capitals: 14, other: 10)

    func mark(_ builder: inout ReadingTextBuilder, title: TitleFinder.Title) {
        let headings = lone.filter { isHeading($0, builder) }
        for index in headings { builder.setKind(.heading(level: 2), ofBlock: index) }
        if case .block(let index) = title { builder.setKind(.heading(level: 1), ofBlock: index) }
    }

    private func isHeading(_ index: Int, _ builder: ReadingTextBuilder) -> Bool {
        let blocks = builder.blocks
        let range = blocks[index].range.utf8
        guard range.count <= 160, index + 1 < blocks.count, isBody(blocks[index + 1], builder)
        else {
            return false
        }
        let slice = builder.bytes[range]
        let look = LineLook(slice)
        guard look.hasLetters, !look.endsSentence, !look.startsLower else { return false }
        switch slice.last {
        case UInt8(ascii: "\""), UInt8(ascii: "!"), UInt8(ascii: "("): return false
        default: break
        }
        let isMarked = look.isAllCapitals || look.isTitleCase
        guard look.words <= (isMarked ? Self.most.capitals : Self.most.other) else { return false }
        // A label over every caption is none: above a heading in lower case, a text has ended.
        guard isMarked || index == 0 || endsText(blocks[index - 1], builder) else { return false }
        let text = Excerpt.line(slice)
        return !Furniture.matches(text) && !Furniture.isLabel(text)
    }

    private func isBody(_ block: Block, _ builder: ReadingTextBuilder) -> Bool {
        guard block.kind == .paragraph else { return false }
        let look = LineLook(builder.bytes[block.range.utf8])
        return look.words >= 12 && (look.endsSentence || look.words > 30)
    }

    private func endsText(_ block: Block, _ builder: ReadingTextBuilder) -> Bool {
        switch block.kind {
        case .paragraph, .listItem: LineLook(builder.bytes[block.range.utf8]).endsSentence
        case .heading, .preformatted, .rule: true
        }
    }
}
