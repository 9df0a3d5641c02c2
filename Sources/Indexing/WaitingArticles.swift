import Articles
import LibraryStore

/// The articles in which names are still to be sought: those first that somebody looks at, then the
/// others in the order in which they came. For one thread at a time.
final class WaitingArticles {
    struct Next: Sendable {
        let article: UnrecognisedArticle
        /// Whether somebody looks at it.
        let isUrgent: Bool
    }

    private let articles: [UnrecognisedArticle]
    private let focus: ReadingFocus?
    private var isTaken: [Bool]
    private var first = 0
    private var urgent: [Int] = []
    /// Places in `articles`; made when there is a focus.
    private var places: [ArticleID: Int]?
    private var version = 0

    init(_ articles: [UnrecognisedArticle], focus: ReadingFocus?) {
        self.articles = articles
        self.focus = focus
        isTaken = Array(repeating: false, count: articles.count)
    }

    func next() -> Next? {
        lookAtFocus()
        while let place = urgent.popLast() {
            if !isTaken[place] { return take(place, isUrgent: true) }
        }
        while first < articles.count, isTaken[first] { first += 1 }
        return first < articles.count ? take(first, isUrgent: false) : nil
    }

    private func take(_ place: Int, isUrgent: Bool) -> Next {
        isTaken[place] = true
        return Next(article: articles[place], isUrgent: isUrgent)
    }

    private func lookAtFocus() {
        guard let wanted = focus?.articles(since: &version) else { return }
        let places =
            self.places
            ?? Dictionary(
                zip(articles.map(\.id), articles.indices), uniquingKeysWith: { first, _ in first })
        self.places = places
        urgent = wanted.reversed().compactMap { places[$0] }
    }
}
