import Glibc
import Indexing
import LibraryStore
import Synchronization

/// Indexes a folder on a thread of its own and reports through the mailbox.
final class BackgroundIndexing: Sendable {
    private let root: LibraryRoot
    private let index: LibraryIndex
    private let mailbox: Mailbox
    private let isRunning = Atomic(false)
    private let isStopped = Atomic(false)

    init(root: LibraryRoot, index: LibraryIndex, mailbox: Mailbox) {
        self.root = root
        self.index = index
        self.mailbox = mailbox
    }

    /// Begins a run unless one is under way.
    func start() {
        guard !isRunning.exchange(true, ordering: .acquiringAndReleasing) else { return }
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
        let indexer = LibraryIndexer(root: root, index: index) { [self] in
            isStopped.load(ordering: .acquiring)
        }
        do {
            let report = try indexer.refresh { mailbox.post(.progress($0)) }
            mailbox.post(.finished(report))
        } catch IndexingError.cancelled {
            mailbox.post(.failed(IndexingError.cancelled.message))
        } catch {
            mailbox.post(.failed(message(for: error)))
        }
        isRunning.store(false, ordering: .releasing)
    }
}
