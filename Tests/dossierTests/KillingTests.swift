import Articles
import Glibc
import TestSupport
import Testing

@testable import LibraryStore

/// `kill -9` at random moments: what the program has said to be saved is there afterwards.
@Suite(.serialized) struct KillingTests {
    private let program = BuiltProgram()
    private var path: String { program.home.path + "/data/dossier/notebook.sqlite" }

    init() {
        program.library.write(
            "a.txt",
            "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov in Oslo. Berg spoke.")
    }

    private func start(_ arguments: [String]) -> RunningProgram {
        RunningProgram(arguments, environment: program.environment)
    }

    private func notebook() throws -> Notebook {
        try Notebook(at: path) { Timestamp(milliseconds: 0) }
    }

    private enum Change {
        case add(String)
        case edit(AnnotationID, String)
        case remove(AnnotationID)
        case rename(String)
        case takeBack(DecisionID)
    }

    /// What must be in the notebook.
    private struct Model {
        var notes: [AnnotationID: String] = [:]
        var names: [DecisionID: String] = [:]

        func next(_ number: Int, _ numbers: inout SeededNumbers) -> Change {
            switch Int.random(in: 0..<8, using: &numbers) {
            case 0, 1:
                if let id = ids.randomElement(using: &numbers) { return .edit(id, "e\(number)") }
            case 2: if let id = ids.randomElement(using: &numbers) { return .remove(id) }
            case 3, 4: return .rename("Name \(number)")
            case 5:
                let decisions = names.keys.sorted { $0.rawValue < $1.rawValue }
                if let id = decisions.randomElement(using: &numbers) { return .takeBack(id) }
            default: break
            }
            return .add("a\(number)")
        }

        private var ids: [AnnotationID] { notes.keys.sorted() }
    }

    private func arguments(_ change: Change) -> [String] {
        switch change {
        case .add(let body):
            ["notes", "add", program.library.path + "/a.txt", "--quote", "Oleg", "--body", body]
        case .edit(let id, let body): ["notes", "edit", id.rawValue, "--body", body]
        case .remove(let id): ["notes", "remove", id.rawValue]
        case .rename(let name): ["rename", "Oleg Petrov", name, program.library.path]
        case .takeBack(let id): ["decisions", "--remove", id.rawValue, program.library.path]
        }
    }

    private func names(_ notebook: Notebook) throws -> [DecisionID: String] {
        var names: [DecisionID: String] = [:]
        for decision in try notebook.decisions() {
            if case .rename(_, let name) = decision.ruling { names[decision.id] = name }
        }
        return names
    }

    /// Compares the notebook with what must be in it, but for the change that was cut short, which may
    /// be done or not; takes over what is there.
    private func check(_ model: inout Model, _ change: Change, isSaved: Bool) throws {
        guard Notebook.exists(at: path) else {
            #expect(model.notes.isEmpty && model.names.isEmpty && !isSaved)
            return
        }
        let notebook = try notebook()
        #expect(try notebook.isSound())
        let notes = Dictionary(
            uniqueKeysWithValues: try notebook.annotations().map { ($0.id, $0.body) })
        let names = try names(notebook)
        var expected = model
        switch change {
        case .add(let body):
            let new = notes.first { model.notes[$0.key] == nil && $0.value == body }
            if let new { expected.notes[new.key] = new.value }
            #expect(new != nil || !isSaved, "an added note is missing")
        case .edit(let id, let body): if isSaved || notes[id] == body { expected.notes[id] = body }
        case .remove(let id): if isSaved || notes[id] == nil { expected.notes[id] = nil }
        case .rename(let name):
            let new = names.first { model.names[$0.key] == nil && $0.value == name }
            if let new { expected.names[new.key] = new.value }
            #expect(new != nil || !isSaved, "a decision is missing")
        case .takeBack(let id): if isSaved || names[id] == nil { expected.names[id] = nil }
        }
        #expect(notes == expected.notes)
        #expect(names == expected.names)
        model = Model(notes: notes, names: names)
    }

    @Test func noChangeThatWasAcknowledgedIsMissingAfterAKill() throws {
        var numbers = SeededNumbers(FaultPlan.seed)
        var model = Model()
        var (saved, cut) = (0, 0)
        // How long a command takes here, as it was seen last.
        var usual: [Bool: UInt64] = [:]
        for number in 0..<FaultPlan.kills {
            let change = model.next(number, &numbers)
            let isDecision = if case .rename = change { true } else { false }
            let run = start(arguments(change))
            // Every fourth comes to its end, or there would be little to lose.
            if number % 4 != 0, let usual = usual[isDecision] {
                usleep(UInt32(UInt64.random(in: 0...usual * 1200, using: &numbers)))
                run.kill()
            }
            let end = run.wait()
            if end.status == 0 { usual[isDecision] = UInt64(max(1, run.milliseconds)) }
            #expect([0, 128 + SIGKILL].contains(end.status), "\(end.messages)")
            if end.status == 0 { saved += 1 } else { cut += 1 }
            try check(&model, change, isSaved: end.status == 0)
        }
        FaultPlan.report(
            "kill -9 of commands, seed \(FaultPlan.seed): \(FaultPlan.kills) runs, \(saved) "
                + "acknowledged and all there, \(cut) cut short; "
                + "\(model.notes.count) notes and \(model.names.count) decisions at the end")
        #expect(cut > 0)
    }

