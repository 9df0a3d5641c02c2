import Articles
import Glibc
import TestSupport
import Testing

@testable import LibraryStore

/// What is told when something beside the notebook cannot be written: the draft of what is being
/// written, and the backup of what was changed.
@Suite(.serialized) struct UnkeptTests {
    private let program = BuiltProgram()
    private var path: String { program.home.path + "/data/dossier/notebook.sqlite" }
    private var drafts: String { "state/dossier/drafts" }

    init() {
        program.library.write(
            "a.txt", "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov in Oslo.")
    }

    private func run(_ arguments: [String]) -> CommandLineRun {
        RunningProgram(arguments, environment: program.environment).wait()
    }

    private func add(_ body: String) -> CommandLineRun {
        run(["notes", "add", program.library.path + "/a.txt", "--quote", "Oslo", "--body", body])
    }

    private func bodies() throws -> [String] {
        let notebook = try Notebook(at: path) { Timestamp(milliseconds: 0) }
        return try notebook.annotations().map(\.body).sorted()
    }

    private func typeNote(_ text: String, in reader: PseudoTerminal) {
        #expect(reader.wait(for: "Oleg Petrov"))
        reader.type("\r\ta")
        #expect(reader.wait(for: "New note"))
        reader.type(text)
        #expect(reader.wait(for: text))
    }

    @Test func aDraftThatCannotBeKeptIsSpokenOfAndIsKeptAsSoonAsItCan() throws {
        // Where the folder should be.
        program.home.write(drafts, "no folder")
        let reader = program.open()
        typeNote("a thought", in: reader)
        #expect(reader.wait(for: "is on the screen alone"), "\(reader.text)")
        #expect(reader.text.contains("a thought"))
        reader.type(" and more")
        #expect(reader.wait(for: "and more"))
        program.home.remove(drafts)
        reader.type(", at last")
        #expect(
            reader.wait { _ in
                program.home.names(in: drafts).contains { $0.hasSuffix(".draft") }
            })
        reader.type("\u{13}")
        #expect(reader.wait(for: "is saved"))
        reader.type("Q")
        #expect(reader.waitForEnd() == 0)
        #expect(try bodies() == ["a thought and more, at last"])
        #expect(program.home.names(in: drafts).isEmpty)
    }

    @Test(.enabled(if: FaultPlan.canMount, "NOT ROOT: a small file system cannot be mounted"))
    func aDraftForWhichThereIsNoRoomIsSpokenOf() throws {
        program.home.makeFolder("state")
        let disk = program.home.path + "/state"
        try #require(mount("dossier-test", disk, "tmpfs", 0, "size=64k") == 0, "mount failed")
        defer { umount2(disk, 2) }
        program.home.makeFolder("state/dossier/drafts")
        let file = open(disk + "/filler", O_WRONLY | O_CREAT, 0o600)
        let bytes = [UInt8](repeating: 1, count: 4096)
        while write(file, bytes, bytes.count) > 0 {}
        close(file)
        let reader = program.open()
        typeNote("a thought", in: reader)
        #expect(reader.wait(for: "there is no room left"), "\(reader.text)")
        unlink(disk + "/filler")
        reader.type(" more")
        #expect(
            reader.wait { _ in
                program.home.names(in: drafts).contains { $0.hasSuffix(".draft") }
            })
        reader.type("\u{13}")
        #expect(reader.wait(for: "is saved"))
        reader.type("Q")
        #expect(reader.waitForEnd() == 0)
        FaultPlan.report("no room for a draft: said, kept once there is room, saved")
    }

    @Test func aBackupThatCannotBeMadeIsSpokenOfAndTheNoteIsSaved() throws {
        #expect(add("first").messages.isEmpty)
        let backups = path + ".backups"
        for name in program.home.names(in: "data/dossier/notebook.sqlite.backups") {
            program.home.remove("data/dossier/notebook.sqlite.backups/" + name)
        }
        #expect(rmdir(backups) == 0)
        program.home.write("data/dossier/notebook.sqlite.backups", "no folder")
        let end = add("second")
        #expect(end.status == 0)
        #expect(end.output.contains("Added:"))
        #expect(end.messages.contains("there is no backup of it"), "\(end.messages)")
        // What changes nothing needs no backup.
        #expect(run(["notes", "list", "--all"]).messages.isEmpty)
        let reader = program.open()
        typeNote("third", in: reader)
        reader.type("\u{13}")
        #expect(reader.wait(for: "is saved"))
        reader.type("Q")
        #expect(reader.waitForEnd() == 0)
        #expect(reader.text.contains("there is no backup of it"), "\(reader.text)")
        #expect(try bodies() == ["first", "second", "third"])
        program.home.remove("data/dossier/notebook.sqlite.backups")
        #expect(add("fourth").messages.isEmpty)
        #expect(program.home.names(in: "data/dossier/notebook.sqlite.backups").count == 1)
    }
}
