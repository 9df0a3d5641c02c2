import Articles

/// A note's Markdown as it is read: the text without its marks, in blocks, with the styles that the
/// marks stood for.
///
/// A part of CommonMark that people use in notes: headings, lists, quotations, rules, fenced code,
/// emphasis, code spans, links, and struck words. Line breaks stay where they were made. What is
/// not understood is shown as it stands. Takes time in proportion to the text.
public struct MarkdownText: Hashable, Sendable {
    public let text: ReadingText
    public let blocks: [Block]
    /// In the order of their starts.
    public let spans: [StyledSpan]

    /// More bytes than people write on a passage.
    public static let standardLimit = 65_536

    /// - Parameter limit: in bytes; what lies beyond is not read.
    public init(_ markdown: String, limit: Int = standardLimit) {
        var builder = MarkdownBuilder()
        // One line feed after another ends a paragraph; a carriage return is no part of a line.
        let bytes = Array(markdown.utf8.prefix(limit)).filter { $0 != UInt8(ascii: "\r") }
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            builder.take(line)
        }
        builder.finish()
        // A character that the limit cut has become another one by now, of other length.
        let text = ReadingText(repairing: builder.bytes)
        self.text = text
        blocks = builder.blocks.filter { $0.range.end <= text.end }
        spans = builder.spans.filter { $0.range.end <= text.end }.sorted {
            TextRange.inReadingOrder($0.range, $1.range)
        }
    }
}

/// Puts blocks together line by line.
private struct MarkdownBuilder {
    private(set) var bytes: [UInt8] = []
    private(set) var blocks: [Block] = []
    private(set) var spans: [StyledSpan] = []

    private var kind: Block.Kind = .paragraph
    private var depth = 0
    private var lines: [ArraySlice<UInt8>] = []
    /// The mark that ends the code that is open.
    private var fence: [UInt8]?

    mutating func take(_ line: ArraySlice<UInt8>) {
        if let fence {
            if line.drop(while: isSpace).starts(with: fence) {
                flush()
                self.fence = nil
            } else {
                lines.append(line)
            }
            return
        }
        let (depth, rest) = Self.quotation(line)
        if depth != self.depth { flush() }
        self.depth = depth
        takeContent(rest)
    }

    private mutating func takeContent(_ line: ArraySlice<UInt8>) {
        let content = line.drop(while: isSpace)
        let indent = content.startIndex - line.startIndex
        if content.isEmpty {
            flush()
        } else if let mark = Self.fence(content) {
            flush()
            fence = mark
            kind = .preformatted
        } else if let level = Self.headingLevel(content) {
            flush()
            kind = .heading(level: level)
            lines = [content.dropFirst(level).drop(while: isSpace)]
            flush()
        } else if Self.isRule(content) {
            flush()
            kind = .rule
            lines = [Array("* * *".utf8)[...]]
            flush()
        } else if let marker = Self.marker(content) {
            flush()
            kind = .listItem(depth: min(6, indent / 2 + 1), marker: marker)
            lines = [content]
        } else {
            lines.append(content)
        }
    }

    mutating func finish() {
        flush()
    }

    private mutating func flush() {
        defer { (kind, lines) = (.paragraph, []) }
        guard !lines.isEmpty else { return }
        let isTight =
            if case .listItem? = blocks.last?.kind, case .listItem = kind { true } else { false }
        if !bytes.isEmpty { bytes += Array(isTight ? "\n".utf8 : "\n\n".utf8) }
        let start = bytes.count
        let source = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
        if case .preformatted = kind {
            bytes += source
        } else if kind == .rule {
            bytes += source
        } else {
            var marker = 0
            if case .listItem(_, let length) = kind { marker = length }
            bytes += source.prefix(marker)
            var inline = MarkdownInline(source, at: bytes.count)
            inline.take(marker..<source.count, depth: 0)
            bytes += inline.bytes
            spans += inline.spans
        }
        blocks.append(Block(kind, TextRange(utf8: start..<bytes.count), quotationDepth: depth))
    }

    private static func quotation(_ line: ArraySlice<UInt8>) -> (Int, ArraySlice<UInt8>) {
        var rest = line
        var depth = 0
        while depth < 8 {
            let content = rest.drop(while: isSpace)
            guard content.first == UInt8(ascii: ">"), content.startIndex - rest.startIndex < 4
            else {
                break
            }
            depth += 1
            rest = content.dropFirst()
            if rest.first == 0x20 { rest = rest.dropFirst() }
        }
        return (depth, rest)
    }

    private static func fence(_ content: ArraySlice<UInt8>) -> [UInt8]? {
        guard let first = content.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~")
        else { return nil }
        let run = content.prefix { $0 == first }
        let isClosed = first == UInt8(ascii: "`") && content.dropFirst(run.count).contains(first)
        return run.count >= 3 && !isClosed ? Array(run) : nil
    }

    private static func headingLevel(_ content: ArraySlice<UInt8>) -> Int? {
        let level = content.prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level), let next = content.dropFirst(level).first else { return nil }
        return isSpace(next) ? level : nil
    }

    private static func isRule(_ content: ArraySlice<UInt8>) -> Bool {
        guard let first = content.first, "-*_".utf8.contains(first) else { return false }
        let marks = content.filter { !isSpace($0) }
        return marks.count >= 3 && marks.allSatisfy { $0 == first }
    }

    /// The length of a bullet or a number with the space after it.
    private static func marker(_ content: ArraySlice<UInt8>) -> Int? {
        guard let first = content.first else { return nil }
        var length = 1
        if !"-*+".utf8.contains(first) {
            let digits = content.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                .count
            guard (1...6).contains(digits), let sign = content.dropFirst(digits).first,
                sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")")
            else { return nil }
            length = digits + 1
        }
        guard content.count > length + 1, content[content.startIndex + length] == 0x20 else {
            return nil
        }
        return length + 1
    }
}

