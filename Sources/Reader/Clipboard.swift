import Glibc
import Synchronization

/// The clipboard of the window system, by programs that are started for it. The reader never waits
/// for them: a thread does, as long as there is something to copy.
final class Clipboard: Sendable {
    /// How a text got there.
    enum Outcome: Hashable, Sendable {
        /// By the program of this name.
        case taken(by: String)
        /// With the name of each program and why it did not take it.
        case refused([Refusal])
    }

    struct Refusal: Hashable, Sendable {
        var name: String
        var reason: String
    }

    private struct Job: Sendable {
        let bytes: [UInt8]
        let done: @Sendable (Outcome) -> Void
    }

    private struct Queue: Sendable {
        /// What is copied next; who copies twice at once wants the later one.
        var next: Job?
        var isRunning = false
    }

    /// Where this is run only for a moment, a second is much.
    static let standardLimit: Int64 = 2000

    private let programs: [ClipboardProgram]
    private let milliseconds: Int64
    private let queue = Mutex(Queue())

    /// - Parameter milliseconds: what a program may take.
    init(_ programs: [ClipboardProgram], milliseconds: Int64 = standardLimit) {
        self.programs = programs
        self.milliseconds = milliseconds
    }

    /// Begins to copy.
    ///
    /// - Parameter done: called on another thread with what became of it, unless a later text came
    ///   before this one's turn.
    /// - Returns: false where there is no program for it, or no thread.
    func copy(_ text: String, done: @escaping @Sendable (Outcome) -> Void) -> Bool {
        guard !programs.isEmpty else { return false }
        let job = Job(bytes: Array(text.utf8), done: done)
        let isIdle = queue.withLock { queue in
            queue.next = job
            defer { queue.isRunning = true }
            return !queue.isRunning
        }
        if isIdle, !start() {
            queue.withLock { $0 = Queue() }
            return false
        }
        return true
    }

    /// Waits for what is being copied as the reader ends, for a moment.
    func finish() {
        for _ in 0..<(milliseconds / 10) where queue.withLock(\.isRunning) { usleep(10_000) }
    }

    private func start() -> Bool {
        // The signals are the reader's.
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        return DetachedThread.start { self.work() } == 0
    }

    private func work() {
        while let job = nextJob() { job.done(run(job.bytes)) }
    }

    private func nextJob() -> Job? {
        queue.withLock { queue in
            defer { queue.next = nil }
            queue.isRunning = queue.next != nil
            return queue.next
        }
    }

    private func run(_ bytes: [UInt8]) -> Outcome {
        var refusals: [Refusal] = []
        for program in programs {
            do throws(FedProcess.Failure) {
                try FedProcess.run(
                    [program.path] + program.arguments, feeding: bytes, milliseconds: milliseconds)
                return .taken(by: program.name)
            } catch {
                refusals.append(Refusal(name: program.name, reason: error.reason))
            }
        }
        return .refused(refusals)
    }
}
