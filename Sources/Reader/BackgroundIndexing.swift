import Glibc
import Indexing
import LibraryStore
import Screen
import Synchronization

/// Keeps the index of a folder up to date on a thread of its own, and reports through the mailbox:
/// scans it when asked to, and whenever something in it has changed since.
///
/// The thread begins with the first thing that is asked for, and sleeps while nothing happens.
final class BackgroundIndexing: Sendable {
    private let root: LibraryRoot
    private let index: LibraryIndex
    private let options: ReadingOptions
    private let decisions: DecisionSource
    private let mailbox: Mailbox
    private let bell: WakeUp
    private let wanted = Mutex(Wanted())
    /// What the user looks at: names are found there first.
    let focus = ReadingFocus()

    /// What is asked of the thread.
    private struct Wanted {
        var scan = false
        var replay = false
        var stop = false
        var hasThread = false
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

    /// Keys and frames come before anything else that is to be done.
    private static let niceness: Int32 = 10

    init(
        root: LibraryRoot, index: LibraryIndex, options: ReadingOptions = ReadingOptions(),
        decisions: DecisionSource, mailbox: Mailbox
    ) throws {
        self.root = root
        self.index = index
        self.options = options
        self.decisions = decisions
        self.mailbox = mailbox
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
        let code = DetachedThread.start(work)
        guard code != 0 else { return }
        wanted.withLock { $0.hasThread = false }
        mailbox.post(.failed(String(cString: strerror(code))))
    }

    // MARK: - On the thread

    private var isStopped: Bool { wanted.withLock { $0.stop } }

    private func work() {
        // Linux sets this for the thread alone, and for those that it begins.
        setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, Self.niceness)
        let watch = FolderWatch(options: options)
        var interval: Int64 = 0
        var lastFault: String?
        while let task = next(watch, interval: interval) {
            let began = MonotonicClock.milliseconds()
            let fault = run(task, watch)
            // What is tried again and again fails in the same way again and again.
            if let fault, fault != lastFault { mailbox.post(.failed(fault)) }
            lastFault = fault
            interval = max(
                Self.shortestInterval, (MonotonicClock.milliseconds() - began) * Self.shareOfLooking
            )
        }
    }

    /// Waits until there is something to do.
    ///
    /// - Parameter interval: after which a folder that cannot be watched is looked at, in
    ///   milliseconds.
    /// - Returns: nil when the thread is to end.
    private func next(_ watch: FolderWatch?, interval: Int64) -> Task? {
        while !isStopped {
            if let task = take() { return task }
            let isWatched = watch.map { !$0.isIncomplete } ?? false
            let timeout = isWatched ? -1 : Int32(clamping: interval)
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

    /// - Returns: what went wrong, in words for the user.
    private func run(_ task: Task, _ watch: FolderWatch?) -> String? {
        let indexer = LibraryIndexer(
            root: root, index: index, options: options, decisions: decisions, focus: focus
        ) { [self] in
            isStopped
        }
        do {
            let report =
                switch task {
                case .scan: try indexer.refresh(watch: watch) { mailbox.post(.progress($0)) }
                case .replay: try indexer.replayDecisions()
                }
            mailbox.post(.finished(report))
            return nil
        } catch {
            return message(for: error)
        }
    }
}
