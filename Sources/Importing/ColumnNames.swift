/// By which names the fields of articles go in tables and in lines of JSON.
public struct ColumnNames: Hashable, Sendable {
    public enum Field: String, CaseIterable, Sendable {
        case title, text, date, author, source, language, id
    }

    /// The most telling first.
    private var names: [Field: [String]] = [
        .title: ["title", "headline", "heading", "subject", "name"],
        .text: [
            "text", "body", "content", "articletext", "fulltext", "maintext", "articlebody",
            "article", "bodytext", "message", "description", "summary",
        ],
        .date: [
            "date", "published", "publishedat", "publishdate", "pubdate", "publicationdate",
            "datepublished", "datetime", "timestamp", "createdat", "created", "day",
        ],
        .author: ["author", "authors", "byline", "creator", "writer", "by", "from"],
        .source: [
            "source", "publisher", "publication", "outlet", "newspaper", "sitename", "site",
            "journal", "domain",
        ],
        .language: ["language", "lang", "languagecode"],
        .id: ["id", "guid", "uuid", "uid", "articleid", "docid", "url", "link"],
    ]

    /// The names that are common.
    public static let usual = ColumnNames()

    /// Says by which name alone a field goes.
    public mutating func set(_ name: String, for field: Field) {
        names[field] = [Self.folded(name)]
    }

    /// What was set, each as "field=name".
    public var chosen: [String] {
        Field.allCases.filter { names[$0] != Self.usual.names[$0] }
            .map { "\($0.rawValue)=\(names[$0]?.first ?? "")" }
    }

    /// Of columns, those that hold the fields; nil where none holds a text.
    func columns(_ header: [String]) -> [Field: Int]? {
        let folded = header.map(Self.folded)
        var columns: [Field: Int] = [:]
        for field in Field.allCases {
            for name in names[field] ?? [] {
                guard let column = folded.firstIndex(of: name), !columns.values.contains(column)
                else { continue }
                columns[field] = column
                break
            }
        }
        return columns[.text] == nil ? nil : columns
    }

    /// "Published_At" and "published-at" are one name.
    private static func folded(_ name: String) -> String {
        String(
            decoding: name.utf8.lazy.filter { !" _-.\t".utf8.contains($0) }.map(\.lowercased),
            as: UTF8.self)
    }
}
