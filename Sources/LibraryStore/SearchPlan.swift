import Articles
import GRDB

/// A request made ready to be run: words folded and with their forms, names looked up.
struct SearchPlan {
    let condition: SearchCondition?
    /// What is marked in the texts that are found.
    let phrases: [Phrase]
    /// The entities that are asked for by a name, by their numbers.
    let entities: [Int64]

    init(_ request: SearchRequest, _ db: Database) throws {
        var compiler = try SearchCompiler(request, db)
        condition = try request.query.expression.flatMap { try compiler.condition($0) }
        (phrases, entities) = try compiler.marked()
    }
}

/// Turns expressions into conditions.
struct SearchCompiler {
    let request: SearchRequest
    let db: Database
    private let words: SearchWords
    private var known: [SearchTerm: [Int64]] = [:]
    private var sought: [SearchTerm: [Phrase]] = [:]

    init(_ request: SearchRequest, _ db: Database) throws {
        self.request = request
        self.db = db
        let folding = try TextFolding(db)
        words = SearchWords(request, folding, goesOn: try Self.goesOn(request, folding, db))
    }

    /// Whether what begins like the word that is being typed is looked for: all words with such a
    /// beginning are gone through before the first article is found. In a large library that takes
    /// long for a few letters, and finds nothing more that matters for a word that is in very many
    /// articles by itself.
    private static func goesOn(
        _ request: SearchRequest, _ folding: TextFolding, _ db: Database
    ) throws -> Bool {
        guard request.isTyping, let open = request.query.terms.last(where: \.isOpen),
            let word = folding.tokens(of: open.text).last
        else { return false }
        let articles = try db.integer("SELECT max(id) FROM article") ?? 0
        guard articles > 2000 else { return true }
        guard word.count > (articles > 20_000 ? 2 : 1) else { return false }
        let many = try db.integer(
            "SELECT rowid FROM fulltext WHERE fulltext MATCH ? LIMIT 1 OFFSET ?",
            ["\"" + String(decoding: word, as: UTF8.self) + "\"", request.mostRanked])
        return many == nil
    }

    /// Nil when nothing is asked for.
    mutating func condition(_ expression: SearchQuery.Expression) throws -> SearchCondition? {
        switch expression {
        case .term(let term): return try condition(term)
        case .near(let terms, let distance):
            let phrases = try terms.compactMap { try self.phrases(of: $0).first }
            guard phrases.count > 1 else {
                return phrases.first.map {
                    .text(.words([$0], inTitle: terms[0].key == .title))
                }
            }
            return .text(.near(phrases, distance: distance, inTitle: terms[0].key == .title))
        case .all(let parts):
            return SearchCondition.joined(all: try conditions(parts))
        case .any(let parts):
            return SearchCondition.joined(any: try conditions(parts))
        case .not(let part):
            guard let condition = try condition(part) else { return nil }
            if case .not(let inner) = condition { return inner }
            return .not(condition)
        }
    }

    private mutating func conditions(
        _ parts: [SearchQuery.Expression]
    ) throws -> [SearchCondition] {
        var found: [SearchCondition] = []
        for part in parts {
            if let condition = try condition(part) { found.append(condition) }
        }
        return found
    }

    private mutating func condition(_ term: SearchTerm) throws -> SearchCondition? {
        let letters = SQLValue.blob(LetterFolding().folded(term.text.unicodeScalars))
        switch term.key {
        case nil, .title:
            let phrases = try self.phrases(of: term)
            return phrases.isEmpty ? nil : .text(.words(phrases, inTitle: term.key == .title))
        case .path: return .row("has_letters(article.path, ?)", [letters])
        case .article:
            return .row(
                "(has_letters(article.title, ?) OR has_letters(article.path, ?))",
                [letters, letters])
        case .before, .after, .date: return Self.dates(term)
        case .entity where term.text.isEmpty: return nil
        case .entity:
            let numbers = try entities(term).map(String.init).joined(separator: ",")
            return .row(
                "article.id IN (SELECT chain.article FROM chain WHERE chain.entity IN (\(numbers)))",
                [])
        case .kind:
            guard case .subjects(let subjects) = term.meaning else { return nil }
            return .row(subjects.contains(.article) ? "1" : "0", [])
        case .note, .tag, .colour, .mark, .state:
            let ids = request.noted[term] ?? []
            return .row(
                "article.id IN (\(ids.map { String($0.rawValue) }.joined(separator: ",")))", [])
        }
    }

    // MARK: - Words

    /// What was typed, and of its other forms those that any article has: each that is sought costs
    /// a little for every article that is found.
    private mutating func phrases(of term: SearchTerm) throws -> [Phrase] {
        if let known = sought[term] { return known }
        let all = words.phrases(of: term)
        let found = Array(all.prefix(1)) + (try all.dropFirst().filter { try isFound($0) })
        sought[term] = found
        return found
    }

    private func isFound(_ phrase: Phrase) throws -> Bool {
        let text = phrase.tokens.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
        return try db.integer(
            "SELECT rowid FROM fulltext WHERE fulltext MATCH ? LIMIT 1", ["\"\(text)\""]) != nil
    }

    private static func dates(_ term: SearchTerm) -> SearchCondition? {
        guard case .days(let days) = term.meaning else { return nil }
        let (first, end) = (SQLValue.integer(days.lowerBound), SQLValue.integer(days.upperBound))
        return switch term.key {
        case .before: .row("article.date_first < ?", [first])
        case .after: .row("article.date_last >= ?", [first])
        default: .row("(article.date_first < ? AND article.date_last >= ?)", [end, first])
        }
    }

    /// What is to be marked.
    mutating func marked() throws -> (phrases: [Phrase], entities: [Int64]) {
        var phrases: [Phrase] = []
        var entities: [Int64] = []
        for term in request.query.wantedTerms {
            switch term.key {
            case nil, .title: phrases += try self.phrases(of: term)
            case .entity: entities += try self.entities(term)
            default: break
            }
        }
        return (phrases, entities)
    }

    // MARK: - Names

    /// More entities of one name or beginning are not looked for.
    private static let mostEntities = 200

    /// The entities that go by a name; where none does, those with a name that begins so.
    private mutating func entities(_ term: SearchTerm) throws -> [Int64] {
        if let found = known[term] { return found }
        let name = words.folding.fold(term.text)
        var found: [Int64] = []
        if !name.isEmpty {
            let isBegun = term.isPrefix || request.isTyping && term.isOpen
            if !isBegun { found = try entities("folded = ?", [name]) }
            if found.isEmpty {
                found = try entities("folded >= ? AND folded < ?", [name, name + "\u{10FFFF}"])
            }
        }
        known[term] = found
        return found
    }

    private func entities(_ condition: String, _ values: [String]) throws -> [Int64] {
        try Int64.fetchAll(
            db,
            sql: "SELECT DISTINCT entity FROM entity_name WHERE \(condition) LIMIT ?",
            arguments: StatementArguments(values) + [Self.mostEntities])
    }
}
