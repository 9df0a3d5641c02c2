import Articles
import Glibc
import TestSupport
import Testing

@testable import LibraryStore

/// Several readers and commands on one notebook at once.
@Suite(.serialized) struct SharedNotebookTests {
    private let program = BuiltProgram()
    private var path: String { program.home.path + "/data/dossier/notebook.sqlite" }
    private var document: String { program.library.path + "/a.txt" }

    init() {
        program.library.write(
            "a.txt", "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov in Oslo.")
    }

    private func start(_ arguments: [String]) -> RunningProgram {
        RunningProgram(arguments, environment: program.environment)
    }

    private func add(_ body: String) -> RunningProgram {
        start(["notes", "add", document, "--quote", "Hanna Berg", "--body", body])
    }

    private func notebook() throws -> Notebook {
        try Notebook(at: path) { Timestamp(milliseconds: 0) }
    }

    @Test func twoReadersAndThreeCommandLinesWriteOnOneNoteAndEveryTextIsKept() throws {
        let alone = add("the note")
        #expect(alone.wait().status == 0)
        let id = try #require(try notebook().annotations().first?.id)
        let readers = (0..<2).map { _ in program.open() }
        for reader in readers {
            #expect(reader.wait(for: "Oleg Petrov"))
            reader.type("\r\ta")
            #expect(reader.wait(for: "the note"))
        }
        for (number, reader) in readers.enumerated() { reader.type(" by reader \(number)") }
        for (number, reader) in readers.enumerated() {
            #expect(reader.wait(for: "by reader \(number)"))
        }
        readers[0].type("\u{13}")
        #expect(readers[0].wait(for: "is saved"))
        readers[1].type("\u{13}")
        #expect(readers[1].wait(for: "yours is a second one"), "\(readers[1].text)")
        let bodies = Set(try notebook().annotations().map(\.body))
        #expect(bodies == ["the note by reader 0", "the note by reader 1"])

        // Three command lines at a time, on the same note, while the readers look on.
        var longest: Int64 = 0
        for round in 0..<5 {
            let runs = (0..<3).map {
                start(["notes", "edit", id.rawValue, "--body", "command \(round).\($0)"])
            }
            for run in runs {
                #expect(run.wait().status == 0)
                longest = max(longest, run.milliseconds)
            }
        }
        let notebook = try notebook()
        #expect(try notebook.isSound())
        let history = try notebook.history(of: id).compactMap(\.before)
        let now = try notebook.annotations().map(\.body)
        for round in 0..<5 {
            for number in 0..<3 {
                let text = "command \(round).\(number)"
                #expect(now.contains(text) || history.contains { $0.contains(text) }, "\(text)")
            }
        }
        #expect(now.contains("the note by reader 1"))
        #expect(history.contains { $0.contains("the note by reader 0") })
        FaultPlan.report(
            "2 readers and 3 command lines on one note: 17 texts all kept; the longest command took "
                + "\(longest) ms, one alone \(alone.milliseconds) ms")
        // Three at once share the processors; to wait for each other they have a second.
        #expect(longest < 1000 + 3 * max(300, alone.milliseconds))
        for reader in readers {
            reader.type("Q")
            #expect(reader.waitForEnd() == 0)
        }
    }

    /// Also when there was no notebook yet, nor its folder.
    @Test func whatOneWritesTheOtherShowsWithinASecondWithoutAKey() {
        let reader = program.open()
        #expect(reader.wait(for: "Oleg Petrov"))
        reader.type("gn")
        #expect(reader.wait(for: "Notes"))
        _ = reader.wait(seconds: 1) { _ in false }
        var longest: Int64 = 0
        for number in 0..<5 {
            #expect(add("text number \(number)").wait().status == 0)
            let saved = Clock.now
            #expect(reader.wait(seconds: 5) { $0.text.contains("text number \(number)") })
            longest = max(longest, Clock.now - saved)
        }
        FaultPlan.report("another's note is shown after at most \(longest) ms")
        #expect(longest < 1000)
        reader.type("Q")
        #expect(reader.waitForEnd() == 0)
    }

    /// Nothing tells the reader that the disk is done.
    @Test(.enabled(if: FaultPlan.canInject, "STRACE IS NOT INSTALLED: apt-get install strace"))
    func whatASlowDiskKeepsBackIsShownWhenItIsThere() {
        #expect(add("first").wait().status == 0)
        let reader = program.open()
        #expect(reader.wait(for: "Oleg Petrov"))
        reader.type("gn")
        #expect(reader.wait(for: "first"))
        _ = reader.wait(seconds: 1) { _ in false }
        let slow = RunningProgram(
            ["notes", "add", document, "--quote", "Hanna Berg", "--body", "second"],
            by: [
                FaultPlan.strace, "-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync", "-e",
                "inject=fdatasync:delay_enter=500ms",
            ], environment: program.environment)
        #expect(slow.wait().status == 0)
        let saved = Clock.now
        #expect(reader.wait(seconds: 5) { $0.text.contains("second") }, "\(reader.text)")
        #expect(Clock.now - saved < 1000)
        reader.type("Q")
        #expect(reader.waitForEnd() == 0)
    }

