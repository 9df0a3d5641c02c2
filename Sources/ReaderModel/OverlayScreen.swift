import Articles

/// A screen that stands over the panes.
public enum OverlayScreen: Hashable, Sendable {
    case entityPage(EntityPageState)
    case entities(EntityListState)
    case shared(SharedScreenState)
    case notes(FilteredList<NoteRow>)
    case note(NotePageState)
    case search(LibrarySearchState)
    case help(ListCursor)
    case skipped(SkippedScreenState)
    case timeline(TimelineState)
    case decisions(FilteredList<DecisionRow>)
}

/// What a search of the library found in one article.
public struct LibraryHit: Hashable, Sendable {
    public var article: ArticleID
    public var title: String
    public var path: DocumentPath
    /// Of the first match in the reading text.
    public var range: TextRange
    public var snippet: String
    /// What matched, in UTF-8 bytes of `snippet`.
    public var marks: [Range<Int>]

    public init(
        article: ArticleID, title: String, path: DocumentPath, range: TextRange, snippet: String,
        marks: [Range<Int>]
    ) {
        self.article = article
        self.title = title
        self.path = path
        self.range = range
        self.snippet = snippet
        self.marks = marks
    }
}

/// A search of the library and what it found.
public struct LibrarySearchState: Hashable, Sendable {
    public internal(set) var query: String
    public internal(set) var total = 0
    /// The best hits; at most ``limit``.
    public internal(set) var hits: [LibraryHit] = []
    public internal(set) var cursor = ListCursor()

    public static let limit = 500

    init(query: String) {
        self.query = query
    }

    public var selected: LibraryHit? {
        hits.indices.contains(cursor.selected) ? hits[cursor.selected] : nil
    }
}

public struct SkippedScreenState: Hashable, Sendable {
    public let files: [SkippedFile]
    public internal(set) var cursor = ListCursor()

    init(_ files: [SkippedFile]) {
        self.files = files
    }
}
