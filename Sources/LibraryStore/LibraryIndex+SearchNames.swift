import Articles
import GRDB

/// What a search found among the entities of a library.
public struct FoundNames: Hashable, Sendable {
    /// The best of them.
    public var entities: [Entity]
    /// How many were found; there may be more where it is not exact.
    public var total: Int
    public var isTotalExact: Bool

    public static let none = FoundNames(entities: [], total: 0, isTotalExact: true)
}

extension LibraryIndex {
    /// The entities one of whose names has all words of a query, those first that go by just these
    /// words, and then those that are mentioned most. A query that asks for something else, too, is
    /// not about entities.
    ///
    /// - Parameter isThorough: whether all names are gone through, which takes some fifth of a
    ///   microsecond for each; else those that begin with a word of the query, and those of the
    ///   entities that are mentioned most.
    public func names(
        answering request: SearchRequest, limit: Int, isThorough: Bool,
        watch: SearchWatch = SearchWatch()
    ) throws(StoreError) -> FoundNames {
        guard let query = NameQuery(request), !watch.wasCancelled else { return .none }
        let sought = try read { NameMatcher(query, try TextFolding($0)) }
        return try searching { database throws(StoreError) in
            do throws(SearchError) {
                return try NameSearch(sought, isThorough: isThorough, on: database)
                    .found(limit: limit)
            } catch {
                if error.isInterruption { return .none }
                throw StoreError(
                    code: error.code, message: error.message, path: path ?? "The index in memory")
            }
        }
    }
}

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

/// One search for entities, on one connection.
private struct NameSearch {
    /// So many are looked at in full.
    private static let mostCandidates = 400
    /// The entities that are mentioned most, whose names are gone through in any case.
    private static let mostMentioned = 2000

    private let sought: NameMatcher
    private let isThorough: Bool
    private let database: OpaquePointer

    init(_ sought: NameMatcher, isThorough: Bool, on database: OpaquePointer) {
        self.sought = sought
        self.isThorough = isThorough
        self.database = database
    }

    func found(limit: Int) throws(SearchError) -> FoundNames {
        let (condition, values) = try candidates()
        let statement = try SearchStatement(
            """
            SELECT \(EntityTable.columns) FROM entity \(condition)
            ORDER BY mentions DESC, id LIMIT ?
            """, values + [.integer(Self.mostCandidates + 1)], database)
        var found: [Entity] = []
        var count = 0
        while let row = try statement.next() {
            count += 1
            guard let entity = EntityTable.entity(row), sought.matches(entity) else { continue }
            found.append(entity)
        }
        let exact = found.filter(sought.isExact)
        let ids = Set(exact.map(\.id))
        let ordered = exact + found.filter { !ids.contains($0.id) }
        return FoundNames(
            entities: Array(ordered.prefix(limit)), total: found.count,
            isTotalExact: isThorough && count <= Self.mostCandidates)
    }

    /// A condition on rows of `entity` that holds for all that match, or for the likeliest of them.
    private func candidates() throws(SearchError) -> (String, [SQLValue]) {
        let words = sought.telling.map { SQLValue.blob($0) }
        guard !words.isEmpty else { return ("", []) }
        let hasWord = words.map { _ in "has_letters(folded, ?)" }.joined(separator: " OR ")
        if isThorough {
            return (
                "WHERE number IN (SELECT entity FROM entity_name WHERE \(hasWord))", words
            )
        }
        var numbers: Set<Int64> = []
        for tokens in sought.words {
            let begun = tokens.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
            numbers.formUnion(
                try self.numbers(
                    """
                    SELECT entity FROM entity_name WHERE folded >= ? AND folded < ?
                    LIMIT \(Self.mostMentioned)
                    """, [.text(begun), .text(begun + "\u{10FFFF}")]))
        }
        numbers.formUnion(
            try self.numbers(
                """
                SELECT name.entity FROM
                    (SELECT number FROM entity ORDER BY mentions DESC, id
                        LIMIT \(Self.mostMentioned)) AS top
                CROSS JOIN entity_name AS name ON name.entity = top.number
                WHERE \(hasWord)
                """, words))
        return ("WHERE number IN (\(numbers.map(String.init).joined(separator: ",")))", [])
    }

    private func numbers(_ sql: String, _ values: [SQLValue]) throws(SearchError) -> Set<Int64> {
        let statement = try SearchStatement(sql, values, database)
        var numbers: Set<Int64> = []
        while let row = try statement.next() { numbers.insert(row.int64(0)) }
        return numbers
    }
}
