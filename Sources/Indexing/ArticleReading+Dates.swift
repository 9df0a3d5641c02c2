import Articles
import EntityRecognition
import Importing
import LibraryStore

extension ArticleReading {
    /// Goes up whenever the same article would give other names or other dates.
    static let version = EntityRecogniser.version << 8 | DateResolver.version

    /// What an article's dates stand for: its own, and those that are found in its text.
    ///
    /// - Parameter mentions: of dates, in reading order.
    static func dates(
        of article: Article, _ id: ArticleID, mentions: [TextRange]
    ) -> ArticleDates {
        let own = OwnDate.of(article)
        let dated = DateResolver(own).resolve(mentions, in: article.text, blocks: article.blocks)
        return ArticleDates(
            article: id, own: own, mentions: dated,
            sentences: article.sentences(ofEach: mentions))
    }

    /// None of an article that is gone.
    static func dates(of article: Article?, _ names: ArticleChains) -> ArticleDates {
        guard let article else {
            return ArticleDates(article: names.article, own: nil, mentions: [], sentences: [])
        }
        let mentions = names.chains.filter { $0.kind == .date }.flatMap(\.mentions)
        return dates(
            of: article, names.article, mentions: mentions.sorted(by: TextRange.inReadingOrder))
    }
}

extension Article {
    /// The sentence of each of some passages; of one that stands in none, the passage itself.
    ///
    /// - Parameter passages: in reading order.
    fileprivate func sentences(ofEach passages: [TextRange]) -> [TextRange] {
        let sentences = sentences(holding: passages)
        return passages.map { passage in
            let index = sentences.partitioningIndex { $0.end > passage.start }
            guard index < sentences.count, sentences[index].start <= passage.start else {
                return passage
            }
            return sentences[index]
        }
    }
}