    @Test func noNoteThatTheReaderSaidIsSavedIsMissingAfterAKill() throws {
        var numbers = SeededNumbers(FaultPlan.seed &+ 1)
        var saved: Set<String> = []
        for number in 0..<FaultPlan.readerKills {
            let terminal = program.open()
            #expect(terminal.wait(for: "Oleg Petrov"))
            terminal.type("\r\t")
            for part in 0..<3 {
                terminal.type("a")
                #expect(terminal.wait(for: "New note"))
                terminal.type("note \(number).\(part) \u{13}")
                if part == 2 { break }
                guard terminal.wait(for: "is saved") else {
                    Issue.record("not saved: \(terminal.text)")
                    break
                }
                saved.insert("note \(number).\(part) ")
                // On a word without a note, so that the next one is a new one.
                terminal.type("\t")
            }
            usleep(UInt32.random(in: 0...60_000, using: &numbers))
            terminal.signal(SIGKILL)
            #expect(terminal.waitForEnd() == SIGKILL)
            let notebook = try notebook()
            #expect(try notebook.isSound())
            let bodies = Set(try notebook.annotations().map(\.body))
            #expect(saved.isSubset(of: bodies), "\(saved.subtracting(bodies))")
            // What was saved and not acknowledged yet is no fault.
            _ = try notebook.annotations().map { try notebook.remove($0.id) }
            saved = []
        }
        FaultPlan.report(
            "kill -9 of the reader, seed \(FaultPlan.seed &+ 1): \(FaultPlan.readerKills) times, "
                + "\(FaultPlan.readerKills * 2) acknowledged notes all there")
    }

    @Test(
        .enabled(if: FaultPlan.canInject, "STRACE IS NOT INSTALLED: apt-get install strace"),
        .timeLimit(.minutes(5)))
    func aMigrationThatIsKilledLeavesTheOldTablesOrTheNew() throws {
        let current = NotebookSchema.current
        let older = NotebookSchema(steps: Array(current.steps.prefix(1)))
        var (old, new, kills) = (0, 0, 0)
        for call in ["pwrite64", "fdatasync", "fsync", "ftruncate", "unlink", "link"] {
            var number = 1
            while true {
                for name in program.home.names(in: "data/dossier") {
                    if name.hasPrefix("notebook.sqlite"), !name.hasSuffix(".backups") {
                        program.home.remove("data/dossier/" + name)
                    }
                }
                program.home.makeFolder("data/dossier")
                try NotebookFile.make(path, older)
                try Self.fill(path)
                let run = RunningProgram(
                    ["notes", "list", "--all"],
                    by: [
                        FaultPlan.strace, "-f", "-qq", "-o", "/dev/null", "-e", "trace=\(call)",
                        "-e",
                        "inject=\(call):signal=KILL:when=\(number)",
                    ], environment: program.environment)
                let status = run.wait().status
                let version = try Self.version(path)
                if version == 1 { old += 1 } else { new += 1 }
                #expect([1, current.version].contains(version))
                let notebook = try notebook()
                #expect(try notebook.annotations().count == 1)
                #expect(try notebook.isSound())
                guard status != 0 else { break }
                kills += 1
                number += FaultPlan.stride
            }
        }
        FaultPlan.report(
            "killed at each step of a migration: \(kills) kills, \(old) times the old tables and "
                + "\(new) times the new, never half")
        #expect(kills > 5)
        #expect(old > 0 && new > 0)
    }

    private static func fill(_ path: String) throws {
        let connection = try Connection(path, configuration: .init())
        try connection.write { db in
            try db.run(
                """
                INSERT INTO annotation (id, hash, path, exact, prefix, suffix, position_start,
                    position_end, body, created, modified)
                VALUES ('old', hex(zeroblob(32)), CAST('/l/a.txt' AS BLOB), 'quote', '', '', 0, 5,
                    '', 1, 1)
                """)
        }
        connection.close()
    }

    private static func version(_ path: String) throws -> Int {
        let connection = try Connection(path, configuration: .init())
        defer { connection.close() }
        return try connection.run { try Int($0.integer("PRAGMA user_version") ?? 0) }
    }
}
