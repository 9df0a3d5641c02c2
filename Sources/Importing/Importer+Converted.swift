import Articles

/// Articles that programs made of documents.
extension Importer {
    /// - Parameters:
    ///   - output: what the program wrote, UTF-8.
    ///   - hash: of the document's own bytes.
    ///   - remark: says which program it was.
    /// - Throws: ``ImportError/binary`` and ``ImportError/empty``.
    public func article(
        converted output: [UInt8], _ format: ConvertedFormat, hash: ContentHash,
        path: DocumentPath, remark: String
    ) throws(ImportError) -> Article {
        // What the program wrote is in no encoding that anybody has to choose.
        let importer = Importer(limits: limits)
        var draft: ArticleDraft
        if format == .text, output.contains(.formFeed) {
            let decoded = try TextDecoder(output)
            draft = PagedTextReader(limits: limits).read(decoded.bytes)
            draft.remarks = decoded.remarks + draft.remarks
        } else {
            draft = try importer.draft(output, Self.format(of: format), extent: .everything)
        }
        draft.remarks.insert(remark, at: 0)
        guard !draft.text.isEmpty else { throw .empty }
        return Article(draft, hash: hash, path: path)
    }

    private static func format(of converted: ConvertedFormat) -> DocumentFormat {
        switch converted {
        case .text: .plainText
        case .markdown: .markdown
        case .html: .html(isXML: false)
        }
    }

    /// The bytes of a regular file.
    ///
    /// - Throws: ``ImportError/unreadable(_:errno:)``, ``ImportError/notARegularFile(_:)`` and
    ///   ``ImportError/tooLarge(bytes:limit:)``.
    public func bytes(
        inFile absolutePath: [UInt8], path: DocumentPath
    ) throws(ImportError) -> [UInt8] {
        try RegularFile.read(absolutePath, path: path, limit: limits.maxBytes)
    }

    /// Whether a path leads to a regular file.
    public static func isFile(_ absolutePath: [UInt8]) -> Bool { RegularFile.isOne(absolutePath) }

    /// The hash that an article of these bytes has.
    public static func hash(_ bytes: [UInt8]) -> ContentHash { SHA256.hash(bytes) }
}
