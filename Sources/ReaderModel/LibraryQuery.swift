import Articles

/// A search of the library as the user asked for it.
public struct LibraryQuery: Hashable, Sendable {
    public enum Order: String, CaseIterable, Hashable, Sendable {
        case rank
        case date
        case path
    }

    public var text: String
    public var order: Order
    public var isReversed: Bool
    /// Whether the last word may go on, as the query is being typed.
    public var isTyping: Bool

    public init(
        _ text: String, order: Order = .rank, isReversed: Bool = false, isTyping: Bool = false
    ) {
        self.text = text
        self.order = order
        self.isReversed = isReversed
        self.isTyping = isTyping
    }
}

/// What a search of the library found in one article, or in a note.
public struct LibraryHit: Hashable, Sendable {
    /// The note that it was found in; nil for an article.
    public var note: AnnotationID?
    /// Without a meaning for a note, whose article may be gone.
    public var article: ArticleID
    public var title: String
    public var path: DocumentPath
    /// Of an article.
    public var date: DateValue?
    /// Nil until it is known: passages are looked for when they come into view.
    public var passage: LibraryPassage?

    public init(
        article: ArticleID, title: String, path: DocumentPath, date: DateValue? = nil,
        passage: LibraryPassage? = nil, note: AnnotationID? = nil
    ) {
        self.article = article
        self.title = title
        self.path = path
        self.date = date
        self.passage = passage
        self.note = note
    }
}

/// The first match in a text, with what stands around it.
public struct LibraryPassage: Hashable, Sendable {
    /// In the reading text; empty, at its start, when only the title matches.
    public var range: TextRange
    /// Matches in the text; nil when they were not counted.
    public var count: Int?
    public var snippet: String
    /// What matched, in UTF-8 bytes of `snippet`.
    public var marks: [Range<Int>]

    public init(
        range: TextRange = TextRange(.zero, .zero), count: Int? = nil, snippet: String,
        marks: [Range<Int>] = []
    ) {
        self.range = range
        self.count = count
        self.snippet = snippet
        self.marks = marks
    }
}

/// What a search of the library found.
public struct LibraryFindings: Hashable, Sendable {
    /// The entities that go by the words of the query, the best first.
    public var names: [Entity]
    /// How many there are; with more, perhaps, that are not known yet.
    public var namesTotal: Int
    public var notes: [LibraryHit]
    /// In the order that was asked for; at most ``LibrarySearchState/limit``.
    public var articles: [LibraryHit]
    /// How many articles were found; at least so many where that is not exact yet.
    public var total: Int
    public var isTotalExact: Bool
    /// Among how many articles the best were picked; nil for all.
    public var ranked: Int?
    /// Whether nothing more is to come.
    public var isFinal: Bool

    public init(
        names: [Entity] = [], namesTotal: Int? = nil, notes: [LibraryHit] = [],
        articles: [LibraryHit] = [], total: Int? = nil, isTotalExact: Bool = true,
        ranked: Int? = nil, isFinal: Bool = true
    ) {
        self.names = names
        self.namesTotal = namesTotal ?? names.count
        self.notes = notes
        self.articles = articles
        self.total = total ?? articles.count
        self.isTotalExact = isTotalExact
        self.ranked = ranked
        self.isFinal = isFinal
    }

    public static let none = LibraryFindings()

    public var isEmpty: Bool { names.isEmpty && notes.isEmpty && articles.isEmpty }
}
