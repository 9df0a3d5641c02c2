import Articles

/// An article set in lines of a given width.
///
/// Lines are made when they are asked for. What a call costs depends on how many lines it is about,
/// never on the length of the article or of its blocks (``BlockChunks``).
public struct ArticleLayout: Sendable {
    /// The measure in cells; at least 1.
    public let width: Int
    let text: ReadingText
    /// At least one.
    let blocks: [Block]
    private var cache = LineCache()

    /// - Parameters:
    ///   - blocks: in reading order, not overlapping.
    ///   - width: of the measure in cells; less than 1 counts as 1.
    public init(text: ReadingText, blocks: [Block], width: Int) {
        self.text = text
        self.width = max(1, width)
        let isEmpty = text.isEmpty || blocks.isEmpty
        self.blocks = isEmpty ? [Block(.paragraph, TextRange(.zero, .zero))] : blocks
    }

    /// The first line.
    public var start: LinePosition { LinePosition(block: 0, line: 0) }

    /// The lines from a position on, at most `count`; fewer at the end of the text.
    public mutating func lines(from position: LinePosition, count: Int) -> [VisualLine] {
        var result: [VisualLine] = []
        var place = place(of: position)
        while result.count < count {
            result.append(line(at: place))
            guard let next = place.following(in: &self) else { break }
            place = next
        }
        return result
    }

    /// The line that holds a text position. The end of a block is on its last line; what stands
    /// between two blocks is on the blank line between them or, without one, on the line before.
    public mutating func position(of offset: TextOffset) -> LinePosition {
        let block = blocks.index(at: offset)
        let range = range(ofBlock: block)
        let inBlock = min(max(range.lowerBound, offset.utf8), range.upperBound + 1)
        return normalised(LinePosition(block: block, line: inBlock - range.lowerBound))
    }

    /// The line that is `lines` lines below `position`, or above for a negative number; the first or
    /// the last line where there are fewer.
    public mutating func position(
        _ position: LinePosition, movedBy lines: Int
    ) -> LinePosition {
        var place = place(of: position)
        if abs(Double(lines)) > Double(mostLines) {
            place = lines < 0 ? self.place(of: start) : lastPlace
        } else {
            place.move(by: lines, in: &self)
        }
        return self.position(of: place)
    }

    /// The line to put at the top of `height` rows for the last line to be in the last row.
    public mutating func lastTop(height: Int) -> LinePosition {
        position(position(of: lastPlace), movedBy: 1 - max(1, height))
    }

    /// The text position that a line starts with. ``position(of:)`` leads back to the line.
    public mutating func offset(of position: LinePosition) -> TextOffset {
        line(at: place(of: position)).range.start
    }
}

// What follows is between the positions that callers hold and the places in wrapped chunks.
extension ArticleLayout {
    /// No text has more lines: each shows a byte or more, or stands for a line feed or a block.
    private var mostLines: Int { text.count + 2 * blocks.count }

    private var lastPlace: LinePlace {
        mutating get {
            let block = blocks.count - 1
            let chunk = chunks(ofBlock: block) { $0.count - 1 }
            let lines = wrapped(ChunkKey(block: block, chunk: chunk)).lines.count
            return LinePlace(ChunkKey(block: block, chunk: chunk), line: lines - 1)
        }
    }

    private mutating func normalised(_ position: LinePosition) -> LinePosition {
        self.position(of: place(of: position))
    }

    private mutating func place(of position: LinePosition) -> LinePlace {
        let block = min(max(0, position.block), blocks.count - 1)
        let range = range(ofBlock: block)
        let inBlock = min(max(0, position.line), range.count + 1)
        let offset = range.lowerBound + inBlock
        let key = ChunkKey(block: block, chunk: chunks(ofBlock: block) { $0.chunk(at: offset) })
        let chunk = wrapped(key)
        let isBlank = inBlock > range.count && hasBlankLine(afterBlock: block)
        return LinePlace(key, line: isBlank ? chunk.lines.count : chunk.line(at: offset))
    }

    private mutating func position(of place: LinePlace) -> LinePosition {
        let range = range(ofBlock: place.key.block)
        let chunk = wrapped(place.key)
        guard place.line < chunk.lines.count else {
            return LinePosition(block: place.key.block, line: range.count + 1)
        }
        let begin = chunk.range.lowerBound + Int(chunk.lines[place.line].begin)
        return LinePosition(block: place.key.block, line: begin - range.lowerBound)
    }

