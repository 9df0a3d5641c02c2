/// What a user asks a library or its notes for, in a line as
/// `(missile* OR "air defence") -sale title:russia after:2006 @"Sergei Ivanov" tag:arms`.
///
/// Any text is a query. What stands side by side must all hold; `OR` asks for either side, `NOT` or
/// a minus for absence, `AND` for what is asked for anyway; it binds closer than `OR`. Parentheses
/// group. `"Words in quotation marks"` stand together, `begin*` finds what begins so, `=word` the
/// word in this form alone, `NEAR(a b, 5)` words with at most five others between them. A key of
/// ``SearchKey`` asks for something else than words of the text, of one value or of a group:
/// `title:(a OR b)`. What cannot be read is passed over and told in ``problems``; words never are.
public struct SearchQuery: Hashable, Sendable {
    /// What must hold.
    public indirect enum Expression: Hashable, Sendable {
        case term(SearchTerm)
        /// At most so many words between the first and the last of these.
        case near([SearchTerm], distance: Int)
        /// Never fewer than two, as in the next.
        case all([Expression])
        case any([Expression])
        case not(Expression)
    }

    /// Bytes and terms that are read; more than anyone means.
    public static let longest = 4096
    static let mostTerms = 64
    /// Parentheses within parentheses.
    static let mostNested = 8

    public let text: String
    /// Nil when nothing is asked for, so that nothing is found.
    public let expression: Expression?
    /// In the order of where they stand.
    public let problems: [SearchProblem]

    public init(_ text: String) {
        self.text = text
        var parser = SearchParser(text)
        expression = parser.parse()
        problems = parser.problems.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    public var isEmpty: Bool { expression == nil }

    /// The first thing that is wrong, and not only unfinished.
    public var fault: SearchProblem? { problems.first { !$0.isUnfinished } }

    /// All terms, in the order of the query; also those that must not be found.
    public var terms: [SearchTerm] { expression?.terms(isWanted: nil) ?? [] }

    /// Whether the answer depends on who and what is named in articles.
    public var asksForNames: Bool { terms.contains { $0.key == .entity || $0.key == .kind } }

    /// The terms of which the presence is asked for.
    public var wantedTerms: [SearchTerm] { expression?.terms(isWanted: true) ?? [] }
}

extension SearchQuery.Expression {
    /// - Parameter isWanted: which terms; nil for all.
    func terms(isWanted: Bool?) -> [SearchTerm] {
        switch self {
        case .term(let term): isWanted == false ? [] : [term]
        case .near(let terms, _): isWanted == false ? [] : terms
        case .all(let parts), .any(let parts): parts.flatMap { $0.terms(isWanted: isWanted) }
        case .not(let part): part.terms(isWanted: isWanted.map { !$0 })
        }
    }

    /// Whether it can hold for different reasons.
    public var hasAlternatives: Bool {
        switch self {
        case .term, .near: false
        case .all(let parts): parts.contains(where: \.hasAlternatives)
        case .any: true
        case .not(let part): part.hasAlternatives
        }
    }

    /// Whether it holds for something of which `holds` says what holds of it. What words near one
    /// another are asked for is left to `isNear`.
    public func isTrue(
        _ holds: (SearchTerm) -> Bool, isNear: ([SearchTerm], Int) -> Bool
    ) -> Bool {
        switch self {
        case .term(let term): holds(term)
        case .near(let terms, let distance): isNear(terms, distance)
        case .all(let parts): parts.allSatisfy { $0.isTrue(holds, isNear: isNear) }
        case .any(let parts): parts.contains { $0.isTrue(holds, isNear: isNear) }
        case .not(let part): !part.isTrue(holds, isNear: isNear)
        }
    }
}
