import Articles
import LibraryStore

extension SingleDocument {
    /// The sentences that hold mentions, with these, for counting what is named with what. An entity
    /// goes by its place in ``entities``. Costs a pass over the text.
    public func namedSentences() -> NamedSentences {
        let numbers = Dictionary(
            uniqueKeysWithValues: entities.enumerated().map { ($1.id, Int64($0)) })
        return NamedSentences(
            article: Self.id, sentences: article.sentences(holding: mentions.map(\.range)),
            mentions: mentions.compactMap { mention in
                mention.entity.flatMap { numbers[$0] }.map { ($0, mention.range) }
            })
    }
}
