import Annotating
import Articles
import Indexing

extension AnnotatedDocument {
    /// - Parameters:
    ///   - annotations: all of one document.
    ///   - article: the document of today; nil when it is gone or cannot be read, which makes its
    ///     notes orphans.
    ///   - issued: the day that it says it is of, if that is known.
    ///   - successions: those in which it has taken the place of another document.
    public init(
        _ annotations: [Annotation], of article: Article?, path: DocumentPath,
        absolutePath: DocumentPath, issued: DateValue? = nil, successions: Successions = .none
    ) {
        if let article {
            self.init(
                path: path, absolutePath: absolutePath, title: article.title, issued: issued,
                text: article.text, blocks: article.blocks, hash: article.hash,
                annotations: LibraryNotes.anchored(annotations, in: article, successions))
        } else {
            self.init(
                path: path, absolutePath: absolutePath, title: path.name, text: nil, hash: nil,
                annotations: annotations.map { AnchoredAnnotation($0, .orphan) })
        }
    }
}
