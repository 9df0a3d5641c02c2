import Articles

extension Importer {
    /// Calls `body` with each article that a file holds, and with each part of it that cannot be
    /// read. Where the file itself cannot be read (any further), that is told with the file's path.
    ///
    /// No more than one article, and the part of the file that it is made of, is held at a time.
    public func articles(
        inFile absolutePath: [UInt8], path: DocumentPath, _ body: (ImportedPart) throws -> Void
    ) throws {
        do {
            try read(absolutePath, path, .all, body)
        } catch let error as ImportError {
            try body(.refused(path, error))
        }
    }

    /// Whether a file is no article itself and holds several; false where it cannot be read.
    ///
    /// - Parameter path: tells the format.
    public static func holdsSeveral(_ absolutePath: [UInt8], path: DocumentPath) -> Bool {
        (try? Importer().contents(absolutePath, path).areSeveral) ?? false
    }

    func article(_ path: DocumentPath, at place: PartPlace) throws(ImportError) -> Article {
        var result = Result<Article, ImportError>.failure(.noSuchPart)
        do {
            let request = PartRequest(only: path, range: place.range)
            try read(place.absolutePath, place.file, request) { part in
                switch part {
                case .article(let article) where article.path == path: result = .success(article)
                case .refused(path, let error): result = .failure(error)
                default: break
                }
            }
        } catch let error as ImportError {
            throw error
        } catch {
            preconditionFailure("reading throws nothing else")
        }
        return try result.get()
    }

    private func read(
        _ absolutePath: [UInt8], _ path: DocumentPath, _ request: PartRequest,
        _ body: (ImportedPart) throws -> Void
    ) throws {
        if let error = Self.unsupportedFormat(path) { throw error }
        switch try contents(absolutePath, path) {
        case .messages(let file):
            try Mailbox(limits: limits, file: file, request: request).read(body)
        case .entries(let file):
            try FeedFile(limits: limits, file: file, request: request, encoding: encoding)
                .read(body)
        case .records(let file, let layout):
            let records = try RecordFile(
                limits: limits, names: columns, file: file, layout: layout, request: request,
                encoding: encoding)
            try records.read(body)
        case .message:
            let file = try OpenFile(absolutePath, path: path)
            let bytes = try file.bytes(limit: limits.maxPartBytes)
            let whole = ArticlePart(fileLength: path.bytes.count, range: 0..<bytes.count)
            try MailParts(limits: limits, part: nil, file: whole, request: request)
                .read(bytes, path: path, body)
        case .article:
            guard request.only == nil else { throw ImportError.noSuchPart }
            try body(.article(article(inFile: absolutePath, path: path)))
        }
    }

    /// What a file holds, as far as its name and, where that does not tell, its first bytes say.
    func contents(
        _ absolutePath: [UInt8], _ path: DocumentPath
    ) throws(ImportError) -> FileContents {
        let format = DocumentFormat(path)
        switch format {
        case .email: return .message
        case .plainText, .markdown, .html, .book, .unsupported: return .article
        case .mailbox: return .messages(try OpenFile(absolutePath, path: path))
        case .feed, .jsonLines, .table:
            let file = try OpenFile(absolutePath, path: path)
            let head = try file.bytes(0..<RecordFile.headBytes)
            if format == .feed { return FeedFile.isFeed(head) ? .entries(file) : .article }
            let layout = RecordFile.layout(head, isTable: format == .table, columns)
            return layout.map { .records(file, $0) } ?? .article
        }
    }
}

/// What a file holds.
enum FileContents {
    case article
    case message
    case messages(OpenFile)
    case entries(OpenFile)
    case records(OpenFile, RecordFile.Layout)

    /// Whether the file is no article itself.
    var areSeveral: Bool {
        switch self {
        case .article, .message: false
        case .messages, .entries, .records: true
        }
    }
}

/// Where a part is looked for.
struct PartPlace {
    /// Of the file.
    var absolutePath: [UInt8]
    var file: DocumentPath
    /// Where in the file it was.
    var range: Range<Int>?

    /// - Returns: nil where the path is that of no part of a file: it is one itself, or nothing
    ///   above it is.
    init?(_ absolutePath: [UInt8], _ path: DocumentPath, known: ArticlePart?) {
        guard let length = known?.fileLength ?? Self.fileLength(absolutePath, path),
            length > 0, length < path.bytes.count
        else { return nil }
        self.absolutePath = absolutePath.dropLast(path.bytes.count - length)
        file = DocumentPath(bytes: Array(path.bytes.prefix(length)))
        range = known?.range
    }

    /// The length of the shortest beginning of `path` that is a file.
    private static func fileLength(_ absolutePath: [UInt8], _ path: DocumentPath) -> Int? {
        guard absolutePath.suffix(path.bytes.count).elementsEqual(path.bytes) else { return nil }
        for (index, byte) in path.bytes.enumerated() where byte == UInt8(ascii: "/") {
            let beginning = Array(absolutePath.dropLast(path.bytes.count - index))
            if RegularFile.isOne(beginning) { return index }
        }
        return nil
    }
}

extension Article {
    init(
        _ draft: ArticleDraft, hash: ContentHash, path: DocumentPath, part: ArticlePart? = nil
    ) {
        self.init(
            path: path, hash: hash, title: draft.title ?? Importer.title(of: path),
            text: ReadingText(repairing: draft.text), blocks: draft.blocks, spans: draft.spans,
            remarks: draft.remarks, stated: draft.stated, part: part)
        pages = draft.pages
    }
}
