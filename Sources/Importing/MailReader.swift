import Articles

/// A message to an article: its head, its texts, and a list of what is attached.
struct MailReader {
    let limits: ImportLimits

    /// Fields that are shown, in their order.
    private static let shown = [
        ("From", "from"), ("To", "to"), ("Cc", "cc"), ("Date", "date"), ("Subject", "subject"),
    ]
    /// Bytes of a field that are shown.
    private static let longestField = 4000
    /// Lines below "-- " that are taken for a signature.
    private static let longestSignature = 30

    func read(_ message: MailMessage) -> ArticleDraft {
        var draft = head(message.fields)
        let subject = message.fields.text("subject")
        for leaf in message.texts {
            draft.append(text(leaf, of: message, subject: subject))
        }
        draft.append(list(message.attachments))
        draft.title = subject.map { Excerpt.line($0.utf8) } ?? draft.title
        draft.stated = message.fields.text("date").map {
            StatedDate(Excerpt.line($0.utf8), .mailHead)
        }
        if message.isCutShort {
            draft.remarks.append("It has more parts, or parts in parts, than are looked at.")
        }
        return draft
    }

    private func head(_ fields: MailFields) -> ArticleDraft {
        var builder = ReadingTextBuilder()
        builder.begin(.preformatted)
        for (label, name) in Self.shown {
            guard let value = fields.text(name) else { continue }
            if !builder.isAtStart { builder.breakLine() }
            builder.append("\(label): ".utf8)
            builder.append(Self.cut(value).utf8)
        }
        builder.end()
        return builder.draft()
    }

    private static func cut(_ value: String) -> String {
        guard value.utf8.count > longestField else { return value }
        let end = value.unicodeScalars.index(
            before: value.utf8.index(value.startIndex, offsetBy: longestField))
        return value[..<end] + "…"
    }

    private func text(
        _ leaf: MailLeaf, of message: MailMessage, subject: String?
    ) -> ArticleDraft {
        let bytes = message.content(leaf)
        guard !TextDecoder.looksBinary(bytes[...]) else {
            return remark(
                "A part that calls itself \(leaf.type) holds binary data; it is left out.")
        }
        let decoded = Charset.decoded(bytes, leaf.charset)
        var draft = ArticleDraft()
        switch leaf.type {
        case "text/html":
            let cleaned = TextCleaner.clean(decoded.bytes)
            draft = HTMLReader(limits: limits, extent: .everything).read(cleaned.output)
            draft.remarks = cleaned.remarks + draft.remarks
        default:
            draft = plain(decoded.bytes, leaf, subject: subject)
        }
        if !decoded.isKnown, let charset = leaf.charset {
            let name = Excerpt.line(TextCleaner.clean(Array(charset.utf8)).output)
            draft.remarks.append("Its encoding, \(name), is not known; it was guessed.")
        }
        return draft
    }

    private func plain(_ bytes: [UInt8], _ leaf: MailLeaf, subject: String?) -> ArticleDraft {
        let lines =
            leaf.isFlowed ? FlowedText.joined(bytes, deletesSpaces: leaf.deletesSpaces) : bytes
        let cleaned = TextCleaner.clean(lines)
        let text = cleaned.output
        let end = signature(text) ?? text.count
        var draft = PlainTextReader(limits: limits).read(Array(text[..<end]), title: subject)
        if end < text.count { draft.append(signed(text[end...])) }
        draft.remarks = cleaned.remarks + draft.remarks
        return draft
    }

    /// Where the last line that is "-- " begins, unless a text rather than a signature follows it.
    private func signature(_ text: [UInt8]) -> Int? {
        var end = text.count
        for _ in 0...Self.longestSignature {
            guard end > 0 else { return nil }
            let start = text[..<end].lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
            if text[start..<end].elementsEqual("--".utf8)
                || text[start..<end].elementsEqual("-- ".utf8)
            {
                return start
            }
            if text[start..<end].first == UInt8(ascii: ">") { return nil }
            end = start - 1
        }
        return nil
    }

    /// A rule in place of the "--", and the lines as they are.
    private func signed(_ text: ArraySlice<UInt8>) -> ArticleDraft {
        let lines = text.drop { $0 != .lineFeed }.dropFirst()
        guard lines.contains(where: { $0 > .space }) else { return ArticleDraft() }
        var builder = ReadingTextBuilder()
        builder.begin(.rule)
        builder.append("* * *".utf8)
        builder.begin(.preformatted)
        builder.append(lines)
        builder.end()
        return builder.draft()
    }

    private func list(_ attachments: [MailLeaf]) -> ArticleDraft {
        guard !attachments.isEmpty else { return ArticleDraft() }
        var builder = ReadingTextBuilder()
        builder.begin(.paragraph)
        builder.append("Attachments:".utf8)
        for (index, leaf) in attachments.enumerated() {
            builder.begin(
                .listItem(depth: 1, marker: 0), marker: Array("\(index + 1).".utf8), tight: true)
            let type = TextCleaner.clean(Array(leaf.type.utf8)).output
            let name = leaf.name.map { Excerpt.line(TextCleaner.clean($0).output) }
            builder.append("\(name ?? "without a name") (\(Excerpt.line(type)))".utf8)
        }
        builder.end()
        return builder.draft()
    }

    private func remark(_ sentence: String) -> ArticleDraft {
        var draft = ArticleDraft()
        draft.remarks.append(sentence)
        return draft
    }
}
