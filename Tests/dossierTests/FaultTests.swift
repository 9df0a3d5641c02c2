import Articles
import Glibc
import TestSupport
import Testing

@testable import LibraryStore

/// Disks that are full or that fail: what was written is never said to be saved when it is not, stays
/// in the editor, and is saved once there is room.
@Suite(.serialized) struct FaultTests {
    private let program = BuiltProgram()
    private var path: String { program.home.path + "/data/dossier/notebook.sqlite" }
    private var document: String { program.library.path + "/a.txt" }

    init() {
        program.library.write(
            "a.txt", "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov in Oslo.")
    }

    private func run(_ arguments: [String], by wrapper: [String] = []) -> CommandLineRun {
        RunningProgram(arguments, by: wrapper, environment: program.environment).wait()
    }

    private func add(_ body: String, by wrapper: [String] = []) -> CommandLineRun {
        run(["notes", "add", document, "--quote", "Oslo", "--body", body], by: wrapper)
    }

    private func bodies(at path: String? = nil) throws -> [String] {
        let notebook = try Notebook(at: path ?? self.path) { Timestamp(milliseconds: 0) }
        #expect(try notebook.isSound())
        return try notebook.annotations().map(\.body)
    }

    /// - Parameter file: the one that the calls fail on; nil for any.
    private static func strace(
        _ call: String, _ inject: String, on file: String? = nil
    ) -> [String] {
        [
            FaultPlan.strace, "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
            "inject=\(call):\(inject)",
        ] + (file.map { ["-P", $0] } ?? [])
    }

    @Test(
        .enabled(if: FaultPlan.canInject, "STRACE IS NOT INSTALLED: apt-get install strace"),
        arguments: ["fdatasync EIO", "fdatasync ENOSPC", "pwrite64 EIO", "pwrite64 ENOSPC"])
    func aNoteIsSaidToBeSavedOnlyWhenItIs(_ fault: String) throws {
        let parts = fault.split(separator: " ").map(String.init)
        #expect(add("first").status == 0)
        var (failed, saved, number) = (0, 0, 1)
        // Until the call is no longer reached: each time it fails from the n-th on.
        while number < 200 {
            let body = "note \(number)"
            let end = add(body, by: Self.strace(parts[0], "error=\(parts[1]):when=\(number)+"))
            let isThere = try bodies().contains(body)
            if end.status == 0 {
                saved += 1
                #expect(isThere, "said to be saved and is not: \(fault) from call \(number) on")
                if end.output.contains("Added:"), saved > 12 { break }
            } else {
                failed += 1
                #expect(end.status == 2)
                #expect(!end.output.contains("Added"))
                #expect(end.messages.contains("nothing was saved"), "\(end.messages)")
                #expect(end.messages.contains("try again"), "\(end.messages)")
            }
            number += 1
        }
        #expect(add("last").status == 0)
        #expect(try bodies().contains("last"))
        FaultPlan.report(
            "\(fault) from the n-th call on, n = 1 to \(number): \(failed) notes refused with a "
                + "message, \(saved) said to be saved and there")
        #expect(failed > 0)
    }

    /// Types a note and asks for it to be saved.
    private func type(_ text: String, in terminal: PseudoTerminal) {
        #expect(terminal.wait(for: "Oleg Petrov"))
        terminal.type("\r\ta")
        #expect(terminal.wait(for: "New note"))
        terminal.type(text)
        #expect(terminal.wait(for: text))
        terminal.type("\u{13}")
    }

    @Test(
        .enabled(if: FaultPlan.canInject, "STRACE IS NOT INSTALLED: apt-get install strace"),
        arguments: ["fdatasync EIO", "fdatasync ENOSPC", "pwrite64 ENOSPC", "pwrite64 EIO"])
    func theReaderKeepsTheTextInTheEditorUntilItIsSaved(_ fault: String) throws {
        let parts = fault.split(separator: " ").map(String.init)
        #expect(add("first").status == 0)
        let terminal = PseudoTerminal(
            Self.strace(parts[0], "error=\(parts[1]):when=1..2", on: path + "-wal") + [
                BuiltProgram.path, "open", program.library.path,
            ], environment: program.environment)
        type("Ask about dates", in: terminal)
        #expect(terminal.wait(for: "nothing was saved"), "\(terminal.text)")
        #expect(terminal.text.contains("Ask about dates"))
        #expect(!terminal.text.contains("is saved"))
        #expect(try bodies() == ["first"])
        var tries = 1
        while !terminal.text.contains("is saved"), tries < 5 {
            terminal.type("\u{13}")
            _ = terminal.wait(seconds: 2) { $0.text.contains("is saved") }
            tries += 1
        }
        #expect(terminal.text.contains("is saved"))
        #expect(try bodies().sorted() == ["Ask about dates", "first"])
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
        FaultPlan.report("\(fault) in the reader: text kept, saved at try \(tries)")
    }

