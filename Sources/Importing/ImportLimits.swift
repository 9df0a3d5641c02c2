/// How much of a document the importer takes on before it declines.
public struct ImportLimits: Hashable, Sendable {
    /// The largest file, in bytes.
    public var maxBytes: Int
    /// How deep quotations and lists may nest; what nests deeper is shown at this depth.
    public var maxDepth: Int
    /// The largest text that is parsed as Markdown, in bytes; a larger one is read as plain text.
    /// cmark takes about thirty times the size of what it parses.
    public var maxMarkdownBytes: Int
    /// The largest file of several articles that are read one after another, in bytes.
    public var maxContainerBytes: Int
    /// The largest of those articles as it stands in its file, and the largest page, in bytes.
    public var maxPartBytes: Int

    public init(
        maxBytes: Int = 256 << 20, maxDepth: Int = 32, maxMarkdownBytes: Int = 32 << 20,
        maxContainerBytes: Int = 64 << 30, maxPartBytes: Int = 64 << 20
    ) {
        self.maxBytes = maxBytes
        self.maxDepth = max(1, maxDepth)
        self.maxMarkdownBytes = maxMarkdownBytes
        self.maxContainerBytes = maxContainerBytes
        self.maxPartBytes = maxPartBytes
    }
}

extension ImportLimits {
    /// The largest file of a format, in bytes.
    func limit(for format: DocumentFormat) -> Int {
        switch format {
        case .mailbox, .jsonLines, .table: maxContainerBytes
        // What is made of mark-up takes some seven times its size while it is made.
        case .email, .html: maxPartBytes
        default: maxBytes
        }
    }
}
