/// The "From:", "To:" and "Subject:" lines at the top of a letter that was saved as text.
struct MailHead {
    private(set) var subject: String?
    /// When it was written or sent, as it stands there.
    private(set) var date: String?

    private static let fields: Set<String> = [
        "from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "message-id", "received",
        "return-path", "delivered-to", "mime-version", "content-type", "in-reply-to", "importance",
        "attachments", "organization", "newsgroups", "references", "x-mailer", "user-agent",
        "content-transfer-encoding", "sender", "priority", "re", "through", "ref",
    ]

    /// - Returns: nil unless nearly all lines are fields, and two of them fields of a letter.
    init?(_ group: [TextLine], in p: UnsafeBufferPointer<UInt8>) {
        guard group.count > 1, group.count <= 200 else { return nil }
        var known = 0
        var current: String?
        for line in group {
            if let (name, value) = Self.field(line, p) {
                if Self.fields.contains(name) { known += 1 }
                current = name
                if name == "subject" || (name == "re" && subject == nil) { subject = value }
                if name == "date" || name == "sent", date == nil, !value.isEmpty { date = value }
            } else if line.indent > 0, let name = current {
                if name == "subject", let start = subject {
                    subject = start + " " + Self.text(line.content, p)
                }
            } else {
                return nil
            }
        }
        guard known > 1 else { return nil }
        subject = subject.flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func field(
        _ line: TextLine, _ p: UnsafeBufferPointer<UInt8>
    ) -> (name: String, value: String)? {
        guard line.indent == 0 else { return nil }
        let name = p[line.content].prefix(40).prefix { $0.isLetter || $0 == UInt8(ascii: "-") }
        let colon = line.content.lowerBound + name.count
        guard !name.isEmpty, colon < line.content.upperBound, p[colon] == UInt8(ascii: ":") else {
            return nil
        }
        let value = text(colon + 1..<line.content.upperBound, p)
        return (String(decoding: name.map(\.lowercased), as: UTF8.self), value)
    }

    /// At most 400 bytes of it, with white space folded.
    private static func text(_ range: Range<Int>, _ p: UnsafeBufferPointer<UInt8>) -> String {
        Excerpt.line(p[range])
    }
}
