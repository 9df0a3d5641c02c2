import CVterm
import Glibc
import Screen

/// A pseudo-terminal on this process's own standard input and output, with libvterm at the other
/// end: for exit tests, which have a process to themselves.
final class LoopedTerminal {
    private let master: Int32
    private let vterm: OpaquePointer
    private let screen: OpaquePointer
    /// All that came.
    private(set) var received: [UInt8] = []

    // What <asm/ioctls.h> calls TIOCSPTLCK and TIOCGPTN; the Glibc module does not show them.
    private static let unlock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430

    /// What goes to the terminal is only read by ``drain()``: no frame may be larger than what the
    /// system holds back, some 4000 bytes.
    init(rows: Int, columns: Int) {
        master = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (number, isLocked): (Int32, Int32) = (0, 0)
        var size = winsize(
            ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        let isReady =
            master >= 0 && ioctl(master, Self.unlock, &isLocked) == 0
            && ioctl(master, Self.getNumber, &number) == 0
            && ioctl(master, UInt(TIOCSWINSZ), &size) == 0
        precondition(isReady, "no pseudo-terminal can be had")
        let end = Glibc.open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        precondition(dup2(end, 0) == 0 && dup2(end, 1) == 1, "it cannot be opened")
        vterm = vterm_new(Int32(rows), Int32(columns))
        vterm_set_utf8(vterm, 1)
        screen = vterm_obtain_screen(vterm)
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
    }

    deinit {
        vterm_free(vterm)
        close(master)
    }

    /// Shows what was sent until now.
    func drain() {
        var poll = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        // What was written to one end can be read at the other a moment later.
        while Glibc.poll(&poll, 1, 20) > 0 {
            var buffer = [CChar](repeating: 0, count: 65536)
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { return }
            received += buffer[..<count].map { UInt8(bitPattern: $0) }
            vterm_input_write(vterm, buffer, count)
        }
    }

    /// What stands in some columns of a row; nothing for the right half of a wide character.
    func text(row: Int, columns: Range<Int>) -> String {
        columns.map { character(row: row, column: $0) }.joined()
    }

    /// How a cell looks, as far as these tests use it.
    func style(row: Int, column: Int) -> Style {
        let cell = cell(row: row, column: column)
        var style = Style()
        if cell.attrs.bold != 0 { style.attributes.insert(.bold) }
        if cell.attrs.underline != 0 { style.attributes.insert(.underline) }
        if cell.attrs.reverse != 0 { style.attributes.insert(.reverse) }
        // VTERM_COLOR_DEFAULT_FG and VTERM_COLOR_DEFAULT_BG
        if cell.fg.type & 2 == 0 { style.foreground = .indexed(cell.fg.indexed.idx) }
        if cell.bg.type & 4 == 0 { style.background = .indexed(cell.bg.indexed.idx) }
        return style
    }

    private func cell(row: Int, column: Int) -> VTermScreenCell {
        var cell = VTermScreenCell()
        vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
        return cell
    }

    private func character(row: Int, column: Int) -> String {
        let cell = cell(row: row, column: column)
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
}
