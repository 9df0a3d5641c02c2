import Articles
import Importing
import LibraryStore

/// The first pass: files are read on all processors, and stored on the thread that indexes.
extension LibraryIndexer {
    /// Bytes of files that are in memory at once, apart from those of a single one.
    private static let room = 32 << 20

    private struct FileToRead: Sendable {
        let file: FoundFile
        let known: KnownFile?
    }

    private struct ReadFile: Sendable {
        let file: FoundFile
        let known: KnownFile?
        /// Nil for a file that holds so much that it is not to be in memory at once.
        let parts: [ImportedPart]?
    }

    /// - Returns: how many of the files that are skipped were read in part.
    func readNew(
        _ plan: inout IndexingPlan, _ progress: (IndexingProgress) -> Void
    ) throws -> Int {
        var texts = FoundTexts(self, plan)
        var rest = plan.toRead[...]
        let work = ParallelWork(
            threads: min(ParallelWork.cores, (rest.count + 3) / 4), room: Self.room)
        try work.run(
            next: { () -> (input: FileToRead, weight: Int)? in
                guard let (file, known) = rest.popFirst() else { return nil }
                return (FileToRead(file: file, known: known), max(1, file.size))
            },
            transform: { [reading, root] (next: FileToRead) -> ReadFile in
                ReadFile(
                    file: next.file, known: next.known,
                    parts: reading.allParts(of: next.file.path, in: root))
            },
            take: { try texts.add($0, progress) })
        try texts.finish(progress)
        plan.skipped = texts.skipped
        plan.report = texts.report
        try removeGone(&plan, but: texts.found)
        return texts.partly
    }

    private func removeGone(_ plan: inout IndexingPlan, but found: Set<ArticleID>) throws {
        let ids = try plan.gone.filter { !found.contains($0.file.id) }
            .flatMap { try articles($0.path, $0.file).map(\.id) }
        if !ids.isEmpty { try index.remove(ids.sorted()) }
        plan.report.removed += ids.count
    }

    /// What has been read and is to be stored.
    private struct FoundTexts {
        private(set) var skipped: [SkippedFile]
        /// What was gone, and turned up elsewhere.
        private(set) var found: Set<ArticleID> = []
        private(set) var report: IndexingReport
        /// How many of the skipped files were read in part.
        private(set) var partly: Int
        private let indexer: LibraryIndexer
        private let clock: StageClock
        private let total: Int
        /// Where what is read may have been before.
        private var gone: [ContentHash: KnownPath] = [:]
        private var batch = ArticleBatch()
        private var done = 0
        private var doneBytes = 0

        init(_ indexer: LibraryIndexer, _ plan: IndexingPlan) {
            self.indexer = indexer
            skipped = plan.skipped + plan.kept
            report = plan.report
            partly = plan.kept.count
            total = plan.toRead.count
            clock = StageClock(weight: plan.toRead.reduce(0) { $0 + $1.file.size })
            for known in plan.gone where !known.file.hasParts { gone[known.file.hash] = known }
        }

        mutating func add(
            _ read: ReadFile, _ progress: (IndexingProgress) -> Void
        ) throws {
            let file = read.file
            var gone = try read.known.map { try indexer.articles(file.path, $0) } ?? []
            var old = Set(gone.map(\.path))
            var outcome = FileOutcome(file.path)
            if let parts = read.parts {
                for part in parts { try add(part, file, &old, &outcome, progress) }
            } else {
                try indexer.reading.imported(file.path, of: indexer.root) { part in
                    try add(part, file, &old, &outcome, progress)
                }
            }
            batch.finish(file.path, file.stamp)
            done += 1
            doneBytes += file.size
            if let file = outcome.skipped {
                skipped.append(file)
                if outcome.articles > 0 { partly += 1 }
            }
            gone.removeAll { !old.contains($0.path) }
            if !gone.isEmpty {
                try indexer.index.remove(gone.map(\.id))
                if outcome.articles > 0 { report.removed += gone.count }
            }
            if batch.isFull { try store(progress) }
        }

        private mutating func add(
            _ part: ImportedPart, _ file: FoundFile, _ old: inout Set<DocumentPath>,
            _ outcome: inout FileOutcome, _ progress: (IndexingProgress) -> Void
        ) throws {
            try indexer.checkCancelled()
            outcome.count(part)
            guard case .article(let article) = part else { return }
            if old.remove(article.path) == nil {
                if article.path == file.path, let moved = gone.removeValue(forKey: article.hash) {
                    // A copy whose original is gone keeps what is known of that.
                    try indexer.index.rename([(moved.file.id, file.path)])
                    found.insert(moved.file.id)
                    report.renamed += 1
                } else {
                    report.added += 1
                }
            } else {
                report.changed += 1
            }
            // The last of a file is stored when it is known to be that.
            if batch.isFull { try store(progress) }
            batch.add(article, file.stamp)
        }

        private mutating func store(_ progress: (IndexingProgress) -> Void) throws {
            try batch.store(in: indexer.index)
            progress(
                clock.progress(.importing, done: done, total: total, doneWeight: doneBytes))
        }

        mutating func finish(_ progress: (IndexingProgress) -> Void) throws {
            try batch.store(in: indexer.index)
            if total > 0 { progress(IndexingProgress(.importing, done: total, total: total)) }
        }
    }
}

extension ArticleReading {
    /// All that a file holds; nil for one of a format that holds any number of articles.
    fileprivate func allParts(of path: DocumentPath, in root: LibraryRoot) -> [ImportedPart]? {
        if Importer.holdsMany(path) { return nil }
        var parts: [ImportedPart] = []
        do {
            try imported(path, of: root) { parts.append($0) }
        } catch let error as ImportError {
            parts.append(.refused(path, error))
        } catch {
            preconditionFailure("reading throws nothing else")
        }
        return parts
    }
}