    @Test func aReaderThatNobodyUsesSleeps() throws {
        #expect(add("the note").wait().status == 0)
        let reader = program.open()
        #expect(reader.wait(for: "Oleg Petrov"))
        // What it has to do at its start is over when it has slept for a second.
        var before = -1
        for _ in 0..<20 where Self.switches(of: reader.process) != before {
            before = Self.switches(of: reader.process)
            _ = reader.wait(seconds: 1) { _ in false }
        }
        _ = reader.wait(seconds: 3) { _ in false }
        #expect(Self.switches(of: reader.process) == before)
    }

    /// How often all threads of a process together were put to sleep or made to wait.
    private static func switches(of process: pid_t) -> Int {
        var total = 0
        var found = glob_t()
        glob("/proc/\(process)/task/*/status", 0, nil, &found)
        defer { globfree(&found) }
        for index in 0..<Int(found.gl_pathc) {
            guard let path = found.gl_pathv[index], let file = fopen(path, "r") else { continue }
            defer { fclose(file) }
            var line = [CChar](repeating: 0, count: 512)
            while fgets(&line, Int32(line.count), file) != nil {
                let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
                guard text.hasPrefix("voluntary_ctxt") else { continue }
                total += Int(text.filter(\.isNumber)) ?? 0
            }
        }
        return total
    }

    // MARK: - Drafts

    private func draft(_ text: String, key: String = "\r\t") -> PseudoTerminal {
        let reader = program.open()
        #expect(reader.wait(for: "Oleg Petrov"))
        reader.type(key + "a")
        #expect(reader.wait(for: "New note"))
        reader.type(text)
        #expect(reader.wait(for: text))
        return reader
    }

    private var drafts: [String] {
        program.home.names(in: "state/dossier/drafts").filter { $0.hasSuffix(".draft") }
    }

    @Test func whatWasBeingWrittenIsOfferedAfterAKillAndGoneWhenItIsSaved() throws {
        let first = draft("one unsaved thought")
        let second = draft("another unsaved thought")
        usleep(1_000_000)
        #expect(drafts.count == 2)
        first.signal(SIGKILL)
        #expect(first.waitForEnd() == SIGKILL)
        // What somebody is still writing is not offered to others.
        let third = program.open()
        #expect(third.wait(for: ":draft goes on with it"), "\(third.text)")
        second.signal(SIGKILL)
        #expect(second.waitForEnd() == SIGKILL)
        third.type("g.")
        #expect(third.wait(for: "unsaved thought"))
        third.type(", gone on with\u{13}")
        #expect(third.wait(for: "is saved"))
        third.type("g.")
        #expect(third.wait { $0.text.contains("unsaved thought") && $0.text.contains("New note") })
        third.type(", gone on with\u{13}")
        #expect(third.wait(for: "is saved"))
        third.type("g.")
        #expect(third.wait(for: "no note that was left unsaved"))
        third.type("Q")
        #expect(third.waitForEnd() == 0)
        #expect(drafts.isEmpty)
        let bodies = try notebook().annotations().map(\.body).sorted()
        #expect(
            bodies == [
                "another unsaved thought, gone on with", "one unsaved thought, gone on with",
            ])
    }

    @Test func aDraftThatIsDiscardedOrSavedLeavesNothing() {
        let reader = draft("to be thrown away")
        usleep(600_000)
        #expect(drafts.count == 1)
        reader.type("\u{03}")
        #expect(reader.wait(for: "was not saved"))
        usleep(600_000)
        #expect(drafts.isEmpty)
        reader.type("a")
        #expect(reader.wait(for: "New note"))
        reader.type("kept\u{13}")
        #expect(reader.wait(for: "is saved"))
        reader.type("Q")
        #expect(reader.waitForEnd() == 0)
        #expect(drafts.isEmpty)
    }

    @Test func aDraftOnANoteThatAnotherChangedMeanwhileIsASecondOne() throws {
        #expect(add("the note").wait().status == 0)
        let reader = program.open()
        #expect(reader.wait(for: "Oleg Petrov"))
        reader.type("\r\ta")
        #expect(reader.wait(for: "the note"))
        reader.type(" and more")
        #expect(reader.wait(for: "and more"))
        usleep(1_000_000)
        reader.signal(SIGKILL)
        #expect(reader.waitForEnd() == SIGKILL)
        let id = try #require(try notebook().annotations().first?.id.rawValue)
        #expect(start(["notes", "edit", id, "--body", "changed"]).wait().status == 0)
        let next = program.open()
        #expect(next.wait(for: ":draft goes on with it"))
        next.type("g.")
        #expect(next.wait(for: "the note and more"))
        next.type("\u{13}")
        #expect(next.wait(for: "yours is a second one"))
        #expect(
            try notebook().annotations().map(\.body).sorted() == ["changed", "the note and more"])
        next.type("Q")
        #expect(next.waitForEnd() == 0)
    }
}
