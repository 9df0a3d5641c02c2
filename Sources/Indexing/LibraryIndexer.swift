import Articles
import EntityLinking
import EntityRecognition
import Importing
import LibraryStore

/// Brings the index of a folder up to date: reads what is new or has changed, forgets what is gone,
/// finds the names and links them.
///
/// Every step is stored as it is done, so that an interrupted run is taken up where it was.
public struct LibraryIndexer: Sendable {
    /// Documents stored in the first transaction, few enough that a list that is being filled grows
    /// before one's eyes; each has twice as many as the one before.
    private static let batch = 64
    /// Bytes of reading text after which a transaction has enough: it bounds the memory that it takes,
    /// and what is to be done again after a kill. The full-text table is merged the more often the less
    /// text it is given at once.
    private static let batchBytes = 16 << 20

    private let root: LibraryRoot
    private let index: LibraryIndex
    var reading: ArticleReading
    private let limits: ImportLimits
    private let decisions: DecisionSource?
    private let isCancelled: @Sendable () -> Bool

    /// - Parameters:
    ///   - decisions: where the decisions on names are found that are to be replayed.
    ///   - isCancelled: asked between documents, from the thread that indexes.
    public init(
        root: LibraryRoot, index: LibraryIndex, limits: ImportLimits = ImportLimits(),
        decisions: DecisionSource? = nil, isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        self.root = root
        self.index = index
        self.limits = limits
        self.decisions = decisions
        self.isCancelled = isCancelled
        reading = ArticleReading(limits: limits)
    }

    /// - Parameters:
    ///   - watch: is given the folders that there are.
    ///   - progress: called often, from the calling thread.
    /// - Throws: ``IndexingError`` or `StoreError`.
    public func refresh(
        watch: FolderWatch? = nil, progress: (IndexingProgress) -> Void
    ) throws -> IndexingReport {
        if let report = try reportIfSettled(watch) { return report }
        try index.prepare(importerVersion: Importer.version)
        try index.clearWornText()
        var plan = try scan(watch, progress)
        let found = plan.skipped.count
        try readNew(&plan, progress)
        plan.report.skippedHasChanged = try index.setSkipped(plan.skipped)
        let (run, faults) = replayRun()
        let isDecidedAnew = try run.refreshStored()
        let hasSought = try recogniseNew(run, progress)
        let hasLinked = try link(run, progress)
        plan.report.namesHaveChanged = hasSought || hasLinked
        plan.report.skipped = plan.skipped.count
        plan.report.isDecidedAnew = isDecidedAnew
        // Asked only when names were sought: a folder without news costs no look at the model.
        let fault = hasSought ? reading.fault : nil
        plan.report.faults = faults + [fault].compactMap { $0 }
        // A file that could not be read is tried again every time.
        let isSettled = plan.skipped.count == found && !hasDecisions && fault == nil
        index.settle(isSettled ? plan.digest.value : nil)
        return plan.report
    }

    /// What there is to report when the folder is just as it was when the index was last found to hold
    /// all of it: that costs no look at the index.
    private func reportIfSettled(_ watch: FolderWatch?) throws -> IndexingReport? {
        guard let settled = index.settled, !hasDecisions else { return nil }
        var digest = FolderDigest()
        var report = IndexingReport()
        try scanFolder(watch) { file in
            try checkCancelled()
            guard !Self.isShared(file) else { return }
            digest.add(file)
            report.unchanged += 1
        } onSkipped: { file in
            digest.add(file)
            report.skipped += 1
        }
        return digest.value == settled ? report : nil
    }

    private var hasDecisions: Bool { decisions?.mayHold(in: root) ?? false }

    /// The list of names that the folder's readers share is no document of theirs.
    private static func isShared(_ file: FoundFile) -> Bool {
        file.path == DocumentPath(SharedEntities.fileName)
    }

    /// Brings the names up to date with the decisions, without a look at the folder.
    ///
    /// - Throws: `StoreError`.
    @discardableResult
    public func replayDecisions() throws -> IndexingReport {
        var report = IndexingReport()
        let (run, faults) = replayRun()
        report.isDecidedAnew = try run.refreshStored()
        report.faults = faults
        report.namesHaveChanged = try link(run) { _ in }
        return report
    }

    private func replayRun() -> (ReplayRun, faults: [String]) {
        let found = decisions?.decisions(of: root) { try index.summary(hash: $0) != nil }
        return (
            ReplayRun(found?.decisions ?? [], root: root, index: index), found?.faults ?? []
        )
    }

    private func checkCancelled() throws {
        if isCancelled() { throw IndexingError.cancelled }
    }

    /// What a scan found to do.
    private struct Plan {
        var toRead: [(file: FoundFile, known: ArticleID?)] = []
        var skipped: [SkippedFile] = []
        var report = IndexingReport()
        /// Of what the scan found.
        var digest = FolderDigest()
    }

