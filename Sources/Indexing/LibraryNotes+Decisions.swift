import Annotating
import Articles
import LibraryStore

extension LibraryNotes {
    /// The decisions of all folders, the earliest first.
    public func allDecisions() throws -> [EntityDecision] {
        try existing()?.decisions() ?? []
    }

    /// A passage, told so that it is found again after a change.
    public static func target(
        _ range: TextRange, of article: Article, in root: LibraryRoot
    ) -> AnnotationTarget {
        AnnotationTarget(
            hash: article.hash, path: DocumentPath(bytes: root.absolutePath(of: article.path)),
            selector: .describing(range, in: article.text))
    }

    /// Puts rulings down as decisions made now, as one change.
    ///
    /// - Parameter witness: the hash of a document of the library.
    public func decide(
        _ rulings: [EntityDecision.Ruling], in root: LibraryRoot, witness: ContentHash?
    ) throws -> [EntityDecision] {
        let moment = now()
        let decisions = rulings.map { ruling in
            EntityDecision(
                id: .random(), library: DocumentPath(bytes: root.folder), witness: witness,
                ruling: ruling, created: moment)
        }
        _ = try change(adding: decisions, removing: [])
        return decisions
    }

    /// Adds and removes decisions as they are given; when this returns, that is on the disk.
    ///
    /// - Returns: whether all that were to be removed were there.
    public func change(
        adding added: [EntityDecision], removing removed: [EntityDecision]
    ) throws -> Bool {
        let gone = try notebook().change(adding: added, removing: removed.map(\.id))
        return gone.count == removed.count
    }
}

extension DecisionID {
    /// A random UUID (RFC 9562, version 4).
    public static func random() -> DecisionID { DecisionID(AnnotationID.random().rawValue) }
}
