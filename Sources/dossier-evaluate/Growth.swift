import ArgumentParser
import Articles
import EntityLinking
import Glibc
import Indexing
import LibraryStore

/// Says what it costs to add an article to libraries of several sizes.
struct Growth: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says what it costs to add an article to libraries of several sizes.",
        discussion: """
            Makes libraries of articles whose names are drawn as they are in a newspaper: few often, most \
            of them seldom, with bare surnames, short forms and other spellings. Writes milliseconds of processor \
            time to add one article, the mean of some; what of it is storing, and what linking; and the whole as \
            a multiple of adding it to an empty library.
            """)

    @Option(parsing: .upToNextOption, help: "Numbers of articles, ascending.")
    var sizes = [1000, 10_000]

    @Option(help: "How many articles are added to find the mean.")
    var articles = 100

    @Option(help: "Names in an article.")
    var names = 30

    @Option(help: "The index, which is made anew.")
    var path = "/tmp/dossier-growth.sqlite"

    private struct Cost {
        var storing = 0.0
        var linking = 0.0
        var worst = 0.0

        var whole: Double { storing + linking }
    }

    func run() throws {
        var source = SyntheticArticles(names: names)
        defer { LibraryIndex.delete(at: path) }
        let base = try cost(&source) { try emptyIndex() }
        print("articles  storing  linking  whole  worst  ratio  entities  resident MB")
        write(0, base, base, entities: 0)
        let index = try emptyIndex()
        var count = 0
        for size in sizes {
            try grow(index, by: size - count, &source)
            let cost = try cost(&source) { index }
            count = size + articles
            write(size, cost, base, entities: try index.entityCount())
        }
        index.close()
    }

    private func emptyIndex() throws -> LibraryIndex {
        LibraryIndex.delete(at: path)
        return try LibraryIndex.open(at: path, library: [])
    }

    private func grow(
        _ index: LibraryIndex, by count: Int, _ source: inout SyntheticArticles
    ) throws {
        var left = count
        let storing = try Self.milliseconds {
            while left > 0 {
                let batch = (0..<min(left, 64)).map { _ in source.next() }
                try store(batch, index)
                left -= batch.count
            }
        }
        let linking = try Self.milliseconds { try IncrementalLinker(index).link() }
        print("grown by \(count): made and stored in \(Int(storing)), linked in \(Int(linking))")
    }

    private func cost(
        _ source: inout SyntheticArticles, _ index: () throws -> LibraryIndex
    ) throws -> Cost {
        var cost = Cost()
        for _ in 0..<max(1, articles) {
            let article = source.next()
            let index = try index()
            // The first access opens what is to write.
            try index.setSkipped([SkippedFile(path: article.article.path, reason: "none")])
            let storing = try Self.milliseconds { try store([article], index) }
            let linking = try Self.milliseconds { try IncrementalLinker(index).link() }
            cost.storing += storing / Double(max(1, articles))
            cost.linking += linking / Double(max(1, articles))
            cost.worst = max(cost.worst, storing + linking)
        }
        return cost
    }

    private func store(_ batch: [SyntheticArticles.Item], _ index: LibraryIndex) throws {
        let stamp = FileStamp(size: 1, modifiedSeconds: 1, modifiedNanoseconds: 1, inode: 1)
        let ids = try index.store(batch.map { ($0.article, stamp) })
        try index.setChains(
            zip(ids, batch).map { ArticleChains(article: $0, chains: $1.chains) },
            recogniserVersion: 1)
    }

    private func write(_ size: Int, _ cost: Cost, _ base: Cost, entities: Int) {
        func number(_ value: Double) -> String { String(Double(Int(value * 100)) / 100) }
        let parts = [
            String(size), number(cost.storing), number(cost.linking), number(cost.whole),
            number(cost.worst), number(cost.whole / base.whole), String(entities),
            String(Self.residentMegabytes()),
        ]
        print(parts.joined(separator: "  "))
    }

    /// Of processor time, which other programs have little influence on.
    private static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
        let start = usage()
        try body()
        let end = usage()
        func seconds(_ path: KeyPath<rusage, timeval>) -> Double {
            Double(end[keyPath: path].tv_sec - start[keyPath: path].tv_sec)
                + Double(end[keyPath: path].tv_usec - start[keyPath: path].tv_usec) / 1e6
        }
        return (seconds(\.ru_utime) + seconds(\.ru_stime)) * 1000
    }

    private static func usage() -> rusage {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage
    }

    private static func residentMegabytes() -> Int { usage().ru_maxrss / 1024 }
}
