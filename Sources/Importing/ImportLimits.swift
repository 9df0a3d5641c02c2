/// How much of a document the importer takes on before it declines.
public struct ImportLimits: Hashable, Sendable {
    /// The largest file, in bytes.
    public var maxBytes: Int
    /// How deep quotations and lists may nest; what nests deeper is shown at this depth.
    public var maxDepth: Int
    /// The largest text that is parsed as Markdown, in bytes; a larger one is read as plain text.
    /// cmark takes about thirty times the size of what it parses.
    public var maxMarkdownBytes: Int

    public init(
        maxBytes: Int = 256 << 20, maxDepth: Int = 32, maxMarkdownBytes: Int = 32 << 20
    ) {
        self.maxBytes = maxBytes
        self.maxDepth = max(1, maxDepth)
        self.maxMarkdownBytes = maxMarkdownBytes
    }
}
