import Articles

/// What stands between the tags.
extension HTMLWalker {
    /// - Parameter isRaw: whether "&amp;" is no reference.
    mutating func write(_ text: some Collection<UInt8>, isRaw: Bool) {
        guard !isRaw, text.contains(UInt8(ascii: "&")) else { return write(plain: text) }
        write(plain: HTMLReferences.decoded(text))
    }

    private mutating func write(plain text: some Collection<UInt8>) {
        let isBlank = Self.isBlank(text)
        if isBlank, !builder.isInBlock, !context.isPreformatted { return }
        guard openBlock(isBlank ? 0 : text.count) else {
            return losses.addHidden(text)
        }
        if context.isLinkWithinPage, Self.leadsBack(text) { return }
        partSpans(text)
        if context.isRaised, !isBlank, let raised = raised(Array(text)) {
            append(raised)
        } else {
            append(text)
        }
    }

    private mutating func append(_ text: some Collection<UInt8>) {
        if context.isHidden { losses.addHidden(text) }
        if context.isLink { passage.linkBytes += text.count }
        if context.isPreformatted { return builder.append(text) }
        // A line break of the source is a blank.
        var isFirst = true
        for line in text.split(separator: UInt8.lineFeed, omittingEmptySubsequences: false) {
            if !isFirst { builder.append(.space) }
            isFirst = false
            builder.append(line)
        }
    }

    /// - Returns: false when the text is hidden and what is around it is not.
    private mutating func openBlock(_ length: Int) -> Bool {
        if builder.isInBlock, passage.isHidden != context.isHidden, length > 0 {
            if context.isHidden, !builder.isAtStart { return false }
            endBlock()
        }
        guard !builder.isInBlock else { return true }
        if context.isPreformatted {
            begin(.preformatted)
        } else if let marker = pendingMarker {
            pendingMarker = nil
            let depth = min(max(lists.count, 1), maxDepth)
            begin(.listItem(depth: depth, marker: 0), marker: marker, tight: isAfterItem)
        } else {
            begin(context.headingLevel.map(Block.Kind.heading) ?? .paragraph)
        }
        return true
    }

    mutating func begin(_ kind: Block.Kind, marker: [UInt8] = [], tight: Bool = false) {
        builder.begin(
            kind, marker: marker, quotationDepth: min(context.quotations, maxDepth), tight: tight)
        passage = HTMLPassage(part: context.part, isHidden: context.isHidden)
        for style in styles { builder.beginSpan(style) }
        isAfterItem = !marker.isEmpty
    }

    mutating func endBlock() {
        guard builder.isInBlock else { return }
        guard !isCrowded else { return builder.breakLine() }
        let count = builder.blocks.count
        builder.end()
        if builder.blocks.count > count { passages.append(passage) }
    }

    /// Two breaks end a paragraph.
    mutating func breakLine() {
        guard builder.isInBlock else { return }
        let count = builder.bytes.count
        builder.breakLine()
        if builder.bytes.count == count, !context.isPreformatted { endBlock() }
    }

    mutating func writeRule() {
        endBlock()
        begin(.rule)
        builder.append("* * *".utf8)
        endBlock()
    }

    /// An image is its description in brackets.
    mutating func writeImage(_ description: String?) {
        guard let description, description.utf8.contains(where: { $0.isLetter || !$0.isASCII })
        else { return losses.add(.img, in: context.part) }
        write(Array("[\(description)]".utf8), isRaw: true)
    }

    /// What stands above the line: the number of a footnote goes into brackets, and a power is told
    /// from a number beside it.
    private func raised(_ text: [UInt8]) -> [UInt8]? {
        let mark = text.filter { $0 > .space }
        guard mark.count <= 4, mark.first != UInt8(ascii: "[") else { return nil }
        let isNumber = mark.allSatisfy { $0.isDigit }
        guard isNumber || context.isLinkWithinPage else { return nil }
        let before = builder.isAtStart ? .space : builder.bytes.last ?? .space
        if !context.isLinkWithinPage, before.isLetter || before.isDigit {
            return [UInt8(ascii: "^")] + mark
        }
        return [UInt8(ascii: "[")] + mark + [UInt8(ascii: "]")]
    }

    /// Two spans on end, each beginning a word, are two things that a style sheet sets apart.
    private mutating func partSpans(_ text: some Collection<UInt8>) {
        guard isBetweenSpans, let first = text.first, let last = builder.bytes.last else { return }
        isBetweenSpans = false
        let begins = first.isUpper || first.isDigit && !last.isDigit
        if begins, last.isLetter || last.isDigit, !builder.isAtStart { builder.append(.space) }
    }

    /// Whether the text of a link is the arrow from a note back to the text.
    private static func leadsBack(_ text: some Collection<UInt8>) -> Bool {
        text.elementsEqual("^".utf8) || text.elementsEqual("↑".utf8) || text.elementsEqual("↩".utf8)
            || text.elementsEqual("↩︎".utf8)
    }

    /// Whether there is nothing but white space, of which "&nbsp;" is the two bytes C2 A0.
    private static func isBlank(_ text: some Collection<UInt8>) -> Bool {
        text.allSatisfy { $0 <= .space || $0 == 0xC2 || $0 == 0xA0 }
    }
}
