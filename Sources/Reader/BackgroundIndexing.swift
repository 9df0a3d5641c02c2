import Glibc
import Indexing
import LibraryStore
import Screen
import Synchronization

/// Keeps the index of a folder up to date on a thread of its own, and reports through the mailbox:
/// scans it when asked to, and whenever something in it has changed since.
///
/// The thread begins with the first thing that is to be done, and sleeps while nothing happens. Most
/// starts find the folder as it was, and need none: see ``startQuietly()``.
final class BackgroundIndexing: Sendable {
    private let root: LibraryRoot
    private let index: LibraryIndex
    private let options: ReadingOptions
    private let decisions: DecisionSource
    private let mailbox: Mailbox
    private let wakeUp: WakeUp
    private let bell: WakeUp
    private let wanted = Mutex(Wanted())
    /// What the loop waits for until there is a thread.
    private let resting = Mutex<Resting?>(nil)
    /// What the user looks at: names are found there first.
    let focus = ReadingFocus()

    /// What is asked of the thread.
    private struct Wanted {
        var scan = false
        var replay = false
        var stop = false
        var hasThread = false
    }

    /// A watch on its way from the loop to the thread: each is done with it when the other begins.
    private struct Resting: @unchecked Sendable {
        let watch: FolderWatch
    }

    private enum Task {
        case scan
        case replay
    }

    /// Several files mostly change together: a change is followed up when nothing happens for the
    /// one time, and after the other at the latest. In milliseconds.
    private static let quiet: Int32 = 150
    private static let longestDelay: Int32 = 1000
    /// Between two looks at a folder that cannot be watched, in milliseconds; a folder that takes
    /// long to be looked at is given `shareOfLooking` times as long.
    private static let shortestInterval: Int64 = 2000
    private static let shareOfLooking: Int64 = 20

    /// A folder of more documents is never looked through by the loop, and one that takes longer, in
    /// milliseconds, to the end by the thread alone: nobody notices either.
    private static let mostAtOnce = 200
    private static let longestAtOnce: Int64 = 10

    /// Keys and frames come before anything else that is to be done.
    private static let niceness: Int32 = 10

    init(
        root: LibraryRoot, index: LibraryIndex, options: ReadingOptions = ReadingOptions(),
        decisions: DecisionSource, mailbox: Mailbox, wakeUp: WakeUp
    ) throws {
        self.root = root
        self.index = index
        self.options = options
        self.decisions = decisions
        self.mailbox = mailbox
        self.wakeUp = wakeUp
        bell = try WakeUp()
    }

    /// Replays the decisions on names as they are now, as soon as no run is under way.
    func replayDecisions() {
        ask { $0.replay = true }
    }

    /// Scans the folder, as soon as no run is under way.
    func start() {
        ask { $0.scan = true }
    }

    /// Does what ``start()`` does, but for a small folder that is as it was when the index was last
    /// found to hold all of it: that is seen at once, and the loop itself waits for what happens next.
    ///
    /// - Parameter shown: how many articles and skipped files the user is told of. Another reader may
    ///   have put more into the index since.
    func startQuietly(showing shown: Int) {
        guard index.settled != nil, let count = try? index.count() + index.skippedCount(),
            count <= Self.mostAtOnce, count == shown, let watch = FolderWatch(options: options)
        else { return start() }
        let end = MonotonicClock.milliseconds() + Self.longestAtOnce
        let indexer = indexer { MonotonicClock.milliseconds() > end }
        let report = try? indexer.reportIfSettled(watch)
        guard report != nil, !watch.isIncomplete else { return start() }
        resting.withLock { $0 = Resting(watch: watch) }
        wakeUp.watch(watch.descriptor)
    }

