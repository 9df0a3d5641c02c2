/// What the attributes of a tag tell the reader; the first of several with one name counts.
struct HTMLAttributes {
    private enum Name: CaseIterable {
        case alt, ariaHidden, charset, `class`, content, datetime, epubType, hidden, href, id,
            itemprop, lang
        case name, open, property, pubdate, role, start, style, type, value, xmlLang
    }

    private static let byKey = HTMLName.table(
        "alt aria-hidden charset class content datetime epub:type hidden href id itemprop lang "
            + "name open property pubdate role start style type value xml:lang", Name.allCases)

    /// More no honest tag has.
    private static let most = 64

    private let p: UnsafeBufferPointer<UInt8>
    private var found: [(name: Name, value: Range<Int>)] = []

    init(_ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
        p = text
        guard !range.isEmpty else { return }
        var scanner = HTMLAttributeScanner(text, in: range)
        var count = 0
        while count < Self.most, let (name, value) = scanner.next() {
            count += 1
            if let known = Self.byKey[HTMLName.key(p[name])] { found.append((known, value)) }
        }
    }

    var isEmpty: Bool { found.isEmpty }

    private func range(_ name: Name) -> Range<Int>? { found.first { $0.name == name }?.value }

    private func bytes(_ name: Name) -> Slice<UnsafeBufferPointer<UInt8>>? {
        range(name).map { p[$0] }
    }

    /// A value with its references replaced, on one line; nil where there is none.
    private func text(_ name: Name) -> String? {
        guard let value = bytes(name) else { return nil }
        let line = Excerpt.line(HTMLReferences.decoded(value.prefix(4096)))
        return line.isEmpty ? nil : line
    }

    var charset: String? { text(.charset) }
    var alt: String? { text(.alt) }
    var content: String? { text(.content) }
    var dateTime: String? { text(.datetime) }
    var language: String? { text(.lang) ?? text(.xmlLang) }
    /// What a `meta` tells: its name or property, in lower case.
    var metaName: String? {
        (text(.property) ?? text(.name) ?? text(.itemprop))?.lowercased()
    }
    var itemProperty: String? { text(.itemprop)?.lowercased() }
    var role: String? { text(.role)?.lowercased() }
    var type: String? { text(.type)?.lowercased() }
    /// The number that an ordered list begins with, or that of an item.
    var number: Int? { (text(.start) ?? text(.value)).flatMap { Int($0) } }
    var isPublicationDate: Bool { range(.pubdate) != nil }
    var isLink: Bool { range(.href) != nil }
    var isLinkWithinPage: Bool { bytes(.href)?.first == UInt8(ascii: "#") }
    var isNote: Bool {
        let type = (text(.epubType) ?? "") + (role ?? "")
        return type.contains("footnote") || type.contains("endnote") || type.contains("rearnote")
    }

    /// Whether it is not shown, or not meant to be.
    var isHidden: Bool {
        if range(.hidden) != nil { return true }
        if let value = bytes(.ariaHidden), value.elementsEqual("true".utf8) { return true }
        return bytes(.style).map { HTMLStyle.hides($0) } ?? false
    }

    /// What the names of its class and its id hint at.
    var hint: HTMLHint {
        var hint = HTMLHint()
        for name in [Name.class, .id] {
            if let value = bytes(name) { hint.read(value) }
        }
        return hint
    }
}
