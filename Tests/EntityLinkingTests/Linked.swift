import Articles
import EntityLinking

/// An article of names, one a line: "person Ann Lee".
struct NamedArticle {
    let chains: [MentionChain]
    let text: ReadingText

    init(_ lines: [String]) {
        var text = ""
        var mentions: [Mention] = []
        for line in lines {
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2, let kind = EntityKind(rawValue: parts[0]) else { continue }
            let start = text.utf8.count
            text += parts[1]
            mentions.append(Mention(TextRange(utf8: start..<text.utf8.count), kind))
            text += "\n"
        }
        self.text = ReadingText(text)
        chains = ArticleLinker().chains(of: mentions, in: self.text)
    }

    /// Each chain as its names, most frequent first.
    var summary: [String] {
        chains.map { chain in chain.names.map(\.text).joined(separator: " = ") }
    }
}

/// The entities of a library of such articles, as "id: name = name".
func entities(of articles: [[String]]) -> [String] {
    linking(of: articles).entities.map { entity in
        "\(entity.id.rawValue): \(entity.names.map(\.text).joined(separator: " = "))"
    }
}

func linking(of articles: [[String]], order: [Int]? = nil) -> Linking {
    var linker = LibraryLinker()
    for index in order ?? Array(articles.indices) {
        linker.add(NamedArticle(articles[index]).chains, of: ArticleID(Int64(index)))
    }
    return linker.linking()
}
