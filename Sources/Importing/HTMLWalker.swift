import Articles

/// Writes a page's elements as passages of a reading text, each with what tells later whether it is
/// part of the article. Its own stack bounds what nesting costs.
struct HTMLWalker {
    var builder = ReadingTextBuilder()
    var passages: [HTMLPassage] = []
    private(set) var parts = [HTMLPart(parent: 0, element: .body)]
    private(set) var metadata = HTMLMetadata()
    var losses = HTMLLosses()

    /// As deep as browsers nest elements; what nests deeper is read at this depth (Chromium's and
    /// WebKit's limit).
    private static let deepest = 512
    /// So many parts and blocks no page has; more text comes in one.
    private static let mostParts = 1 << 20
    private static let mostBlocks = 1 << 21
    private static let mostStyles = 16

    let p: UnsafeBufferPointer<UInt8>
    let maxDepth: Int
    private var tokens: HTMLTokenizer
    var stack = [HTMLContext(.html)]
    /// How many of each element are open.
    private var open = [Int](repeating: 0, count: HTMLElement.allCases.count)
    /// Elements that are open beyond the limit of depth.
    private var overflow = 0
    var styles: [InlineStyle] = []
    /// Where the text stood when a `span` ended, and whether another began right there.
    var spanEnd = -1
    var isBetweenSpans = false
    var lists: [HTMLList] = []
    private var tables: [HTMLTable] = []
    /// The marker of an item that has no text yet.
    var pendingMarker: [UInt8]?
    var isAfterItem = false
    /// Of the block that is open.
    var passage = HTMLPassage(part: 0)
    private var isScriptData = false

    init(_ text: UnsafeBufferPointer<UInt8>, isXML: Bool, maxDepth: Int) {
        p = text
        self.maxDepth = maxDepth
        tokens = HTMLTokenizer(text, isXML: isXML)
    }

    /// What holds for the text that comes next.
    var context: HTMLContext { stack[stack.count - 1] }

    mutating func walk() {
        while let token = tokens.next() {
            switch token {
            case .text(let range, let isRaw): read(range, isRaw: isRaw)
            case .start(let element, let attributes, let isClosed):
                start(element, HTMLAttributes(p, in: attributes), isClosed: isClosed)
            case .end(let element): end(element)
            }
        }
        pop(to: 1)
        endBlock()
        losses.isCutShort = tokens.isCutShort
    }

    private mutating func read(_ range: Range<Int>, isRaw: Bool) {
        switch context.element {
        case .title where !context.isSkippedAround: metadata.addTitle(p[range])
        case .script where isScriptData: metadata.add(JSONLinkedData(p[range]))
        default: if !context.isSkipped { write(p[range], isRaw: isRaw) }
        }
    }

    // MARK: - Tags

    private mutating func start(
        _ element: HTMLElement, _ attributes: HTMLAttributes, isClosed: Bool
    ) {
        note(element, attributes)
        closeImplied(by: element)
        if element.breaksText { endBlock() }
        if element == .span { isBetweenSpans = spanEnd == builder.bytes.count }
        switch element {
        case .br: if !context.isSkipped { breakLine() }
        case .hr: if !context.isSkipped { writeRule() }
        case .img: if !context.isSkipped { writeImage(attributes.alt) }
        default: break
        }
        guard !element.isVoid, !isClosed else { return }
        guard stack.count < Self.deepest else {
            overflow += 1
            return
        }
        push(element, attributes)
    }

    /// Takes what an element tells beside its text.
    private mutating func note(_ element: HTMLElement, _ attributes: HTMLAttributes) {
        switch element {
        case .html, .body: metadata.addLanguage(attributes.language)
        case .meta:
            if let name = attributes.metaName, let content = attributes.content {
                metadata.add(name, content)
            }
        case .time:
            guard let time = attributes.dateTime else { break }
            let isStated =
                attributes.isPublicationDate || attributes.itemProperty == "datepublished"
            if isStated || isOpen(.article) || isOpen(.main) {
                metadata.addTime(time, isPublication: isStated)
            }
        case .script: isScriptData = attributes.type == "application/ld+json"
        case .iframe, .video, .audio, .embed, .object, .canvas, .svg, .input, .textarea:
            if !context.isSkipped { losses.add(element, in: context.part) }
        default: break
        }
    }

    private mutating func end(_ element: HTMLElement) {
        if element == .br { return breakLine() }
        if element == .span { spanEnd = builder.bytes.count }
        if element.breaksText { endBlock() }
        if overflow > 0 {
            if !element.isVoid { overflow -= 1 }
            return
        }
        close(element) { barrier in
            switch element {
            case .table, .body, .html: false
            case .td, .th, .tr, .tbody, .thead, .tfoot, .caption: barrier == .table
            default:
                barrier == .td || barrier == .th || barrier == .table
                    || !element.breaksText && barrier.isContainer
            }
        }
    }

    // MARK: - The stack

    private func isOpen(_ element: HTMLElement) -> Bool { open[Int(element.rawValue)] > 0 }

