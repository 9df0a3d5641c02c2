import CMarkGFM
import Synchronization

/// A parsed Markdown text. It owns cmark's memory and must not outlive its use: `free` it.
struct MarkdownTree {
    let root: OpaquePointer

    /// cmark switches its extensions on and off in tables that all parsers of a process share.
    private static let parsing = Mutex(())

    /// - Returns: nil where the parser gives up.
    init?(_ text: ArraySlice<UInt8>, tables: Bool, footnotes: Bool) {
        let options = CMARK_OPT_DEFAULT | (footnotes ? CMARK_OPT_FOOTNOTES : 0)
        let names = tables ? ["strikethrough", "table"] : ["strikethrough"]
        let root = Self.parsing.withLock { _ in
            Self.parse(text, options, names).map { UInt(bitPattern: $0) }
        }
        guard let root, let pointer = OpaquePointer(bitPattern: root) else { return nil }
        self.root = pointer
    }

    func free() {
        cmark_node_free(root)
    }

    private static func parse(
        _ text: ArraySlice<UInt8>, _ options: CInt, _ extensions: [String]
    ) -> OpaquePointer? {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(options) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in extensions {
            if let found = cmark_find_syntax_extension(name) {
                cmark_parser_attach_syntax_extension(parser, found)
            }
        }
        text.withUnsafeBytes { buffer in
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            cmark_parser_feed(parser, start, buffer.count)
        }
        return cmark_parser_finish(parser)
    }
}
