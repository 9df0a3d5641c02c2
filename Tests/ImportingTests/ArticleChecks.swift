import Articles
import Importing
import TestSupport
import Testing

/// The article of a text, after a check of everything that any article promises.
func article(
    _ text: String, name: String = "a.txt", sourceLocation: SourceLocation = #_sourceLocation
) throws -> Article {
    try article(Array(text.utf8), name: name, sourceLocation: sourceLocation)
}

func article(
    _ bytes: [UInt8], name: String = "a.txt", sourceLocation: SourceLocation = #_sourceLocation
) throws -> Article {
    let article = try Importer().article(from: bytes, path: DocumentPath(name))
    if let fault = fault(of: article) {
        Issue.record("\(fault)", sourceLocation: sourceLocation)
    }
    return article
}

/// The blocks of an article, a paragraph each, with what they are before their text.
func outline(_ article: Article) -> String {
    article.blocks.map { block in
        let quoted = String(repeating: ">", count: block.quotationDepth)
        let kind =
            switch block.kind {
            case .paragraph: "p"
            case .heading(let level): "h\(level)"
            case .listItem(let depth, let marker): "i\(depth).\(marker)"
            case .preformatted: "pre"
            case .rule: "rule"
            }
        return "\(quoted)\(kind): \(article.text[block.range])"
    }.joined(separator: "\n")
}
