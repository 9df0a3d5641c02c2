import Articles

extension WrappedChunk {
    /// Wraps a chunk of a block.
    ///
    /// - Parameters:
    ///   - range: of the block, inside `bytes`.
    ///   - width: of the measure in cells.
    init(
        _ chunk: Int, of block: Block, in range: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>,
        width: Int
    ) {
        let chunks = BlockChunks(bytes, of: range)
        self.range = chunks.range(of: chunk)
        isLast = self.range.upperBound >= range.upperBound
        lines = []
        let setting = BlockSetting(block, width: width, bytes: bytes, range: range)
        let wrapper = LineWrapper(
            bytes, end: self.range.upperBound, isPreformatted: block.kind == .preformatted)
        var line: WrappedLine
        var begin = self.range.lowerBound
        repeat {
            let isFirst = lines.isEmpty && chunk == 0
            line = wrapper.line(from: begin, width: setting.textWidth(isFirst: isFirst))
            append(line)
            begin = line.next
        } while begin < wrapper.end
        // A line feed at the very end of a block leaves an empty line after it.
        if isLast, line.isEndedByLineFeed { append(wrapper.line(from: begin, width: width)) }
    }

    private mutating func append(_ line: WrappedLine) {
        let start = range.lowerBound
        lines.append(
            Line(
                begin: UInt32(line.begin - start), start: UInt32(line.start - start),
                end: UInt32(line.end - start)))
    }
}
