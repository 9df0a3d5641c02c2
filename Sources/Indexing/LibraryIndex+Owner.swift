import Annotating
import Articles
import LibraryStore

extension LibraryIndex {
    /// The document that a passage is in: the one that has both the path and the content; else
    /// the one at the path, edited; else one with the content, renamed.
    ///
    /// Where a document at the path has another content and one elsewhere has the old content, it
    /// is an edited original beside its copy if the words are found at the path unchanged.
    /// Otherwise names were exchanged, and the content decides.
    /// - Parameters:
    ///   - path: that of the target in the library; nil when it is outside.
    ///   - article: reads a document; nil when it cannot be read.
    public func document(
        of target: AnnotationTarget, at path: DocumentPath?,
        article: (ArticleSummary) throws -> Article?
    ) throws -> ArticleSummary? {
        let there = try path.flatMap { try summary(path: $0) }
        if let there, there.hash == target.hash { return there }
        guard let alike = try summary(hash: target.hash) else { return there }
        guard let there, let text = try article(there)?.text else { return alike }
        let anchor = AnchorFinder(text: text).anchor(target.selector, isSameText: false)
        switch anchor {
        case .exact, .moved: return there
        case .fuzzy, .ambiguous, .orphan: return alike
        }
    }

    /// The document that a note is on: that of the place which the user accepted last, or the one
    /// that has taken its place; and where both are gone, that of a place before.
    public func document(
        of annotation: Annotation, _ successions: Successions = .none,
        path: (AnnotationTarget) -> DocumentPath?, article: (ArticleSummary) throws -> Article?
    ) throws -> ArticleSummary? {
        for (number, target) in annotation.targets.enumerated() {
            if let found = try document(of: target, at: path(target), article: article) {
                return found
            }
            if number == 0, let successor = successions[annotation],
                let found = try summary(of: successor.article)
            {
                return found
            }
        }
        return nil
    }
}
