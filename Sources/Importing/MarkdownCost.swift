/// What a text would cost the Markdown parser, told before it is parsed: some constructs take
/// cmark-gfm time or memory that grows with the square of their number, and nobody writes so many.
struct MarkdownCost {
    /// Whether the text is cheap enough to be parsed at all.
    var isBounded: Bool {
        worstParagraph <= Self.maxDelimiters && containers <= Self.maxContainers
            && expansion <= Self.maxExpansion
    }

    /// Whether tables may be looked for: a table has as many cells in every row as its first row,
    /// however short the others are, and a paragraph is read anew for every line under it that
    /// looks like the rule of a table.
    var allowsTables: Bool { widestRule <= Self.maxColumns && ruledBytes <= Self.maxRuledBytes }

    /// Whether footnotes may be looked for.
    var allowsFootnotes: Bool { footnotes <= Self.maxFootnotes }

    /// Characters that mark up, in the paragraph that has most.
    private var worstParagraph = 0
    /// Quotation marks and bullets that one line begins with, on the line with most.
    private var containers = 0
    private var widestRule = 0
    /// Bytes of paragraphs above lines that look like the rule of a table.
    private var ruledBytes = 0
    private var footnotes = 0
    private var brackets = 0
    private var longestDefinition = 0

    private static let maxDelimiters = 8_000
    private static let maxContainers = 100
    private static let maxColumns = 200
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
        var lines = LineReader(p)
        var paragraph = 0
        var paragraphBytes = 0
        while let line = lines.next() {
            let start = skipContainers(line, p)
            guard start < line.upperBound else {
                paragraph = 0
                paragraphBytes = 0
                continue
            }
            let counts = count(start..<line.upperBound, p)
            paragraph += counts.marks
            worstParagraph = max(worstParagraph, paragraph)
            if counts.bars > 0, counts.others == 0 {
                widestRule = max(widestRule, counts.bars)
                ruledBytes += paragraphBytes
            }
            if p[start] == UInt8(ascii: "["), counts.isDefinition {
                longestDefinition = max(longestDefinition, line.count)
            }
            paragraphBytes += line.count
        }
    }

    private mutating func skipContainers(_ line: Range<Int>, _ p: UnsafeBufferPointer<UInt8>) -> Int
    {
        var found = 0
        var index = line.lowerBound
        while index < line.upperBound {
            let byte = p[index]
            if byte == UInt8(ascii: ">") {
                found += 1
            } else if isBullet(byte), index + 1 < line.upperBound, p[index + 1].isBlank {
                found += 1
            } else if !byte.isBlank && !byte.isDigit {
                break
            }
            index += 1
        }
        containers = max(containers, found)
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
