/// Reads a query, from its beginning to its end once. It calls itself at most
/// ``SearchQuery/mostNested`` deep.
struct SearchParser {
    typealias Expression = SearchQuery.Expression

    private(set) var problems: [SearchProblem] = []
    private var lexer: SearchLexer
    private var depth = 0
    /// Parentheses that were passed over, whose ends are to be passed over too.
    private var ignored = 0
    private var terms = 0
    /// The key that stands before the parentheses that are being read.
    private var key: SearchKey?

    init(_ text: String) {
        lexer = SearchLexer(text)
    }

    mutating func parse() -> Expression? {
        var parts: [Expression] = []
        while true {
            if let part = alternatives() { parts.append(part) }
            guard lexer.peek == .close else { break }
            let range = lexer.range
            _ = lexer.next()
            if ignored > 0 { ignored -= 1 } else { report(.strayParenthesis, range) }
        }
        if lexer.isCut { report(.tooLong, lexer.end..<lexer.end) }
        return Self.joined(parts, Expression.all)
    }

    private mutating func alternatives() -> Expression? {
        var parts: [Expression] = []
        var pending: Range<Int>?
        while true {
            if let part = conjunction() {
                parts.append(part)
                pending = nil
            } else if pending == nil, parts.isEmpty, lexer.peek == .or {
                report(.nothingBefore("OR"), lexer.range)
            }
            guard lexer.peek == .or else { break }
            if let pending { report(.nothingAfter("OR"), pending) }
            pending = lexer.range
            _ = lexer.next()
        }
        if let pending { reportMissing(.nothingAfter("OR"), after: pending) }
        return Self.joined(parts, Expression.any)
    }

    private mutating func conjunction() -> Expression? {
        var parts: [Expression] = []
        var pending: Range<Int>?
        loop: while let token = lexer.peek {
            switch token {
            case .close where ignored == 0, .or: break loop
            case .close:
                ignored -= 1
                _ = lexer.next()
            case .and:
                let range = lexer.range
                _ = lexer.next()
                if parts.isEmpty { report(.nothingBefore("AND"), range) }
                if let pending { report(.nothingAfter("AND"), pending) }
                pending = range
            default:
                guard let part = negation() else { continue }
                parts.append(part)
                pending = nil
            }
        }
        if let pending { reportMissing(.nothingAfter("AND"), after: pending) }
        return Self.joined(parts, Expression.all)
    }

    /// What may have any number of NOT before it.
    private mutating func negation() -> Expression? {
        var isUnwanted = false
        var last: (Range<Int>, String)?
        while case .not(let word)? = lexer.peek {
            last = (lexer.range, word)
            isUnwanted.toggle()
            _ = lexer.next()
        }
        let next = lexer.peek
        guard next != nil, next != .close, next != .or, next != .and else {
            if let last { reportMissing(.nothingAfter(last.1), after: last.0) }
            return nil
        }
        let part = primary()
        return isUnwanted ? part.map(Expression.not) : part
    }

    private mutating func primary() -> Expression? {
        let range = lexer.range
        switch lexer.next() {
        case .open: return group(range, key)
        case .openKeyed(let key): return group(range, key)
        case .near: return near(range)
        case .term(var term, let isClosed):
            if !isClosed {
                // A quotation mark that nothing follows has not begun to say anything.
                problems.append(
                    SearchProblem(
                        reason: .openQuotation,
                        range: term.range.lowerBound..<term.range.lowerBound + 1,
                        isUnfinished: true))
            }
            term.key = term.key ?? key
            return take(term).map(Expression.term)
        default: return nil
        }
    }

