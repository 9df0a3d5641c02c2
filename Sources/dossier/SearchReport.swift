import Articles
import LibraryStore

/// What `dossier search --json` prints.
struct SearchReport: Encodable {
    struct Item: Encodable {
        var article: String
        var title: String
        var start: Int
        var end: Int
        /// Matches in the article; nil where they were not counted.
        var count: Int?
        var snippet: String
        /// In scalars of the snippet.
        var marks: [[Int]]
        /// Of the article, as in the Extended Date/Time Format.
        var date: String?
    }

    struct NoteItem: Encodable {
        var id: String
        var article: String
        var snippet: String
    }

    struct NameItem: Encodable {
        var id: String
        var name: String
        var kind: String
        var mentions: Int
        var articles: Int
    }

    struct ProblemItem: Encodable {
        /// In scalars of the query.
        var start: Int
        var end: Int
        var message: String
    }

    /// Of articles.
    var total: Int
    var hits: [Item]
    /// The notes that were found.
    var notes: [NoteItem]
    /// The entities that go by what is asked for.
    var names: [NameItem]
    /// Among how many articles they were ranked; nil for all.
    var ranked: Int?
    /// What is wrong with the query.
    var problems: [ProblemItem]

    init(_ found: Found, _ query: SearchQuery) {
        total = found.results.total
        hits = found.hits.map { hit in
            let snippet = ReadingText(repairing: Array(hit.passages.snippet.utf8))
            let marks = snippet.scalarRanges(of: hit.passages.marks.map { TextRange(utf8: $0) })
            return Item(
                article: hit.article.path.string, title: hit.article.title,
                start: hit.scalars.lowerBound, end: hit.scalars.upperBound,
                count: hit.passages.count, snippet: hit.passages.snippet,
                marks: marks.map { [$0.lowerBound, $0.upperBound] },
                date: hit.article.date?.text)
        }
        notes = found.notes.map { path, hit in
            NoteItem(id: hit.annotation.id.rawValue, article: path.string, snippet: hit.snippet)
        }
        names = found.names.entities.map {
            NameItem(
                id: $0.id.rawValue, name: $0.name, kind: $0.kind.rawValue, mentions: $0.mentions,
                articles: $0.articles)
        }
        ranked = found.results.ranked
        let text = ReadingText(repairing: Array(query.text.utf8))
        problems = query.problems.map { problem in
            let range = text.scalarRanges(of: [TextRange(utf8: problem.range)])[0]
            return ProblemItem(
                start: range.lowerBound, end: range.upperBound, message: problem.message)
        }
    }
}
