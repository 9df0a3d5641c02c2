import Articles
import CMarkGFM

/// Writes cmark's tree as a reading text. The walk keeps its own stack, so that nesting costs
/// memory and never the program's.
struct MarkdownWalker {
    private(set) var builder = ReadingTextBuilder()

    private let maxDepth: Int
    private var quotations = 0
    private var lists: [List] = []
    /// The marker of an item that has no text yet.
    private var pendingMarker: [UInt8]?
    /// The "[1] " of a footnote that has no text yet.
    private var pendingNote: [UInt8]?
    private var notes = 0
    private var isAfterItem = false
    /// Where the texts of the images around begin.
    private var images: [Int] = []
    private var table: MarkdownTable?

    private struct List {
        /// Nil for bullets.
        var number: Int?
        var closer: UInt8
        var isTight: Bool
    }

    init(limits: ImportLimits) {
        maxDepth = limits.maxDepth
    }

    mutating func walk(_ root: OpaquePointer) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, event != CMARK_EVENT_NONE,
                let node = cmark_iter_get_node(iterator)
            else { break }
            if event == CMARK_EVENT_ENTER { enter(node) } else { leave(node) }
        }
        builder.end()
    }

    // MARK: Blocks

    private mutating func enter(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE:
            flushMarker()
            quotations += 1
            isAfterItem = false
        case CMARK_NODE_LIST: beginList(node)
        case CMARK_NODE_ITEM: beginItem()
        case CMARK_NODE_PARAGRAPH: begin(.paragraph)
        case CMARK_NODE_HEADING:
            begin(.heading(level: min(max(Int(cmark_node_get_heading_level(node)), 1), 6)))
        case CMARK_NODE_CODE_BLOCK: writeCode(node)
        case CMARK_NODE_HTML_BLOCK: writeMarkup(node)
        case CMARK_NODE_THEMATIC_BREAK:
            begin(.rule)
            builder.append("* * *".utf8)
            builder.end()
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            notes += 1
            pendingNote = Array("[\(notes)] ".utf8)
            isAfterItem = false
        default:
            if !enterInline(node) { enterExtension(node) }
        }
    }

    private mutating func leave(_ node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE:
            quotations -= 1
            isAfterItem = false
        case CMARK_NODE_LIST:
            if !lists.isEmpty { lists.removeLast() }
            if lists.isEmpty { isAfterItem = false }
        case CMARK_NODE_ITEM: flushMarker()
        case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: builder.end()
        case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK: endSpan()
        case CMARK_NODE_IMAGE: endImage()
        default: leaveExtension(node)
        }
    }

    private mutating func begin(_ kind: Block.Kind) {
        let depth = min(quotations, maxDepth)
        if let marker = pendingMarker, kind == .paragraph || kind.isHeading {
            pendingMarker = nil
            let tight = isAfterItem && lists.last?.isTight == true
            let item = Block.Kind.listItem(depth: min(max(lists.count, 1), maxDepth), marker: 0)
            builder.begin(item, marker: marker, quotationDepth: depth, tight: tight)
            isAfterItem = true
        } else {
            flushMarker()
            builder.begin(kind, quotationDepth: depth)
            isAfterItem = false
        }
        if let note = pendingNote, kind == .paragraph {
            builder.append(note)
            pendingNote = nil
        }
    }

    /// An item that begins with something other than text stands as its marker alone.
    private mutating func flushMarker() {
        guard pendingMarker != nil else { return }
        begin(.paragraph)
        builder.end()
    }

    private mutating func beginList(_ node: OpaquePointer) {
        flushMarker()
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        let isParenthesis = cmark_node_get_list_delim(node) == CMARK_PAREN_DELIM
        lists.append(
            List(
                number: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
                closer: isParenthesis ? UInt8(ascii: ")") : UInt8(ascii: "."),
                isTight: cmark_node_get_list_tight(node) != 0))
    }

    private mutating func beginItem() {
        flushMarker()
        guard let list = lists.last else { return }
        if let number = list.number {
            pendingMarker = Array(String(number).utf8) + [list.closer]
            lists[lists.count - 1].number = number &+ 1
        } else {
            pendingMarker = [UInt8(ascii: "-")]
        }
    }

    private mutating func writeCode(_ node: OpaquePointer) {
        begin(.preformatted)
        builder.append(literal(node))
        builder.end()
    }

    private mutating func writeMarkup(_ node: OpaquePointer) {
        let text = Markup.text(literal(node))
        guard !text.isEmpty else { return }
        begin(.paragraph)
        builder.append(text)
        builder.end()
    }

    // MARK: Running text

    /// - Returns: whether `node` is part of running text.
    private mutating func enterInline(_ node: OpaquePointer) -> Bool {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT: write(literal(node))
        case CMARK_NODE_SOFTBREAK: write([.space])
        case CMARK_NODE_LINEBREAK: write([.lineFeed])
        case CMARK_NODE_CODE:
            beginSpan(.code)
            write(literal(node))
            endSpan()
        case CMARK_NODE_HTML_INLINE:
            if Markup.isLineBreak(literal(node)) { write([.lineFeed]) }
        case CMARK_NODE_EMPH: beginSpan(.emphasis)
        case CMARK_NODE_STRONG: beginSpan(.strong)
        case CMARK_NODE_LINK: beginSpan(.link)
        case CMARK_NODE_IMAGE: beginImage()
        case CMARK_NODE_FOOTNOTE_REFERENCE: write(Array("[".utf8) + literal(node) + Array("]".utf8))
        default: return false
        }
        return true
    }

    private mutating func write(_ text: [UInt8]) {
        if table != nil { table?.append(text) } else { builder.append(text) }
    }

    private mutating func beginSpan(_ style: InlineStyle) {
        if table == nil { builder.beginSpan(style) }
    }

    private mutating func endSpan() {
        if table == nil { builder.endSpan() }
    }

    /// An image is its description in brackets, and nothing where it has none.
    private mutating func beginImage() {
        write([UInt8(ascii: "[")])
        images.append(table?.length ?? builder.bytes.count)
    }

    private mutating func endImage() {
        guard let start = images.popLast() else { return }
        if start < table?.length ?? builder.bytes.count {
            write([UInt8(ascii: "]")])
        } else if table != nil {
            table?.takeBack(UInt8(ascii: "["))
        } else {
            builder.takeBack(UInt8(ascii: "["))
        }
    }

    /// The node's text, fit to be shown: "&#27;" has become an escape character by now.
    private func literal(_ node: OpaquePointer) -> [UInt8] {
        guard let start = cmark_node_get_literal(node) else { return [] }
        let bytes = Array(String(cString: start).utf8)
        return TextCleaner.clean(bytes, keepsTrailingSpaces: true).output
    }

    // MARK: Extensions: their node types have no constants, only names

    private mutating func enterExtension(_ node: OpaquePointer) {
        switch typeName(node) {
        case "strikethrough": beginSpan(.struck)
        case "table":
            flushMarker()
            table = MarkdownTable()
        case "table_row", "table_header": table?.beginRow()
        case "table_cell": table?.beginCell()
        default: break
        }
    }

    private mutating func leaveExtension(_ node: OpaquePointer) {
        switch typeName(node) {
        case "strikethrough": endSpan()
        case "table":
            guard let text = table?.text else { break }
            table = nil
            begin(.preformatted)
            builder.append(text)
            builder.end()
        default: break
        }
    }

    private func typeName(_ node: OpaquePointer) -> String {
        cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
    }
}

extension Block.Kind {
    fileprivate var isHeading: Bool {
        if case .heading = self { true } else { false }
    }
}
