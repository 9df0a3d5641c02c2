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
    /// Documents whose names are stored in one transaction.
    private static let batch = 64

    private let root: LibraryRoot
    private let index: LibraryIndex
    var reading: ArticleReading
    private let limits: ImportLimits
    private let options: ReadingOptions
    private let decisions: DecisionSource?
    private let isCancelled: @Sendable () -> Bool

    /// - Parameters:
    ///   - decisions: where the decisions on names are found that are to be replayed.
    ///   - isCancelled: asked between documents, from the thread that indexes.
    public init(
        root: LibraryRoot, index: LibraryIndex, limits: ImportLimits = ImportLimits(),
        options: ReadingOptions = ReadingOptions(),
        decisions: DecisionSource? = nil, isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        self.root = root
        self.index = index
        self.limits = limits
        self.options = options
        self.decisions = decisions
        self.isCancelled = isCancelled
        reading = ArticleReading(limits: limits, options: options)
    }

    /// - Parameters:
    ///   - watch: is given the folders that there are.
    ///   - progress: called often, from the calling thread.
    /// - Throws: ``IndexingError`` or `StoreError`.
    public func refresh(
        watch: FolderWatch? = nil, progress: (IndexingProgress) -> Void
    ) throws -> IndexingReport {
        if let report = try reportIfSettled(watch) { return report }
        try index.prepare(importerVersion: options.version)
        try index.clearWornText()
        var plan = try scan(watch, progress)
        let found = plan.skipped.count
        let partly = try readNew(&plan, progress)
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
        let isSettled =
            plan.skipped.count == found + partly && !hasDecisions && fault == nil
        index.settle(isSettled ? plan.digest.value : nil)
        return plan.report
    }

    /// What there is to report when the folder is just as it was when the index was last found to hold
    /// all of it: that costs no look at the index.
    private func reportIfSettled(_ watch: FolderWatch?) throws -> IndexingReport? {
        guard let settled = index.settled, !hasDecisions else { return nil }
        var digest = FolderDigest(importerVersion: options.version)
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
        var toRead: [(file: FoundFile, known: KnownFile?)] = []
        /// Why some parts of a file are not read, of files that are not read again.
        var kept: [SkippedFile] = []
        var skipped: [SkippedFile] = []
        var report = IndexingReport()
        /// Of what the scan found.
        var digest: FolderDigest
    }

    /// Compares the folder with the index: by size, time and inode first, which costs no reading.
    private func scan(
        _ watch: FolderWatch?, _ progress: (IndexingProgress) -> Void
    ) throws -> Plan {
        var known = try index.knownFiles()[...]
        var plan = Plan(digest: FolderDigest(importerVersion: options.version))
        var new: [FoundFile] = []
        var gone: [(path: DocumentPath, file: KnownFile)] = []
        let partlyRead = Dictionary(
            try index.skipped().map { ($0.path, $0.reason) },
            uniquingKeysWith: { first, _ in first })
        var count = 0
        try scanFolder(watch) { file in
            try checkCancelled()
            if Self.isShared(file) { return }
            plan.digest.add(file)
            count += 1
            if count.isMultiple(of: 1024) { progress(IndexingProgress(.scanning, done: count)) }
            // Both come in the order of their paths.
            while let next = known.first, next.path < file.path {
                gone.append(next)
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
                if let reason = partlyRead[file.path] {
                    plan.kept.append(SkippedFile(path: file.path, reason: reason))
                }
            } else {
                plan.toRead.append((file, old))
            }
        } onSkipped: { file in
            plan.digest.add(file)
            plan.skipped.append(file)
        }
        gone += known
        if !new.isEmpty || !gone.isEmpty { try settleMoved(new, gone: gone, partlyRead, &plan) }
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
            try FolderScanner(limits: limits, obstacle: options.obstacle)
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
    private func settleMoved(
        _ new: [FoundFile], gone: [(path: DocumentPath, file: KnownFile)],
        _ partlyRead: [DocumentPath: String], _ plan: inout Plan
    ) throws {
        var byStamp: [FileStamp: (path: DocumentPath, file: KnownFile)] = [:]
        var removed: [ArticleID] = []
        for known in gone {
            // Two that are gone cannot be told apart by a stamp that they share.
            let shares = known.file.stamp.flatMap { byStamp.updateValue(known, forKey: $0) }
            if let shares { removed += try articles(shares.path, shares.file).map(\.id) }
            if known.file.stamp == nil { removed += try articles(known.path, known.file).map(\.id) }
        }
        for file in new {
            if let old = byStamp.removeValue(forKey: file.stamp) {
                for article in try articles(old.path, old.file) {
                    let rest = article.path.bytes.dropFirst(old.path.bytes.count)
                    try index.rename(article.id, to: DocumentPath(bytes: file.path.bytes + rest))
                    plan.report.renamed += 1
                }
                if let reason = partlyRead[old.path] {
                    plan.kept.append(SkippedFile(path: file.path, reason: reason))
                }
            } else {
                plan.toRead.append((file, nil))
            }
        }
        removed += try byStamp.values.flatMap { try articles($0.path, $0.file).map(\.id) }
        if !removed.isEmpty { try index.remove(removed.sorted()) }
        plan.report.removed = removed.count
    }

    /// The articles of a file that is known.
    private func articles(
        _ path: DocumentPath, _ file: KnownFile
    ) throws -> [(id: ArticleID, path: DocumentPath)] {
        file.hasParts ? try index.articles(ofFile: path) : [(file.id, path)]
    }

    /// - Returns: how many of the files that are skipped were read in part.
    private func readNew(
        _ plan: inout Plan, _ progress: (IndexingProgress) -> Void
    ) throws -> Int {
        var batch = ArticleBatch()
        var partly = plan.kept.count
        plan.skipped += plan.kept
        let total = plan.toRead.count
        for (number, (file, known)) in plan.toRead.enumerated() {
            try checkCancelled()
            var gone = try known.map { try articles(file.path, $0) } ?? []
            var old = Set(gone.map(\.path))
            var outcome = FileOutcome(file.path)
            try reading.imported(file.path, of: root) { part in
                outcome.count(part)
                guard case .article(let article) = part else { return }
                try checkCancelled()
                if old.remove(article.path) == nil {
                    plan.report.added += 1
                } else {
                    plan.report.changed += 1
                }
                batch.add(article, file.stamp)
                guard batch.isFull else { return }
                try batch.store(in: index)
                progress(IndexingProgress(.importing, done: number, total: total))
            }
            batch.finish(file.path, file.stamp)
            if let skipped = outcome.skipped {
                plan.skipped.append(skipped)
                if outcome.articles > 0 { partly += 1 }
            }
            gone.removeAll { !old.contains($0.path) }
            if !gone.isEmpty {
                try index.remove(gone.map(\.id))
                if outcome.articles > 0 { plan.report.removed += gone.count }
            }
        }
        try batch.store(in: index)
        if total > 0 { progress(IndexingProgress(.importing, done: total, total: total)) }
        return partly
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
            let article = try? reading.article(path, of: root) { try? index.part(of: id) }
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
