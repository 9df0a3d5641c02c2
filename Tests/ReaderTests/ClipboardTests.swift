import Glibc
import LibraryStore
import Screen
import Synchronization
import TestSupport
import Testing

@testable import Reader

/// Copying by the programs of the window system, which are shell scripts here.
@Suite struct ClipboardTests {
    private let folder = TemporaryFolder()

    /// Makes a program in the folder.
    private func script(_ name: String, _ lines: String) {
        folder.write(name, "#!/bin/sh\n" + lines + "\n")
        chmod(folder.file(name), 0o755)
    }

    private func environment(_ displays: String...) -> NamedValues {
        var values: NamedValues = ["PATH": ".::relative:" + folder.path + ":/usr/bin:/bin"]
        for display in displays { values[display] = ":7" }
        return values
    }

    /// Copies and waits for what became of it.
    private func outcome(
        of text: String, _ programs: [ClipboardProgram], milliseconds: Int64 = 5000
    ) -> Clipboard.Outcome? {
        let found = Mutex<Clipboard.Outcome?>(nil)
        let clipboard = Clipboard(programs, milliseconds: milliseconds)
        guard clipboard.copy(text, done: { outcome in found.withLock { $0 = outcome } }) else {
            return nil
        }
        clipboard.finish()
        return found.withLock(\.self)
    }

    private func program(_ name: String, _ arguments: String...) -> ClipboardProgram {
        ClipboardProgram(path: folder.file(name), arguments: arguments)
    }

    @Test func programsAreSoughtForTheWindowSystemThatThereIs() {
        script("wl-copy", "")
        script("xclip", "")
        #expect(ClipboardProgram.available(in: environment()).isEmpty)
        let wayland = ClipboardProgram.available(in: environment("WAYLAND_DISPLAY"))
        #expect(wayland.map(\.path) == [folder.file("wl-copy")])
        let both = ClipboardProgram.available(in: environment("WAYLAND_DISPLAY", "DISPLAY"))
        #expect(both.map(\.name) == ["wl-copy", "xclip"])
        #expect(both[1].arguments == ["-selection", "clipboard", "-in"])
    }

    @Test func noProgramIsTakenFromAFolderThatIsNamedFromWhereOneIs() {
        script("xclip", "")
        let here = String(repeating: "../", count: 30) + folder.path.dropFirst()
        #expect(access(here + "/xclip", X_OK) == 0)
        let found = ClipboardProgram.available(in: ["DISPLAY": ":7", "PATH": here])
        #expect(found.isEmpty)
    }

    @Test func whatIsNoProgramIsPassedBy() {
        folder.write("wl-copy", "not executable")
        folder.makeFolder("xclip")
        let found = ClipboardProgram.available(in: environment("WAYLAND_DISPLAY", "DISPLAY"))
        #expect(!found.contains { $0.path.hasPrefix(folder.path) })
    }

    @Test(arguments: ["", "“Ünicode” $(id) `id` ; rm *\n-x", "long"])
    func theTextComesAsItIs(text: String) {
        let text = text == "long" ? String(repeating: "0123456789abcdé\n", count: 100_000) : text
        script("xclip", "cat > \"\(folder.path)/$1\"")
        #expect(outcome(of: text, [program("xclip", "got it")]) == .taken(by: "xclip"))
        #expect(folder.read("got it").map { String(decoding: $0, as: UTF8.self) } == text)
    }

    @Test func whatGoesOnInTheBackgroundKeepsNobodyWaiting() {
        script("xclip", "cat > /dev/null\nsleep 30 &\n")
        #expect(outcome(of: "x", [program("xclip")]) == .taken(by: "xclip"))
    }

