/// What a text would cost the Markdown parser, told before it is parsed: some constructs take
/// cmark-gfm time or memory that grows with the square of their number, and nobody writes so many.
struct MarkdownCost {
    /// Whether the text is cheap enough to be parsed at all.
    var isBounded: Bool {
        worstParagraph <= Self.maxDelimiters && squares <= Self.maxSquares
            && deepest <= Self.maxDepth && deepest * lines <= Self.maxContainerChecks
            && containers <= Self.maxContainers
            && expansion <= Self.maxExpansion
    }

    /// Whether tables may be looked for: a row has as many cells as the first one, however short
    /// it is, and a paragraph is read anew for every line under it that looks like the rule of a
    /// table.
    var allowsTables: Bool {
        widestRule <= Self.maxColumns && missingCells <= Self.maxMissingCells
            && ruledBytes <= Self.maxRuledBytes
    }

    /// Whether footnotes may be looked for.
    var allowsFootnotes: Bool { footnotes <= Self.maxFootnotes }

    /// Characters that mark up, in the paragraph that has most.
    private var worstParagraph = 0
    /// The sum over all paragraphs of the square of their number.
    private var squares = 0
    /// Quotation marks and bullets that all lines begin with.
    private var containers = 0
    /// Of the same, how many one line begins with, or how far it is set in for them.
    private var deepest = 0
    private var lines = 0
    private var widestRule = 0
    /// Cells that rows have fewer than their table's rule.
    private var missingCells = 0
    /// Bytes of paragraphs above lines that look like the rule of a table.
    private var ruledBytes = 0
    private var footnotes = 0
    private var brackets = 0
    private var longestDefinition = 0

    // Chosen so that the worst text that passes is parsed in about a second, and far above what
    // people write.
    private static let maxDelimiters = 20_000
    private static let maxSquares = 4_000_000_000
    private static let maxContainers = 1_000_000
    private static let maxDepth = 100
    /// Every line is held against all the containers that are open.
    private static let maxContainerChecks = 50_000_000
    private static let maxColumns = 200
    private static let maxMissingCells = 500_000
    private static let maxRuledBytes = 16 << 20
    private static let maxFootnotes = 2_000
    private static let maxExpansion = 64 << 20

    /// A reference copies its definition into the tree.
    private var expansion: Int {
        longestDefinition.multipliedReportingOverflow(by: brackets).partialValue
    }

    init(_ text: [UInt8]) {
        text.withUnsafeBufferPointer { measure($0) }
    }

    private mutating func measure(_ p: UnsafeBufferPointer<UInt8>) {
        var reader = LineReader(p)
        var paragraph = Paragraph()
        while let line = reader.next() {
            lines += 1
            let start = skipContainers(line, p)
            if start < line.upperBound {
                add(start..<line.upperBound, to: &paragraph, p)
            } else {
                close(&paragraph)
            }
        }
        close(&paragraph)
    }

    /// Lines without a blank one between them.
    private struct Paragraph {
        var marks = 0
        var bytes = 0
        /// Columns of the last line that looked like the rule of a table.
        var columns = 0
    }

    private mutating func add(
        _ range: Range<Int>, to paragraph: inout Paragraph, _ p: UnsafeBufferPointer<UInt8>
    ) {
        let counts = count(range, p)
        paragraph.marks += counts.marks
        missingCells += max(0, paragraph.columns - counts.bars)
        if counts.bars > 0, counts.others == 0 {
            paragraph.columns = max(paragraph.columns, counts.bars)
            widestRule = max(widestRule, counts.bars)
            ruledBytes += paragraph.bytes
        }
        if p[range.lowerBound] == UInt8(ascii: "["), counts.isDefinition {
            longestDefinition = max(longestDefinition, range.count)
        }
        paragraph.bytes += range.count
    }

    private mutating func close(_ paragraph: inout Paragraph) {
        worstParagraph = max(worstParagraph, paragraph.marks)
        squares = min(squares + paragraph.marks * paragraph.marks, Self.maxSquares + 1)
        paragraph = Paragraph()
    }

    private mutating func skipContainers(_ line: Range<Int>, _ p: UnsafeBufferPointer<UInt8>) -> Int
    {
        var found = 0
        var columns = 0
        var index = line.lowerBound
        while index < line.upperBound {
            let byte = p[index]
            if byte == UInt8(ascii: ">")
                || isBullet(byte) && index + 1 < line.upperBound && p[index + 1].isBlank
            {
                found += 1
                deepest = max(deepest, found, columns / 2)
            } else if !byte.isBlank && !byte.isDigit {
                break
            }
            columns += byte == .tab ? 4 : 1
            index += 1
        }
        containers += found
        return index
    }

    private func isBullet(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
    }

    private mutating func count(
        _ range: Range<Int>, _ p: UnsafeBufferPointer<UInt8>
    ) -> (marks: Int, bars: Int, others: Int, isDefinition: Bool) {
        var (marks, bars, others) = (0, 0, 0)
        var isDefinition = false
        for index in range {
            switch p[index] {
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"),
                UInt8(ascii: "<"), UInt8(ascii: "!"), UInt8(ascii: "&"):
                marks += 1
                others += 1
            case UInt8(ascii: "["), UInt8(ascii: "]"):
                marks += 1
                others += 1
                brackets += 1
                let next = index + 1 < range.upperBound ? p[index + 1] : 0
                if next == UInt8(ascii: "^") { footnotes += 1 }
                if p[index] == UInt8(ascii: "]"), next == UInt8(ascii: ":") { isDefinition = true }
            case UInt8(ascii: "|"): bars += 1
            case UInt8(ascii: "-"), UInt8(ascii: ":"), .space, .tab: break
            default: others += 1
            }
        }
        return (marks, bars, others, isDefinition)
    }
}