    @Test(.enabled(if: FaultPlan.canMount, "NOT ROOT: a small file system cannot be mounted"))
    func aDiskThatIsFullLosesNothing() throws {
        let disk = program.home.path + "/disk"
        mkdir(disk, 0o700)
        try #require(mount("dossier-test", disk, "tmpfs", 0, "size=2m") == 0, "mount failed")
        defer { umount2(disk, 2) }
        let notebook = disk + "/notebook.sqlite"
        #expect(
            run(
                [
                    "notes", "add", document, "--quote", "Oslo", "--body", "first",
                    "--notebook", notebook,
                ]
            ).status == 0)
        Self.fill(disk + "/filler")
        let long = String(repeating: "long ", count: 20_000)
        let end = run([
            "notes", "add", document, "--quote", "Oslo", "--body", long, "--notebook",
            notebook,
        ])
        #expect(end.status == 2)
        #expect(end.messages.contains("no room left"), "\(end.messages)")
        #expect(try bodies(at: notebook) == ["first"])
        // Reading may have made room by bringing the log to where it belongs.
        Self.fill(disk + "/filler2")
        let terminal = program.open(["open", program.library.path, "--notebook", notebook])
        type("Ask about dates", in: terminal)
        #expect(terminal.wait(for: "no room left"), "\(terminal.text)")
        #expect(terminal.text.contains("Ask about dates"))
        unlink(disk + "/filler")
        unlink(disk + "/filler2")
        terminal.type("\u{13}")
        #expect(terminal.wait(for: "is saved"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
        #expect(try bodies(at: notebook).sorted() == ["Ask about dates", "first"])
        FaultPlan.report("disk full (tmpfs of 2 MB): a command and the reader refused, then saved")
    }

    private static func fill(_ path: String) {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        defer { close(file) }
        for size in [4096, 1] {
            let bytes = [UInt8](repeating: 1, count: size)
            while write(file, bytes, size) > 0 {}
        }
    }

    @Test func aLimitOnTheSizeOfFilesLosesNothing() throws {
        #expect(add("first").status == 0)
        // In units of 512 bytes.
        let limit = ["/bin/sh", "-c", "ulimit -f 150; exec \"$@\"", "sh"]
        let end = add(String(repeating: "long ", count: 20_000), by: limit)
        #expect(end.status == 2)
        #expect(end.messages.contains("ulimit -f"), "\(end.messages)")
        #expect(try bodies() == ["first"])
        #expect(add("second", by: limit).status == 0)
        #expect(add(String(repeating: "long ", count: 20_000)).status == 0)
        #expect(try bodies().count == 3)
        FaultPlan.report("ulimit -f: refused with a message, then saved")
    }

    @Test func theReaderRecoversADamagedNotebookAndSaysHowMuchItFound() throws {
        for number in 0..<3 { #expect(add("note \(number)").status == 0) }
        var bytes = try #require(program.home.read("data/dossier/notebook.sqlite"))
        for index in 0..<100 { bytes[index] = UInt8(truncatingIfNeeded: index * 37) }
        program.home.write("data/dossier/notebook.sqlite", bytes: bytes)
        let end = run(["notes", "list", "--all"])
        #expect(end.status == 2)
        #expect(end.messages.contains("notes recover"), "\(end.messages)")
        #expect(program.home.read("data/dossier/notebook.sqlite") == bytes)
        let terminal = program.open()
        #expect(terminal.wait(for: "3 notes"), "\(terminal.text)")
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
        #expect(program.home.read("data/dossier/notebook.sqlite.damaged-1") == bytes)
        #expect(try bodies() == ["note 0", "note 1", "note 2"])
    }

    @Test func aBackupIsListedAndRestored() throws {
        for number in 0..<3 { #expect(add("note \(number)").status == 0) }
        let list = run(["notes", "restore", "--json"])
        let backup = try #require(list.json?["backups"]?.items.first)
        #expect(backup["notes"]?.int == 3)
        let ids = try #require(
            run(["notes", "list", "--all", "--json"]).json?["annotations"]?.items
        )
        .compactMap { $0["id"]?.text }
        let before = run(["notes", "list", "--all", "--json"]).output
        // In its own time, so that the backup is not replaced by a later one of the same minutes.
        let kept = try #require(backup["path"]?.text)
        let copy = program.home.path + "/copy.sqlite"
        #expect(run(["notes", "export", "--format", "jsonld", "-o", copy + ".jsonld"]).status == 0)
        #expect(link(kept, copy) == 0)
        for id in ids { #expect(run(["notes", "remove", id]).status == 0) }
        let trial = run(["notes", "restore", copy, "--dry-run"])
        #expect(trial.status == 0)
        #expect(trial.messages.contains("bring back"), "\(trial.messages)")
        #expect(run(["notes", "list", "--all"]).status == 1)
        let done = run(["notes", "restore", copy])
        #expect(done.status == 0, "\(done.messages)")
        #expect(done.output.contains("Restored: 3 notes"))
        #expect(run(["notes", "list", "--all", "--json"]).output == before)
        #expect(run(["notes", "restore", "99999"]).status == 1)
    }
}
