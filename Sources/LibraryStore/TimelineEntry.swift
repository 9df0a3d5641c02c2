import Articles

/// A date in an article, with the sentence that it stands in.
public struct TimelineEntry: Hashable, Sendable {
    public var article: ArticleID
    public var path: DocumentPath
    public var title: String
    public var range: TextRange
    /// Nil when it cannot be placed on a calendar.
    public var value: DateValue?
    public var ground: DateGround
    /// It holds the start of `range`.
    public var sentence: TextRange

    public init(
        article: ArticleID, path: DocumentPath, title: String, range: TextRange,
        value: DateValue?, ground: DateGround, sentence: TextRange
    ) {
        self.article = article
        self.path = path
        self.title = title
        self.range = range
        self.value = value
        self.ground = ground
        self.sentence = sentence
    }

    /// By time: what begins first and, of these, what lasts longest first; then by article and place.
    /// What cannot be placed on a calendar comes last.
    public static func inOrder(_ a: TimelineEntry, _ b: TimelineEntry) -> Bool {
        guard let x = a.value, let y = b.value else {
            if (a.value == nil) != (b.value == nil) { return b.value == nil }
            return (a.article, a.range.start) < (b.article, b.range.start)
        }
        return (x.first, y.last, a.article, a.range.start)
            < (y.first, x.last, b.article, b.range.start)
    }
}

/// A part of a text, with where in the text it is.
public struct TextPart: Hashable, Sendable {
    public var text: String
    public var range: TextRange

    public init(_ text: String, _ range: TextRange) {
        self.text = text
        self.range = range
    }
}
