/// What a user asks full-text search for. Any text is a query: what cannot be understood is passed
/// over.
///
/// Words must all be there; `"words in quotes"` must stand together; `begin*` finds what begins so;
/// `OR` between words asks for either side, `NOT` before a word for its absence, and `AND` for what
/// is asked for anyway. Case and accents do not count. A word with punctuation inside, as "Tor-M1",
/// is found with any punctuation there.
public struct SearchQuery: Hashable, Sendable {
    struct Term: Hashable, Sendable {
        /// Without quotation marks and NUL.
        var text: String
        var isPrefix: Bool
    }

    /// Terms that must be there, and terms that must not.
    struct Clause: Hashable, Sendable {
        var wanted: [Term] = []
        var unwanted: [Term] = []
    }

    /// Of which one must hold; each wants at least one term.
    let clauses: [Clause]

    /// - Parameter userText: Read as far as its first 4,096 bytes and 64 terms, which is more than
    ///   anyone means.
    public init(_ userText: String) {
        var lexer = QueryLexer(userText.utf8.prefix(4096))
        var clauses = [Clause()]
        var isUnwanted = false
        var terms = 0
        while terms < 64, let token = lexer.next() {
            switch token {
            case .and: isUnwanted = false
            case .or:
                isUnwanted = false
                clauses.append(Clause())
            case .not: isUnwanted = true
            case .term(let term):
                if isUnwanted {
                    clauses[clauses.count - 1].unwanted.append(term)
                } else {
                    clauses[clauses.count - 1].wanted.append(term)
                }
                isUnwanted = false
                terms += 1
            }
        }
        self.clauses = clauses.filter { !$0.wanted.isEmpty }
    }

    /// Whether nothing is asked for, so that nothing is found.
    public var isEmpty: Bool { clauses.isEmpty }
}

/// Cuts a query into words, quotations and operators.
private struct QueryLexer {
    enum Token {
        case and, or, not
        case term(SearchQuery.Term)
    }

    private var rest: ArraySlice<UInt8>

    init(_ text: some Sequence<UInt8>) {
        rest = Array(text)[...]
    }

    mutating func next() -> Token? {
        rest = rest.drop { Self.isSpace($0) }
        guard let first = rest.first else { return nil }
        return first == Self.quote ? quotation() : word()
    }

    /// A quotation that is not closed ends where the query does.
    private mutating func quotation() -> Token {
        let text = rest.dropFirst().prefix { $0 != Self.quote }
        rest = rest[text.endIndex...].dropFirst()
        let isPrefix = rest.first == Self.star
        if isPrefix { rest = rest.dropFirst() }
        return .term(SearchQuery.Term(text: Self.string(text), isPrefix: isPrefix))
    }

    private mutating func word() -> Token {
        let word = rest.prefix { !Self.isSpace($0) && $0 != Self.quote }
        rest = rest[word.endIndex...]
        switch Self.string(word) {
        case "AND": return .and
        case "OR": return .or
        case "NOT": return .not
        case let text:
            return .term(SearchQuery.Term(text: text, isPrefix: word.last == Self.star))
        }
    }

    private static let quote = UInt8(ascii: "\"")
    private static let star = UInt8(ascii: "*")

    private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x7F }

    private static func string(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
    }
}