    /// Ends what an element cannot stand in, whose end tags many pages leave out.
    private mutating func closeImplied(by element: HTMLElement) {
        switch element {
        case .li: close(.li) { $0.isList || $0 == .table || $0 == .td }
        case .dt, .dd:
            close(.dt) { $0 == .dl || $0 == .td }
            close(.dd) { $0 == .dl || $0 == .td }
        case .td, .th:
            close(.td) { $0 == .tr || $0 == .table }
            close(.th) { $0 == .tr || $0 == .table }
        case .tr: close(.tr) { $0 == .table }
        case .tbody, .thead, .tfoot:
            close(.thead) { $0 == .table }
            close(.tbody) { $0 == .table }
        case .head, .title, .meta, .base, .link, .script, .style, .noscript, .template: return
        default: break
        }
        if isOpen(.head) { close(.head) { _ in false } }
        if element.breaksText {
            close(.p) { [.td, .th, .table, .caption, .button, .object].contains($0) }
        }
    }

    /// Closes the innermost open `element` and all within it, unless a barrier stands before it.
    private mutating func close(_ element: HTMLElement, barrier: (HTMLElement) -> Bool) {
        guard isOpen(element) else { return }
        for index in stack.indices.reversed().dropLast() {
            if stack[index].element == element { return pop(to: index) }
            if barrier(stack[index].element) { return }
        }
    }

    private mutating func pop(to count: Int) {
        while stack.count > count {
            let context = stack.removeLast()
            open[Int(context.element.rawValue)] -= 1
            leave(context)
        }
    }

    private mutating func leave(_ context: HTMLContext) {
        if context.hasStyle {
            styles.removeLast()
            if builder.isInBlock { builder.endSpan() }
        }
        switch context.element {
        case .li:
            endBlock()
            pendingMarker = nil
        case .ul, .ol, .menu, .dir:
            endBlock()
            if !lists.isEmpty { lists.removeLast() }
            if lists.isEmpty { isAfterItem = false }
        case .caption:
            endBlock()
            if !tables.isEmpty { tables[tables.count - 1].skip(to: passages.count) }
        case .table: endTable()
        case .q: if !context.isSkipped { write(Array("”".utf8), isRaw: true) }
        default: if context.element.breaksText { endBlock() }
        }
    }

    private mutating func push(_ element: HTMLElement, _ attributes: HTMLAttributes) {
        var new = HTMLContext(element, in: context)
        if attributes.isHidden { new.isHidden = true }
        // The arrow that leads from a note back to the text.
        if attributes.role == "doc-backlink" { new.isSkipped = true }
        if element == .a, attributes.isLink {
            new.isLink = true
            new.isLinkWithinPage = attributes.isLinkWithinPage
        }
        if let style = new.isLink && element == .a ? .link : element.inlineStyle,
            styles.count < Self.mostStyles
        {
            new.hasStyle = true
            styles.append(style)
            if builder.isInBlock { builder.beginSpan(style) }
        }
        if element.isContainer || attributes.isHidden { new.part = part(element, attributes) }
        open[Int(element.rawValue)] += 1
        stack.append(new)
        enter(element, attributes)
    }

    private mutating func enter(_ element: HTMLElement, _ attributes: HTMLAttributes) {
        switch element {
        case .ul, .menu, .dir: lists.append(HTMLList(number: nil))
        case .ol: lists.append(HTMLList(number: attributes.number ?? 1))
        case .li:
            if lists.isEmpty { pendingMarker = [UInt8(ascii: "-")] }
            if !lists.isEmpty {
                pendingMarker = lists[lists.count - 1].nextMarker(attributes.number)
            }
        case .table:
            if !tables.isEmpty { tables[tables.count - 1].holdsTable = true }
            tables.append(HTMLTable(start: passages.count))
        case .tr: if !tables.isEmpty { tables[tables.count - 1].beginRow() }
        case .td, .th:
            if !tables.isEmpty {
                tables[tables.count - 1].beginCell(passages.count, isHead: element == .th)
            }
        case .q: if !context.isSkipped { write(Array("“".utf8), isRaw: true) }
        default: break
        }
    }

    private mutating func part(_ element: HTMLElement, _ attributes: HTMLAttributes) -> Int {
        guard parts.count < Self.mostParts else { return context.part }
        var part = HTMLPart(parent: context.part, element: element)
        let hint = attributes.hint
        switch attributes.role {
        case "navigation", "banner", "contentinfo", "complementary", "search", "dialog",
            "alertdialog", "menu", "menubar", "toolbar":
            part.isFurniture = true
        default:
            switch element {
            case .nav, .footer, .form, .menu, .dialog: part.isFurniture = true
            case .aside: part.isFurniture = !attributes.isNote
            // Themes tell the whole page what it has: "comments-open".
            case .body: break
            default:
                part.isFurniture = hint.isFurniture
                part.furnitureWord = hint.furnitureWord
            }
        }
        part.isArticle =
            element == .article || element == .main || attributes.role == "main"
            || attributes.itemProperty == "articlebody" || hint.isArticle && !part.isFurniture
        parts.append(part)
        return parts.count - 1
    }

    // MARK: - Tables

    private mutating func endTable() {
        endBlock()
        guard let table = tables.popLast(), let text = table.text(builder.blocks, builder.bytes)
        else { return }
        let links = passages[table.start...].reduce(0) { $0 + $1.linkBytes }
        builder.removeBlocks(from: table.start)
        passages.removeSubrange(table.start...)
        begin(.preformatted)
        builder.append(text)
        passage.linkBytes = links
        endBlock()
    }

    /// Whether text goes on in the block that is open, as there are too many blocks.
    var isCrowded: Bool { builder.blocks.count >= Self.mostBlocks }
}
