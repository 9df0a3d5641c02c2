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

    /// Whether a sequence for the clipboard would not show as garbage.
    var canCopy: Bool { isXterm }

    private static func capability(_ name: String) -> String {
        cn_capability(name).map { String(cString: $0) } ?? ""
    }
}
