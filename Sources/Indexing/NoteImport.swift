import Annotating
import Articles

/// What importing a file of notes would do, decided before anything is changed. Nothing that is in
/// the notebook is ever lost by it: what a file no longer has stays, and of two texts of one note
/// that were both changed both are kept.
public struct NoteImport: Hashable, Sendable {
    public enum Step: Hashable, Sendable {
        /// With where it stands today; nil when its document is not at hand.
        case add(Annotation, Anchor?)
        case change(from: Annotation, to: Annotation)
        /// A note of its own for the text that the file has of a note that was changed here as well.
        case addBeside(Annotation)
        /// The notebook has it already.
        case keep
        /// With the reason.
        case skip(String)
    }

    public internal(set) var steps: [Step] = []

    /// The document of today at an absolute path, when it is at hand.
    public typealias DocumentLookup = (_ path: DocumentPath) -> Article?

    /// Where a file's notes come from and go to.
    public struct Surroundings {
        /// For notes that do not say when they were made, and for those that are changed.
        public var now: Timestamp
        /// The absolute path of the document that notes on pages of the web are about.
        public var article: DocumentPath?
        /// The absolute path that relative ones in the file start from.
        public var folder: DocumentPath
        /// What the user calls the colours of notes.
        public var colours: NoteColourNames
        public var document: DocumentLookup

        public init(
            now: Timestamp, article: DocumentPath? = nil, folder: DocumentPath,
            colours: NoteColourNames = .standard, document: @escaping DocumentLookup
        ) {
            self.now = now
            self.article = article
            self.folder = folder
            self.colours = colours
            self.document = document
        }
    }

    /// - Throws: `ExchangeError` for a file of which nothing can be made, and `StoreError`.
    public init(
        _ bytes: [UInt8], as format: ExchangeFormat, into notes: LibraryNotes,
        _ around: Surroundings
    ) throws {
        if format.canBeEdited {
            let found = try AnnotationExchange.edits(bytes, format: format)
            try add(found.edits, format, notes, around)
            steps += found.skipped.map { .skip($0.description) }
            return
        }
        var documents: [DocumentPath: Article?] = [:]
        func document(at path: DocumentPath) -> Article? {
            if let known = documents[path] { return known }
            let found = around.document(path)
            documents[path] = .some(found)
            return found
        }
        let imported = try AnnotationExchange.importAnnotations(
            bytes, format: format, now: around.now, article: around.article, folder: around.folder
        ) { path in around.document(path).map { ($0.hash, $0.text) } }
        try add(imported.annotations, notes, document(at:))
        steps += imported.skipped.map { .skip($0.description) }
    }

    // MARK: - Whole notes

    /// One that is there already is changed only by a later version of it.
    private mutating func add(
        _ annotations: [Annotation], _ notes: LibraryNotes, _ document: DocumentLookup
    ) throws {
        // A file may have a note twice.
        var planned: [AnnotationID: Int] = [:]
        for annotation in annotations {
            let before = planned[annotation.id].flatMap { Self.note(of: steps[$0]) }
            if let before {
                if let index = planned[annotation.id], annotation.modified > before.modified {
                    steps[index] = Self.replacing(steps[index], with: annotation)
                }
                continue
            }
            guard let known = try notes.annotation(annotation.id) else {
                planned[annotation.id] = steps.count
                let anchor = document(annotation.target.path).map { article in
                    LibraryNotes.anchored([annotation], in: article)[0].anchor
                }
                steps.append(.add(annotation, anchor))
                continue
            }
            let changed = Self.changed(known, as: annotation)
            if annotation.modified > known.modified, changed != known {
                planned[annotation.id] = steps.count
                steps.append(.change(from: known, to: changed))
            } else {
                steps.append(.keep)
            }
        }
    }

    private static func note(of step: Step) -> Annotation? {
        switch step {
        case .add(let annotation, _), .change(_, let annotation), .addBeside(let annotation):
            annotation
        case .keep, .skip: nil
        }
    }

    private static func replacing(_ step: Step, with annotation: Annotation) -> Step {
        switch step {
        case .add(_, let anchor): .add(annotation, anchor)
        case .change(let known, _): .change(from: known, to: changed(known, as: annotation))
        case .addBeside, .keep, .skip: step
        }
    }

    /// A note with what another version of it says; its passage stays what it was at first.
    private static func changed(_ known: Annotation, as other: Annotation) -> Annotation {
        var changed = other
        changed.target = known.target
        changed.created = known.created
        if changed.hasSameContent(as: known) { changed.modified = known.modified }
        return changed
    }

    // MARK: - Carrying out

    /// The notes to be made, and those to be changed with what they are now.
    public var changes: (added: [Annotation], changed: [(from: Annotation, to: Annotation)]) {
        var result: (added: [Annotation], changed: [(from: Annotation, to: Annotation)]) = ([], [])
        for step in steps {
            switch step {
            case .add(let annotation, _), .addBeside(let annotation):
                result.added.append(annotation)
            case .change(let from, let to): result.changed.append((from, to))
            case .keep, .skip: break
            }
        }
        return result
    }

    /// Does all of it, or nothing when it fails.
    public func carryOut(on notes: LibraryNotes) throws {
        let changes = changes
        guard !changes.added.isEmpty || !changes.changed.isEmpty else { return }
        try notes.backUp(.importing)
        try notes.replace(removing: [], putting: changes.added + changes.changed.map(\.to))
    }
}

extension Annotation {
    /// Whether another version says the same, whenever it was changed.
    fileprivate func hasSameContent(as other: Annotation) -> Bool {
        var (a, b) = (self, other)
        (a.created, a.modified, a.target) = (b.created, b.modified, b.target)
        (a.id, b.id) = (id, id)
        return a == b
    }
}
