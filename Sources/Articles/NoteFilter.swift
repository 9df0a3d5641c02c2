/// What a user asks of notes in a line, as in
/// `tag:bribery colour:red is:starred @"Sergei Ivanov" state:orphan word`.
///
/// Every part must hold; one with a minus before it must not. A value in quotation marks may have
/// spaces; case and accents do not count, and the beginning of a value will do. Any text is a filter:
/// what no key begins is looked for in the note, in its quotation and in its article's title.
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

    /// What a part of a filter begins with, and what that asks for.
    public enum Key: String, CaseIterable, Hashable, Sendable {
        case tag = "tag:"
        case colour = "colour:"
        case mark = "is:"
        case state = "state:"
        case article = "in:"
        case entity = "@"

        /// For people, after the key.
        public var help: String {
            switch self {
            case .tag: "notes with a tag, as tag:money"
            case .colour: "a colour by its name, or colour:none"
            case .mark: "starred, note, highlight, tagged, coloured, linked"
            case .state: "in-place, moved, check, orphan"
            case .article: "words of an article's title or path"
            case .entity: "who or what the passage names, as @\"Ann Lee\""
            }
        }
    }

    private struct Part: Hashable {
        /// Nil for words.
        var key: Key?
        /// Folded.
        var value: [UInt8]
        /// The colours that it asks for, where it asks for colours.
        var colours: Set<NoteColour?> = []
        var isUnwanted = false
    }

    private let parts: [Part]

    /// - Parameter text: read as far as its first 4,096 bytes.
    public init(_ text: String, colours: NoteColourNames = .standard) {
        parts = NoteFilterLexer(text).parts.map { part in
            let value = LetterFolding().folded(part.value.unicodeScalars)
            return Part(
                key: part.key, value: value,
                colours: part.key == .colour ? Self.colours(part.value, value, colours) : [],
                isUnwanted: part.isUnwanted)
        }
    }

    public var isEmpty: Bool { parts.isEmpty }

    public func matches(_ facts: Facts) -> Bool {
        parts.allSatisfy { Self.holds($0, of: facts) != $0.isUnwanted }
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
        case .entity: return facts.names.contains { folded($0).contains(value) }
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

/// Cuts a filter into its parts at spaces outside quotation marks.
private struct NoteFilterLexer {
    private(set) var parts: [(key: NoteFilter.Key?, value: String, isUnwanted: Bool)] = []

    init(_ text: String) {
        let scalars = String(decoding: text.utf8.prefix(4096), as: UTF8.self).unicodeScalars
        var word = ""
        var isQuoted = false
        var isPart = false
        for scalar in scalars {
            if scalar == "\"" {
                isQuoted.toggle()
                isPart = true
            } else if !isQuoted, scalar.properties.isWhitespace {
                if isPart { take(word) }
                (word, isPart) = ("", false)
            } else {
                word.unicodeScalars.append(scalar)
                isPart = true
            }
        }
        if isPart { take(word) }
    }

    private mutating func take(_ word: String) {
        var rest = Substring(word)
        let isUnwanted = rest.count > 1 && rest.hasPrefix("-")
        if isUnwanted { rest = rest.dropFirst() }
        let spellings: [(String, NoteFilter.Key)] =
            NoteFilter.Key.allCases.map { ($0.rawValue, $0) } + [("color:", .colour), ("#", .tag)]
        if let (prefix, key) = spellings.first(where: { rest.hasPrefix($0.0) }) {
            parts.append((key, String(rest.dropFirst(prefix.count)), isUnwanted))
        } else if !rest.isEmpty {
            parts.append((nil, String(rest), isUnwanted))
        }
    }
}
