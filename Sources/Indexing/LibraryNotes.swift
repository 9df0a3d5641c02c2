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
    private var hasRecovered = false
    private var counts: AnnotationCounts?
    /// The notebook's change counter when it was last looked at.
    private var seen: Int?

    /// Told what went wrong when the notebook was closed.
    private let tell: (String) -> Void

    /// - Parameters:
    ///   - path: of the notebook, which is made with the first note.
    ///   - tell: is given a sentence for the user on what went wrong when the notebook was closed.
    public init(
        notebook path: String, now: @escaping @Sendable () -> Timestamp,
        tell: @escaping (String) -> Void = { _ in }
    ) {
        self.path = path
        self.now = now
        self.tell = tell
    }

    deinit {
        close()
    }

    /// Where the notebook is or will be, links followed.
    public var place: String { Notebook.place(path) }

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

    /// Makes a new notebook of what can be read of one that is damaged, which is kept aside; once only.
    ///
    /// - Returns: what is to be said of it; nil when it was done before, or is not needed.
    public func recover() throws -> String? {
        guard !hasRecovered else { return nil }
        hasRecovered = true
        opened = nil
        counts = nil
        return try Notebook.recover(at: path, now: now)?.message
    }

    /// Whether an error says that the notebook is damaged, and nothing was done about it yet.
    public func canRecover(from error: any Error) -> Bool {
        guard !hasRecovered, case .damaged(let path)? = error as? StoreError else { return false }
        return path == opened?.path || path == place
    }

    /// Closes the notebook, to be called before the program ends. It is opened again when it is
    /// needed.
    public func close() {
        if let fault = opened?.close() {
            tell(
                "What was changed is saved, but there is no backup of it: \(fault.clause). The next "
                    + "change is backed up if that is put right.")
        }
        opened = nil
    }

    // MARK: - Reading

    /// The notes of a document, those with a place first and in reading order.
    ///
    /// - Parameters:
    ///   - path: the document's absolute path.
    ///   - successions: those in which this document has taken the place of another.
    ///   - isHere: whether a note that was made on this content or at this path is on this document
    ///     and on no other.
    public func notes(
        of article: Article, at path: DocumentPath, successions: Successions = .none,
        where isHere: (Annotation) throws -> Bool = { _ in true }
    ) throws -> [AnchoredAnnotation] {
        guard let notebook = try existing() else { return [] }
        var annotations = try notebook.annotations(ofDocument: article.hash, path: path)
        var known = Set(annotations.map(\.id))
        for former in successions.formers {
            for note in try notebook.annotations(ofDocument: former.hash, path: former.path)
            where successions[note] != nil && known.insert(note.id).inserted {
                annotations.append(note)
            }
        }
        return Self.anchored(try annotations.filter(isHere), in: article, successions)
    }

    /// Where notes stand in a document's text of today: those with a place first and in reading
    /// order, then as they are given.
    ///
    /// - Parameter successions: those in which this document has taken the place of another. Where
    ///   that was told by its text alone, places in it are guesses.
    public static func anchored(
        _ annotations: [Annotation], in article: Article, _ successions: Successions = .none
    ) -> [AnchoredAnnotation] {
        if annotations.isEmpty { return [] }
        let finder = AnchorFinder(text: article.text)
        return annotations.enumerated().map { number, annotation in
            let anchor = finder.anchor(annotation, hash: article.hash)
            let former = successions.former(of: annotation)
            let guess = former.map { anchor.asGuess(score: $0.likeness) }
            return (number, AnchoredAnnotation(annotation, guess ?? anchor, former: former))
        }.sorted { precedes($0, $1) }.map(\.1)
    }

    /// - Parameters: each with its number among those of the notebook, which clocks have no part in.
    private static func precedes(
        _ a: (number: Int, note: AnchoredAnnotation), _ b: (number: Int, note: AnchoredAnnotation)
    ) -> Bool {
        switch (a.note.anchor.range, b.note.anchor.range) {
        case (let x?, let y?) where x != y: TextRange.inReadingOrder(x, y)
        case (_?, nil): true
        case (nil, _?): false
        default: a.number < b.number
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

    /// See `Notebook.search`.
    public func search(
        _ request: SearchRequest, colours: NoteColourNames = .standard, limit: Int,
        facts: (Annotation) throws -> NoteFilter.Facts? = { _ in nil }
    ) throws -> FoundNotes {
        try existing()?.search(request, colours: colours, limit: limit, facts: facts)
            ?? FoundNotes()
    }

    /// The tags of all notes, the most used first.
    public func tagsInUse() throws -> [TagUse] {
        try existing()?.tagsInUse() ?? []
    }

    public func annotation(_ id: AnnotationID) throws -> Annotation? {
        try existing()?.annotation(id)
    }

    /// How many notes a document has.
    ///
    /// - Parameter successions: those in which it has taken the place of another.
    public func count(
        hash: ContentHash, path: DocumentPath, successions: Successions = .none
    ) throws -> Int {
        if counts == nil { counts = try existing()?.countsByDocument() ?? AnnotationCounts() }
        guard let counts else { return 0 }
        let taken = successions.formers.reduce(0) { sum, former in
            // Those of a former document that was here are counted already.
            guard former.hash != hash, former.path != path else { return sum }
            return sum + counts.count(hash: former.hash, path: former.path)
        }
        return counts.count(hash: hash, path: path) + taken
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
        counts = nil
        try notebook().add(annotation, on: try sighting(of: article, at: path))
        return annotation
    }

    /// A longer text would keep the user waiting. The indexer looks at it later.
    private static let longestSketched = 1 << 21

    /// What its document is known again by when it is gone; nil when that is known already.
    private func sighting(of article: Article, at path: DocumentPath) throws -> Sighting? {
        let state = DocumentState(hash: article.hash, path: path)
        guard article.text.count <= Self.longestSketched,
            try !notebook().sightedStates(at: path).contains(state)
        else { return nil }
        return Sighting(state, sketch: TextSketch(of: article.text).bytes, moment: now())
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

    /// What became of a new body for a note.
    public enum BodyChange {
        case changed(before: Annotation, after: Annotation)
        /// The note is gone.
        case gone
        /// It has another body by now than when the new one was begun: it was left as it is.
        case isAnother
    }

    /// Gives a note another body, unless somebody else has meanwhile.
    ///
    /// - Parameter note: as it was when the new body was begun.
    public func change(_ note: Annotation, body: String) throws -> BodyChange {
        guard let notebook = try existing() else { return .gone }
        counts = nil
        var isAnother = false
        func edited(_ now: Annotation) -> Annotation? {
            isAnother = now.body != note.body && now.body != body
            guard !isAnother else { return nil }
            var after = now
            after.body = body
            after.modified = self.now()
            return after
        }
        let change = try notebook.change(note.id, unlessNil: edited)
        if isAnother { return .isAnother }
        return change.map { .changed(before: $0.before, after: $0.after) } ?? .gone
    }

    /// What a note was, the earliest first.
    public func history(of id: AnnotationID) throws -> [NotebookChange] {
        try existing()?.history(of: id) ?? []
    }

    /// What a note said when it had last been changed at a moment; nil for what it says now.
    func version(of id: AnnotationID, from modified: Timestamp) throws -> NoteVersion? {
        try existing()?.version(of: id, from: modified)
    }

    public func backUp(_ reason: NotebookBackup.Reason) throws {
        try existing()?.backUp(reason)
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
