import Articles

/// A note with all that hangs on it.
public struct NoteDetails: Hashable, Sendable {
    public var row: NoteRow
    public var links: [LinkRow]
    /// The notes that link to this one.
    public var backlinks: [NoteRow]

    public init(row: NoteRow, links: [LinkRow] = [], backlinks: [NoteRow] = []) {
        self.row = row
        self.links = links
        self.backlinks = backlinks
    }
}

/// A link as a note's page shows it.
public struct LinkRow: Hashable, Sendable {
    /// Where following it leads.
    public enum End: Hashable, Sendable {
        case entity(EntityID, EntityKind)
        case note(AnnotationID)
        case passage(Occurrence)
    }

    public var target: NoteLink.Target
    public var title: String
    public var detail: String
    /// Nil when what it leads to is gone, or not in this library.
    public var end: End?

    public init(_ target: NoteLink.Target, title: String, detail: String, end: End?) {
        self.target = target
        self.title = title
        self.detail = detail
        self.end = end
    }
}

/// What a link is made to, as the user points at it.
public enum LinkWish: Hashable, Sendable {
    case entity(EntityReference)
    case note(AnnotationID)
    case passage(ArticleID, TextRange)
}

/// A passage that a note links to, in the article that holds it.
public struct LinkedPassage: Hashable, Sendable {
    public var range: TextRange
    /// The note.
    public var note: AnnotationID
    /// What it says.
    public var title: String
    /// The title of its article.
    public var article: String

    public init(_ range: TextRange, from note: AnnotationID, title: String, article: String) {
        self.range = range
        self.note = note
        self.title = title
        self.article = article
    }
}

extension NoteRow {
    /// The note in a line: what it says, or what it marks.
    public var gist: String {
        let body = MarkdownText(annotation.body, limit: 400)
        guard let first = body.blocks.first else { return "“\(quote.prefix(300))”" }
        let line = body.text[first.range].split(whereSeparator: \.isNewline).first
        return line.map(String.init) ?? ""
    }
}
