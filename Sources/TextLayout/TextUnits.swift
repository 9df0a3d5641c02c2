import Articles

/// The units that a cursor moves by and a selection grows by: clusters, words, sentences, paragraphs.
///
/// No call looks at more than a few thousand bytes around the offset that it is given, and a block's
/// neighbours are found by binary search. Offsets outside the text count as its start or end.
public struct TextUnits: Sendable {
    let text: ReadingText
    let blocks: [Block]

    /// - Parameter blocks: in reading order; without any, the whole text is one paragraph.
    public init(text: ReadingText, blocks: [Block] = []) {
        self.text = text
        self.blocks = blocks
    }

    /// The start of the grapheme cluster that holds `offset`; the end of the text at the end.
    public func clusterStart(at offset: TextOffset) -> TextOffset {
        let offset = clamped(offset)
        return text.bytes.withUnsafeBufferPointer {
            TextOffset(ClusterScanner.clusterStart($0, at: offset))
        }
    }

    /// The end of the grapheme cluster that holds `offset`; the end of the text at the end.
    public func nextCluster(after offset: TextOffset) -> TextOffset {
        text.bytes.withUnsafeBufferPointer { bytes in
            let start = ClusterScanner.clusterStart(bytes, at: clamped(offset))
            var scanner = ClusterScanner(bytes, in: start..<bytes.count)
            return TextOffset(scanner.next()?.end ?? bytes.count)
        }
    }

    /// The start of the grapheme cluster before the one that holds `offset`; 0 at the start.
    public func previousCluster(before offset: TextOffset) -> TextOffset {
        let start = clusterStart(at: offset)
        return start > .zero ? clusterStart(at: start - 1) : .zero
    }

    /// Whether `offset` is inside the text's bounds and splits no grapheme cluster.
    public func isClusterBoundary(_ offset: TextOffset) -> Bool {
        offset.utf8 >= 0 && offset <= text.end && clusterStart(at: offset) == offset
    }

    func clamped(_ offset: TextOffset) -> Int {
        min(max(0, offset.utf8), text.count)
    }
}

extension TextUnits {
    /// The block that holds `offset`, or the one before the gap that it stands in.
    public func paragraph(at offset: TextOffset) -> TextRange {
        blocks.isEmpty ? text.range : range(ofBlock: blocks.index(at: offset))
    }

    /// The start of the first block after the one that holds `offset`; the end of the text if there
    /// is none.
    public func nextParagraph(after offset: TextOffset) -> TextOffset {
        guard !blocks.isEmpty else { return text.end }
        if offset < blocks[0].range.start { return range(ofBlock: 0).start }
        let next = blocks.index(at: offset) + 1
        return next < blocks.count ? range(ofBlock: next).start : text.end
    }

    /// The start of the block that holds `offset` or, from there, of the one before.
    public func previousParagraph(before offset: TextOffset) -> TextOffset {
        guard !blocks.isEmpty else { return .zero }
        let block = blocks.index(at: offset)
        let start = range(ofBlock: block).start
        if start < offset || block == 0 { return start < offset ? start : .zero }
        return range(ofBlock: block - 1).start
    }

    private func range(ofBlock block: Int) -> TextRange {
        TextRange(utf8: blocks[block].range.utf8.clamped(to: 0..<text.count))
    }
}
