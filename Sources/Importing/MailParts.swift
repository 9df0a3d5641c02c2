import Articles

/// The articles of a message: itself, and what is attached to it as far as that can be read.
struct MailParts {
    let limits: ImportLimits
    /// The part of the file that the message is, or is in; nil where it is the file itself, and then
    /// `file` is what the attachments are a part of.
    let part: ArticlePart?
    let file: ArticlePart
    let request: PartRequest

    /// Messages attached to attached messages.
    private static let maxDepth = 4

    func read(
        _ bytes: [UInt8], path: DocumentPath, depth: Int = 0,
        _ body: (ImportedPart) throws -> Void
    ) rethrows {
        let message = MailMessage(bytes)
        if request.only == nil || request.only == path {
            var draft = MailReader(limits: limits).read(message)
            if draft.text.isEmpty {
                try body(.refused(path, .empty))
            } else {
                // A message that is a file by itself goes by the file's name, also read alone.
                if depth > 0 || part != nil { draft.title = draft.title ?? "Without a subject" }
                try body(.article(article(draft, bytes, path, depth == 0 ? part : file)))
            }
        }
        for (index, leaf) in message.attachments.enumerated() {
            guard let format = format(of: leaf) else { continue }
            let path = path.part(Self.name(leaf, number: index + 1))
            guard request.wants(path) else { continue }
            let content = message.content(leaf)
            if format == .email {
                guard depth < Self.maxDepth else {
                    try body(.refused(path, .nestedTooDeep))
                    continue
                }
                try read(content, path: path, depth: depth + 1, body)
            } else {
                try body(attached(content, leaf, format, path))
            }
        }
    }

    private func attached(
        _ content: [UInt8], _ leaf: MailLeaf, _ format: DocumentFormat, _ path: DocumentPath
    ) -> ImportedPart {
        do throws(ImportError) {
            // Where it says in which encoding it is, that is believed.
            let text =
                leaf.type.hasPrefix("text/") && leaf.charset != nil
                ? Charset.decoded(content, leaf.charset).bytes : content
            let draft = try Importer(limits: limits).draft(text, format)
            guard !draft.text.isEmpty else { throw .empty }
            return .article(article(draft, content, path, file))
        } catch {
            return .refused(path, error)
        }
    }

    private func article(
        _ draft: ArticleDraft, _ bytes: [UInt8], _ path: DocumentPath, _ part: ArticlePart?
    ) -> Article {
        Article(draft, hash: SHA256.hash(bytes), path: path, part: part)
    }

    /// Nil for what is no document, or none that is read.
    private func format(of leaf: MailLeaf) -> DocumentFormat? {
        if leaf.isMessage { return .email }
        if leaf.type == "text/markdown" { return .markdown }
        if leaf.type == "text/html" { return .html(isXML: false) }
        let named = leaf.name.flatMap { PartName.fit($0) }.map {
            DocumentFormat(DocumentPath(bytes: $0))
        }
        switch named {
        case .markdown, .email, .html: return named
        case .plainText where leaf.type.hasPrefix("text/"): return named
        case .plainText: return leaf.name.map { Self.isText($0) } == true ? named : nil
        case nil: return leaf.type == "text/plain" ? .plainText : nil
        default: return nil
        }
    }

    /// Whatever the message calls it, a name like "report.txt" is that of a text.
    private static func isText(_ name: [UInt8]) -> Bool {
        name.map(\.lowercased).suffix(4).elementsEqual(".txt".utf8)
    }

    /// "2-report.txt"
    private static func name(_ leaf: MailLeaf, number: Int) -> [UInt8] {
        let given = leaf.name.flatMap { PartName.fit($0) }
        let usual = leaf.isMessage ? "message.eml" : "text.txt"
        return Array("\(number)-".utf8) + (given ?? Array(usual.utf8))
    }
}
