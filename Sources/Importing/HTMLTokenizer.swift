import Glibc

/// Takes HTML or XHTML apart into tags and text, after the states of the HTML standard (WHATWG,
/// section 13.2.5). It builds nothing, looks at every byte once or twice whatever stands there, and
/// resolves nothing: a DOCTYPE and what it declares are passed over.
struct HTMLTokenizer {
    enum Token {
        /// `isRaw` when "&amp;" in it is no reference.
        case text(Range<Int>, isRaw: Bool)
        /// `isClosed` for "<br/>".
        case start(HTMLElement, attributes: Range<Int>, isClosed: Bool)
        case end(HTMLElement)
    }

    /// Whether the end was reached inside a tag, a comment or a script.
    private(set) var isCutShort = false

    private let p: UnsafeBufferPointer<UInt8>
    private let isXML: Bool
    private var position = 0
    /// The element that was begun last, when its text is not mark-up.
    private var rawElement: (HTMLElement, name: Range<Int>)?
    /// The element whose text was told last, when that was not mark-up.
    private var endedElement: HTMLElement?

    /// - Parameter isXML: whether "<script/>" is a whole element and CDATA sections are text.
    init(_ text: UnsafeBufferPointer<UInt8>, isXML: Bool) {
        p = text
        self.isXML = isXML
    }

    mutating func next() -> Token? {
        if let (element, name) = rawElement {
            rawElement = nil
            endedElement = element
            let text = rawText(upTo: name)
            if !text.isEmpty { return .text(text, isRaw: element.contents == .raw) }
        }
        if let element = endedElement {
            endedElement = nil
            return .end(element)
        }
        while position < p.count {
            let start = position
            guard p[start] == UInt8(ascii: "<") else { return text(from: start) }
            if let token = markup() { return token }
            // A "<" that begins nothing is text.
            if position == start { return text(from: start) }
        }
        return nil
    }

    private mutating func text(from start: Int) -> Token {
        position = find(UInt8(ascii: "<"), from: start + 1) ?? p.count
        return .text(start..<position, isRaw: false)
    }

    /// - Returns: nil for what is passed over, and for what is no mark-up: then `position` stays.
    private mutating func markup() -> Token? {
        guard position + 1 < p.count else { return nil }
        switch p[position + 1] {
        case UInt8(ascii: "/"): return endTag()
        case UInt8(ascii: "!"): return declaration()
        case UInt8(ascii: "?"): skip(past: ">", from: position + 2)
        case let byte where byte.isLetter: return startTag()
        default: break
        }
        return nil
    }

    // MARK: - Tags

    private mutating func startTag() -> Token? {
        let name = name(from: position + 1)
        let element = HTMLElement(p[local(name)])
        var scanner = HTMLAttributeScanner(p, from: name.upperBound)
        scanner.skipAll()
        guard let end = scanner.end else {
            cutShort()
            return nil
        }
        position = end + 1
        let isClosed = scanner.isClosed && (isXML || element == .other)
        if element.contents != .markup, !isClosed { rawElement = (element, name) }
        return .start(element, attributes: name.upperBound..<end, isClosed: isClosed)
    }

    private mutating func endTag() -> Token? {
        guard position + 2 < p.count, p[position + 2].isLetter else {
            skip(past: ">", from: position + 2)
            return nil
        }
        let name = name(from: position + 2)
        let element = HTMLElement(p[local(name)])
        skip(past: ">", from: name.upperBound)
        return .end(element)
    }

    private func name(from start: Int) -> Range<Int> {
        var end = start
        while end < p.count, !Self.endsName(p[end]) { end += 1 }
        return start..<end
    }

    /// A name without its prefix, as in "xhtml:p".
    private func local(_ name: Range<Int>) -> Range<Int> {
        guard isXML, let colon = p[name].lastIndex(of: UInt8(ascii: ":")) else { return name }
        return (colon + 1)..<name.upperBound
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= .space || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    // MARK: - What is passed over

    private mutating func declaration() -> Token? {
        let start = position + 2
        if starts(with: "--", at: start) {
            skipComment(from: start + 2)
        } else if isXML, starts(with: "[CDATA[", at: start) {
            let text = start + 7
            let end = find("]]>", from: text) ?? p.count
            position = min(end + 3, p.count)
            return text < end ? .text(text..<end, isRaw: true) : nil
        } else {
            skipDeclaration(from: start)
        }
        return nil
    }

    /// "<!-->" and "<!--->" are comments too.
    private mutating func skipComment(from start: Int) {
        if starts(with: ">", at: start) {
            position = start + 1
        } else if starts(with: "->", at: start) {
            position = start + 2
        } else if let end = find("-->", from: start) {
            position = end + 3
        } else {
            cutShort()
        }
    }

    /// A DOCTYPE may hold declarations in brackets.
    private mutating func skipDeclaration(from start: Int) {
        guard let end = find(UInt8(ascii: ">"), from: start) else { return cutShort() }
        position = end + 1
        guard let bracket = p[start..<end].firstIndex(of: UInt8(ascii: "[")),
            let close = find(UInt8(ascii: "]"), from: bracket)
        else { return }
        skip(past: ">", from: close)
    }

    /// The text of an element that ends nowhere but at its end tag, which is passed over.
    private mutating func rawText(upTo name: Range<Int>) -> Range<Int> {
        let start = position
        let key = HTMLName.key(p[name])
        while let end = find("</", from: position) {
            let found = self.name(from: end + 2)
            position = end + 2
            guard found.count == name.count, HTMLName.key(p[found]) == key else { continue }
            skip(past: ">", from: found.upperBound)
            return start..<end
        }
        cutShort()
        return start..<p.count
    }

    private mutating func skip(past mark: StaticString, from start: Int) {
        guard let end = find(mark, from: start) else { return cutShort() }
        position = end + mark.utf8CodeUnitCount
    }

    private mutating func cutShort() {
        position = p.count
        isCutShort = true
    }

    // MARK: - Search

    private func find(_ byte: UInt8, from start: Int) -> Int? {
        guard start < p.count, let base = p.baseAddress,
            let found = memchr(base + start, CInt(byte), p.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private func find(_ mark: StaticString, from start: Int) -> Int? {
        var index = start
        while let found = find(mark.utf8Start[0], from: index) {
            if starts(with: mark, at: found) { return found }
            index = found + 1
        }
        return nil
    }

    private func starts(with mark: StaticString, at start: Int) -> Bool {
        let count = mark.utf8CodeUnitCount
        guard start + count <= p.count, let base = p.baseAddress else { return false }
        return memcmp(base + start, mark.utf8Start, count) == 0
    }
}
