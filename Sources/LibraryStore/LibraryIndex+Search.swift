import Articles
import FoundationEssentials
import GRDB

extension LibraryIndex {
    /// A window on the articles that answer a query, best first: ranked by BM25, where a word in
    /// the title weighs as much as ten in the body.
    public func search(
        _ query: SearchQuery, limit: Int, offset: Int = 0
    ) throws(StoreError) -> SearchResults {
        guard !query.isEmpty else { return .none }
        return try snapshot { db in
            let folding = try TextFolding(db)
            guard let pattern = FullTextPattern(query, folding) else { return .none }
            let total = try db.integer(
                "SELECT count(*) FROM fulltext WHERE fulltext MATCH ? AND \(TextRows.isLive)",
                [pattern.expression])
            var hits: [SearchHit] = []
            let rows = try db.rows(
                Self.searchStatement, [pattern.expression, limit, max(0, offset)])
            while let row = try rows.next() {
                hits.append(pattern.hit(row, texts, folding))
            }
            return SearchResults(total: Int(total ?? 0), hits: hits)
        }
    }

    /// The window is cut before articles are looked up, as there may be many more.
    private static let searchStatement = """
        SELECT article.id, article.path, article.title, article.hash, article.file_length,
            article.part_start, article.part_end FROM (
            SELECT rowid AS row, bm25(fulltext, 1.0, 10.0) AS score FROM fulltext
            WHERE fulltext MATCH ? AND \(TextRows.isLive)
            ORDER BY score, rowid LIMIT ? OFFSET ?) AS hit
        JOIN article ON article.text_row = hit.row ORDER BY hit.score, hit.row
        """
}

/// A query in the language of FTS5, and the phrases that are marked in what it finds.
private struct FullTextPattern {
    let expression: String
    let phrases: [Phrase]

    /// Nil when no word is left to look for.
    init?(_ query: SearchQuery, _ folding: TextFolding) {
        var phrases: [Phrase] = []
        var alternatives: [String] = []
        func words(_ terms: [SearchQuery.Term]) -> [(String, Phrase)] {
            terms.compactMap { term in
                let tokens = folding.tokens(of: term.text)
                guard !tokens.isEmpty else { return nil }
                let quoted = "\"" + term.text + "\"" + (term.isPrefix ? " *" : "")
                return (quoted, Phrase(tokens: tokens, isPrefix: term.isPrefix))
            }
        }
        for clause in query.clauses {
            let wanted = words(clause.wanted)
            let unwanted = words(clause.unwanted)
            guard !wanted.isEmpty else { continue }
            phrases += wanted.map(\.1)
            var alternative = "(" + wanted.map(\.0).joined(separator: " AND ") + ")"
            if !unwanted.isEmpty {
                alternative += " NOT (" + unwanted.map(\.0).joined(separator: " OR ") + ")"
            }
            alternatives.append("(" + alternative + ")")
        }
        guard !alternatives.isEmpty else { return nil }
        expression = alternatives.joined(separator: " OR ")
        self.phrases = phrases
    }

    /// - Parameter row: Id, path, title and hash of an article that was found.
    func hit(_ row: Row, _ texts: TextCache, _ folding: TextFolding) -> SearchHit {
        let path = DocumentPath(bytes: row.bytes(1))
        var hit = SearchHit(
            article: ArticleID(row.int64(0)), path: path, title: row.text(2),
            range: TextRange(.zero, .zero), count: nil, snippet: "", marks: [])
        let part = ArticlePart(fileLength: row[4], start: row[5], end: row[6])
        let found =
            ContentHash(bytes: row.bytes(3)).map { texts.text(at: path, of: $0, part: part) }
            ?? .gone
        if let text = found.text {
            text.bytes.withUnsafeBufferPointer { complete(&hit, $0, folding) }
        } else {
            hit.snippet = found.remark ?? ""
        }
        return hit
    }

    private func complete(
        _ hit: inout SearchHit, _ body: UnsafeBufferPointer<UInt8>, _ folding: TextFolding
    ) {
        let (first, count) = matches(in: body, folding)
        let snippet = Snippet(body, around: first ?? 0..<0, phrases, folding)
        if let first { hit.range = TextRange(utf8: GraphemeAlignment.widen(first, in: body)) }
        hit.count = count
        hit.snippet = snippet.text
        hit.marks = snippet.marks
    }

    /// Above this many bytes matches are not counted: that takes some ten milliseconds a megabyte.
    private static let countingLimit = 1 << 20

    private func matches(
        in body: UnsafeBufferPointer<UInt8>, _ folding: TextFolding
    ) -> (first: Range<Int>?, count: Int?) {
        var matcher = PhraseMatcher(phrases)
        var first: Range<Int>?
        var count = 0
        let counts = body.count <= Self.countingLimit
        folding.tokens(of: body) { token, range in
            if let match = matcher.take(token, range) {
                first = first ?? match
                count += 1
            }
            return counts || first == nil
        }
        return (first, counts ? count : nil)
    }
}