    @Test func theNextProgramIsTriedAndTheReasonSaid() {
        script("wl-copy", "cat >/dev/null; echo first >&2; echo 'no compositor' >&2; exit 1")
        script("xclip", "exit 4")
        #expect(
            outcome(of: "x", [program("wl-copy"), program("xclip")])
                == .refused([
                    .init(name: "wl-copy", reason: "no compositor"),
                    .init(name: "xclip", reason: "it ended with status 4"),
                ]))
        script("xclip", "cat > /dev/null")
        #expect(
            outcome(of: "x", [program("wl-copy"), program("xclip")]) == .taken(by: "xclip"))
        #expect(
            outcome(of: "x", [program("gone")])
                == .refused([.init(name: "gone", reason: "No such file or directory")]))
    }

    /// Of a process whose id stands in a file: whether it is there, be it as a zombie.
    private func isThere(_ file: String) throws -> Bool {
        let text = String(decoding: try #require(folder.read(file)), as: UTF8.self)
        let id = try #require(pid_t(text.filter(\.isNumber)))
        return kill(id, 0) == 0
    }

    @Test func aProgramThatDoesNotEndIsKilledWithWhatItStarted() throws {
        script(
            "xclip", "sleep 60 & echo $! > \(folder.path)/child; echo $$ > \(folder.path)/own; wait"
        )
        let start = MonotonicClock.milliseconds()
        let result = outcome(of: "x", [program("xclip")], milliseconds: 1000)
        #expect(MonotonicClock.milliseconds() - start < 10_000)
        #expect(
            result
                == .refused([.init(name: "xclip", reason: "it did not end within 1 seconds")]))
        #expect(try !isThere("own"))
        // The other is collected by whoever collects what has no parent any more.
        for _ in 0..<100 where try isThere("child") { usleep(20_000) }
        let own = String(decoding: try #require(folder.read("child")), as: UTF8.self)
        let state = "/proc/\(own.filter(\.isNumber))/stat"
        #expect(access(state, F_OK) != 0 || Self.firstLine(of: state).contains(") Z"))
    }

    @Test func nothingIsLeftOfProgramsThatHaveEnded() throws {
        script("xclip", "echo $$ > \(folder.path)/own; cat > /dev/null")
        #expect(outcome(of: "x", [program("xclip")]) == .taken(by: "xclip"))
        #expect(try !isThere("own"))
        script("xclip", "echo $$ > \(folder.path)/own; exit 1")
        _ = outcome(of: String(repeating: "x", count: 1 << 20), [program("xclip")])
        #expect(try !isThere("own"))
    }

    @Test func ofTextsThatComeFastTheLastOneStays() {
        script("xclip", "sleep 0.1; cat > \(folder.path)/got")
        let clipboard = Clipboard([program("xclip")], milliseconds: 5000)
        let count = Mutex(0)
        for number in 1...20 {
            #expect(clipboard.copy("text \(number)") { _ in count.withLock { $0 += 1 } })
        }
        clipboard.finish()
        #expect(folder.read("got").map { String(decoding: $0, as: UTF8.self) } == "text 20")
        #expect(count.withLock(\.self) <= 3)
        #expect(!Clipboard([]).copy("x") { _ in })
    }

    @Test func itIsSaidByWhichWayOrWhyNot() {
        func sentence(_ sent: TerminalCopy, _ outcome: Clipboard.Outcome? = nil) -> String {
            let report = CopyReport("9 characters", sent, outcome)
            let tells = ["Not copied", "failed"].contains { report.sentence.contains($0) }
            #expect(report.isComplaint == tells)
            return report.sentence
        }
        let refused = Clipboard.Outcome.refused([.init(name: "xclip", reason: "no display")])
        #expect(
            sentence(.sent, .taken(by: "xclip"))
                == "Copied 9 characters by xclip and through the terminal")
        #expect(
            sentence(.tooLong(limit: 74_000), .taken(by: "xclip")) == "Copied 9 characters by xclip"
        )
        #expect(sentence(.sent) == "Copied 9 characters through the terminal (OSC 52)")
        #expect(
            sentence(.sent, refused)
                == "Copied 9 characters through the terminal (OSC 52); xclip failed: no display")
        #expect(
            sentence(.tooLong(limit: 74_000))
                == "Not copied: terminals take at most 74000 bytes at once; "
                + "wl-copy or xclip would do it")
        #expect(
            sentence(.unsupported, refused)
                == "Not copied: this terminal cannot (OSC 52); xclip failed: no display")
    }

    private static func firstLine(of path: String) -> String {
        guard let file = fopen(path, "r") else { return "" }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 512)
        guard fgets(&line, 512, file) != nil else { return "" }
        return String(
            decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
