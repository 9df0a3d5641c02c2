import Articles
import GRDB

extension LibraryIndex {
    /// The articles that answer a query, ranked by BM25 where a word in the title weighs as much as
    /// ten in the body, or in another order.
    ///
    /// - Parameter watch: when it has had its time, what was found until then comes back.
    /// - Returns: nothing when the watch was cancelled.
    public func search(
        _ request: SearchRequest, watch: SearchWatch = SearchWatch()
    ) throws(StoreError) -> SearchResults {
        guard let condition = try plan(request).condition, !watch.wasCancelled else {
            return .none
        }
        return try searching { database throws(StoreError) in
            do throws(SearchError) {
                return try SearchRun(condition, request, watch, on: database).results()
            } catch {
                if error.isInterruption { return .none }
                throw StoreError(
                    code: error.code, message: error.message, path: path ?? "The index in memory")
            }
        }
    }

    /// Where what a query asks for stands in articles, in the order of `articles`. For one whose
    /// document is not as it was when it was indexed, the snippet says so.
    ///
    /// - Parameter limit: of the ranges in each.
    public func passages(
        of request: SearchRequest, in articles: [ArticleID], limit: Int = 1
    ) throws(StoreError) -> [SearchPassages] {
        var texts: [ArticleText?] = []
        for article in articles { texts.append(try articleText(of: article)) }
        return try snapshot { db in
            let plan = try SearchPlan(request, db)
            let finder = PassageFinder(plan.phrases, try TextFolding(db))
            return try zip(articles, texts).map { article, known in
                guard let text = known?.text else {
                    var none = SearchPassages.none
                    none.snippet = known?.remark ?? ""
                    none.isStale = true
                    return none
                }
                let named = try mentions(of: plan.entities, in: article, db)
                return text.bytes.withUnsafeBufferPointer {
                    finder.passages(in: $0, named: named, limit: limit)
                }
            }
        }
    }

    private func plan(_ request: SearchRequest) throws(StoreError) -> SearchPlan {
        try snapshot { try SearchPlan(request, $0) }
    }

    private func mentions(
        of entities: [Int64], in article: ArticleID, _ db: Database
    ) throws -> [TextRange] {
        guard !entities.isEmpty else { return [] }
        let numbers = entities.map(String.init).joined(separator: ",")
        var ranges: [TextRange] = []
        let rows = try Row.fetchCursor(
            db, sql: "SELECT mentions FROM chain WHERE article = ? AND entity IN (\(numbers))",
            arguments: [article.rawValue])
        while let row = try rows.next() {
            var reader = ByteReader(row.bytes(0))
            ranges += reader.ranges()
        }
        return ranges.sorted(by: TextRange.inReadingOrder)
    }
}
