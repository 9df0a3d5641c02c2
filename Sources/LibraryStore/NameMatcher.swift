import Articles

/// A query as far as it is about entities.
struct NameQuery {
    let expression: SearchQuery.Expression
    let request: SearchRequest
    /// The terms that ask for words of a name.
    let words: [SearchTerm]
    /// Whether a kind of entity is asked for, so that no words are needed.
    let asksForKind: Bool

    /// Nil for a query that is not about entities.
    init?(_ request: SearchRequest) {
        guard let expression = request.query.expression else { return nil }
        let terms = request.query.terms
        guard terms.allSatisfy({ $0.key == nil || $0.key == .entity || $0.key == .kind }) else {
            return nil
        }
        let wanted = request.query.wantedTerms
        words = wanted.filter { $0.key != .kind }
        asksForKind = wanted.contains { term in
            guard case .subjects(let subjects) = term.meaning else { return false }
            return subjects.contains { if case .entity = $0 { true } else { false } }
        }
        guard !words.isEmpty || asksForKind else { return nil }
        self.expression = expression
        self.request = request
    }
}

/// Says which entities a query is about.
struct NameMatcher {
    /// The folded words of each term that asks for some, and of the whole query.
    let terms: [SearchTerm: [[UInt8]]]
    let words: [[[UInt8]]]
    private let query: NameQuery
    private let folding: TextFolding

    init(_ query: NameQuery, _ folding: TextFolding) {
        self.query = query
        self.folding = folding
        let all = query.request.query.terms.filter { $0.key != .kind }
        terms = Dictionary(all.map { ($0, folding.tokens(of: $0.text)) }) { first, _ in first }
        words = query.words.map { folding.tokens(of: $0.text) }.filter { !$0.isEmpty }
    }

    /// Words of which a name that matches has one, at least: the longest of those that must all be
    /// there.
    var telling: [[UInt8]] {
        let longest = words.flatMap(\.self).max { $0.count < $1.count }
        guard query.expression.hasAlternatives else { return longest.map { [$0] } ?? [] }
        return words.compactMap { tokens in tokens.max { $0.count < $1.count } }
    }

    func matches(_ entity: Entity) -> Bool {
        let names = (entity.names.map(\.text) + [entity.name]).map { folding.tokens(of: $0) }
        return query.expression.isTrue(
            { holds($0, entity, names) },
            isNear: { terms, _ in terms.allSatisfy { holds($0, entity, names) } })
    }

    /// Whether an entity goes by just the words of the query.
    func isExact(_ entity: Entity) -> Bool {
        let whole = words.flatMap(\.self)
        return !whole.isEmpty
            && (entity.names.map(\.text) + [entity.name]).contains {
                folding.tokens(of: $0) == whole
            }
    }

    private func holds(_ term: SearchTerm, _ entity: Entity, _ names: [[[UInt8]]]) -> Bool {
        if case .subjects(let subjects) = term.meaning {
            return subjects.contains(.entity(nil)) || subjects.contains(.entity(entity.kind))
        }
        // What has no words asks for nothing.
        guard let sought = terms[term], !sought.isEmpty else { return true }
        let goesOn = term.isPrefix || query.request.isTyping && term.isOpen
        return names.contains { Self.has($0, sought, goesOn: goesOn) }
    }

    private static func has(_ name: [[UInt8]], _ sought: [[UInt8]], goesOn: Bool) -> Bool {
        guard let last = sought.last, name.count >= sought.count else { return false }
        return (0...(name.count - sought.count)).contains { start in
            let part = name[start..<(start + sought.count)]
            guard part.dropLast().elementsEqual(sought.dropLast()), let end = part.last else {
                return false
            }
            return goesOn ? end.starts(with: last) : end == last
        }
    }
}
