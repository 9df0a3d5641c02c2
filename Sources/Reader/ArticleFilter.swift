import Articles
import LibraryStore
import ReaderModel

/// The list of articles as a filter narrows it. All titles and paths lie one behind the other in
/// memory, so that a letter costs a few milliseconds among a hundred thousand; they are read with the
/// first letter.
struct ArticleFilter {
    /// By id.
    private var articles: [ArticleID] = []
    /// A title, its path, the next title …
    private var names: [UInt8] = []
    /// Where they end.
    private var ends: [Int] = []
    /// The articles in the order of a list, as indices of `articles`.
    private var order: (query: ListQuery, all: [Int32])?
    private var last: (query: ListQuery, found: [Int32])?
    private var isRead = false

    /// The articles that a query's filter matches, by their title or their path, in its order.
    mutating func found(_ query: ListQuery, _ index: LibraryIndex) throws -> FilteredArticles {
        if let last, last.query == query { return FilteredArticles(articles, last.found) }
        try read(index)
        let candidates = try narrowed(to: query) ?? all(query, index)
        let match = FuzzyMatch(pattern: query.filter)
        let found = names.withUnsafeBytes { names in
            candidates.filter { number in
                let title = Int(number) * 2
                return match.matches(utf8: name(title, names))
                    || match.matches(utf8: name(title + 1, names))
            }
        }
        last = (query, found)
        return FilteredArticles(articles, found)
    }

    /// What matched the beginning of a query's filter: nothing else matches the whole.
    private func narrowed(to query: ListQuery) -> [Int32]? {
        guard let last, last.query.unfiltered == query.unfiltered,
            query.filter.hasPrefix(last.query.filter)
        else { return nil }
        return last.found
    }

    private func name(
        _ number: Int, _ names: UnsafeRawBufferPointer
    ) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: names[(number > 0 ? ends[number - 1] : 0)..<ends[number]])
    }

    private mutating func read(_ index: LibraryIndex) throws {
        guard !isRead else { return }
        try index.eachTitle { article, title, path in
            articles.append(article)
            names.append(contentsOf: title)
            ends.append(names.count)
            names.append(contentsOf: path)
            ends.append(names.count)
        }
        isRead = true
    }

    private mutating func all(_ query: ListQuery, _ index: LibraryIndex) throws -> [Int32] {
        if let order, order.query == query.unfiltered { return order.all }
        let sorted = try index.ids(sort: query.order.sort, ascending: !query.isReversed)
        var all: [Int32] = []
        all.reserveCapacity(sorted.count)
        for article in sorted {
            let place = articles.partitioningIndex { $0 >= article }
            // One that was indexed since the titles were read is there once they are read anew.
            if place < articles.count, articles[place] == article { all.append(Int32(place)) }
        }
        order = (query.unfiltered, all)
        return all
    }
}

/// Articles in the order of a list.
struct FilteredArticles: RandomAccessCollection {
    private let articles: [ArticleID]
    private let numbers: [Int32]

    init(_ articles: [ArticleID], _ numbers: [Int32]) {
        self.articles = articles
        self.numbers = numbers
    }

    var startIndex: Int { 0 }
    var endIndex: Int { numbers.count }

    subscript(position: Int) -> ArticleID { articles[Int(numbers[position])] }
}

extension ListQuery {
    fileprivate var unfiltered: ListQuery {
        var query = self
        query.filter = ""
        return query
    }
}
