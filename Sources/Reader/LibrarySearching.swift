import Articles
import LibraryStore
import ReaderModel

/// Turns what the reader asks for into requests to the index, and what it finds into what is shown.
struct LibrarySearching: Sendable {
    let index: LibraryIndex

    /// Names that are shown beside the articles; the list of all names has the others.
    private static let mostNames = 8

    static func request(_ query: LibraryQuery) -> SearchRequest {
        var request = SearchRequest(query.text)
        request.order = SearchRequest.Order(query.order)
        request.isReversed = query.isReversed
        request.isTyping = query.isTyping
        request.limit = LibrarySearchState.limit
        return request
    }

    /// - Parameters:
    ///   - notes: those that were found in the notebook.
    ///   - known: what was found before, of which the articles need not be found again where all
    ///     are known.
    ///   - isThorough: whether all names are gone through.
    /// - Returns: nil when the watch was cancelled.
    func findings(
        _ request: SearchRequest, notes: [LibraryHit], known: LibraryFindings? = nil,
        isThorough: Bool, watch: SearchWatch
    ) throws -> LibraryFindings? {
        if let known, known.isTotalExact {
            return try withAllNames(known, request, watch)
        }
        let results = try index.search(request, watch: watch)
        let names = try index.names(
            answering: request, limit: Self.mostNames, isThorough: isThorough, watch: watch)
        guard !watch.wasCancelled else { return nil }
        return LibraryFindings(
            names: names.entities, namesTotal: names.total, notes: notes,
            articles: results.articles.map { found in
                LibraryHit(
                    article: found.article, title: found.title, path: found.path,
                    date: found.date)
            },
            total: results.total, isTotalExact: results.isTotalExact, ranked: results.ranked,
            isFinal: isThorough || results.isTotalExact && names.isTotalExact)
    }

    private func withAllNames(
        _ known: LibraryFindings, _ request: SearchRequest, _ watch: SearchWatch
    ) throws -> LibraryFindings? {
        let names = try index.names(
            answering: request, limit: Self.mostNames, isThorough: true, watch: watch)
        guard !watch.wasCancelled else { return nil }
        var all = known
        (all.names, all.namesTotal, all.isFinal) = (names.entities, names.total, true)
        return all
    }

    func passages(
        _ query: LibraryQuery, in articles: [ArticleID]
    ) throws -> [(ArticleID, LibraryPassage)] {
        let found = try index.passages(of: Self.request(query), in: articles)
        return zip(articles, found).map { article, passages in
            (
                article,
                LibraryPassage(
                    range: passages.shown ?? TextRange(.zero, .zero),
                    count: passages.count, snippet: passages.snippet, marks: passages.marks)
            )
        }
    }

    /// All that is found in an article, as many as are marked.
    func hits(_ query: LibraryQuery, in article: ArticleID) throws -> [TextRange] {
        try index.passages(of: Self.request(query), in: [article], limit: ArticleSearch.limit)[0]
            .ranges
    }
}

extension SearchRequest.Order {
    fileprivate init(_ order: LibraryQuery.Order) {
        switch order {
        case .rank: self = .rank
        case .date: self = .date
        case .path: self = .path
        }
    }
}
