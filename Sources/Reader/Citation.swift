import Articles
import Indexing

/// A passage as it is cited: its words, who and what they are from, of when, and where they stand.
struct Citation {
    let text: String

    /// - Parameters:
    ///   - date: the day that the article says it is of; nil when it says none.
    ///   - library: the name of the folder that its path is relative to; nil for a document alone.
    init(_ article: Article, date: DateValue?, library: String?, _ range: TextRange) {
        let words = Concordance.onOneLine(article.text[range])
        let start = article.text.scalarOffset(of: range.start)
        let end = article.text.scalarOffset(of: range.end)
        var parts = [Self.stated("Author", by: article).map { $0 + ": " + article.title }]
        if parts[0] == nil { parts[0] = article.title }
        parts.append(Self.stated("Source", by: article))
        parts.append(date.map { ($0.qualifier.isEmpty ? "" : "about ") + $0.label() })
        let path = (library.map { $0 + "/" } ?? "") + article.path.string
        let page = article.pageLabel(of: range).map { $0 + ", " } ?? ""
        parts.append("\(path), \(page)characters \(start)–\(end)")
        text = "“\(words)” — " + parts.compactMap { $0 }.joined(separator: ". ").printableLine
    }

    /// What the article itself says, which its importer has told its readers of.
    private static func stated(_ key: String, by article: Article) -> String? {
        let start = key + ": "
        return article.remarks.first { $0.hasPrefix(start) }.map {
            String($0.dropFirst(start.count))
        }
    }
}
