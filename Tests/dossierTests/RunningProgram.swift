import Glibc
import TestSupport

/// A run of the built program that need not come to its end.
final class RunningProgram {
    let process: pid_t
    private let files = TemporaryFolder()
    private let started = Clock.now
    private(set) var milliseconds: Int64 = 0

    /// - Parameters:
    ///   - wrapper: what the program is started by; its arguments end where the program's path is put.
    ///   - environment: all of it.
    init(
        _ arguments: [String], by wrapper: [String] = [], environment: [String: String]
    ) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let flags = O_WRONLY | O_CREAT
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, files.path + "/output", flags, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, files.path + "/messages", flags, 0o600)
        let all = wrapper + [BuiltProgram.path] + arguments
        var argv = all.map { strdup($0) } + [nil]
        var envp = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for word in argv + envp { free(word) } }
        var child = pid_t()
        let code = posix_spawn(&child, all[0], &actions, nil, &argv, &envp)
        precondition(code == 0, "\(all[0]) cannot be started")
        process = child
    }

    func kill() {
        Glibc.kill(process, SIGKILL)
    }

    /// Waits for the end. A status of 128 and more is a signal's.
    func wait() -> CommandLineRun {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        milliseconds = Clock.now - started
        let signal = status & 0x7F
        return CommandLineRun(
            status: signal == 0 ? status >> 8 & 0xFF : 128 + signal,
            output: String(decoding: files.read("output") ?? [], as: UTF8.self),
            messages: String(decoding: files.read("messages") ?? [], as: UTF8.self))
    }
}

enum Clock {
    /// In milliseconds, from some moment on.
    static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
