import Articles
import GRDB

/// A note that a search found.
public struct NoteHit: Hashable, Sendable {
    public var annotation: Annotation
    /// A piece of the note, on one line, around the first match.
    public var snippet: String
    /// The matches, in UTF-8 bytes of `snippet`.
    public var marks: [Range<Int>]
}

/// What a search found in a notebook.
public struct FoundNotes: Hashable, Sendable {
    /// In the order of ``Notebook/annotations()``.
    public var hits: [NoteHit] = []
    /// For each term of the query that asks for something of notes, those that have it: for
    /// ``SearchRequest/noted``.
    public var noted: [SearchTerm: [Annotation]] = [:]

    public init() {}
}

extension Notebook {
    /// The notes that answer a query: of which words are found in their text and their tags, in any
    /// form, and the keys hold as they do for ``NoteFilter``.
    ///
    /// Every note is read: a notebook is small beside a library, and has no index to keep in step.
    ///
    /// - Parameter facts: what is known of a note beside itself; asked for where the query depends
    ///   on that.
    public func search(
        _ request: SearchRequest, colours: NoteColourNames = .standard, limit: Int,
        facts: (Annotation) throws -> NoteFilter.Facts? = { _ in nil }
    ) throws -> FoundNotes {
        guard !request.query.isEmpty else { return FoundNotes() }
        let all = try annotations()
        var known: [AnnotationID: NoteFilter.Facts] = [:]
        if NoteMatcher.needsFacts(request.query) {
            for annotation in all { known[annotation.id] = try facts(annotation) }
        }
        return try read(empty: FoundNotes()) { db in
            let matcher = try NoteMatcher(request, colours, db)
            var found = FoundNotes()
            for annotation in all {
                let asked = NoteMatcher.Asked(annotation, known[annotation.id], matcher)
                for term in matcher.noteTerms where asked.holds(term) {
                    found.noted[term, default: []].append(annotation)
                }
                guard found.hits.count < limit, asked.answers else { continue }
                found.hits.append(asked.hit)
            }
            return found
        }
    }
}

/// A query that is asked of one note after another.
private struct NoteMatcher {
    /// The terms that are about notes alone.
    let noteTerms: [SearchTerm]
    private let query: SearchQuery
    private let filter: NoteFilter
    private let phrases: [SearchTerm: [Phrase]]
    private let wanted: [Phrase]
    private let folding: TextFolding

    init(_ request: SearchRequest, _ colours: NoteColourNames, _ db: Database) throws {
        query = request.query
        filter = NoteFilter(request.query, colours: colours)
        let compiler = SearchWords(request, try TextFolding(db))
        folding = compiler.folding
        let terms = request.query.terms
        noteTerms = terms.filter { $0.key?.isOfNotes == true }
        phrases = Dictionary(
            terms.filter { $0.key == nil || $0.key == .note }.map { ($0, compiler.phrases(of: $0)) }
        ) { first, _ in first }
        wanted = request.query.wantedTerms.flatMap { [phrases] term in phrases[term] ?? [] }
    }

    /// Whether a query depends on more than the notes.
    static func needsFacts(_ query: SearchQuery) -> Bool {
        query.terms.contains { term in
            switch term.key {
            case .title, .path, .article, .entity, .state, .mark: true
            default: false
            }
        }
    }

    /// The query, asked of a note.
    struct Asked {
        private let annotation: Annotation
        private let facts: NoteFilter.Facts
        private let matcher: NoteMatcher
        private let body: [UInt8]
        private let text: [UInt8]

        init(_ annotation: Annotation, _ known: NoteFilter.Facts?, _ matcher: NoteMatcher) {
            self.annotation = annotation
            self.matcher = matcher
            let path = annotation.target.path
            facts =
                known
                ?? NoteFilter.Facts(
                    AnchoredAnnotation(annotation, .orphan), title: path.name, path: path.string)
            body = Array(annotation.body.utf8)
            text = Array(
                ([annotation.body] + annotation.tags.map { "#" + $0 })
                    .filter { !$0.isEmpty }.joined(separator: "\n").utf8)
        }

        var answers: Bool {
            guard !matcher.query.wantedTerms.isEmpty else { return false }
            return matcher.query.expression?.isTrue(
                holds, isNear: { terms, _ in terms.allSatisfy(holds) }) ?? false
        }

        func holds(_ term: SearchTerm) -> Bool {
            guard let phrases = matcher.phrases[term] else {
                return matcher.filter.holds(term, of: facts)
            }
            let sought = term.key == .note ? body : text
            // "note:" alone asks for any note with words.
            guard !phrases.isEmpty else { return term.key == nil || !body.isEmpty }
            return matcher.first(of: phrases, in: sought) != nil
        }

        var hit: NoteHit {
            let first = matcher.first(of: matcher.wanted, in: text)
            let shown = text.isEmpty ? Array(annotation.target.selector.quote.exact.utf8) : text
            return shown.withUnsafeBufferPointer { bytes in
                let snippet = Snippet(
                    bytes, around: first ?? 0..<0, matcher.wanted, matcher.folding)
                return NoteHit(
                    annotation: annotation, snippet: snippet.text, marks: snippet.marks)
            }
        }
    }

    private func first(of phrases: [Phrase], in text: [UInt8]) -> Range<Int>? {
        var matcher = PhraseMatcher(phrases)
        var found: Range<Int>?
        text.withUnsafeBufferPointer { bytes in
            folding.tokens(of: bytes) { token, range in
                found = matcher.take(token, range)
                return found == nil
            }
        }
        return found
    }
}
