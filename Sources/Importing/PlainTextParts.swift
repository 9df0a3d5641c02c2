import Articles

/// The first pass over plain text: groups of lines between blank lines, each taken apart into
/// blocks by what its lines look like.
struct PlainTextParts {
    private(set) var builder = ReadingTextBuilder()
    /// The blocks that were a line alone between blank lines (or alone in a text without any):
    /// what may be a heading. Ascending.
    private(set) var loneLines: [Int] = []
    /// What a letter's head says it is about.
    private(set) var mailSubject: String?
    /// When a letter's head says it was written.
    private(set) var mailDate: String?

    private let p: UnsafeBufferPointer<UInt8>
    private let wrap: WrapWidth
    private let maxDepth: Int
    private var isFirstGroup = true
    /// Indents of the items around the current one, outermost first.
    private var itemIndents: [Int] = []

    init(_ text: UnsafeBufferPointer<UInt8>, maxDepth: Int) {
        p = text
        wrap = WrapWidth(text)
        self.maxDepth = maxDepth
    }

    mutating func read() {
        var group: [TextLine] = []
        var lines = LineReader(p)
        while let range = lines.next() {
            if let line = TextLine(range, in: p), !line.isEmpty {
                if let last = group.last, last.quotationDepth != line.quotationDepth {
                    flush(&group)
                }
                group.append(line)
            } else {
                flush(&group)
            }
        }
        flush(&group)
        builder.end()
    }

    private mutating func flush(_ group: inout [TextLine]) {
        guard !group.isEmpty else { return }
        if isFirstGroup, let head = MailHead(group, in: p) {
            mailSubject = head.subject
            mailDate = head.date
            preformat(group[...])
        } else {
            takeApart(group)
        }
        isFirstGroup = false
        group.removeAll(keepingCapacity: true)
    }

    /// Finds rules, underlined headings and list items; what is between them is prose.
    private mutating func takeApart(_ group: [TextLine]) {
        let markers = group.map { ListMarker($0, in: p) }
        let isList = markers.filter { $0 != nil }.count > 1
        var prose = 0
        var index = 0
        while index < group.count {
            let line = group[index]
            if let rule = Ruling(line, in: p) {
                // Under several lines of prose it closes them and makes no heading of the last.
                if let level = rule.headingLevel(of: index == prose + 1 ? group[prose] : nil) {
                    writeHeading(group[prose], level)
                } else {
                    writeProse(group[prose..<index], of: group)
                    writeRule(line)
                }
                index += 1
                prose = index
            } else if let marker = markers[index], isList || index == prose {
                writeProse(group[prose..<index], of: group)
                let end = endOfItem(group, index, markers)
                writeItem(marker, group[index..<end], isFirst: index == 0)
                index = end
                prose = index
            } else {
                index += 1
            }
        }
        writeProse(group[prose...], of: group)
    }

    // MARK: Items

    /// Lines below an item belong to it when they are set in, or when the text is wrapped and the
    /// line above was full.
    private func endOfItem(_ group: [TextLine], _ start: Int, _ markers: [ListMarker?]) -> Int {
        var end = start + 1
        while end < group.count, markers[end] == nil, Ruling(group[end], in: p) == nil,
            group[end].indent > group[start].indent || wrap.isForced(group[end - 1], group[end])
        {
            end += 1
        }
        return end
    }

    private mutating func writeItem(
        _ marker: ListMarker, _ lines: ArraySlice<TextLine>, isFirst: Bool
    ) {
        guard let first = lines.first else { return }
        while let last = itemIndents.last, last >= first.indent { itemIndents.removeLast() }
        itemIndents.append(first.indent)
        let depth = min(itemIndents.count, maxDepth)
        builder.begin(
            .listItem(depth: depth, marker: 0), marker: marker.bytes,
            quotationDepth: min(first.quotationDepth, maxDepth), tight: !isFirst)
        builder.append(p[marker.content..<first.content.upperBound])
        for line in lines.dropFirst() { join(line) }
    }

    // MARK: Prose

    private mutating func writeProse(_ lines: ArraySlice<TextLine>, of group: [TextLine]) {
        guard !lines.isEmpty else { return }
        itemIndents = []
        switch Prose.shape(lines, wrap, p) {
        case .preformatted: preformat(lines)
        case .paragraphs(let starts):
            for (number, start) in starts.enumerated() {
                let end = number + 1 < starts.count ? starts[number + 1] : lines.endIndex
                writeParagraph(lines[start..<end])
            }
        }
    }

    private mutating func writeParagraph(_ lines: ArraySlice<TextLine>) {
        guard let first = lines.first else { return }
        if lines.count == 1 { loneLines.append(nextBlock()) }
        begin(.paragraph, first)
        builder.append(p[first.content])
        for line in lines.dropFirst() { join(line) }
    }

    /// Appends a line to the one above. A hyphen at its end is kept: whether it belongs to the word
    /// nobody can tell, and a hyphen too many is read more easily than two words run together.
    private mutating func join(_ line: TextLine) {
        let bytes = builder.bytes
        let isHyphenated =
            bytes.last == UInt8(ascii: "-") && bytes.count > 1 && bytes[bytes.count - 2].isLetter
        let isIdeographic =
            bytes.last.map { !$0.isASCII } == true
            && (0xE3...0xE9).contains(p[line.content.lowerBound])
            && bytes.count > 2 && (0xE3...0xE9).contains(bytes[bytes.count - 3])
        if !isHyphenated, !isIdeographic { builder.append(.space) }
        builder.append(p[line.content])
    }

    private mutating func preformat(_ lines: ArraySlice<TextLine>) {
        guard let first = lines.first else { return }
        begin(.preformatted, first)
        let margin = lines.map(\.indent).min() ?? 0
        for line in lines {
            if line.content != first.content { builder.breakLine() }
            // A line may claim any indent; what no screen shows is not kept.
            let indent = min(line.indent - margin, 120)
            builder.append(repeatElement(UInt8.space, count: indent))
            builder.append(p[line.content])
        }
    }

    private mutating func writeHeading(_ line: TextLine, _ level: Int) {
        begin(.heading(level: level), line)
        builder.append(p[line.content])
    }

    private mutating func writeRule(_ line: TextLine) {
        begin(.rule, line)
        builder.append("* * *".utf8)
    }

    private mutating func begin(_ kind: Block.Kind, _ line: TextLine) {
        itemIndents = []
        builder.begin(kind, quotationDepth: min(line.quotationDepth, maxDepth))
    }

    /// The number that the block that is begun next will have.
    private mutating func nextBlock() -> Int {
        builder.end()
        return builder.blocks.count
    }
}
