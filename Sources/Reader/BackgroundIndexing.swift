import Glibc
import Indexing
import LibraryStore
import Synchronization

/// Indexes a folder on a thread of its own and reports through the mailbox.
final class BackgroundIndexing: Sendable {
    private let root: LibraryRoot
    private let index: LibraryIndex
    private let decisions: DecisionSource
    private let mailbox: Mailbox
    private let isRunning = Atomic(false)
    /// What a run is to do that has not begun: scan the folder, replay the decisions on names.
    private let isScanWanted = Atomic(false)
    private let isReplayWanted = Atomic(false)
    private let isStopped = Atomic(false)

    init(root: LibraryRoot, index: LibraryIndex, decisions: DecisionSource, mailbox: Mailbox) {
        self.root = root
        self.index = index
        self.decisions = decisions
        self.mailbox = mailbox
    }

    /// Replays the decisions on names as they are now, as soon as no run is under way.
    func replayDecisions() {
        isReplayWanted.store(true, ordering: .sequentiallyConsistent)
        begin()
    }

    /// Scans the folder, as soon as no run is under way.
    func start() {
        isScanWanted.store(true, ordering: .sequentiallyConsistent)
        begin()
    }

    private func begin() {
        guard !isRunning.exchange(true, ordering: .sequentiallyConsistent) else { return }
        let box = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<BackgroundIndexing>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, box.toOpaque())
        if code == 0 {
            pthread_detach(thread)
        } else {
            box.release()
            isRunning.store(false, ordering: .releasing)
            mailbox.post(.failed(String(cString: strerror(code))))
        }
    }

    /// Asks a run to end; what it has stored stays.
    func stop() {
        isStopped.store(true, ordering: .releasing)
    }

    private func run() {
        let isScan = isScanWanted.exchange(false, ordering: .sequentiallyConsistent)
        // A scan replays them, too.
        isReplayWanted.store(false, ordering: .sequentiallyConsistent)
        let indexer = LibraryIndexer(root: root, index: index, decisions: decisions) { [self] in
            isStopped.load(ordering: .acquiring)
        }
        do {
            let report =
                isScan
                ? try indexer.refresh { mailbox.post(.progress($0)) }
                : try indexer.replayDecisions()
            mailbox.post(.finished(report))
        } catch IndexingError.cancelled {
            mailbox.post(.failed(IndexingError.cancelled.message))
        } catch {
            mailbox.post(.failed(message(for: error)))
        }
        isRunning.store(false, ordering: .sequentiallyConsistent)
        // What was asked for meanwhile may have come too late for this run.
        let isWanted =
            isScanWanted.load(ordering: .sequentiallyConsistent)
            || isReplayWanted.load(ordering: .sequentiallyConsistent)
        if isWanted, !isStopped.load(ordering: .acquiring) { begin() }
    }
}
