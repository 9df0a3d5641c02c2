import Articles

/// A note as the list of notes shows it.
public struct NoteRow: Hashable, Sendable {
    public var note: AnchoredAnnotation
    /// Nil when its document is not in this library.
    public var article: ArticleID?
    public var title: String
    /// Of its document.
    public var path: String
    /// What its passage names.
    public var entities: [EntityID]
    /// The names of these, the one that each is called by first.
    public var names: [[String]]
    /// Whether a link leads from it or to it.
    public var isLinked: Bool

    public init(
        note: AnchoredAnnotation, article: ArticleID?, title: String, path: String = "",
        entities: [EntityID] = [], names: [[String]] = [], isLinked: Bool = false
    ) {
        self.note = note
        self.article = article
        self.title = title
        self.path = path
        self.entities = entities
        self.names = names
        self.isLinked = isLinked
    }

    public var annotation: Annotation { note.annotation }
    public var quote: String { note.annotation.target.selector.quote.exact }

    public var facts: NoteFilter.Facts {
        NoteFilter.Facts(
            note, title: title, path: path, names: names.flatMap { $0 }, isLinked: isLinked)
    }
}