    /// Begins the thread when something may have happened in a folder that the loop waits for. To be
    /// called whenever the loop is woken.
    func look() {
        guard let descriptor = resting.withLock({ $0?.watch.descriptor }) else { return }
        var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&watched, 1, 0) > 0 else { return }
        ask { _ in }
    }

    /// Asks the thread to end; what it has stored stays.
    func stop() {
        wanted.withLock { $0.stop = true }
        bell.wake()
    }

    private func ask(_ change: (inout Wanted) -> Void) {
        let hasThread = wanted.withLock { wanted in
            change(&wanted)
            defer { wanted.hasThread = true }
            return wanted.hasThread
        }
        if hasThread { bell.wake() } else { begin() }
    }

    private func begin() {
        let resting = resting.withLock { resting in
            defer { resting = nil }
            return resting
        }
        if let resting { wakeUp.stopWatching(resting.watch.descriptor) }
        let code = DetachedThread.start { self.work(resting) }
        guard code != 0 else { return }
        wanted.withLock { $0.hasThread = false }
        mailbox.post(.failed(String(cString: strerror(code))))
    }

    // MARK: - On the thread

    private var isStopped: Bool { wanted.withLock { $0.stop } }

    private func work(_ resting: Resting?) {
        // Linux sets this for the thread alone, and for those that it begins.
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
        let watch = resting?.watch ?? FolderWatch(options: options)
        var interval: Int64 = 0
        var lastFault: String?
        var wasBusy = false
        while let task = next(watch, interval: interval, isOwed: wasBusy) {
            let began = MonotonicClock.milliseconds()
            let error = run(task, watch)
            let fault = error.map { message(for: $0) }
            let isBusy = Self.isBusy(error)
            // What is tried again and again fails in the same way again and again; and of another
            // reader that is at work on the index nobody needs to hear when it is done a moment later.
            if let fault, fault != lastFault, !isBusy || wasBusy { mailbox.post(.failed(fault)) }
            lastFault = isBusy && !wasBusy ? nil : fault
            wasBusy = isBusy
            interval = max(
                Self.shortestInterval, (MonotonicClock.milliseconds() - began) * Self.shareOfLooking
            )
        }
    }

    /// Waits until there is something to do.
    ///
    /// - Parameters:
    ///   - interval: after which a folder that cannot be watched is looked at, in milliseconds.
    ///   - isOwed: whether what was asked for last is to be tried again soon.
    /// - Returns: nil when the thread is to end.
    private func next(_ watch: FolderWatch?, interval: Int64, isOwed: Bool) -> Task? {
        while !isStopped {
            if let task = take() { return task }
            let isWatched = watch.map { !$0.isIncomplete } ?? false
            let timeout =
                isOwed
                ? Int32(clamping: Self.shortestInterval)
                : isWatched ? -1 : Int32(clamping: interval)
            switch wait(watch, timeout: timeout) {
            case .asked: bell.drain()
            case .changed:
                guard let watch, watch.takeChanges() else { continue }
                settle(watch)
                return .scan
            case .elapsed: return .scan
            }
        }
        return nil
    }

    private func take() -> Task? {
        wanted.withLock { wanted in
            // A scan replays the decisions, too.
            defer { (wanted.scan, wanted.replay) = (false, false) }
            return wanted.scan ? .scan : wanted.replay ? .replay : nil
        }
    }

    private enum Happening {
        case asked
        case changed
        case elapsed
    }

    private func wait(_ watch: FolderWatch?, timeout: Int32) -> Happening {
        var sources = [
            pollfd(fd: bell.descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: watch?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            let ready = poll(&sources, nfds_t(sources.count), timeout)
            if ready < 0, errno == EINTR { continue }
            if sources[0].revents != 0 { return .asked }
            return sources[1].revents != 0 ? .changed : .elapsed
        }
    }

    /// Waits until what is going on in the folder is over, unless something else is asked for.
    private func settle(_ watch: FolderWatch) {
        let end = MonotonicClock.milliseconds() + Int64(Self.longestDelay)
        while MonotonicClock.milliseconds() < end, wait(watch, timeout: Self.quiet) == .changed {
            _ = watch.takeChanges()
        }
    }

    private func indexer(isCancelled: @escaping @Sendable () -> Bool) -> LibraryIndexer {
        LibraryIndexer(
            root: root, index: index, options: options, decisions: decisions, focus: focus,
            isCancelled: isCancelled)
    }

    private static func isBusy(_ error: (any Error)?) -> Bool {
        if case StoreError.busy? = error { true } else { false }
    }

    /// - Returns: what went wrong.
    private func run(_ task: Task, _ watch: FolderWatch?) -> (any Error)? {
        let indexer = indexer { [self] in isStopped }
        do {
            let report =
                switch task {
                case .scan: try indexer.refresh(watch: watch) { mailbox.post(.progress($0)) }
                case .replay: try indexer.replayDecisions()
                }
            mailbox.post(.finished(report))
            return nil
        } catch {
            return error
        }
    }
}
