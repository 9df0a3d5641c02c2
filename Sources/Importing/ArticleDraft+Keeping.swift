import Articles

extension ArticleDraft {
    /// Leaves out the blocks that are not kept; between two that were no neighbours stands a blank
    /// line.
    ///
    /// - Parameter isKept: for each block.
    func keeping(_ isKept: [Bool]) -> ArticleDraft {
        guard isKept.contains(false) else { return self }
        var result = self
        (result.text, result.blocks, result.spans) = ([], [], [])
        var span = spans.startIndex
        var last: Int?
        for (index, block) in blocks.enumerated() where isKept[index] {
            let range = block.range.utf8
            if let last {
                let gap =
                    last + 1 == index ? range.lowerBound - blocks[last].range.utf8.upperBound : 2
                result.text.append(contentsOf: repeatElement(.lineFeed, count: gap))
            }
            last = index
            let shift = result.text.count - range.lowerBound
            result.text.append(contentsOf: text[range])
            var moved = block
            moved.range = TextRange(utf8: range.lowerBound + shift..<range.upperBound + shift)
            result.blocks.append(moved)
            while span < spans.count, spans[span].range.utf8.lowerBound < range.upperBound {
                let old = spans[span].range.utf8
                if old.lowerBound >= range.lowerBound {
                    let new = TextRange(utf8: old.lowerBound + shift..<old.upperBound + shift)
                    result.spans.append(StyledSpan(new, spans[span].style))
                }
                span += 1
            }
        }
        return result
    }
}
