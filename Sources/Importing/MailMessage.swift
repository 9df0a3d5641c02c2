/// A message taken apart, after RFC 2045 and 2046: the texts that are read, and what is attached.
struct MailMessage {
    let bytes: [UInt8]
    let fields: MailFields
    /// The texts to be read, in order.
    private(set) var texts: [MailLeaf] = []
    private(set) var attachments: [MailLeaf] = []
    /// Whether it holds more than is looked at.
    private(set) var isCutShort = false

    /// Multiparts in multiparts; no program writes more than a handful.
    private static let maxDepth = 16
    /// Parts in all.
    private static let maxParts = 1000

    private var parts = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let fields = MailFields(bytes, in: 0..<bytes.count)
        self.fields = fields
        let found = leaves(fields, end: bytes.count, depth: 0, defaultType: "text/plain")
        for leaf in found {
            // A text with a name beside another is a file that was sent along.
            let isRead = leaf.isText && !leaf.isAttachment && (leaf.name == nil || texts.isEmpty)
            if isRead { texts.append(leaf) } else { attachments.append(leaf) }
        }
    }

    /// The bytes of a leaf as they were before they were sent.
    func content(_ leaf: MailLeaf) -> [UInt8] { leaf.encoding.decoded(bytes[leaf.range]) }

    private mutating func leaves(
        _ fields: MailFields, end: Int, depth: Int, defaultType: String
    ) -> [MailLeaf] {
        parts += 1
        guard parts <= Self.maxParts else {
            isCutShort = true
            return []
        }
        var type = MailParameters(fields.raw("content-type") ?? [])
        if !type.value.contains("/") { type = MailParameters(Array(defaultType.utf8)) }
        let body = min(fields.body, end)..<end
        guard type.value.hasPrefix("multipart/"), let boundary = type["boundary"], !boundary.isEmpty
        else {
            var leaf = MailLeaf(fields, type: type, range: body)
            // Without a boundary it can only be read as one text.
            if type.value.hasPrefix("multipart/") { leaf.type = "text/plain" }
            return [leaf]
        }
        guard depth < Self.maxDepth else {
            isCutShort = true
            return []
        }
        let inner = type.value == "multipart/digest" ? "message/rfc822" : "text/plain"
        let children = sections(of: body, boundary).map { range in
            leaves(
                MailFields(bytes, in: range), end: range.upperBound, depth: depth + 1,
                defaultType: inner)
        }
        switch type.value {
        case "multipart/alternative": return chosen(children)
        case "multipart/related": return related(children)
        default: return children.flatMap { $0 }
        }
    }

    /// Of several forms of one text the plain one, where there is anything in it; what is attached
    /// to the others is kept.
    private func chosen(_ children: [[MailLeaf]]) -> [MailLeaf] {
        func text(_ type: String) -> Int? {
            children.firstIndex { leaves in
                leaves.contains { $0.type == type && !$0.isAttachment && hasText($0) }
            }
        }
        guard let best = text("text/plain") ?? text("text/html") ?? text("text/markdown") else {
            return children.last ?? []
        }
        return children.enumerated().flatMap { index, leaves in
            index == best ? leaves : leaves.filter { !$0.isText || $0.isAttachment }
        }
    }

    /// A page and the pictures in it.
    private func related(_ children: [[MailLeaf]]) -> [MailLeaf] {
        children.enumerated().flatMap { index, leaves in
            index == 0
                ? leaves
                : leaves.map { leaf in
                    var leaf = leaf
                    leaf.isAttachment = true
                    return leaf
                }
        }
    }

    /// Whether anything but blanks stands near its start.
    private func hasText(_ leaf: MailLeaf) -> Bool {
        let start = leaf.encoding.decoded(bytes[leaf.range].prefix(4096))
        return start.contains { $0 > .space }
    }

    /// What stands between the lines that begin with the boundary. The line break before one belongs
    /// to it.
    private func sections(of body: Range<Int>, _ boundary: [UInt8]) -> [Range<Int>] {
        let mark = Array("--".utf8) + boundary
        var result: [Range<Int>] = []
        var start: Int?
        var position = body.lowerBound
        while position < body.upperBound {
            let rest = bytes[position..<body.upperBound]
            let end = rest.firstIndex(of: .lineFeed).map { $0 + 1 } ?? body.upperBound
            if rest.first == UInt8(ascii: "-"), rest.starts(with: mark) {
                let tail = bytes[(position + mark.count)..<end]
                let isLast = tail.starts(with: "--".utf8)
                if isLast
                    || tail.allSatisfy({ $0.isBlank || $0 == .lineFeed || $0 == .carriageReturn })
                {
                    if let start { result.append(start..<max(start, breakBefore(position, start))) }
                    start = end
                    if isLast || result.count > Self.maxParts { return result }
                }
            }
            position = end
        }
        if let start, start < body.upperBound { result.append(start..<body.upperBound) }
        return result
    }

    private func breakBefore(_ position: Int, _ start: Int) -> Int {
        var end = position
        if end > start, bytes[end - 1] == .lineFeed { end -= 1 }
        if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
        return end
    }
}
