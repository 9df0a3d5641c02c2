import ArgumentParser
import Articles
import FoundationEssentials
import Glibc
import Indexing
import LibraryStore

/// Asks a library one query after another, as the reader and as the command line do.
struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Says how fast a large library is searched.",
        discussion: """
            Puts the texts of a folder into an index, where INDEX is none yet, and finds no names in
            them. Then asks each query: for a first answer within 20 ms, as the reader does while one
            types; for a whole one; and for the passages of the first twelve articles. What is
            printed are milliseconds of processor time, the median of some runs.
              dossier-bench search corpus/100k --index /tmp/100k.sqlite xylocarpine osterline
            """)

    @Argument(help: "The folder.")
    var folder: String

    @Argument(help: "What to search for; the corpus's own needles when nothing is named.")
    var queries: [String] = []

    @Option(help: "The index, which is made when it is not there.")
    var index: String

    @Option(help: "How often each query is asked.")
    var runs = 11

    @Flag(help: "Print a JSON object for each query, and nothing else.")
    var json = false

    private static let usual = [
        "xylocarpine", "brindlewick", "marrowgate", "osterline", "the", "the of and",
        "the -osterline", "\"sealed harbour ledger\"", "NEAR(sealed ledger, 4)", "osterline OR the",
        "title:harbour", "osterline path:050/", "the path:050/", "har*", "ha", "deliver",
    ]

    func run() throws {
        let root = try LibraryRoot(path: folder)
        let library = try LibraryIndex.open(at: index, library: root.path)
        defer { library.close() }
        if try library.count() == 0 { try fill(library, root) }
        if !json {
            print("\(try library.count()) articles")
            print(
                Self.row("query", ["found", "first", "ranked of", "whole", "by date", "passages"]))
        }
        for query in queries.isEmpty ? Self.usual : queries { try ask(query, library) }
    }

    private func ask(_ query: String, _ library: LibraryIndex) throws {
        var request = SearchRequest(query)
        request.isTyping = true
        var results = SearchResults.none
        let first = try median {
            results = try library.search(request, watch: SearchWatch(milliseconds: 20))
        }
        let ranked = results.ranked.map(String.init) ?? "all"
        let whole = try median { results = try library.search(request) }
        let ids = results.articles.prefix(12).map(\.article)
        let passages = try median { _ = try library.passages(of: request, in: ids) }
        request.order = .date
        let sorted = try median { _ = try library.search(request) }
        if json {
            let figures = Figures(
                query: query, found: results.total, first: first, whole: whole, byDate: sorted,
                passages: passages)
            print(String(decoding: try JSONEncoder().encode(figures), as: UTF8.self))
            return
        }
        print(
            Self.row(
                query,
                [
                    "\(results.total)", Self.figure(first), ranked, Self.figure(whole),
                    Self.figure(sorted), Self.figure(passages),
                ]))
    }

    /// What a query cost, in milliseconds of processor time.
    private struct Figures: Encodable {
        let query: String
        let found: Int
        let first: Double
        let whole: Double
        let byDate: Double
        let passages: Double
    }

    /// Milliseconds of this thread's processor time.
    private func median(_ body: () throws -> Void) throws -> Double {
        var times: [Double] = []
        for _ in 0..<max(1, runs) {
            let start = Self.processorTime
            try body()
            times.append(Self.processorTime - start)
        }
        return times.sorted()[times.count / 2]
    }

    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
    }

    private static func row(_ query: String, _ cells: [String]) -> String {
        func padded(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(0, width - text.count)) + text
        }
        return query + String(repeating: " ", count: max(1, 28 - query.count))
            + cells.map { padded($0, 10) }.joined()
    }

    private static func figure(_ milliseconds: Double) -> String {
        let hundredths = Int((milliseconds * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
    }

    // MARK: - Filling

    private func fill(_ library: LibraryIndex, _ root: LibraryRoot) throws {
        let reading = ArticleReading()
        var batch: [(Article, FileStamp)] = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        where path.hasSuffix(".txt") {
            let article = try reading.article(DocumentPath(path), of: root)
            let stamp = FileStamp(
                size: Int64(article.text.count), modifiedSeconds: 0, modifiedNanoseconds: 0,
                inode: 0)
            batch.append((article, stamp))
            if batch.count == 1000 {
                try library.store(batch)
                batch = []
            }
        }
        try library.store(batch)
        try library.finishWriting()
    }
}