    private mutating func line(at place: LinePlace) -> VisualLine {
        let block = blocks[place.key.block]
        let chunk = wrapped(place.key)
        let isFirst = place.line == 0 && place.key.chunk == 0
        guard place.line < chunk.lines.count else { return blankLine(afterBlock: place.key.block) }
        let line = chunk.lines[place.line]
        let start = chunk.range.lowerBound
        return VisualLine(
            range: TextRange(utf8: (start + Int(line.start))..<(start + Int(line.end))),
            block: place.key.block,
            indent: setting(ofBlock: place.key.block).indent(isFirst: isFirst),
            quotationDepth: block.quotationDepth, isFirstOfBlock: isFirst)
    }
}

// What follows finds and wraps chunks.
extension ArticleLayout {
    /// How many lines stand in a chunk, with the blank one after a block.
    mutating func lineCount(_ key: ChunkKey) -> Int {
        let chunk = wrapped(key)
        let isBeforeBlank = chunk.isLast && hasBlankLine(afterBlock: key.block)
        return chunk.lines.count + (isBeforeBlank ? 1 : 0)
    }

    /// The chunk after another one, if there is one.
    mutating func chunk(after key: ChunkKey) -> ChunkKey? {
        if !wrapped(key).isLast { return ChunkKey(block: key.block, chunk: key.chunk + 1) }
        return key.block + 1 < blocks.count ? ChunkKey(block: key.block + 1, chunk: 0) : nil
    }

    /// The chunk before another one, if there is one.
    func chunk(before key: ChunkKey) -> ChunkKey? {
        if key.chunk > 0 { return ChunkKey(block: key.block, chunk: key.chunk - 1) }
        guard key.block > 0 else { return nil }
        let chunk = chunks(ofBlock: key.block - 1) { $0.count - 1 }
        return ChunkKey(block: key.block - 1, chunk: chunk)
    }

    private mutating func wrapped(_ key: ChunkKey) -> WrappedChunk {
        let (text, block, range) = (text, blocks[key.block], range(ofBlock: key.block))
        let width = width
        return cache.chunk(key) {
            text.bytes.withUnsafeBufferPointer { bytes in
                WrappedChunk(key.chunk, of: block, in: range, bytes, width: width)
            }
        }
    }

    private func chunks<Result>(ofBlock block: Int, _ body: (BlockChunks) -> Result) -> Result {
        text.bytes.withUnsafeBufferPointer { bytes in
            body(BlockChunks(bytes, of: range(ofBlock: block)))
        }
    }

    private func setting(ofBlock block: Int) -> BlockSetting {
        text.bytes.withUnsafeBufferPointer { bytes in
            BlockSetting(
                blocks[block], width: width, bytes: bytes, range: range(ofBlock: block))
        }
    }

    private func range(ofBlock block: Int) -> Range<Int> {
        blocks[block].range.utf8.clamped(to: 0..<text.count)
    }

    /// It belongs to the quotations that both blocks stand in, so that their bars are not interrupted.
    private func blankLine(afterBlock block: Int) -> VisualLine {
        let end = range(ofBlock: block).upperBound + 1
        let isNextDeeper = blocks[block + 1].quotationDepth > blocks[block].quotationDepth
        var quotation = blocks[isNextDeeper ? block : block + 1]
        quotation.kind = .paragraph
        let indent = text.bytes.withUnsafeBufferPointer { bytes in
            BlockSetting(quotation, width: width, bytes: bytes, range: 0..<0).firstIndent
        }
        return VisualLine(
            range: TextRange(utf8: end..<end), block: block, indent: indent,
            quotationDepth: quotation.quotationDepth)
    }

    private func hasBlankLine(afterBlock block: Int) -> Bool {
        guard block + 1 < blocks.count else { return false }
        let end = range(ofBlock: block).upperBound
        let next = range(ofBlock: block + 1).lowerBound
        guard end + 1 < next else { return false }
        return text.bytes[end..<next].lazy.filter { $0 == UInt8(ascii: "\n") }.prefix(2).count == 2
    }
}
