import Articles
import Importing
import Indexing

/// Whatever a text says, the names in it are names in it.
enum Naming {
    static func run(_ bytes: [UInt8]) -> String? {
        let name = DocumentPath("a.md")
        guard let article = try? Importer().article(from: bytes, path: name) else { return nil }
        let end = article.text.count
        let chains = reading.chains(of: article)
        for chain in chains {
            if chain.names.isEmpty || chain.mentions.isEmpty { return "a chain of nothing" }
            for range in chain.mentions.map(\.utf8)
            where range.isEmpty || range.lowerBound < 0 || range.upperBound > end {
                return "a name at \(range)"
            }
        }
        let sentences = article.sentences(holding: chains.flatMap(\.mentions))
        return sentences.allSatisfy(article.text.range.contains) ? nil : "a sentence beyond the end"
    }

    private static let reading = ArticleReading()
}
