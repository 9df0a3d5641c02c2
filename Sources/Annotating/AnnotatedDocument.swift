import Articles

/// A document with its notes, each where it stands today.
public struct AnnotatedDocument: Sendable {
    /// Relative to the library's folder; absolute for a document that is in none.
    public var path: DocumentPath
    public var absolutePath: DocumentPath
    public var title: String
    /// The day that it says it is of; nil when it says none.
    public var issued: DateValue?
    /// The reading text of today; nil when the document is gone or cannot be read.
    public var text: ReadingText?
    /// The parts of the text.
    public var blocks: [Block]
    /// Of the document's bytes today; nil as the text is.
    public var hash: ContentHash?
    /// In reading order; empty where no format that carries them is asked for.
    public var mentions: [NamedMention] = []
    /// In the order in which they are to be written.
    public var annotations: [AnchoredAnnotation]

    public init(
        path: DocumentPath, absolutePath: DocumentPath, title: String,
        issued: DateValue? = nil, text: ReadingText?, blocks: [Block] = [],
        hash: ContentHash?, annotations: [AnchoredAnnotation]
    ) {
        self.path = path
        self.absolutePath = absolutePath
        self.title = title
        self.issued = issued
        self.text = text
        self.blocks = blocks
        self.hash = hash
        self.annotations = annotations
    }
}
