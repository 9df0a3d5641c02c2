import Articles

extension ReadingText {
    /// How far back a cluster's start is looked for, in UTF-8 bytes. Longer clusters are only made
    /// on purpose; they may be split, which is ugly and does no harm.
    private static let reach = 256

    /// The last grapheme cluster boundary at or before `offset`; offsets outside are clamped.
    func clusterBoundary(atOrBefore offset: Int) -> Int {
        clusterBounds(around: offset).lower
    }

    /// The first grapheme cluster boundary at or after `offset`; offsets outside are clamped.
    func clusterBoundary(atOrAfter offset: Int) -> Int {
        clusterBounds(around: offset).upper
    }

    /// The smallest range of whole clusters that holds `range`.
    func clusters(holding range: Range<Int>) -> TextRange {
        let lower = clusterBoundary(atOrBefore: range.lowerBound)
        let upper = clusterBoundary(atOrAfter: range.upperBound)
        return TextRange(utf8: lower..<Swift.max(lower, upper))
    }

    private func clusterBounds(around offset: Int) -> (lower: Int, upper: Int) {
        guard offset > 0 else { return (0, 0) }
        guard offset < bytes.count else { return (bytes.count, bytes.count) }
        if bytes[offset] < 0x80 && bytes[offset - 1] < 0x80 { return (offset, offset) }
        let start = clusterStart(before: offset)
        var end = Swift.min(offset + Self.reach, bytes.count)
        while end < bytes.count && bytes[end] & 0xC0 == 0x80 { end += 1 }
        var lower = start
        for character in String(decoding: bytes[start..<end], as: UTF8.self) {
            let next = lower + character.utf8.count
            if lower == offset { return (offset, offset) }
            if next > offset { return (lower, next) }
            lower = next
        }
        return (lower, lower)
    }

    /// A place before `offset` where a cluster starts: an ASCII byte, which joins nothing before
    /// it, or in a text without any the first scalar within reach.
    private func clusterStart(before offset: Int) -> Int {
        let floor = Swift.max(0, offset - Self.reach)
        var start = offset - 1
        while start > floor && bytes[start] >= 0x80 { start -= 1 }
        while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }
}
