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
    /// Whether decisions on names came while a run was under way.
    private let isDecidedAnew = Atomic(false)
    private let isStopped = Atomic(false)

    init(root: LibraryRoot, index: LibraryIndex, decisions: DecisionSource, mailbox: Mailbox) {
        self.root = root
        self.index = index
        self.decisions = decisions
        self.mailbox = mailbox
    }

    /// Replays the decisions on names as they are now, as soon as no run is under way.
    func replayDecisions() {
        isDecidedAnew.store(true, ordering: .sequentiallyConsistent)
        start(scanning: false)
    }

    /// Begins a run unless one is under way.
    func start() { start(scanning: true) }

    private func start(scanning: Bool) {
        guard !isRunning.exchange(true, ordering: .acquiringAndReleasing) else { return }
        let box = Unmanaged.passRetained(Task(indexing: self, isScan: scanning))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Task>.fromOpaque(argument).takeRetainedValue().run()
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

    /// What a thread is started with.
    private final class Task: Sendable {
        private let indexing: BackgroundIndexing
        private let isScan: Bool

        init(indexing: BackgroundIndexing, isScan: Bool) {
            self.indexing = indexing
            self.isScan = isScan
        }

        func run() { indexing.run(scanning: isScan) }
    }

    private func run(scanning: Bool) {
        isDecidedAnew.store(false, ordering: .sequentiallyConsistent)
        let indexer = LibraryIndexer(root: root, index: index, decisions: decisions) { [self] in
            isStopped.load(ordering: .acquiring)
        }
        do {
            let report =
                scanning
                ? try indexer.refresh { mailbox.post(.progress($0)) }
                : try indexer.replayDecisions()
            mailbox.post(.finished(report))
        } catch IndexingError.cancelled {
            mailbox.post(.failed(IndexingError.cancelled.message))
        } catch {
            mailbox.post(.failed(message(for: error)))
        }
        isRunning.store(false, ordering: .sequentiallyConsistent)
        // What was decided meanwhile may have come too late for this run.
        if isDecidedAnew.load(ordering: .sequentiallyConsistent),
            !isStopped.load(ordering: .acquiring)
        {
            start(scanning: false)
        }
    }
}
