/// A line of plain text that is not blank, as ranges of bytes of the source.
struct TextLine {
    /// From the first byte that is no blank, past quotation marks, to the end without blanks.
    var content: Range<Int>
    /// Columns of blank before the content, a tab reaching to the next multiple of eight.
    var indent: Int
    /// How many ">" stand before the content.
    var quotationDepth: Int
    /// Scalars of the content; good enough to tell how a text was wrapped.
    var columns: Int
    /// Scalars of the first word.
    var firstWord: Int

    /// - Parameter range: without the line feed.
    /// - Returns: nil for a blank line.
    init?(_ range: Range<Int>, in p: UnsafeBufferPointer<UInt8>) {
        var start = range.lowerBound
        var end = range.upperBound
        while end > start, p[end - 1].isBlank { end -= 1 }
        indent = 0
        quotationDepth = 0
        Self.skipBlanks(&start, end, &indent, p)
        while start < end, p[start] == UInt8(ascii: ">"), Self.isQuoted(start, end, p) {
            quotationDepth += 1
            start += 1
            indent = 0
            if start < end, p[start] == .space { start += 1 }
            Self.skipBlanks(&start, end, &indent, p)
        }
        guard start < end || quotationDepth > 0 else { return nil }
        content = start..<end
        columns = 0
        firstWord = -1
        for index in content where !p[index].isContinuation {
            if firstWord < 0, p[index].isBlank { firstWord = columns }
            columns += 1
        }
        if firstWord < 0 { firstWord = columns }
    }

    /// Whether nothing but quotation marks stands on it.
    var isEmpty: Bool { content.isEmpty }

    private static func skipBlanks(
        _ start: inout Int, _ end: Int, _ indent: inout Int, _ p: UnsafeBufferPointer<UInt8>
    ) {
        while start < end, p[start].isBlank {
            indent = p[start] == .tab ? indent / 8 * 8 + 8 : indent + 1
            start += 1
        }
    }

    /// ">" marks a quotation where a blank, another mark or a letter follows; not in ">=" or ">>>"
    /// alone.
    private static func isQuoted(_ at: Int, _ end: Int, _ p: UnsafeBufferPointer<UInt8>) -> Bool {
        guard at + 1 < end else { return true }
        let next = p[at + 1]
        return next.isBlank || next == UInt8(ascii: ">") || next.isLetter || !next.isASCII
            || next == UInt8(ascii: "\"")
    }
}
