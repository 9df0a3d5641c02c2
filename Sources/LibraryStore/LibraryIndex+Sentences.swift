import Articles
import GRDB

extension LibraryIndex {
    /// Of an entity that more articles name than this only so many are looked at for what it is
    /// named with: they are read in a tenth of a second.
    private static let articlesForCompanions = 1000

    /// What an entity is named together with. It is counted from the mentions of the articles that
    /// name it; no text is read.
    ///
    /// - Parameter limit: of ``Companions/best``.
    public func companions(of entity: EntityID, limit: Int) throws(StoreError) -> Companions {
        try snapshot { db in
            guard let number = try EntityTable.number(of: entity, db) else { return .none }
            var tally = CompanionTally()
            try SentenceTable.forEachArticle(
                db, naming: number, most: Self.articlesForCompanions
            ) { tally.add($0, companionsOf: number) }
            return try tally.companions(limit: limit) { number in
                try EntityTable.entities(db, "WHERE number = ?", [number]).first
            }
        }
    }

    /// The sentences that name two entities, in all articles; nil if either is not known. No text is
    /// read.
    public func sentences(
        naming first: EntityID, and second: EntityID
    ) throws(StoreError) -> SharedSentences? {
        try snapshot { db in
            guard let a = try EntityTable.entities(db, "WHERE id = ?", [first.rawValue]).first,
                let b = try EntityTable.entities(db, "WHERE id = ?", [second.rawValue]).first,
                let one = try EntityTable.number(of: first, db),
                let other = try EntityTable.number(of: second, db)
            else { return nil }
            var shared = SharedSentences(first: a, second: b)
            try SentenceTable.forEachArticle(db, naming: one, and: other) { article in
                shared.add(article, one, other)
            }
            try shared.name { try ArticleTable.place(of: $0, db) }
            return shared
        }
    }
}

/// The rows of the table of sentences.
enum SentenceTable {
    static func insert(
        _ statements: ReadStatements, _ sentences: [TextRange], of article: Int64
    ) throws(StoreError) {
        guard !sentences.isEmpty else { return }
        var writer = ByteWriter()
        writer.write(sentences)
        try statements.run(
            "INSERT INTO sentence (article, ranges) VALUES (?, ?)",
            [.integer(article), .blob(writer.bytes)])
    }

    /// Adds those that overlap none that is there.
    static func add(
        _ db: Database, _ statements: ReadStatements, _ sentences: [TextRange], of article: Int64
    ) throws {
        guard !sentences.isEmpty else { return }
        let known = try self.sentences(db, of: ArticleID(article))
        let new = sentences.filter { sentence in
            let next = known.partitioningIndex { $0.end > sentence.start }
            return next == known.count || !known[next].overlaps(sentence)
        }
        guard !new.isEmpty else { return }
        try remove(statements, of: article)
        try insert(statements, (known + new).sorted(by: TextRange.inReadingOrder), of: article)
    }

    static func remove(
        _ statements: ReadStatements, of article: Int64
    ) throws(StoreError) {
        try statements.run("DELETE FROM sentence WHERE article = ?", [.integer(article)])
    }

    /// Goes over the articles that name an entity, in the order of their numbers.
    static func forEachArticle(
        _ db: Database, naming entity: Int64, most: Int, _ body: (NamedSentences) -> Void
    ) throws {
        try forEachArticle(
            db,
            """
            JOIN entity ON entity.number = chain.entity
            WHERE (entity.number = ?1 OR entity.kind NOT IN (?2, ?3)) AND chain.article IN (
                SELECT DISTINCT article FROM chain WHERE entity = ?1 ORDER BY article LIMIT ?4)
            """, [entity, EntityKind.date.rawValue, EntityKind.money.rawValue, most], body)
    }

    /// Goes over the articles that name both, in the order of their numbers, with the mentions of
    /// these two.
    static func forEachArticle(
        _ db: Database, naming one: Int64, and other: Int64, _ body: (NamedSentences) -> Void
    ) throws {
        try forEachArticle(
            db,
            """
            WHERE chain.entity IN (?1, ?2)
                AND chain.article IN (SELECT article FROM chain WHERE entity = ?1)
                AND chain.article IN (SELECT article FROM chain WHERE entity = ?2)
            """, [one, other], body)
    }

    private static func forEachArticle(
        _ db: Database, _ condition: String, _ arguments: StatementArguments,
        _ body: (NamedSentences) -> Void
    ) throws {
        var current: NamedSentences?
        let rows = try db.rows(
            """
            SELECT chain.article, chain.entity, chain.mentions FROM chain \(condition)
            ORDER BY chain.article, chain.ordinal
            """, arguments)
        while let row = try rows.next() {
            let id = ArticleID(row.int64(0))
            if current?.article != id {
                if let current { body(current) }
                current = NamedSentences(
                    article: id, sentences: try sentences(db, of: id), mentions: [])
            }
            let entity = row.int64(1)
            var reader = ByteReader(row.bytes(2))
            current?.mentions += reader.ranges().map { (entity, $0) }
        }
        if let current { body(current) }
    }

    private static func sentences(_ db: Database, of article: ArticleID) throws -> [TextRange] {
        try db.firstRow(
            "SELECT ranges FROM sentence WHERE article = ?", [article.rawValue]
        ) { row in
            var reader = ByteReader(row.bytes(0))
            return reader.ranges()
        } ?? []
    }
}

/// Where articles stand and what they are called.
enum ArticleTable {
    static func place(
        of article: ArticleID, _ db: Database
    ) throws -> (path: DocumentPath, title: String)? {
        try db.firstRow(
            "SELECT path, title FROM article WHERE id = ?", [article.rawValue]
        ) { (DocumentPath(bytes: $0.bytes(0)), $0.text(1)) }
    }
}

extension EntityTable {
    static func number(of entity: EntityID, _ db: Database) throws -> Int64? {
        try db.integer("SELECT number FROM entity WHERE id = ?", [entity.rawValue])
    }
}
