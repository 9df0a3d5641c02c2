import Glibc
import LibraryStore
import ReaderModel
import Screen
import Synchronization

/// Searches a large library on a thread of its own: the first answer is waited for a little, what
/// comes later is put into the mailbox. Each search breaks off the one before.
final class BackgroundSearch: Sendable {
    struct Job: Sendable {
        var query: LibraryQuery
        var request: SearchRequest
        /// What was found in the notebook.
        var notes: [LibraryHit]
        fileprivate let watch = SearchWatch()
    }

    /// Milliseconds that the loop waits for the first answer, so that what comes soon is drawn at
    /// once.
    private static let patience: Int32 = 30
    /// Milliseconds for the first answer.
    private static let quick = 20

    /// Milliseconds without another search after which what takes long is done.
    private static let pause: Int32 = 60

    private let searching: LibrarySearching
    private let mailbox: Mailbox
    private let bell: WakeUp
    private let ready: WakeUp
    private let state = Mutex(State())

    private struct State {
        var job: Job?
        var running: SearchWatch?
        var first: Result<LibraryFindings, any Error>?
        /// Whether the loop waits for the first answer.
        var isAwaited = false
        var hasThread = false
        var stop = false
    }

    init(_ searching: LibrarySearching, mailbox: Mailbox) throws {
        self.searching = searching
        self.mailbox = mailbox
        bell = try WakeUp()
        ready = try WakeUp()
    }

    /// - Returns: what was found soon; nil when it takes longer, or when there is no thread.
    func find(_ job: Job) throws -> LibraryFindings? {
        ready.drain()
        let hasThread = state.withLock { state in
            state.running?.cancel()
            state.job?.watch.cancel()
            state.job = job
            state.first = nil
            state.isAwaited = true
            defer { state.hasThread = true }
            return state.hasThread
        }
        if !hasThread, !begin() { return try findHere(job) }
        bell.wake()
        Self.wait(for: ready, milliseconds: Self.patience)
        return try state.withLock { state in
            state.isAwaited = false
            defer { state.first = nil }
            return try state.first?.get()
        }
    }

    /// Breaks off what is being searched for, and has the thread end.
    func stop() {
        state.withLock { state in
            state.stop = true
            state.running?.cancel()
        }
        bell.wake()
    }

    private func findHere(_ job: Job) throws -> LibraryFindings? {
        state.withLock { $0.job = nil }
        return try searching.findings(
            job.request, notes: job.notes, isThorough: true, watch: job.watch)
    }

    private static func wait(for wakeUp: WakeUp, milliseconds: Int32) {
        var wanted = pollfd(fd: wakeUp.descriptor, events: Int16(POLLIN), revents: 0)
        // A signal that ends the wait early costs a frame, and nothing else.
        _ = poll(&wanted, 1, milliseconds)
        wakeUp.drain()
    }

    // MARK: - On the thread

    private func begin() -> Bool {
        if DetachedThread.start({ self.work() }) == 0 { return true }
        state.withLock { $0.hasThread = false }
        return false
    }

    private func work() {
        while true {
            let (job, isStopped) = state.withLock { state in
                defer { state.job = nil }
                state.running = state.job?.watch
                return (state.job, state.stop)
            }
            if isStopped { return }
            guard let job else {
                Self.wait(for: bell, milliseconds: -1)
                continue
            }
            run(job)
        }
    }

    private func run(_ job: Job) {
        do {
            let watch = job.watch.sooner(milliseconds: Self.quick)
            let first = try searching.findings(
                job.request, notes: job.notes, isThorough: false, watch: watch)
            guard let first, !job.watch.wasCancelled else { return }
            deliver(.success(first), of: job)
            guard !first.isFinal else { return }
            // Whoever is typing does not wait for the rest.
            Self.wait(for: bell, milliseconds: Self.pause)
            guard !job.watch.wasCancelled else { return }
            let all = try searching.findings(
                job.request, notes: job.notes, known: first, isThorough: true, watch: job.watch)
            if let all { mailbox.post(.found(job.query, all)) }
        } catch {
            if !job.watch.wasCancelled { deliver(.failure(error), of: job) }
        }
    }

    private func deliver(_ result: Result<LibraryFindings, any Error>, of job: Job) {
        let isTaken = state.withLock { state in
            guard state.isAwaited, state.job == nil else { return false }
            state.first = result
            return true
        }
        if isTaken {
            ready.wake()
            return
        }
        switch result {
        case .success(let findings): mailbox.post(.found(job.query, findings))
        case .failure(let error): mailbox.post(.failed(message(for: error)))
        }
    }
}
