import Glibc
import Synchronization

/// A program that was started with this program's terminal, and a thread that waits for its end,
/// so that the program itself can go on heeding signals.
final class ChildProcess: Sendable {
    private let id: pid_t
    private let ended = Atomic(false)
    private let onEnd: @Sendable () -> Void

    /// - Parameters:
    ///   - words: the program, which is looked for in PATH, and its arguments.
    ///   - onEnd: called on another thread when the program has ended.
    /// - Throws: ``ExternalEditor/Failure/cannotStart(_:_:)``.
    init(
        _ words: [String], onEnd: @escaping @Sendable () -> Void
    ) throws(ExternalEditor.Failure) {
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        var id = pid_t()
        let code = posix_spawnp(&id, words[0], nil, nil, arguments, environ)
        guard code == 0 else { throw .cannotStart(words[0], code) }
        self.id = id
        self.onEnd = onEnd
        watch()
    }

    var hasEnded: Bool { ended.load(ordering: .acquiring) }

    /// What `waitpid` says of a program that has ended; to be asked once. Waits for the end.
    func waitStatus() -> Int32 {
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        return status
    }

    /// Passes a signal on that asks programs to end, and gives this one time to.
    ///
    /// - Returns: whether it has ended.
    func end(by signal: Int32, milliseconds: Int = 3000) -> Bool {
        if !hasEnded {
            kill(id, signal)
            // One that is stopped hears nothing.
            kill(id, SIGCONT)
        }
        for _ in 0..<(milliseconds / 10) where !hasEnded { usleep(10_000) }
        return hasEnded
    }

    private func watch() {
        // Without a thread there is only waiting here, deaf to signals.
        if DetachedThread.start(wait) != 0 { wait() }
    }

    /// Leaves the status where it is: until it is collected no other process can get this id.
    private func wait() {
        var information = siginfo_t()
        let options = WEXITED | WNOWAIT
        while waitid(P_PID, id_t(id), &information, options) < 0, errno == EINTR {}
        ended.store(true, ordering: .releasing)
        onEnd()
    }
}
