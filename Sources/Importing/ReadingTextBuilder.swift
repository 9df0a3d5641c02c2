import Articles

/// Writes a reading text block by block, so that blocks and text always fit each other: what
/// `Block` promises of separators, order and blank lines is kept here and nowhere else.
struct ReadingTextBuilder {
    private(set) var bytes: [UInt8] = []
    private(set) var blocks: [Block] = []
    private(set) var spans: [StyledSpan] = []

    private var kind = Block.Kind.paragraph
    private var quotationDepth = 0
    private var start = 0
    /// Where the text of the block begins, after its marker.
    private var content = 0
    private var isOpen = false
    private var isPreformatted = false
    private var separator = 0
    private var openSpans: [(style: InlineStyle, start: Int)] = []
    private var blockSpans: [StyledSpan] = []

    /// More styles on one passage than anyone can see.
    private static let maxOpenSpans = 16

    var isInBlock: Bool { isOpen }
    /// Whether nothing has been written into the open block yet, its marker aside.
    var isAtStart: Bool { bytes.count == content }

    /// - Parameters:
    ///   - marker: a list item's bullet or number, without the space that follows it.
    ///   - tight: whether it stands right below the block before, without a blank line.
    mutating func begin(
        _ kind: Block.Kind, marker: [UInt8] = [], quotationDepth: Int = 0, tight: Bool = false
    ) {
        if isOpen { end() }
        isOpen = true
        self.kind = kind
        self.quotationDepth = quotationDepth
        isPreformatted = kind == .preformatted
        separator = bytes.isEmpty ? 0 : tight ? 1 : 2
        bytes.append(contentsOf: repeatElement(.lineFeed, count: separator))
        start = bytes.count
        bytes.append(contentsOf: marker)
        if !marker.isEmpty { bytes.append(.space) }
        content = bytes.count
    }

    /// Appends cleaned text. In running text white space is folded: a run of spaces and tabs is
    /// one space, a run of line feeds one line feed.
    mutating func append(_ text: some Collection<UInt8>) {
        guard !isPreformatted else {
            bytes.append(contentsOf: text)
            return
        }
        let isTaken: Void? = text.withContiguousStorageIfAvailable { appendRuns(of: $0) }
        if isTaken == nil { for byte in text { append(byte) } }
    }

    /// Appends what stays as it is by the run: text, with no more than a space between words.
    private mutating func appendRuns(of text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices {
            let byte = text[index]
            if byte > .space || byte == .space && index > start && text[index - 1] > .space {
                continue
            }
            bytes.append(contentsOf: text[start..<index])
            append(byte)
            start = index + 1
        }
        bytes.append(contentsOf: text[start...])
    }

    mutating func append(_ byte: UInt8) {
        if byte == .lineFeed {
            breakLine()
        } else if !byte.isBlank || isPreformatted {
            bytes.append(byte)
        } else if let last = bytes.last, bytes.count > content, last != .space, last != .lineFeed {
            bytes.append(.space)
        }
    }

    /// A line break that the author meant.
    mutating func breakLine() {
        if isPreformatted {
            bytes.append(.lineFeed)
            return
        }
        if bytes.count > content, bytes.last == .space { bytes.removeLast() }
        if bytes.count > content, bytes.last != .lineFeed { bytes.append(.lineFeed) }
    }

    /// Takes back the last byte written into the block, if it is this one.
    mutating func takeBack(_ byte: UInt8) {
        if bytes.count > content, bytes.last == byte { bytes.removeLast() }
    }

    mutating func beginSpan(_ style: InlineStyle) {
        openSpans.append((style, bytes.count))
    }

    mutating func endSpan() {
        guard let (style, from) = openSpans.popLast(), openSpans.count < Self.maxOpenSpans else {
            return
        }
        if from < bytes.count {
            blockSpans.append(StyledSpan(TextRange(utf8: from..<bytes.count), style))
        }
    }

    /// Closes the block; one without text is left out, and so is its marker's space.
    mutating func end() {
        guard isOpen else { return }
        isOpen = false
        openSpans = []
        dropBlankLinesAtStart()
        while bytes.count > start, let last = bytes.last, last.isBlank || last == .lineFeed {
            bytes.removeLast()
        }
        guard bytes.count > start else {
            bytes.removeLast(separator)
            blockSpans = []
            return
        }
        if case .listItem(let depth, _) = kind { kind = .listItem(depth: depth, marker: marker()) }
        blocks.append(
            Block(kind, TextRange(utf8: start..<bytes.count), quotationDepth: quotationDepth))
        closeSpans()
    }

    /// The bytes of the open block's marker, which must not end inside a grapheme cluster.
    private func marker() -> Int {
        let end = min(content, bytes.count)
        if end < bytes.count, !bytes[end].isASCII, end > start {
            let around = String(decoding: bytes[end - 1..<min(end + 4, bytes.count)], as: UTF8.self)
            if around.first != " " { return end - start - 1 }
        }
        return end - start
    }

    /// A preformatted block keeps the indentation of its first line.
    private mutating func dropBlankLinesAtStart() {
        guard isPreformatted else { return }
        var end = start
        for index in start..<bytes.count {
            if bytes[index] == .lineFeed {
                end = index + 1
            } else if !bytes[index].isBlank {
                break
            }
        }
        bytes.removeSubrange(start..<end)
    }

    private mutating func closeSpans() {
        guard !blockSpans.isEmpty else { return }
        let whole = content..<max(content, bytes.count)
        let ranges = blockSpans.map { $0.range.utf8.clamped(to: whole) }
        let snapped = ClusterBoundaries.snap(ranges, in: bytes, of: start..<bytes.count)
        for (span, range) in zip(blockSpans, snapped) where !range.isEmpty {
            spans.append(StyledSpan(TextRange(utf8: range), span.style))
        }
        blockSpans = []
    }

    /// For what is known only when the next blocks are: whether a line is a heading.
    mutating func setKind(_ kind: Block.Kind, ofBlock index: Int) {
        blocks[index].kind = kind
    }

    /// Takes back the blocks from a number on, when none is open.
    mutating func removeBlocks(from index: Int) {
        guard index < blocks.count, !isOpen else { return }
        let end = index > 0 ? blocks[index - 1].range.utf8.upperBound : 0
        bytes.removeSubrange(end...)
        blocks.removeSubrange(index...)
        while let last = spans.last, last.range.utf8.upperBound > end { spans.removeLast() }
    }

    /// The finished article's parts; spans in reading order.
    func draft() -> ArticleDraft {
        let sorted = spans.sorted { TextRange.inReadingOrder($0.range, $1.range) }
        return ArticleDraft(text: bytes, blocks: blocks, spans: sorted)
    }
}
