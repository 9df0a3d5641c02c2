import CNcurses
import Screen

/// The modes of a terminal that a reader wants: keys, mouse, bracketed paste, the cursor.
struct TerminalModes {
    private let keypadOn: String
    private let keypadOff: String
    private let cursorOn: String
    private let cursorOff: String
    /// Whether it is one of xterm's kin, which know the private modes below.
    private let isXterm: Bool

    /// 1000 buttons and wheel, 1002 movement while a button is down, 1006 in decimal numbers;
    /// 2004 marks what is pasted.
    private static let on = "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h\u{1B}[?2004h"
    static let everythingOff = "\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"

    /// What terminals take for the clipboard at once; xterm and tmux give up near here.
    private static let longestCopy = 74_000

    /// Asks the description of the terminal that is open.
    init() {
        keypadOn = Self.capability("smkx")
        keypadOff = Self.capability("rmkx")
        cursorOn = Self.capability("cnorm")
        cursorOff = Self.capability("civis")
        isXterm = cn_capability("kmous") != nil
    }

    func turnOn() {
        cn_send(keypadOn + (isXterm ? Self.on : ""))
    }

    func turnOff() {
        cn_send((isXterm ? Self.everythingOff : "") + keypadOff + cursorOn)
    }

    func showCursor(_ isShown: Bool) {
        cn_send(isShown ? cursorOn : cursorOff)
    }

    /// OSC 52 for the clipboard; nil where it would show as garbage.
    func copySequence(_ text: String) -> [UInt8]? {
        guard isXterm else { return nil }
        let bytes = Array(text.utf8.prefix(Self.longestCopy))
        return Array("\u{1B}]52;c;".utf8) + Base64.encode(bytes) + [7]
    }

    private static func capability(_ name: String) -> String {
        cn_capability(name).map { String(cString: $0) } ?? ""
    }
}
