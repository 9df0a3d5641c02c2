import CVterm
import Glibc

/// A program in a real pseudo-terminal, with libvterm as the terminal at the other end.
final class PseudoTerminal {
    private let master: Int32
    private let vterm: OpaquePointer
    private let screen: OpaquePointer
    private(set) var rows: Int
    private(set) var columns: Int
    let process: pid_t
    private var status: Int32?
    private let before: termios

    /// Starts a program as the leader of a session whose terminal this is.
    ///
    /// - Parameter environment: the program's whole environment.
    init(
        _ arguments: [String], environment: [String: String], rows: Int = 40, columns: Int = 120
    ) {
        (self.rows, self.columns) = (rows, columns)
        master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (number, isLocked): (Int32, Int32) = (0, 0)
        let isReady =
            master >= 0 && ioctl(master, Self.unlock, &isLocked) == 0
            && ioctl(master, Self.getNumber, &number) == 0
        precondition(isReady, "no pseudo-terminal can be had")
        Self.setSize(of: master, rows: rows, columns: columns)
        var saved = termios()
        tcgetattr(master, &saved)
        before = saved
        process = Self.spawn(arguments, environment, terminal: "/dev/pts/\(number)")
        vterm = vterm_new(Int32(rows), Int32(columns))
        vterm_set_utf8(vterm, 1)
        screen = vterm_obtain_screen(vterm)
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
    }

    // What <asm/ioctls.h> and <spawn.h> call TIOCSPTLCK, TIOCGPTN and POSIX_SPAWN_SETSID; the
    // Glibc module does not show them.
    private static let unlock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430
    private static let newSession: Int16 = 0x80

    private static func setSize(of terminal: Int32, rows: Int, columns: Int) {
        var size = winsize(
            ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        let code = ioctl(terminal, UInt(TIOCSWINSZ), &size)
        precondition(code == 0, "the pseudo-terminal cannot be resized")
    }

    deinit {
        if status == nil {
            kill(process, SIGKILL)
            var ignored: Int32 = 0
            waitpid(process, &ignored, 0)
        }
        close(master)
        vterm_free(vterm)
    }

    private static func spawn(
        _ arguments: [String], _ environment: [String: String], terminal: String
    ) -> pid_t {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The first terminal that a session leader opens becomes the session's own.
        // The test process blocks signals that the program is to be sent.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(
            &attributes, Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK))
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var argv: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] =
            environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var child = pid_t()
        let code = posix_spawn(&child, arguments[0], &actions, &attributes, &argv, &envp)
        precondition(code == 0, "\(arguments[0]) cannot be started: \(code)")
        return child
    }

    // MARK: - Doing

    func type(_ keys: String) {
        var rest = Array(keys.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    func resize(rows: Int, columns: Int) {
        (self.rows, self.columns) = (rows, columns)
        vterm_set_size(vterm, Int32(rows), Int32(columns))
        Self.setSize(of: master, rows: rows, columns: columns)
    }

    func signal(_ signal: Int32) {
        kill(process, signal)
    }

    // MARK: - Seeing

    /// Waits until what is on the screen satisfies `condition`.
    ///
    /// - Returns: false when it has not after `seconds`, or when the program has ended before.
    func wait(seconds: Int = 20, until condition: (PseudoTerminal) -> Bool) -> Bool {
        let polls = seconds * 20
        for _ in 0..<polls {
            drain(milliseconds: 50)
            if condition(self) { return true }
            if hasEnded { break }
        }
        drain(milliseconds: 50)
        return condition(self)
    }

    /// Waits until `text` stands on the screen.
    func wait(for text: String) -> Bool {
        wait { $0.text.contains(text) }
    }

    /// Waits until the program has ended.
    ///
    /// - Returns: its wait status, or nil when it is still running.
    func waitForEnd() -> Int32? {
        _ = wait { $0.hasEnded }
        return status
    }

    /// The lines of the screen, without the spaces at their ends.
    var lines: [String] {
        (0..<rows).map { row in
            var line = (0..<columns).map { character(row: row, column: $0) }.joined()
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    var text: String { lines.joined(separator: "\n") }

    /// Whether the terminal's modes are what they were before the program ran.
    var isRestored: Bool {
        var now = termios()
        tcgetattr(master, &now)
        return now.c_lflag == before.c_lflag && now.c_iflag == before.c_iflag
            && now.c_oflag == before.c_oflag
    }

    private func character(row: Int, column: Int) -> String {
        var cell = VTermScreenCell()
        vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
        // The right half of a wide character has no text of its own.
        if cell.chars.0 == UInt32.max { return "" }
        var result = ""
        withUnsafeBytes(of: cell.chars) { bytes in
            for code in bytes.bindMemory(to: UInt32.self) {
                guard code != 0, let scalar = Unicode.Scalar(code) else { break }
                result.unicodeScalars.append(scalar)
            }
        }
        return result.isEmpty ? " " : result
    }

    private var hasEnded: Bool {
        if status != nil { return true }
        var now: Int32 = 0
        if waitpid(process, &now, WNOHANG) == process { status = now }
        return status != nil
    }

    private func drain(milliseconds: Int32) {
        var poll = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        var wait = milliseconds
        while Glibc.poll(&poll, 1, wait) > 0 {
            var buffer = [CChar](repeating: 0, count: 65536)
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else {
                // The other end is closed: nothing comes any more, and nothing can be waited for.
                usleep(UInt32(milliseconds) * 1000)
                return
            }
            vterm_input_write(vterm, buffer, count)
            answer()
            wait = 5
        }
    }

    /// What the terminal answers to questions of the program.
    private func answer() {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = vterm_output_read(vterm, &buffer, buffer.count)
        if count > 0 { write(master, buffer, count) }
    }
}
