import Articles

/// A screen that stands over the panes.
public enum OverlayScreen: Hashable, Sendable {
    case entityPage(EntityPageState)
    case entities(EntityListState)
    case shared(SharedScreenState)
    case notes(FilteredList<NoteRow>)
    case note(NotePageState)
    case review(ReviewState)
    case search(LibrarySearchState)
    case help(ListCursor)
    case skipped(SkippedScreenState)
    case timeline(TimelineState)
    case importing(ImportState)
    case decisions(FilteredList<DecisionRow>)
}

/// What a search of the library found in one article, or in a note.
public struct LibraryHit: Hashable, Sendable {
    /// The note that it was found in; nil for an article.
    public var note: AnnotationID?
    /// Without a meaning for a note, whose article may be gone.
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
        marks: [Range<Int>], note: AnnotationID? = nil
    ) {
        self.note = note
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
    /// The articles that were found.
    public internal(set) var total = 0
    /// Notes, and then the best articles; at most ``limit``.
    public internal(set) var hits: [LibraryHit] = []
    public internal(set) var cursor = ListCursor()

    public static let limit = 500

    init(query: String) {
        self.query = query
    }

    /// How many of the hits are notes.
    public var noteCount: Int { hits.count { $0.note != nil } }

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
