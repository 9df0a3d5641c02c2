import Articles

/// What lines of prose that stand together are.
enum Prose {
    enum Shape: Equatable {
        /// Laid out by hand: a table, verse, an address.
        case preformatted
        /// Paragraphs, each of some of the lines; in order and without gaps: the indices of their
        /// first lines, ascending.
        case paragraphs(starts: [Int])
    }

    static func shape(
        _ lines: ArraySlice<TextLine>, _ wrap: WrapWidth, _ p: UnsafeBufferPointer<UInt8>
    ) -> Shape {
        guard lines.count > 1 else { return .paragraphs(starts: [lines.startIndex]) }
        if isTable(lines, p) { return .preformatted }
        let longest = lines.reduce(0) { max($0, $1.columns) }
        if longest > WrapWidth.widest { return .paragraphs(starts: Array(lines.indices)) }
        if lines.count <= 3, isAligned(lines), allReadOn(lines, p) {
            return .paragraphs(starts: [lines.startIndex])
        }
        if wrap.columns != nil, !isVerse(lines, longest, p) {
            let starts = starts(lines, wrap, p)
            if starts.count * 2 <= lines.count || lines.count == 2 && longest > 60 {
                return .paragraphs(starts: starts)
            }
        }
        let sentences = lines.filter { LineLook.endsSentence(p[$0.content]) }.count
        if longest <= 66, sentences * 10 < lines.count * 6 { return .preformatted }
        return .paragraphs(starts: Array(lines.indices))
    }

    /// Breaks lines that were wrapped where a break was not for want of room, and before a line
    /// that is set in as the first lines of paragraphs are.
    private static func starts(
        _ lines: ArraySlice<TextLine>, _ wrap: WrapWidth, _ p: UnsafeBufferPointer<UInt8>
    ) -> [Int] {
        let margin = lines.map(\.indent).min() ?? 0
        let setIn = lines.dropFirst().filter { $0.indent > margin + 1 }.count
        let marksParagraphs = setIn * 2 < lines.count
        var starts = [lines.startIndex]
        for index in lines.indices.dropFirst() {
            let isSetIn = marksParagraphs && lines[index].indent > margin + 1
            if isSetIn || !continues(lines[index - 1], lines[index], wrap, p) {
                starts.append(index)
            }
        }
        return starts
    }

    private static func continues(
        _ line: TextLine, _ next: TextLine, _ wrap: WrapWidth, _ p: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        if wrap.isForced(line, next) { return true }
        return p[next.content.lowerBound].isLower && !LineLook.endsSentence(p[line.content])
    }

    /// Whether most lines have a gap that only a layout has: a tab, three blanks, or bars.
    private static func isTable(
        _ lines: ArraySlice<TextLine>, _ p: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let rows = lines.filter { line in
            var blanks = 0
            var bars = 0
            for byte in p[line.content] {
                blanks = byte.isBlank ? blanks + 1 : 0
                if blanks >= 3 || byte == .tab { return true }
                if byte == UInt8(ascii: "|") { bars += 1 }
            }
            return bars > 1
        }
        return rows.count * 10 >= lines.count * 6
    }

    /// Verse has short lines that begin with capitals.
    private static func isVerse(
        _ lines: ArraySlice<TextLine>, _ longest: Int, _ p: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard lines.count > 3, longest < 62 else { return false }
        let capitals = lines.filter { !p[$0.content.lowerBound].isLower }.count
        return capitals * 10 > lines.count * 7
    }

    /// Whether each line plainly goes on in the next: a headline that was broken in the middle of
    /// a phrase.
    private static func allReadOn(
        _ lines: ArraySlice<TextLine>, _ p: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        lines.indices.dropFirst().allSatisfy { index in
            let content = p[lines[index - 1].content]
            guard !LineLook.endsSentence(content) else { return false }
            let last = Array(content.suffix(12)).suffix(while: { !$0.isBlank })
            let first = Array(p[lines[index].content].prefix(12)).prefix { !$0.isBlank }
            // "The" begins many a sentence, "OF" none.
            let begins = first.count > 1 && first.allSatisfy { $0.isUpper }
            return isJoint(last) || begins && isJoint(first) || first.first?.isLower == true
        }
    }

    /// Whether all lines begin at the same column, or are centred.
    private static func isAligned(_ lines: ArraySlice<TextLine>) -> Bool {
        let centres = lines.map { $0.indent + $0.columns / 2 }
        let spread = (centres.max() ?? 0) - (centres.min() ?? 0)
        return spread <= 2 || lines.allSatisfy { $0.indent == lines.first?.indent }
    }

    private static func isJoint(_ word: ArraySlice<UInt8>) -> Bool {
        joints.contains(word.map(\.lowercased)[...])
    }

    /// Words that no line of its own ends or begins with.
    private static let joints = WordTable(
        """
        & a an and as at but by das de der des die du el et for from in into is its la le les nor
        of on or over than that the their to und under will with y
        """)
}

extension Array<UInt8> {
    func suffix(while predicate: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        self[...].suffix(while: predicate)
    }
}
