import Annotating
import Articles
import LibraryStore

extension LibraryNotes {
    /// Puts down that a note's passage is this one now. What it was found by before stays with it.
    ///
    /// - Returns: the note before and after; nil when it is gone.
    public func place(
        _ id: AnnotationID, at range: TextRange, of article: Article, at path: DocumentPath
    ) throws -> (before: Annotation, after: Annotation)? {
        let target = AnnotationTarget(
            hash: article.hash, path: path, selector: .describing(range, in: article.text))
        return try put(NotePlacement(target, created: now()), on: id)
    }

    /// Where a note's passage is now, also where the user said that it is gone.
    public static func place(of annotation: Annotation, in article: Article) -> Anchor {
        AnchorFinder(text: article.text).place(of: annotation, hash: article.hash)
    }

    /// Puts down that a note's passage is gone; the note stays.
    ///
    /// - Returns: the note before and after; nil when it is gone itself.
    public func detach(
        _ id: AnnotationID
    ) throws -> (before: Annotation, after: Annotation)? {
        try put(NotePlacement(nil, created: now()), on: id)
    }

    private func put(
        _ placement: NotePlacement, on id: AnnotationID
    ) throws -> (before: Annotation, after: Annotation)? {
        try change(id) { $0.placements.append(placement) }
    }
}
