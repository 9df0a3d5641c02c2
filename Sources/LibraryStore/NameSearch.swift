import Articles

/// One search for entities, on one connection.
struct NameSearch {
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