    /// What stands in parentheses.
    private mutating func group(_ opening: Range<Int>, _ newKey: SearchKey?) -> Expression? {
        guard depth < SearchQuery.mostNested else {
            report(.tooDeep, opening)
            ignored += 1
            return nil
        }
        let (outer, outerIgnored) = (key, ignored)
        key = newKey
        ignored = 0
        depth += 1
        defer {
            depth -= 1
            key = outer
            ignored = outerIgnored
        }
        if lexer.peek == nil {
            reportMissing(.openParenthesis, after: opening)
            return nil
        }
        let isEmpty = lexer.peek == .close
        let inside = alternatives()
        guard lexer.peek == .close else {
            problems.append(
                SearchProblem(reason: .openParenthesis, range: opening, isUnfinished: true))
            return inside
        }
        if isEmpty { report(.emptyParentheses, opening.lowerBound..<lexer.range.upperBound) }
        _ = lexer.next()
        return inside
    }

    /// What follows "NEAR(".
    private mutating func near(_ opening: Range<Int>) -> Expression? {
        let (words, faults, distance, end) = lexer.nearby()
        for (word, range) in faults { report(.notNear(word), range) }
        var found: [SearchTerm] = []
        for var word in words {
            word.key = key
            if let term = take(word) { found.append(term) }
        }
        if end == nil {
            problems.append(
                SearchProblem(reason: .openParenthesis, range: opening, isUnfinished: true))
        }
        if case .unreadable(let range) = distance { report(.noDistance, range) }
        guard found.count > 1 else {
            if let end { report(.tooFewNear, opening.lowerBound..<end) }
            return found.first.map(Expression.term)
        }
        guard case .words(let count) = distance else {
            return .near(found, distance: SearchLexer.usualDistance)
        }
        return .near(found, distance: count)
    }

    // MARK: - Terms

    /// The term with what it means; nil where it means nothing.
    private mutating func take(_ term: SearchTerm) -> SearchTerm? {
        if term.text.isEmpty, !Self.canBeEmpty(term) {
            if let key = term.key, !term.isQuoted {
                reportMissing(.noValue(key), after: term.range)
            }
            return nil
        }
        var term = term
        switch term.key {
        case .before, .after, .date:
            guard let days = SearchDate.days(term.text) else {
                let isBegun = term.isOpen && SearchDate.isBegun(term.text)
                problems.append(
                    SearchProblem(reason: .noDate, range: term.range, isUnfinished: isBegun))
                return nil
            }
            term.meaning = .days(days)
        case .kind:
            let subjects = SearchSubject.named(term.text)
            guard !subjects.isEmpty else {
                report(.noSubject, term.range)
                return nil
            }
            term.meaning = .subjects(subjects)
        case .colour, .mark, .state, .tag, .path, .article: break
        case .title, .note, .entity, nil:
            guard Self.hasWord(term.text) || Self.canBeEmpty(term) else { return nil }
        }
        guard terms < SearchQuery.mostTerms else {
            if terms == SearchQuery.mostTerms { report(.tooLong, term.range) }
            terms += 1
            return nil
        }
        terms += 1
        return term
    }

    /// "tag:" alone asks for any tag, "@" for any name.
    private static func canBeEmpty(_ term: SearchTerm) -> Bool {
        switch term.key {
        case .tag, .colour, .mark, .state, .note, .entity: true
        default: false
        }
    }

    /// Whether there is a letter or a figure. What is nothing else is passed over, as it is in texts.
    private static func hasWord(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
                .otherLetter, .decimalNumber, .letterNumber, .otherNumber, .privateUse:
                true
            default: false
            }
        }
    }

    // MARK: - Problems

    private mutating func report(_ reason: SearchProblem.Reason, _ range: Range<Int>) {
        problems.append(SearchProblem(reason: reason, range: range, isUnfinished: false))
    }

    /// What is missing at the end of the query may still be typed.
    private mutating func reportMissing(
        _ reason: SearchProblem.Reason, after range: Range<Int>
    ) {
        problems.append(
            SearchProblem(reason: reason, range: range, isUnfinished: lexer.peek == nil))
    }

    private static func joined(
        _ parts: [Expression], _ join: ([Expression]) -> Expression
    ) -> Expression? {
        parts.count > 1 ? join(parts) : parts.first
    }
}
