import Articles

/// An article in which names are still to be sought.
public struct UnrecognisedArticle: Hashable, Sendable {
    public var id: ArticleID
    public var path: DocumentPath
    /// Where it stands in its file; nil for one that is a file by itself.
    public var part: ArticlePart?
    /// Of what is read for it, in bytes.
    public var size: Int

    public init(id: ArticleID, path: DocumentPath, part: ArticlePart?, size: Int) {
        self.id = id
        self.path = path
        self.part = part
        self.size = size
    }
}
