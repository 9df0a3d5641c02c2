import Articles
import EntityRecognition
import LibraryStore

/// The second pass: names are sought on all processors, and stored and linked on the thread that
/// indexes.
extension LibraryIndexer {
    /// Bytes of documents that are in memory at once, apart from those of a single one: enough for the
    /// threads to go on while names are stored, few enough that what somebody looks at has not to wait
    /// for them.
    private static let room = 4 << 20
    /// Articles whose names are stored in one transaction: enough to make its cost small, which is
    /// that of all entities that it names; few enough that little is to be done again after a kill.
    private static let batch = 512
    /// After so many articles the names so far are linked, and then whenever they are twice as many:
    /// there is something to see soon, and all linking together costs little more than one.
    private static let firstLinking = 1024
    /// Between two linkings for what somebody looks at, and between two signs of life.
    private static let shortestInterval = Duration.milliseconds(250)

    /// - Returns: whether there was any article to look for names in.
    func recogniseNew(
        _ run: ReplayRun, _ progress: (IndexingProgress) -> Void
    ) throws -> Bool {
        let waiting = try index.unrecognisedArticles(recogniserVersion: ArticleReading.version)
        guard !waiting.isEmpty else { return false }
        let queue = WaitingArticles(waiting, focus: focus)
        var names = FoundNames(self, run, waiting)
        // A few articles are read sooner than threads are begun.
        let work = ParallelWork(
            threads: min(ParallelWork.cores, (waiting.count + 3) / 4), room: Self.room)
        try work.run(
            next: { () -> (input: WaitingArticles.Next, weight: Int)? in
                queue.next().map { ($0, max(1, $0.article.size)) }
            },
            transform: { [reading, root] (next: WaitingArticles.Next) -> Found in
                // A file that went away since is forgotten by the next scan.
                let article = try? reading.article(next.article.path, of: root) {
                    next.article.part
                }
                let names = reading.names(of: article, next.article.id, run)
                return Found(
                    names: names, dates: ArticleReading.dates(of: article, names),
                    size: next.article.size, isUrgent: next.isUrgent)
            },
            take: { found in
                try checkCancelled()
                try names.add(found, progress)
            })
        try names.store()
        return true
    }

    private struct Found: Sendable {
        let names: ArticleChains
        let dates: ArticleDates
        let size: Int
        let isUrgent: Bool
    }

    /// What has been found and is to be stored and linked.
    private struct FoundNames {
        private let indexer: LibraryIndexer
        private let run: ReplayRun
        private let clock: StageClock
        private let total: Int
        private var chains: [ArticleChains] = []
        private var dates: [ArticleDates] = []
        private var done = 0
        private var doneBytes = 0
        private var nextLinking = LibraryIndexer.firstLinking
        private var lastSign = ContinuousClock.now
        private var lastLinking: ContinuousClock.Instant?
        private var isUrgent = false

        init(_ indexer: LibraryIndexer, _ run: ReplayRun, _ waiting: [UnrecognisedArticle]) {
            self.indexer = indexer
            self.run = run
            total = waiting.count
            clock = StageClock(weight: waiting.reduce(0) { $0 + $1.size })
        }

        mutating func add(_ found: Found, _ progress: (IndexingProgress) -> Void) throws {
            chains.append(found.names)
            dates.append(found.dates)
            done += 1
            doneBytes += found.size
            isUrgent = isUrgent || found.isUrgent
            let now = ContinuousClock.now
            let isLinkingDue = isUrgent && lastLinking.map { now - $0 > shortestInterval } ?? true
            if done >= nextLinking || isLinkingDue {
                try link(progress)
            } else if chains.count == LibraryIndexer.batch {
                try store()
            }
            if now - lastSign >= shortestInterval {
                lastSign = now
                progress(sign)
            }
        }

        private var shortestInterval: Duration { LibraryIndexer.shortestInterval }

        private var sign: IndexingProgress {
            clock.progress(.recognising, done: done, total: total, doneWeight: doneBytes)
        }

        private mutating func link(_ progress: (IndexingProgress) -> Void) throws {
            try store()
            while nextLinking <= done { nextLinking *= 2 }
            _ = try indexer.link(run) { _ in }
            (isUrgent, lastLinking, lastSign) = (false, .now, .now)
            var sign = sign
            sign.hasNewNames = true
            progress(sign)
        }

        /// Dates go first: what has its chains is taken to be done. Names that were sought with a model
        /// at fault are sought again the next time.
        mutating func store() throws {
            try indexer.index.setDates(dates)
            try indexer.index.setChains(
                chains,
                recogniserVersion: indexer.reading.fault == nil ? ArticleReading.version : 0)
            (chains, dates) = ([], [])
        }
    }
}
