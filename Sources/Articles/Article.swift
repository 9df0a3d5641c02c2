/// The number of an article in the index of its library. It means nothing outside that index.
public struct ArticleID: Hashable, Comparable, Sendable {
    public let rawValue: Int64

    public init(_ rawValue: Int64) {
        self.rawValue = rawValue
    }

    public static func < (a: ArticleID, b: ArticleID) -> Bool { a.rawValue < b.rawValue }
}

/// A document as it is read: made of a file's bytes by `Importing`, and by nothing else.
public struct Article: Hashable, Sendable {
    public var path: DocumentPath
    /// Of the file's bytes, or of the part's.
    public var hash: ContentHash
    /// As a reader would give it: past site furniture, without mark-up, on one line.
    public var title: String
    public var text: ReadingText
    public var blocks: [Block]
    public var spans: [StyledSpan]
    /// What the importer lost or guessed, in sentences for the reader of the article.
    public var remarks: [String]
    /// The date that its front matter or its mail head gives it, as it stands there.
    public var stated: StatedDate?
    /// Nil for an article that is a file by itself.
    public var part: ArticlePart?
    /// Where its pages begin, in reading order; empty where the document has none.
    public var pages: [ArticlePage] = []

    public init(
        path: DocumentPath, hash: ContentHash, title: String, text: ReadingText, blocks: [Block],
        spans: [StyledSpan] = [], remarks: [String] = [], stated: StatedDate? = nil,
        part: ArticlePart? = nil
    ) {
        self.path = path
        self.hash = hash
        self.title = title
        self.text = text
        self.blocks = blocks
        self.spans = spans
        self.remarks = remarks
        self.stated = stated
        self.part = part
    }
}

/// What the list of articles shows of one.
public struct ArticleSummary: Hashable, Sendable, Identifiable {
    public var id: ArticleID
    public var path: DocumentPath
    public var hash: ContentHash
    public var title: String
    public var words: Int
    /// The reading text's length in UTF-8 bytes.
    public var length: Int
    /// The file's modification time, in whole seconds since 1970-01-01 UTC.
    public var modified: Int64
    /// The day of ``modified`` in UTC, as "2006-11-28"; nil outside the years of ``CalendarDate``.
    public var modifiedDay: String? {
        let days = modified >= 0 ? modified / 86_400 : (modified - 86_399) / 86_400
        guard let day = CalendarDate(dayNumber: Int(days)) else { return nil }
        return DateValue(from: day, to: day, unit: .day)?.text
    }
    /// The day that it says it is of; nil when it says none, or that is not known yet.
    public var date: DateValue?
    /// How many different entities it names; 0 until they are known.
    public var entities: Int
    public var annotations: Int

    public init(
        id: ArticleID, path: DocumentPath, hash: ContentHash, title: String, words: Int,
        length: Int, modified: Int64, date: DateValue? = nil, entities: Int = 0,
        annotations: Int = 0
    ) {
        self.id = id
        self.path = path
        self.hash = hash
        self.title = title
        self.words = words
        self.length = length
        self.modified = modified
        self.date = date
        self.entities = entities
        self.annotations = annotations
    }
}
