import Articles
import Glibc
import Screen

/// A program that is given text on its standard input, in a session of its own, so that what it
/// leaves running (who has the clipboard must answer for it) outlives the terminal.
struct FedProcess {
    /// Why a program did not take the text.
    struct Failure: Error, Hashable {
        /// A part of a sentence, on one line.
        let reason: String
    }

    /// More of what a program complains of is not kept.
    private static let longestComplaint = 4096
    /// How often an end is looked for, in milliseconds.
    private static let pause: Int32 = 10

    /// What <spawn.h> calls POSIX_SPAWN_SETSID; the Glibc module does not show it.
    private static let newSession: Int16 = 0x80

    private let id: pid_t
    private let input: Int32
    private let complaints: Int32

    /// Runs a program until it has taken all and ended; to be called on a thread that may wait and
    /// that takes no signals. The program is collected whatever happens.
    ///
    /// - Parameters:
    ///   - words: the program's path and its arguments.
    ///   - milliseconds: when it is killed at the latest.
    static func run(
        _ words: [String], feeding bytes: [UInt8], milliseconds: Int64
    ) throws(Failure) {
        let process = try FedProcess(words)
        defer { close(process.complaints) }
        try process.feed(bytes, until: MonotonicClock.milliseconds() + milliseconds, milliseconds)
    }

    private init(_ words: [String]) throws(Failure) {
        guard let input = Self.pipe() else { throw Self.failure(errno) }
        guard let complaints = Self.pipe() else {
            Self.close(input.read, input.write)
            throw Self.failure(errno)
        }
        var id = pid_t()
        let code = Self.spawn(words, &id, input.read, complaints.write)
        Self.close(input.read, complaints.write)
        guard code == 0 else {
            Self.close(input.write, complaints.read)
            throw Self.failure(code)
        }
        for descriptor in [input.write, complaints.read] {
            _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        }
        self.id = id
        self.input = input.write
        self.complaints = complaints.read
    }

    private static func failure(_ code: Int32) -> Failure {
        Failure(reason: String(cString: strerror(code)))
    }

    private static func pipe() -> (read: Int32, write: Int32)? {
        var ends: [Int32] = [0, 0]
        guard Glibc.pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    private static func close(_ descriptors: Int32...) {
        for descriptor in descriptors { _ = Glibc.close(descriptor) }
    }

    /// - Returns: 0, or why not.
    private static func spawn(
        _ words: [String], _ id: inout pid_t, _ input: Int32, _ complaints: Int32
    ) -> Int32 {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, complaints, STDERR_FILENO)
        var none = sigset_t()
        var all = sigset_t()
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(
            &attributes,
            newSession | Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
        arguments.append(nil)
        defer { for argument in arguments { free(argument) } }
        return posix_spawn(&id, words[0], &actions, &attributes, arguments, environ)
    }

    // MARK: - While it runs

    private func feed(
        _ bytes: [UInt8], until deadline: Int64, _ milliseconds: Int64
    ) throws(Failure) {
        var rest = bytes[...]
        var isOpen = true
        var complaint: [UInt8] = []
        var status: Int32 = 0
        defer { if isOpen { _ = Glibc.close(input) } }
        while waitpid(id, &status, WNOHANG) == 0 {
            guard MonotonicClock.milliseconds() < deadline else {
                // What it has started goes too.
                kill(-id, SIGKILL)
                kill(id, SIGKILL)
                while waitpid(id, &status, 0) < 0, errno == EINTR {}
                throw Failure(reason: "it did not end within \(milliseconds / 1000) seconds")
            }
            if isOpen, rest.isEmpty {
                _ = Glibc.close(input)
                isOpen = false
            }
            wait(forInput: isOpen)
            if isOpen, !write(&rest) { rest = [] }
            listen(&complaint)
        }
        listen(&complaint)
        guard status != 0 else { return }
        throw Failure(reason: Self.reason(status, complaint))
    }

    private func wait(forInput isOpen: Bool) {
        var watched = [
            pollfd(fd: isOpen ? input : -1, events: Int16(POLLOUT), revents: 0),
            pollfd(fd: complaints, events: Int16(POLLIN), revents: 0),
        ]
        let ready = poll(&watched, nfds_t(watched.count), Self.pause)
        // An end that was closed is always ready.
        let isBusy = watched[0].revents & Int16(POLLOUT) != 0
        if ready > 0, !isBusy { usleep(1000) }
    }

    /// - Returns: whether it takes more.
    private func write(_ rest: inout ArraySlice<UInt8>) -> Bool {
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(input, $0.baseAddress, $0.count) }
            if count < 0 { return errno == EAGAIN || errno == EINTR }
            rest = rest.dropFirst(count)
        }
        return true
    }

    private func listen(_ complaint: inout [UInt8]) {
        var buffer = [UInt8](repeating: 0, count: 1024)
        while true {
            let count = read(complaints, &buffer, buffer.count)
            guard count > 0 else { return }
            complaint += buffer.prefix(min(count, Self.longestComplaint - complaint.count))
        }
    }

    /// What it complained of last, or how it ended.
    private static func reason(_ status: Int32, _ complaint: [UInt8]) -> String {
        let lines = complaint.split { $0 == 0x0A || $0 == 0x0D }
        if let last = lines.last {
            var text = String(decoding: last.prefix(200), as: UTF8.self).printableLine
            if text.hasPrefix("Error: ") { text = String(text.dropFirst(7)) }
            if !text.allSatisfy(\.isWhitespace) { return text }
        }
        let signal = status & 0x7F
        return signal == 0
            ? "it ended with status \((status >> 8) & 0xFF)" : "it was ended by signal \(signal)"
    }
}
