import Articles
import EntityLinking
import EntityRecognition
import Importing
import LibraryStore

/// Brings the index of a folder up to date, in two passes: the first reads what is new or has changed
/// and forgets what is gone, so that everything can be listed, read and searched; the second finds the
/// names and links them.
///
/// Every step is stored as it is done, so that an interrupted run is taken up where it was.
public struct LibraryIndexer: Sendable {
    let root: LibraryRoot
    let index: LibraryIndex
    var reading: ArticleReading
    let limits: ImportLimits
    let options: ReadingOptions
    let decisions: DecisionSource?
    let focus: ReadingFocus?
    private let isCancelled: @Sendable () -> Bool

    /// - Parameters:
    ///   - decisions: where the decisions on names are found that are to be replayed.
    ///   - focus: where names are sought first.
    ///   - isCancelled: asked between documents, from the thread that indexes.
    public init(
        root: LibraryRoot, index: LibraryIndex, limits: ImportLimits = ImportLimits(),
        options: ReadingOptions = ReadingOptions(),
        decisions: DecisionSource? = nil, focus: ReadingFocus? = nil,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        self.root = root
        self.index = index
        self.limits = limits
        self.options = options
        self.decisions = decisions
        self.focus = focus
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
        // What is found to be in order from here on is said again when it is done.
        index.forgetFolders()
        try index.prepare(importerVersion: options.version)
        try index.clearWornText()
        var plan = try scan(watch, progress)
        let found = plan.skipped.count
        let partly = try readNew(&plan, progress)
        plan.report.skippedHasChanged = try index.setSkipped(plan.skipped)
        try index.finishWriting()
        let isWhole = plan.skipped.count == found + partly
        if isWhole { index.keep(plan.folders) }
        let (run, faults) = replayRun()
        let isDecidedAnew = try run.refreshStored()
        let hasSought = try recogniseNew(run, progress)
        let hasLinked = try link(run, progress)
        plan.report.namesHaveChanged = hasSought || hasLinked
        plan.report.skipped = plan.skipped.count
        plan.report.successions = successions
        plan.report.isDecidedAnew = isDecidedAnew
        // Asked only when names were sought: a folder without news costs no look at the model.
        let fault = hasSought ? reading.fault : nil
        plan.report.faults = faults + [fault].compactMap { $0 }
        // A file that could not be read is tried again every time.
        let isSettled = isWhole && !hasDecisions && fault == nil
        index.settle(isSettled ? plan.digest.value : nil)
        return plan.report
    }

    /// What there is to report when the folder is just as it was when the index was last found to hold
    /// all of it: that costs no look at the index. Nil else, and then all is to be looked at anew.
    ///
    /// - Parameter watch: is given the folders that there are.
    package func reportIfSettled(_ watch: FolderWatch?) throws -> IndexingReport? {
        guard let settled = index.settled, !hasDecisions else { return nil }
        var digest = FolderDigest(importerVersion: options.version)
        var report = IndexingReport()
        var folders = stamps
        try scanFolder(watch, &folders) { file in
            try checkCancelled()
            guard !Self.isShared(file) else { return }
            digest.add(file)
            report.unchanged += 1
        } onSkipped: { file in
            try checkCancelled()
            digest.add(file)
            report.skipped += 1
        }
        guard digest.value == settled else { return nil }
        folders.documents = report.unchanged
        index.keep(folders)
        return report
    }

    /// Notes can be read without them, and what is wrong with the notebook is said elsewhere.
    var successions: Successions? {
        try? decisions?.withNotebook { notebook in
            try SuccessorSearch(root: root, index: index, notebook: notebook).run()
        }
    }

    var hasDecisions: Bool { decisions?.mayHold(in: root) ?? false }

    /// The list of names that the folder's readers share is no document of theirs.
    static func isShared(_ file: FoundFile) -> Bool {
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

    func checkCancelled() throws {
        if isCancelled() { throw IndexingError.cancelled }
    }

    /// - Returns: whether there was anything to link.
    func link(
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
