/// What is wrong with a query, and where. A query with problems finds what it can.
public struct SearchProblem: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case nothingBefore(String)
        case nothingAfter(String)
        case strayParenthesis
        case openParenthesis
        case openQuotation
        case emptyParentheses
        case noValue(SearchKey)
        case noDate
        case noSubject
        case noDistance
        case notNear(String)
        case tooFewNear
        case tooDeep
        case tooLong
    }

    public var reason: Reason
    /// What it is about, in UTF-8 bytes of the query; empty where something is missing.
    public var range: Range<Int>
    /// Whether the query is only not finished, so that there is nothing to be said while it is typed.
    public var isUnfinished: Bool

    /// What is wrong and what can be done about it, for people.
    public var message: String {
        switch reason {
        case .nothingBefore(let word): "\(word) needs something before it"
        case .nothingAfter(let word): "\(word) needs something after it"
        case .strayParenthesis: "This parenthesis closes nothing"
        case .openParenthesis: "This parenthesis is not closed"
        case .openQuotation: "This quotation is not closed"
        case .emptyParentheses: "Nothing stands in these parentheses"
        case .noValue(let key): "\(key.rawValue) needs a value after it, without a space"
        case .noDate: "A date is a year, a month or a day, as 2006, 2006-11 or 2006-11-28"
        case .noSubject:
            "A kind is article, note, name, "
                + EntityKind.allCases.map(\.rawValue).joined(separator: ", ")
        case .noDistance: "NEAR takes a number of words after its comma, as NEAR(a b, 5)"
        case .notNear(let word): "\(word) has no meaning inside NEAR"
        case .tooFewNear: "NEAR needs two words or more, as NEAR(a b, 5)"
        case .tooDeep: "More than \(SearchQuery.mostNested) parentheses deep is not read"
        case .tooLong: "The query is read up to here"
        }
    }
}
