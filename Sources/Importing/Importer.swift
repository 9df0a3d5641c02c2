import Articles

/// Files to articles.
///
/// An article's reading text is a pure function of the file's bytes, the format that its name tells
/// and ``version``.
public struct Importer: Sendable {
    /// Grows with every change that could give another reading text for the same bytes.
    public static let version = 5

    let limits: ImportLimits
    let encoding: TextEncoding?
    let columns: ColumnNames

    /// - Parameters:
    ///   - encoding: what texts are read in, whatever they look like or say; nil to find out.
    ///   - columns: by which names the fields of articles go in tables and lines of JSON.
    public init(
        limits: ImportLimits = ImportLimits(), encoding: TextEncoding? = nil,
        columns: ColumnNames = .usual
    ) {
        self.limits = limits
        self.encoding = encoding
        self.columns = columns
    }

    /// Whether a file of this name is worth opening: false for formats known not to be text.
    public static func isCandidate(_ path: DocumentPath) -> Bool {
        unsupportedFormat(path) == nil
    }

    /// Whether the same bytes give the same articles under both names, but for a title that is the name.
    public static func readsAlike(_ a: DocumentPath, _ b: DocumentPath) -> Bool {
        DocumentFormat(a) == DocumentFormat(b)
    }

    /// The title of an article of a file of this name whose text has none.
    public static func titleOfUntitled(_ path: DocumentPath) -> String { title(of: path) }

    /// Whether a file of this name may hold any number of articles, so that not all of them are to be in
    /// memory at once.
    public static func holdsMany(_ path: DocumentPath) -> Bool {
        switch DocumentFormat(path) {
        case .mailbox, .feed, .jsonLines, .table: true
        default: false
        }
    }

    /// The error that a file of this name will give whatever its bytes, or nil.
    public static func unsupportedFormat(_ path: DocumentPath) -> ImportError? {
        guard case .unsupported(let name) = DocumentFormat(path) else { return nil }
        return .unsupportedFormat(name: name)
    }

    /// - Parameter path: tells the format, gives the title where the text has none, and becomes
    ///   the article's; the file is not looked at.
    /// - Throws: ``ImportError/tooLarge(bytes:limit:)``, ``ImportError/unsupportedFormat(name:)``,
    ///   ``ImportError/binary`` and ``ImportError/empty``.
    public func article(
        from bytes: [UInt8], path: DocumentPath
    ) throws(ImportError) -> Article {
        if let error = Self.unsupportedFormat(path) { throw error }
        guard bytes.count <= limits.maxBytes else {
            throw .tooLarge(bytes: bytes.count, limit: limits.maxBytes)
        }
        let draft = try draft(bytes, DocumentFormat(path))
        guard !draft.text.isEmpty else { throw .empty }
        return Article(draft, hash: SHA256.hash(bytes), path: path)
    }

    /// The article that a file is, or that is a part of one.
    ///
    /// - Parameters:
    ///   - absolutePath: of the file, without NUL, or of the part. Links are followed.
    ///   - part: asked for where the path is that of a part: where in its file it was. Without an
    ///     answer, or where it has gone from there, it is looked for.
    /// - Throws: what ``article(from:path:)`` throws, ``ImportError/unreadable(_:errno:)``,
    ///   ``ImportError/notARegularFile(_:)``, ``ImportError/severalArticles`` and
    ///   ``ImportError/noSuchPart``.
    public func article(
        inFile absolutePath: [UInt8], path: DocumentPath, part: () -> ArticlePart? = { nil }
    ) throws(ImportError) -> Article {
        let format = DocumentFormat(path)
        do throws(ImportError) {
            if let error = Self.unsupportedFormat(path) { throw error }
            if try contents(absolutePath, path).areSeveral { throw .severalArticles }
            let bytes = try RegularFile.read(
                absolutePath, path: path, limit: min(limits.maxBytes, limits.limit(for: format)))
            return try article(from: bytes, path: path)
        } catch {
            guard let place = PartPlace(absolutePath, path, known: part()) else { throw error }
            return try article(path, at: place)
        }
    }

    /// The same for a path that is UTF-8.
    public func article(
        inFile absolutePath: String, path: DocumentPath
    ) throws(ImportError) -> Article {
        try article(inFile: Array(absolutePath.utf8), path: path)
    }

    /// - Parameter extent: of HTML.
    func draft(
        _ bytes: [UInt8], _ format: DocumentFormat, extent: HTMLReader.Extent = .article
    ) throws(ImportError) -> ArticleDraft {
        switch format {
        case .email: return MailReader(limits: limits).read(MailMessage(bytes))
        case .mailbox: throw .severalArticles
        case .unsupported(let name): throw .unsupportedFormat(name: name)
        case .book: return try BookReader(limits: limits).read(bytes)
        case .plainText, .markdown, .html, .feed, .jsonLines, .table: break
        }
        let decoded = try TextDecoder(
            bytes, chosen: encoding, declared: Self.declared(bytes, format))
        let cleaner = TextCleaner.clean(
            decoded.bytes, keepsTrailingSpaces: format == .markdown)
        var draft =
            switch format {
            case .markdown: MarkdownReader(limits: limits).read(cleaner.output)
            case .html(let isXML):
                HTMLReader(limits: limits, extent: extent).read(cleaner.output, isXML: isXML)
            default: PlainTextReader(limits: limits).read(cleaner.output)
            }
        draft.remarks = decoded.remarks + cleaner.remarks + draft.remarks
        return draft
    }

    /// The encoding that a document of this format says it is in.
    private static func declared(_ bytes: [UInt8], _ format: DocumentFormat) -> TextEncoding? {
        if case .html = format { HTMLCharset.declared(bytes) } else { nil }
    }

    /// The file's name without its extension, fit to be shown.
    static func title(of path: DocumentPath) -> String {
        let name = Array(path.name.utf8)
        let stem = name.lastIndex(of: UInt8(ascii: ".")).map { $0 > 0 ? name[..<$0] : name[...] }
        let cleaned = TextCleaner.clean(Array(stem ?? name[...])).output
        let line = cleaned.map { $0 == .lineFeed || $0 == .tab ? .space : $0 }
        return line.isEmpty ? "?" : String(decoding: line, as: UTF8.self)
    }
}
