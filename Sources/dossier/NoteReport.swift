import Annotating
import Articles

/// A note as JSON shows it.
struct NoteReport: Encodable {
    private let note: PlacedNote
    private let backlinks: [AnnotationID]?

    /// - Parameter backlinks: the notes that link to it, where that was asked for.
    init(_ note: PlacedNote, backlinks: [AnnotationID]? = nil) {
        self.note = note
        self.backlinks = backlinks
    }

    enum CodingKeys: CodingKey {
        case id, article, start, end, quote, body, tags, colour, starred, links, backlinks
        case state, score, former, created, modified
    }

    func encode(to encoder: any Encoder) throws {
        let annotation = note.annotation
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(annotation.id.rawValue, forKey: .id)
        try container.encode(note.path.string, forKey: .article)
        // A note without a place says so with null.
        try container.encode(note.scalars?.lowerBound, forKey: .start)
        try container.encode(note.scalars?.upperBound, forKey: .end)
        try container.encode(annotation.target.selector.quote.exact, forKey: .quote)
        try container.encode(annotation.body, forKey: .body)
        try container.encode(annotation.tags, forKey: .tags)
        // The colour's own name, whatever the user calls it.
        try container.encode(annotation.colour?.rawValue, forKey: .colour)
        try container.encode(annotation.isStarred, forKey: .starred)
        try container.encode(annotation.links.map(LinkReport.init), forKey: .links)
        try container.encodeIfPresent(backlinks?.map(\.rawValue), forKey: .backlinks)
        try container.encode(note.anchor.state, forKey: .state)
        if case .fuzzy(_, let score) = note.anchor { try container.encode(score, forKey: .score) }
        try container.encodeIfPresent(note.former.map(FormerReport.init), forKey: .former)
        try container.encode(annotation.created.iso8601, forKey: .created)
        try container.encode(annotation.modified.iso8601, forKey: .modified)
    }
}

/// The document that a note was made on, where another was taken for it.
private struct FormerReport: Encodable {
    var path: String
    var likeness: Double

    init(_ former: FormerDocument) {
        path = former.path.string
        likeness = former.likeness
    }
}

/// A link from a note as JSON shows it.
private struct LinkReport: Encodable {
    /// What it leads to: entity, note or passage.
    var to: String
    /// The entity's or the note's; nil for a passage.
    var id: String?
    var name: String?
    /// Of the document when the link was made.
    var path: String?
    var quote: String?

    init(_ link: NoteLink) {
        switch link.target {
        case .entity(let id, let name): (to, self.id, self.name) = ("entity", id.rawValue, name)
        case .note(let id): (to, self.id) = ("note", id.rawValue)
        case .passage(let target):
            (to, path, quote) = ("passage", target.path.string, target.selector.quote.exact)
        }
    }
}

/// Notes as JSON shows them.
struct NotesReport: Encodable {
    var annotations: [NoteReport]

    init(_ notes: [PlacedNote]) {
        annotations = notes.map { NoteReport($0) }
    }

    /// - Parameter origins: the notes of the notebook that links lead from.
    init(_ notes: [PlacedNote], origins: [Annotation]) {
        let backlinks = origins.backlinks
        annotations = notes.map {
            NoteReport($0, backlinks: backlinks[$0.annotation.id] ?? [])
        }
    }
}