    /// Compares the folder with the index: by size, time and inode first, which costs no reading.
    private func scan(
        _ watch: FolderWatch?, _ progress: (IndexingProgress) -> Void
    ) throws -> Plan {
        var known = try index.knownFiles()[...]
        var plan = Plan()
        var new: [FoundFile] = []
        var gone: [KnownFile] = []
        var count = 0
        try scanFolder(watch) { file in
            try checkCancelled()
            if Self.isShared(file) { return }
            plan.digest.add(file)
            count += 1
            if count.isMultiple(of: 1024) { progress(IndexingProgress(.scanning, done: count)) }
            // Both come in the order of their paths.
            while let next = known.first, next.path < file.path {
                gone.append(next.file)
                known.removeFirst()
            }
            guard let next = known.first, next.path == file.path else {
                new.append(file)
                return
            }
            let old = next.file
            known.removeFirst()
            if old.stamp == file.stamp {
                plan.report.unchanged += 1
            } else {
                plan.toRead.append((file, old.id))
            }
        } onSkipped: { file in
            plan.digest.add(file)
            plan.skipped.append(file)
        }
        gone += known.map(\.file)
        if !new.isEmpty || !gone.isEmpty { try settleMoved(new, gone: gone, &plan) }
        return plan
    }

    private func scanFolder(
        _ watch: FolderWatch?, onFile: (FoundFile) throws -> Void,
        onSkipped: (SkippedFile) throws -> Void
    ) throws {
        let slash = UInt8(ascii: "/")
        let base = root.folder.last == slash ? root.folder : root.folder + [slash]
        do {
            watch?.beginScan()
            try FolderScanner(limits: limits)
                .scan(root.folder, onFile: onFile, onSkipped: onSkipped) { folder in
                    watch?.add(base + folder, isRoot: folder.isEmpty)
                }
            watch?.endScan()
        } catch let error as ImportError {
            throw IndexingError.refused(
                DocumentPath(bytes: root.folder).string, reason: error.reason)
        }
    }

    /// A new path with the size, time and inode of one that is gone is the same file, renamed.
    private func settleMoved(_ new: [FoundFile], gone: [KnownFile], _ plan: inout Plan) throws {
        var byStamp: [FileStamp: KnownFile] = [:]
        var removed: [ArticleID] = []
        for file in gone {
            // Two that are gone cannot be told apart by a stamp that they share.
            let shares = file.stamp.flatMap { byStamp.updateValue(file, forKey: $0) }
            if let shares { removed.append(shares.id) }
            if file.stamp == nil { removed.append(file.id) }
        }
        for file in new {
            if let old = byStamp.removeValue(forKey: file.stamp) {
                try index.rename(old.id, to: file.path)
                plan.report.renamed += 1
            } else {
                plan.toRead.append((file, nil))
            }
        }
        removed += byStamp.values.map(\.id)
        if !removed.isEmpty { try index.remove(removed.sorted()) }
        plan.report.removed = removed.count
    }

    private func readNew(_ plan: inout Plan, _ progress: (IndexingProgress) -> Void) throws {
        var batch: [(Article, FileStamp)] = []
        var bytes = 0
        var limit = Self.batch
        let total = plan.toRead.count
        for (number, (file, known)) in plan.toRead.enumerated() {
            try checkCancelled()
            do {
                let article = try reading.imported(file.path, of: root)
                batch.append((article, file.stamp))
                bytes += article.text.count
                if known == nil { plan.report.added += 1 } else { plan.report.changed += 1 }
            } catch {
                plan.skipped.append(SkippedFile(path: file.path, reason: error.reason))
                if let known { try index.remove([known]) }
            }
            if batch.count >= limit || bytes >= Self.batchBytes {
                _ = try index.store(batch)
                (batch, bytes) = ([], 0)
                limit *= 2
                progress(IndexingProgress(.importing, done: number + 1, total: total))
            }
        }
        if !batch.isEmpty { _ = try index.store(batch) }
        if total > 0 { progress(IndexingProgress(.importing, done: total, total: total)) }
    }

    /// - Returns: whether there was any article to look for names in.
    private func recogniseNew(
        _ run: ReplayRun, _ progress: (IndexingProgress) -> Void
    ) throws -> Bool {
        let waiting = try index.articlesWithoutChains(recogniserVersion: ArticleReading.version)
        var batch: [ArticleChains] = []
        var dates: [ArticleDates] = []
        for (number, id) in waiting.enumerated() {
            try checkCancelled()
            guard let path = try index.summary(of: id)?.path else { continue }
            // A file that went away since is forgotten by the next scan.
            let article = try? reading.article(path, of: root)
            let names = reading.names(of: article, id, run)
            batch.append(names)
            dates.append(ArticleReading.dates(of: article, names))
            if batch.count == Self.batch {
                try store(batch, dates)
                (batch, dates) = ([], [])
                progress(IndexingProgress(.recognising, done: number + 1, total: waiting.count))
            }
        }
        try store(batch, dates)
        return !waiting.isEmpty
    }

    /// Dates go first: what has its chains is taken to be done. Names that were sought with a model at
    /// fault are sought again the next time.
    private func store(_ chains: [ArticleChains], _ dates: [ArticleDates]) throws {
        try index.setDates(dates)
        try index.setChains(
            chains, recogniserVersion: reading.fault == nil ? ArticleReading.version : 0)
    }

    /// - Returns: whether there was anything to link.
    private func link(
        _ run: ReplayRun, _ progress: (IndexingProgress) -> Void
    ) throws -> Bool {
        try IncrementalLinker(index, constraints: run.replay.constraints).link { done, total in
            try checkCancelled()
            progress(IndexingProgress(.linking, done: done, total: total))
        }
    }
}

extension FoundFile {
    var stamp: FileStamp {
        FileStamp(
            size: Int64(size), modifiedSeconds: modified.seconds,
            modifiedNanoseconds: modified.nanoseconds, inode: inode)
    }
}
