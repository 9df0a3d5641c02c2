/// What identifies an annotation for ever, also in exports: a random UUID, in lower case.
public struct AnnotationID: Hashable, Comparable, Sendable {
    public let rawValue: String

    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    public static func < (a: AnnotationID, b: AnnotationID) -> Bool { a.rawValue < b.rawValue }
}

/// A moment, in whole milliseconds since 1970-01-01 UTC.
public struct Timestamp: Hashable, Comparable, Sendable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

    /// The day in UTC; nil beyond the years that a calendar has.
    public var day: CalendarDate? {
        let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
        return CalendarDate(dayNumber: Int(rest < 0 ? days - 1 : days))
    }
}

/// The passage that an annotation is about, told so that it is found again after a change.
public struct AnnotationTarget: Hashable, Sendable {
    /// Of the document's bytes when the note was made.
    public var hash: ContentHash
    /// The document's absolute path when the note was made.
    public var path: DocumentPath
    public var selector: Selector

    public init(hash: ContentHash, path: DocumentPath, selector: Selector) {
        self.hash = hash
        self.path = path
        self.selector = selector
    }
}

/// A note on a passage, or a mere highlight where the body is empty.
public struct Annotation: Hashable, Sendable, Identifiable {
    public var id: AnnotationID
    public var target: AnnotationTarget
    /// Markdown.
    public var body: String
    public var tags: [String]
    /// What its passage is marked in; nil for the ink that notes have otherwise.
    public var colour: NoteColour?
    /// Whether the user wants to find it again sooner than others.
    public var isStarred: Bool
    /// In the order in which they were made.
    public var links: [NoteLink]
    /// What the user said on its place after the document had changed, the latest last. `target`
    /// stays what it was.
    public var placements: [NotePlacement]
    public var created: Timestamp
    public var modified: Timestamp

    public init(
        id: AnnotationID, target: AnnotationTarget, body: String, tags: [String] = [],
        colour: NoteColour? = nil, isStarred: Bool = false, links: [NoteLink] = [],
        placements: [NotePlacement] = [], created: Timestamp, modified: Timestamp
    ) {
        self.id = id
        self.target = target
        self.body = body
        self.tags = tags
        self.colour = colour
        self.isStarred = isStarred
        self.links = links
        self.placements = placements
        self.created = created
        self.modified = modified
    }

    public var isHighlight: Bool { body.isEmpty }
}

/// Where an annotation's passage is in the text of today.
public enum Anchor: Hashable, Sendable {
    /// The same words at the same place.
    case exact(TextRange)
    /// The same words, elsewhere.
    case moved(TextRange)
    /// Changed words; `score` is their likeness to the old ones, over the bar and at most 1.
    case fuzzy(TextRange, score: Double)
    /// Several places fit as well as each other.
    case ambiguous([TextRange])
    /// The passage is gone.
    case orphan

    /// The one place that it stands at, if there is one.
    public var range: TextRange? {
        switch self {
        case .exact(let range), .moved(let range), .fuzzy(let range, _): range
        case .ambiguous, .orphan: nil
        }
    }

    /// As JSON shows it.
    public var state: String {
        switch self {
        case .exact: "exact"
        case .moved: "moved"
        case .fuzzy: "fuzzy"
        case .ambiguous: "ambiguous"
        case .orphan: "orphan"
        }
    }
}

/// An annotation together with where it stands now.
public struct AnchoredAnnotation: Hashable, Sendable {
    public var annotation: Annotation
    public var anchor: Anchor
    /// What its document was, where that is gone and this one was taken for it.
    public var former: FormerDocument?

    public init(_ annotation: Annotation, _ anchor: Anchor, former: FormerDocument? = nil) {
        self.annotation = annotation
        self.anchor = anchor
        self.former = former
    }
}

/// A document with notes that is gone, and that another is taken for because its text is much like
/// the one that it had.
public struct FormerDocument: Hashable, Sendable {
    /// Absolute.
    public var path: DocumentPath
    /// Which share of both texts is the same, over the bar and at most 1.
    public var likeness: Double

    public init(path: DocumentPath, likeness: Double) {
        self.path = path
        self.likeness = likeness
    }

    /// As in "made on report.txt, which is gone and 94 % like this".
    public var clause: String {
        "made on \(path.name.printableLine), which is gone and \(Int(likeness * 100)) % like this"
    }
}
