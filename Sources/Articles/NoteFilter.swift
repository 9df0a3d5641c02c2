/// What a user asks of notes in a line, as in
/// `tag:bribery colour:red is:starred @"Sergei Ivanov" state:orphan word`: a ``SearchQuery`` that is
/// asked of notes one by one.
///
/// A value in quotation marks may have spaces; case and accents do not count, and the beginning of a
/// value will do. What no key begins is looked for anywhere in the note, in its quotation and in its
/// article's title.
public struct NoteFilter: Hashable, Sendable {
    /// What is known of a note that is asked about.
    public struct Facts: Hashable, Sendable {
        public var note: AnchoredAnnotation
        /// Of its article.
        public var title: String
        public var path: String
        /// Of what its passage names and of what it is linked to, in all spellings.
        public var names: [String]
        /// Whether a link leads from it or to it.
        public var isLinked: Bool

        public init(
            _ note: AnchoredAnnotation, title: String, path: String, names: [String] = [],
            isLinked: Bool = false
        ) {
            self.note = note
            self.title = title
            self.path = path
            self.names = names
            self.isLinked = isLinked
        }
    }

    /// What a term of the query says, made ready to be asked.
    private struct Part: Hashable {
        var key: SearchKey?
        /// Folded.
        var value: [UInt8]
        /// The colours that it asks for, where it asks for colours.
        var colours: Set<NoteColour?> = []
        var meaning: SearchTerm.Meaning
    }

    public let query: SearchQuery
    private let parts: [SearchTerm: Part]

    /// - Parameter text: read as far as its first 4,096 bytes.
    public init(_ text: String, colours: NoteColourNames = .standard) {
        self.init(SearchQuery(text), colours: colours)
    }

    public init(_ query: SearchQuery, colours: NoteColourNames = .standard) {
        self.query = query
        let parts = query.terms.map { term in
            let value = LetterFolding().folded(term.text.unicodeScalars)
            let part = Part(
                key: term.key, value: value,
                colours: term.key == .colour ? Self.colours(term.text, value, colours) : [],
                meaning: term.meaning)
            return (term, part)
        }
        self.parts = Dictionary(parts) { first, _ in first }
    }

    public var isEmpty: Bool { query.isEmpty }

    public func matches(_ facts: Facts) -> Bool {
        query.expression?.isTrue(
            { holds($0, of: facts) },
            isNear: { terms, _ in terms.allSatisfy { holds($0, of: facts) } }) ?? true
    }

    /// Whether one term of the query holds.
    public func holds(_ term: SearchTerm, of facts: Facts) -> Bool {
        parts[term].map { Self.holds($0, of: facts) } ?? false
    }

    /// "colour:" alone asks for any colour.
    private static func colours(
        _ value: String, _ folded: [UInt8], _ names: NoteColourNames
    ) -> Set<NoteColour?> {
        if folded.isEmpty { return Set(NoteColour.allCases) }
        if let colour = names.colour(named: value) { return [colour] }
        return Array("none".utf8).starts(with: folded) ? [nil] : []
    }

    private static func holds(_ part: Part, of facts: Facts) -> Bool {
        let value = part.value
        let annotation = facts.note.annotation
        switch part.key {
        case nil:
            let quote = annotation.target.selector.quote.exact
            return ([annotation.body, quote, facts.title] + annotation.tags).contains {
                folded($0).contains(value)
            }
        case .tag: return annotation.tags.contains { folded($0).starts(with: value) }
        case .colour: return part.colours.contains(annotation.colour)
        case .mark: return isMarked(facts, value)
        case .state:
            return states(of: facts.note.anchor).contains { $0.utf8.starts(with: value) }
        case .article: return [facts.title, facts.path].contains { folded($0).contains(value) }
        case .title: return folded(facts.title).contains(value)
        case .path: return folded(facts.path).contains(value)
        case .note:
            return !annotation.body.isEmpty && folded(annotation.body).contains(value)
        case .entity: return facts.names.contains { folded($0).contains(value) }
        case .before, .after, .date, .kind: return means(part, facts)
        }
    }

    /// A note is of the day on which it was made.
    private static func means(_ part: Part, _ facts: Facts) -> Bool {
        switch (part.meaning, part.key) {
        case (.subjects(let subjects), _): return subjects.contains(.note)
        case (.days(let days), let key):
            guard let day = facts.note.annotation.created.day?.dayNumber else { return false }
            switch key {
            case .before: return day < days.lowerBound
            case .after: return day >= days.lowerBound
            default: return days.contains(day)
            }
        case (.words, _): return false
        }
    }

    private static func folded(_ text: String) -> [UInt8] {
        LetterFolding().folded(text.unicodeScalars)
    }

    private static func isMarked(_ facts: Facts, _ value: [UInt8]) -> Bool {
        let annotation = facts.note.annotation
        let marks: [(String, Bool)] = [
            ("starred", annotation.isStarred), ("note", !annotation.isHighlight),
            ("highlight", annotation.isHighlight), ("tagged", !annotation.tags.isEmpty),
            ("coloured", annotation.colour != nil), ("linked", facts.isLinked),
        ]
        return marks.contains { $1 && $0.utf8.starts(with: value) }
    }

    private static func states(of anchor: Anchor) -> [String] {
        switch anchor {
        case .exact: ["in-place", "exact"]
        case .moved: ["moved"]
        case .fuzzy: ["check", "to-check", "fuzzy"]
        case .ambiguous: ["check", "to-check", "ambiguous"]
        case .orphan: ["orphan", "gone"]
        }
    }
}
