import Articles
import GRDB

extension LibraryIndex {
    /// Stores what linking across articles found, in one transaction. Only what differs from what
    /// was known is written; chains that are not assigned name nothing.
    public func setLinking(
        entities: [Entity], assignment: [ChainAssignment]
    ) throws(StoreError) {
        try write { db in
            let writer = LinkingWriter(db: db, folding: try TextFolding(db))
            let numbers = try writer.replaceEntities(entities)
            try writer.assign(assignment, numbers)
        }
        try emptyLog()
    }

    /// How many entities there are, of one kind or of all.
    public func entityCount(kind: EntityKind? = nil) throws(StoreError) -> Int {
        try read { db in
            let count =
                if let kind {
                    try db.integer(
                        "SELECT count(*) FROM entity WHERE kind = ?", [kind.rawValue])
                } else {
                    try db.integer("SELECT count(*) FROM entity")
                }
            return Int(count ?? 0)
        }
    }

    /// How many entities there are of each kind that there is.
    public func entityCounts() throws(StoreError) -> [EntityKind: Int] {
        try read { db in
            var counts: [EntityKind: Int] = [:]
            let rows = try db.rows("SELECT kind, count(*) FROM entity GROUP BY kind")
            while let row = try rows.next() {
                if let kind = EntityKind(rawValue: row.text(0)) { counts[kind] = row.int(1) }
            }
            return counts
        }
    }

    /// A window on the list of entities, of one kind or of all; those that sort alike stand by id,
    /// and the reversed list is the other one backwards.
    ///
    /// - Parameter letters: only entities one of whose names has the letters of each of these words
    ///   in this order, with gaps, without regard to case and accents. What a fuzzy search finds is
    ///   among them.
    public func entities(
        sort: EntitySort = .mentions, reversed: Bool = false, kind: EntityKind? = nil,
        letters: String = "", offset: Int = 0, limit: Int = -1
    ) throws(StoreError) -> [Entity] {
        try snapshot { db in
            var conditions: [String] = []
            var values: [(any DatabaseValueConvertible)?] = []
            if let kind {
                conditions.append("kind = ?")
                values.append(kind.rawValue)
            }
            let patterns = EntityTable.patterns(try TextFolding(db).fold(letters))
            if !patterns.isEmpty {
                let likes = patterns.map { _ in "folded LIKE ? ESCAPE '\\'" }
                conditions.append(
                    """
                    number IN (
                        SELECT entity FROM entity_name WHERE \(likes.joined(separator: " AND ")))
                    """)
                values += patterns
            }
            let condition =
                conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
            return try EntityTable.entities(
                db, "\(condition) ORDER BY \(sort.order(reversed: reversed)) LIMIT ? OFFSET ?",
                StatementArguments(values + [limit, max(0, offset)]))
        }
    }

    public func entity(_ id: EntityID) throws(StoreError) -> Entity? {
        try read { try EntityTable.entities($0, "WHERE id = ?", [id.rawValue]).first }
    }

    /// The entities that go by a name, most mentions first. Of these the first that finds any:
    /// their own name; the same without regard to case and accents; any of their names; any of
    /// them without regard to case and accents.
    public func entities(matching name: String) throws(StoreError) -> [Entity] {
        try snapshot { db in
            let folded = try TextFolding(db).fold(name)
            for condition in ["AND canonical = 1", ""] {
                for (column, text) in [("text", name), ("folded", folded)] {
                    let found = try EntityTable.entities(
                        db,
                        """
                        WHERE number IN (
                            SELECT entity FROM entity_name WHERE \(column) = ? \(condition))
                        ORDER BY mentions DESC, id
                        """, [text])
                    if !found.isEmpty { return found }
                }
            }
            return []
        }
    }

