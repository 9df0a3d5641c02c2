import Articles
import Importing

@testable import LibraryStore

/// Whatever is typed, it is searched for: problems are told with where they stand, and nothing of it
/// is an error.
enum Searching {
    /// More than anyone means.
    private static let mostTerms = 64

    static func run(_ bytes: [UInt8]) -> String? {
        var input = FuzzInput(bytes)
        let options = input.byte()
        let text = String(decoding: input.rest, as: UTF8.self)
        let query = SearchQuery(text)
        for problem in query.problems {
            let range = problem.range
            guard 0 <= range.lowerBound, range.upperBound <= text.utf8.count else {
                return "a problem at \(range)"
            }
            if problem.message.isEmpty { return "a problem without a message" }
        }
        if query.terms.count > mostTerms { return "\(query.terms.count) terms" }
        do {
            return try fault(query, options)
        } catch {
            return "the search failed: \(error)"
        }
    }

    private static func fault(_ query: SearchQuery, _ options: UInt8) throws -> String? {
        let index = try index.get()
        var request = SearchRequest(query)
        request.isTyping = options & 1 != 0
        request.findsForms = options & 2 == 0
        request.isReversed = options & 4 != 0
        let orders = SearchRequest.Order.allCases
        request.order = orders[Int(options >> 3) % orders.count]
        let found = try index.search(request)
        let articles = found.articles.map(\.article)
        let passages = try index.passages(of: request, in: articles, limit: 5)
        for (article, passages) in zip(articles, passages) {
            guard let text = try index.articleText(of: article)?.text else { continue }
            for range in passages.ranges where !text.range.contains(range) {
                return "a hit at \(range.utf8)"
            }
            for mark in passages.marks where mark.upperBound > passages.snippet.utf8.count {
                return "a mark at \(mark) of the snippet"
            }
        }
        return nil
    }

    private static let index = Result<LibraryIndex, any Error> {
        let index = try LibraryIndex.inMemory()
        let texts = [
            "Tor-M1 missile systems for sale, said Sergei Ivanov on 28 November 2006.",
            "A missile. The missiles\u{301} of Übung, 東京の新聞, and so on.\n\nNo more.",
            "The reactor built at Bushéhr: \"price\" NEAR (a AND b) OR c*",
        ]
        try index.store(
            texts.enumerated().map { number, text in
                let path = DocumentPath("\(number).txt")
                let article = try Importer().article(from: Array(text.utf8), path: path)
                let stamp = FileStamp(
                    size: 10, modifiedSeconds: 0, modifiedNanoseconds: 5, inode: UInt64(number))
                return (article, stamp)
            })
        return index
    }
}
