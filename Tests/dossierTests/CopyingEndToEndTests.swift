import Glibc
import TestSupport
import Testing

/// `y` and `Y` in the real program, with a program for the clipboard in its PATH.
@Suite(.serialized) struct CopyingEndToEndTests {
    private let program = BuiltProgram()

    init() {
        program.library.write(
            "a.txt",
            "Envoy returns\n\nOSLO, 28 November 2006 — Hanna Berg met Oleg Petrov in Oslo.")
    }

    private func open(_ script: String?) -> PseudoTerminal {
        if let script {
            program.home.write("bin/xclip", "#!/bin/sh\n" + script + "\n")
            chmod(program.home.file("bin/xclip"), 0o755)
        }
        let path = program.home.file("bin") + ":/bin:/usr/bin"
        let terminal = program.open(
            environment: script == nil ? ["PATH": "/bin"] : ["DISPLAY": ":7", "PATH": path])
        #expect(terminal.wait(for: "Oleg Petrov"))
        // Until the names are linked, and the day with them.
        #expect(terminal.wait(for: "People"))
        terminal.type("\r\t")
        return terminal
    }

    private var copied: String {
        String(decoding: program.home.read("got") ?? [], as: UTF8.self)
    }

    private func quit(_ terminal: PseudoTerminal) {
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test func aPassageGoesOutWithItsCitation() {
        let terminal = open("cat > \(program.home.path)/got")
        terminal.type("v\u{1B}[C")
        terminal.type("Y")
        #expect(terminal.wait(for: "Copied the passage with its citation by xclip"))
        #expect(copied.hasPrefix("“"))
        #expect(copied.contains("” — Envoy returns. 28 November 2006. "))
        #expect(copied.contains("/a.txt, characters "))
        quit(terminal)
    }

    @Test func aProgramThatHangsKeepsNobodyWaitingAndIsSpokenOf() {
        let terminal = open("sleep 60")
        terminal.type("vy")
        terminal.type("gn")
        // Meanwhile the reader goes on.
        #expect(terminal.wait(for: "No notes yet"))
        #expect(terminal.wait(for: "xclip failed: it did not end within 2 seconds"))
        quit(terminal)
    }

    @Test func whatIsCopiedLastStaysWhenTheReaderIsLeftAtOnce() {
        let terminal = open("sleep 0.5; cat > \(program.home.path)/got")
        terminal.type("vyQ")
        #expect(terminal.waitForEnd() == 0)
        #expect(!copied.isEmpty)
    }

    @Test func withoutAProgramTheTerminalIsAsked() {
        let terminal = open(nil)
        terminal.type("vy")
        #expect(terminal.wait(for: "through the terminal (OSC 52)"))
        quit(terminal)
    }
}
