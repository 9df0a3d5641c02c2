import Annotating
import Articles
import LibraryStore

/// The notes of a library's documents: the notebook, which is opened when it is first needed, and
/// where each note stands in the text of today. For one thread.
public final class LibraryNotes {
    /// The notebook's path.
    public let path: String
    public let now: @Sendable () -> Timestamp
    private var opened: Notebook?
    private var counts: AnnotationCounts?
    /// The notebook's change counter when it was last looked at.
    private var seen: Int?

    /// - Parameter path: of the notebook, which is made with the first note.
    public init(notebook path: String, now: @escaping @Sendable () -> Timestamp) {
        self.path = path
        self.now = now
    }

    /// The notebook, if there is one yet.
    func existing() throws -> Notebook? {
        opened != nil || Notebook.exists(at: path) ? try notebook() : nil
    }

    func notebook() throws -> Notebook {
        if let opened { return opened }
        let notebook = try Notebook(at: path, now: now)
        opened = notebook
        seen = try notebook.changeCounter()
        return notebook
    }

    /// Whether another process has changed the notebook since this was asked last. Costs little
    /// enough to be asked at every key press.
    public func wereChangedElsewhere() throws -> Bool {
        let wasOpen = opened != nil
        guard let notebook = try existing() else { return false }
        let counter = try notebook.changeCounter()
        if wasOpen, counter == seen { return false }
        seen = counter
        counts = nil
        return true
    }

    /// Closes the notebook, to be called before the program ends. It is opened again when it is
    /// needed.
    public func close() {
        opened?.close()
        opened = nil
    }

    // MARK: - Reading

    /// The notes of a document, those with a place first and in reading order.
    ///
    /// - Parameters:
    ///   - path: the document's absolute path.
    ///   - isHere: whether a note that was made on this content or at this path is on this document
    ///     and on no other.
    public func notes(
        of article: Article, at path: DocumentPath,
        where isHere: (Annotation) throws -> Bool = { _ in true }
    ) throws -> [AnchoredAnnotation] {
        guard let notebook = try existing() else { return [] }
        let annotations = try notebook.annotations(ofDocument: article.hash, path: path)
            .filter(isHere)
        return Self.anchored(annotations, in: article)
    }

    /// Where notes stand in a document's text of today: those with a place first and in reading
    /// order, then as they were made.
    public static func anchored(
        _ annotations: [Annotation], in article: Article
    ) -> [AnchoredAnnotation] {
        if annotations.isEmpty { return [] }
        let finder = AnchorFinder(text: article.text)
        return annotations.map { annotation in
            AnchoredAnnotation(annotation, finder.anchor(annotation, hash: article.hash))
        }.sorted(by: precedes)
    }

    private static func precedes(_ a: AnchoredAnnotation, _ b: AnchoredAnnotation) -> Bool {
        switch (a.anchor.range, b.anchor.range) {
        case (let x?, let y?) where x != y: TextRange.inReadingOrder(x, y)
        case (_?, nil): true
        case (nil, _?): false
        default: (a.annotation.created, a.annotation.id) < (b.annotation.created, b.annotation.id)
        }
    }

    public func all() throws -> [Annotation] {
        try existing()?.annotations() ?? []
    }

    /// The notes that links lead from.
    public func linked() throws -> [Annotation] {
        try existing()?.linkedAnnotations() ?? []
    }

    /// The notes that a link leads from or to; some of the latter may be gone.
    public func endsOfLinks() throws -> Set<AnnotationID> {
        let origins = try linked()
        let ends = origins.flatMap(\.links).compactMap { link in
            if case .note(let id) = link.target { id } else { nil }
        }
        return Set(origins.map(\.id) + ends)
    }

    /// The notes whose text and tags answer a query.
    public func search(_ query: SearchQuery, limit: Int) throws -> [NoteHit] {
        try existing()?.search(query, limit: limit) ?? []
    }

    /// The tags of all notes, the most used first.
    public func tagsInUse() throws -> [TagUse] {
        try existing()?.tagsInUse() ?? []
    }

    public func annotation(_ id: AnnotationID) throws -> Annotation? {
        try existing()?.annotation(id)
    }

    /// How many notes a document has.
    public func count(hash: ContentHash, path: DocumentPath) throws -> Int {
        if counts == nil { counts = try existing()?.countsByDocument() ?? AnnotationCounts() }
        return counts?.count(hash: hash, path: path) ?? 0
    }

    // MARK: - Changing; when one of these returns, the change is on the disk

    /// Makes a note on a passage; a mere highlight where the body is empty.
    ///
    /// - Parameter mark: gives it what it has beside its body.
    public func add(
        _ range: TextRange, of article: Article, at path: DocumentPath, body: String = "",
        mark: (inout Annotation) -> Void = { _ in }
    ) throws -> Annotation {
        let moment = now()
        var annotation = Annotation(
            id: .random(),
            target: AnnotationTarget(
                hash: article.hash, path: path,
                selector: .describing(range, in: article.text)),
            body: body, created: moment, modified: moment)
        mark(&annotation)
        try insert(annotation)
        return annotation
    }

    /// Makes a note like one that is gone, with another body and an id of its own.
    public func addAnew(_ gone: Annotation, body: String) throws -> Annotation {
        let moment = now()
        let annotation = Annotation(
            id: .random(), target: gone.target, body: body, tags: gone.tags, colour: gone.colour,
            isStarred: gone.isStarred, links: gone.links, created: moment, modified: moment)
        try insert(annotation)
        return annotation
    }

    /// Puts back a note that was removed, as it was.
    public func insert(_ annotation: Annotation) throws {
        counts = nil
        try notebook().add(annotation)
    }

    /// Removes notes and puts others as they are given, all at once or none.
    public func replace(removing removed: [AnnotationID], putting annotations: [Annotation]) throws
    {
        guard !removed.isEmpty || !annotations.isEmpty else { return }
        counts = nil
        try notebook().replace(removing: removed, putting: annotations)
    }

    /// Gives a note that exists another body, other tags, another colour, a star or none.
    public func update(_ annotation: Annotation) throws {
        counts = nil
        try notebook().update(annotation)
    }

    /// The note as it was before, and as it is now.
    public func change(
        _ id: AnnotationID, body: String
    ) throws -> (before: Annotation, after: Annotation)? {
        try change(id) { $0.body = body }
    }

    /// Changes a note as it is in the notebook by now; nil when it is gone.
    public func change(
        _ id: AnnotationID, _ change: (inout Annotation) -> Void
    ) throws -> (before: Annotation, after: Annotation)? {
        counts = nil
        guard let notebook = try existing() else { return nil }
        return try notebook.change(id) { annotation in
            change(&annotation)
            annotation.modified = now()
        }
    }

    /// The note that was removed.
    public func remove(_ id: AnnotationID) throws -> Annotation? {
        counts = nil
        return try existing()?.remove(id)
    }
}