    /// The entities of an article by kind, those with most mentions there first.
    public func entities(in article: ArticleID) throws(StoreError) -> [LocalEntity] {
        if let known = startAnswers?.opened(article) { return known.entities }
        return try ask { (db) throws(StoreError) in
            var found: [LocalEntity] = []
            try db.rows(
                """
                SELECT \(EntityTable.columns), chain.mentions FROM chain
                JOIN entity ON entity.number = chain.entity WHERE chain.article = ?
                ORDER BY chain.entity
                """, [.integer(article.rawValue)]
            ) { row throws(StoreError) in
                guard let entity = EntityTable.entity(row) else { return }
                if found.last?.entity.id != entity.id {
                    found.append(LocalEntity(entity, here: 0))
                }
                var reader = ByteReader(row.bytes(6))
                found[found.count - 1].here += reader.ranges().count
            }
            return found.sorted(by: LocalEntity.precedes)
        }
    }

    /// Every mention of an entity, article by article in the order of paths.
    public func occurrences(of entity: EntityID) throws(StoreError) -> [ArticleOccurrences] {
        try read { db in
            var found: [ArticleOccurrences] = []
            let rows = try db.rows(
                """
                SELECT chain.article, article.path, article.title, chain.mentions,
                    article.date_first, article.date_last, article.date_form
                FROM chain
                JOIN article ON article.id = chain.article
                WHERE chain.entity = (SELECT number FROM entity WHERE id = ?)
                ORDER BY article.path, chain.ordinal
                """, [entity.rawValue])
            while let row = try rows.next() {
                let article = ArticleID(row.int64(0))
                var reader = ByteReader(row.bytes(3))
                guard found.last?.article == article else {
                    found.append(
                        ArticleOccurrences(
                            article: article, path: DocumentPath(bytes: row.bytes(1)),
                            title: row.text(2), ranges: reader.ranges(),
                            date: DateColumns.value(row, from: 4)))
                    continue
                }
                found[found.count - 1].ranges += reader.ranges()
                found[found.count - 1].ranges.sort(by: TextRange.inReadingOrder)
            }
            return found.filter { !$0.ranges.isEmpty }
        }
    }
}

extension EntitySort {
    fileprivate func order(reversed: Bool) -> String {
        switch self {
        case .mentions: reversed ? "mentions, id DESC" : "mentions DESC, id"
        case .articles: reversed ? "articles, id DESC" : "articles DESC, id"
        case .name: reversed ? "name_key DESC, id DESC" : "name_key, id"
        }
    }
}

extension LocalEntity {
    fileprivate static func precedes(_ a: LocalEntity, _ b: LocalEntity) -> Bool {
        if a.entity.kind != b.entity.kind { return a.entity.kind < b.entity.kind }
        if a.here != b.here { return a.here > b.here }
        if a.entity.mentions != b.entity.mentions { return a.entity.mentions > b.entity.mentions }
        return a.entity.id < b.entity.id
    }
}

/// The rows of the table of entities.
enum EntityTable {
    static let columns = """
        entity.id, entity.kind, entity.name, entity.names, entity.mentions, entity.articles
        """

    static func entities(
        _ db: Database, _ condition: String, _ arguments: StatementArguments
    ) throws -> [Entity] {
        var entities: [Entity] = []
        let rows = try db.rows("SELECT \(columns) FROM entity \(condition)", arguments)
        while let row = try rows.next() {
            if let entity = entity(row) { entities.append(entity) }
        }
        return entities
    }

    /// More words than these narrow nothing down.
    private static let mostPatterns = 8

    /// For each word a pattern of LIKE that has its letters in order, with gaps.
    static func patterns(_ folded: String) -> [String] {
        folded.unicodeScalars.split(separator: " ").prefix(mostPatterns).map { word in
            // A pattern as long as this is as good as a longer one, and no slower than it must be.
            word.prefix(24).reduce(into: "%") { pattern, letter in
                if ["%", "_", "\\"].contains(letter) { pattern += "\\" }
                pattern.unicodeScalars.append(letter)
                pattern += "%"
            }
        }
    }

    /// - Parameter row: Starts with ``columns``.
    static func entity(_ row: some ColumnReading) -> Entity? {
        guard let kind = EntityKind(rawValue: row.text(1)) else { return nil }
        var names = ByteReader(row.bytes(3))
        return Entity(
            id: EntityID(row.text(0)), name: row.text(2), kind: kind, names: names.names(),
            mentions: row.int(4), articles: row.int(5))
    }
}