/// Reads what stands inside a block: the text without its marks, and the styles.
private struct MarkdownInline {
    private let source: [UInt8]
    /// Where the text begins in that of all blocks.
    private let base: Int
    private(set) var bytes: [UInt8] = []
    private(set) var spans: [StyledSpan] = []
    /// Marks that nothing ends from a place on, so that it is not sought again and again.
    private var unclosed: [[UInt8]: Int] = [:]

    /// Nested deeper, marks are shown as they stand.
    private static let deepest = 6

    private static let marks: [([UInt8], InlineStyle)] = [
        (Array("**".utf8), .strong), (Array("__".utf8), .strong), (Array("~~".utf8), .struck),
        (Array("*".utf8), .emphasis), (Array("_".utf8), .emphasis),
    ]

    init(_ source: [UInt8], at base: Int) {
        self.source = source
        self.base = base
    }

    mutating func take(_ range: Range<Int>, depth: Int) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = source[index]
            if byte == UInt8(ascii: "\\"), index + 1 < range.upperBound,
                isPunctuation(source[index + 1])
            {
                bytes.append(source[index + 1])
                index += 2
            } else if let end = takeMarked(at: index, in: range, depth: depth) {
                index = end
            } else {
                bytes.append(byte)
                index += 1
            }
        }
    }

    /// - Returns: the place after what was taken; nil where nothing is marked.
    private mutating func takeMarked(at index: Int, in range: Range<Int>, depth: Int) -> Int? {
        guard depth < Self.deepest else { return nil }
        switch source[index] {
        case UInt8(ascii: "`"): return takeCode(at: index, in: range)
        case UInt8(ascii: "["): return takeLink(at: index, in: range, depth: depth)
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): break
        default: return nil
        }
        for (mark, style) in Self.marks where starts(with: mark, at: index, in: range) {
            let inside = index + mark.count
            guard opens(mark, at: index, in: range),
                let end = end(of: mark, from: inside, in: range)
            else { continue }
            let start = bytes.count
            take(inside..<end, depth: depth + 1)
            add(style, from: start)
            return end + mark.count
        }
        return nil
    }

    private mutating func takeCode(at index: Int, in range: Range<Int>) -> Int? {
        let fence = Array(source[index..<range.upperBound].prefix { $0 == UInt8(ascii: "`") })
        let inside = index + fence.count
        guard let end = find(fence, from: inside, in: range) else { return nil }
        let start = bytes.count
        bytes += source[inside..<end]
        add(.code, from: start)
        return end + fence.count
    }

    /// `[text](place)`: the place is kept behind the text, as it leads nowhere by itself.
    private mutating func takeLink(at index: Int, in range: Range<Int>, depth: Int) -> Int? {
        guard let close = find(Array("](".utf8), from: index + 1, in: range),
            let end = find([UInt8(ascii: ")")], from: close + 2, in: range), close > index + 1
        else { return nil }
        let start = bytes.count
        take(index + 1..<close, depth: depth + 1)
        add(.link, from: start)
        let place = source[close + 2..<end]
        if !place.elementsEqual(bytes[start...]) {
            bytes += Array(" (".utf8) + place + [UInt8(ascii: ")")]
        }
        return end + 1
    }

    private mutating func add(_ style: InlineStyle, from start: Int) {
        guard start < bytes.count else { return }
        spans.append(StyledSpan(TextRange(utf8: base + start..<base + bytes.count), style))
    }

    private func starts(with mark: [UInt8], at index: Int, in range: Range<Int>) -> Bool {
        index + mark.count <= range.upperBound && source[index..<index + mark.count] == mark[...]
    }

    /// A mark opens before a word; an underscore not inside one.
    private func opens(_ mark: [UInt8], at index: Int, in range: Range<Int>) -> Bool {
        let next = index + mark.count
        guard next < range.upperBound, !isSpace(source[next]), source[next] != 0x0A else {
            return false
        }
        return mark[0] != UInt8(ascii: "_") || index == 0 || !isWordByte(source[index - 1])
    }

    /// Where a mark stands next that can close: after a word, and an underscore not inside one.
    private mutating func end(of mark: [UInt8], from start: Int, in range: Range<Int>) -> Int? {
        if let none = unclosed[mark], start >= none { return nil }
        var index = start + 1
        while index + mark.count <= range.upperBound {
            defer { index += 1 }
            guard starts(with: mark, at: index, in: range), source[index - 1] != 0x20,
                source[index - 1] != 0x0A, source[index - 1] != UInt8(ascii: "\\")
            else { continue }
            let after = index + mark.count
            let next = after < range.upperBound ? source[after] : 0x20
            if mark.count == 1, next == mark[0] {
                // The first of two is the other mark's.
                index += 1
                continue
            }
            // Of three, the last two.
            if mark.count == 2, next == mark[0] { continue }
            if mark[0] == UInt8(ascii: "_"), isWordByte(next) { continue }
            return index
        }
        // Only the widest range can say so of all that lie in it.
        if range.upperBound == source.count { unclosed[mark] = start }
        return nil
    }

    private mutating func find(_ wanted: [UInt8], from start: Int, in range: Range<Int>) -> Int? {
        if let none = unclosed[wanted], start >= none { return nil }
        var index = start
        while index + wanted.count <= range.upperBound {
            if starts(with: wanted, at: index, in: range) { return index }
            index += 1
        }
        if range.upperBound == source.count { unclosed[wanted] = start }
        return nil
    }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isWordByte(byte)
}
