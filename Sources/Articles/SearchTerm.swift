/// A part of a query that asks for one thing.
public struct SearchTerm: Hashable, Sendable {
    /// What a value other than words means.
    public enum Meaning: Hashable, Sendable {
        case words
        /// Days since 1970-01-01, half open.
        case days(Range<Int>)
        case subjects([SearchSubject])
    }

    /// Nil for words of the text or the title.
    public var key: SearchKey?
    /// Without key, quotation marks, star and NUL.
    public var text: String
    public var meaning = Meaning.words
    /// Whether it was in quotation marks, so that its words stand together as they are.
    public var isQuoted = false
    /// Whether words that begin so will do, as a star asks for.
    public var isPrefix = false
    /// Whether no other forms of the word will do, as quotation marks and "=" ask for.
    public var isExact = false
    /// Whether the user may still be typing it: nothing closes it, and the query ends with it.
    public var isOpen = false
    /// Where it stands in the query, in UTF-8 bytes.
    public var range: Range<Int>

    public init(key: SearchKey? = nil, _ text: String, range: Range<Int>) {
        self.key = key
        self.text = text
        self.range = range
    }
}

/// What a search can be for.
public enum SearchSubject: Hashable, Sendable {
    case article
    case note
    /// Nil for an entity of any kind.
    case entity(EntityKind?)

    private static let names: [(name: String, subject: SearchSubject)] =
        [("article", .article), ("note", .note), ("name", .entity(nil)), ("entity", .entity(nil))]
        + EntityKind.allCases.map { ($0.rawValue, .entity($0)) }

    /// Those whose name begins with a text, in any case; a name that is given in full is no
    /// beginning of another.
    static func named(_ text: String) -> [SearchSubject] {
        let folded = text.lowercased()
        guard !folded.isEmpty else { return [] }
        if let exact = names.first(where: { $0.name == folded }) { return [exact.subject] }
        return names.filter { $0.name.hasPrefix(folded) }.map(\.subject)
    }
}
