import Articles

/// A document with its notes, as the exporters need it.
public struct ExportedDocument: Sendable {
    /// Relative to the library's folder.
    public var path: DocumentPath
    public var absolutePath: DocumentPath
    public var title: String
    /// Of the document's bytes today.
    public var hash: ContentHash
    /// The reading text of today; nil when the document is gone or cannot be read.
    public var text: ReadingText?
    /// In the order in which they are to be written.
    public var annotations: [AnchoredAnnotation]

    public init(
        path: DocumentPath, absolutePath: DocumentPath, title: String, hash: ContentHash,
        text: ReadingText?, annotations: [AnchoredAnnotation]
    ) {
        self.path = path
        self.absolutePath = absolutePath
        self.title = title
        self.hash = hash
        self.text = text
        self.annotations = annotations
    }
}
