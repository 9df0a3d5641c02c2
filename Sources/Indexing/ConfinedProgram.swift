import CConfinedProcess
import Glibc

/// A program of the system that is given a document and makes text of it. It gets no shell, no
/// network, no more of the machine than its limits, and an environment and a folder of its own.
struct ConfinedProgram {
    struct Limits {
        /// Bytes of address space. Programs in Haskell reserve much more than they use.
        var memory: UInt = 2 << 30
        /// Seconds on the clock.
        var seconds = 30
        /// Milliseconds of the processor.
        var processor = 30_000
        /// Bytes of its output, and of any file that it writes.
        var output = 64 << 20
    }

    enum Failure: Error, Hashable {
        /// An error number.
        case cannotStart(Int32)
        case tookTooLong(seconds: Int)
        /// Of the processor.
        case workedTooLong(milliseconds: Int)
        case wroteTooMuch(bytes: Int)
        /// By its own status, or the negative of the signal that ended it; with the first line that
        /// it wrote as a message.
        case failed(status: Int32, message: String)
    }

    struct Outcome {
        var output: [UInt8]
        /// Not 0 when it complained.
        var status: Int32
        /// The first line of what it complained of.
        var message: String
    }

    /// Absolute.
    let path: String
    let arguments: [String]
    /// What it works in; absolute.
    let folder: String
    var limits = Limits()

    private static let longestMessage = 4096

    /// Where a program of this name is, by the directories of PATH that are absolute.
    static func find(_ name: String, in path: String?) -> String? {
        if name.hasPrefix("/") { return access(name, X_OK) == 0 ? name : nil }
        guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")) else { return nil }
        for directory in (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        where directory.hasPrefix("/") {
            let candidate = directory + "/" + name
            if access(String(candidate), X_OK) == 0 { return String(candidate) }
        }
        return nil
    }

    /// Runs it to its end.
    ///
    /// - Parameter input: a file that is its standard input; nil for none.
    /// - Throws: ``Failure``.
    func run(input: String? = nil) throws(Failure) -> Outcome {
        let end = ContinuousClock.now + .seconds(limits.seconds)
        guard let output = Pipe(), let messages = Pipe() else { throw .cannotStart(errno) }
        defer {
            output.close()
            messages.close()
        }
        let source = open(input ?? "/dev/null", O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw .cannotStart(errno) }
        let child = start(source, output.writing, messages.writing)
        Glibc.close(source)
        guard child > 0 else { throw .cannotStart(-child) }
        output.closeWriting()
        messages.closeWriting()
        let collected = collect(output.reading, messages.reading, of: child, until: end)
        let inTime = collected.failure == nil && Self.hasEnded(child, until: end)
        // Whatever it started is in its group, which stays its own until its status is asked for.
        kill(-child, SIGKILL)
        let status = Self.wait(for: child)
        if let failure = collected.failure { throw failure }
        guard inTime else { throw .tookTooLong(seconds: limits.seconds) }
        return Outcome(
            output: collected.output, status: status, message: Self.line(collected.messages))
    }

    private func start(_ input: CInt, _ output: CInt, _ messages: CInt) -> pid_t {
        var bounds = confined_limits(
            memory: limits.memory, processor: UInt(limits.processor / 1000 + 1),
            file_size: UInt(limits.output))
        let environment = [
            "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "LC_ALL=C.UTF-8",
            "HOME=" + folder, "TMPDIR=" + folder,
        ]
        return Self.withCStrings([path] + arguments) { arguments in
            Self.withCStrings(environment) { environment in
                confined_start(
                    path, arguments, environment, folder, input, output, messages, &bounds)
            }
        }
    }

    private static func withCStrings<T>(
        _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> T
    ) -> T {
        var pointers: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
        pointers.append(nil)
        defer { for pointer in pointers { free(pointer) } }
        return body(pointers)
    }

    // MARK: - What it writes

    private struct Collected {
        var output: [UInt8] = []
        var messages: [UInt8] = []
        var failure: Failure?
    }

    /// Reads both until it has closed them, the time is up, or there is too much.
    private func collect(
        _ output: CInt, _ messages: CInt, of child: pid_t, until end: ContinuousClock.Instant
    ) -> Collected {
        var collected = Collected()
        var sources = [
            pollfd(fd: output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: messages, events: Int16(POLLIN), revents: 0),
        ]
        while sources.contains(where: { $0.fd >= 0 }) {
            guard ContinuousClock.now < end else {
                collected.failure = .tookTooLong(seconds: limits.seconds)
                break
            }
            guard Self.processorTime(of: child) <= limits.processor else {
                collected.failure = .workedTooLong(milliseconds: limits.processor)
                break
            }
            let ready = poll(&sources, nfds_t(sources.count), 100)
            if ready <= 0 { continue }
            if sources[0].revents != 0, !Self.read(output, into: &collected.output) {
                sources[0].fd = -1
            }
            if sources[1].revents != 0 {
                var chunk: [UInt8] = []
                if !Self.read(messages, into: &chunk) { sources[1].fd = -1 }
                let room = max(0, Self.longestMessage - collected.messages.count)
                collected.messages.append(contentsOf: chunk.prefix(room))
            }
            guard collected.output.count <= limits.output else {
                collected.failure = .wroteTooMuch(bytes: limits.output)
                break
            }
        }
        return collected
    }

    /// In milliseconds; 0 where it cannot be told. What it started itself is not counted, but each of
    /// those has the kernel's limit.
    private static func processorTime(of child: pid_t) -> Int {
        var clock = clockid_t()
        var time = timespec()
        guard clock_getcpuclockid(child, &clock) == 0, clock_gettime(clock, &time) == 0 else {
            return 0
        }
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }

    /// - Returns: false at the end.
    private static func read(_ descriptor: CInt, into bytes: inout [UInt8]) -> Bool {
        let room = 64 << 10
        var failure: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
            let count = Glibc.read(descriptor, buffer.baseAddress, room)
            if count < 0 { failure = errno }
            filled = max(0, count)
        }
        if failure == EINTR || failure == EAGAIN { return true }
        bytes.append(contentsOf: chunk)
        return !chunk.isEmpty
    }

    /// Whether it ended by itself. One that has closed its output has hardly anything left to do.
    private static func hasEnded(_ child: pid_t, until end: ContinuousClock.Instant) -> Bool {
        var information = siginfo_t()
        while waitid(P_PID, id_t(child), &information, WEXITED | WNOWAIT | WNOHANG) == 0 {
            if information._sifields._kill.si_pid == child { return true }
            guard ContinuousClock.now < end else { return false }
            usleep(1000)
        }
        return true
    }

    private static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            if errno != EINTR { return -1 }
        }
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : -signal
    }

    private static func line(_ message: [UInt8]) -> String {
        let lines = message.split(separator: UInt8(ascii: "\n"))
        return String(decoding: lines.first?.prefix(200) ?? [], as: UTF8.self)
    }
}
