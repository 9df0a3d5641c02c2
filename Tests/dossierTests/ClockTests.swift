import Articles
import Glibc
import TestSupport
import Testing

@testable import LibraryStore

/// Clocks that are a year off, other time zones and other locales change no order and hide nothing.
@Suite(.serialized) struct ClockTests {
    private let program = BuiltProgram()
    private var path: String { program.home.path + "/data/dossier/notebook.sqlite" }

    private static let year: Int64 = 365 * 24 * 3600 * 1000

    private static let fakeTime = ["libfaketimeMT.so.1", "libfaketime.so.1"].map {
        "/usr/lib/x86_64-linux-gnu/faketime/" + $0
    }.first { access($0, R_OK) == 0 }
    private static let canFakeTime = fakeTime != nil || FaultPlan.isComplete

    init() {
        program.library.write(
            "a.txt",
            "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov in Oslo on 3 May 1996.")
        program.library.write(
            "b.md", "# Talks in İstanbul\n\nIRIS INDIGO met the ilk of Işık in INDIA.")
    }

    private func run(
        _ arguments: [String], _ extra: [String: String] = [:]
    ) -> CommandLineRun {
        // The library that fakes the time adds to the environment, beside which Swift looks for the
        // arguments: the program is started by another, which has it when that is done.
        RunningProgram(
            arguments, by: ["/usr/bin/env"],
            environment: program.environment.merging(extra) { $1 }
        ).wait()
    }

    private func add(_ body: String, _ extra: [String: String] = [:]) {
        let end = run(
            [
                "notes", "add", program.library.path + "/a.txt", "--quote", "Oslo", "--body", body,
            ], extra)
        #expect(end.status == 0, "\(end.messages)")
    }

    /// Everything that lists something.
    private var readings: [[String]] {
        let folder = program.library.path
        return [
            ["list", folder, "--json"], ["entities", folder, "--json"],
            ["search", "istanbul", folder, "--json"], ["search", "IRIS", folder, "--json"],
            ["timeline", folder, "--json"], ["notes", "list", folder, "--json"],
            ["notes", "review", folder, "--json"], ["decisions", folder, "--json"],
            ["show", folder + "/a.txt", "--json"], ["notes", "restore", "--json"],
            ["notes", "export", "--format", "markdown"], ["notes", "export", "--format", "csv"],
            ["mentions", "Hanna Berg", folder, "--json"], ["notes", "history", "--json"],
        ]
    }

    private func bodies() -> [String] {
        let list = run(["notes", "list", program.library.path, "--json"])
        return list.json?["annotations"]?.items.compactMap { $0["body"]?.text } ?? []
    }

    private static func clock(_ offset: String) -> [String: String] {
        [
            "LD_PRELOAD": fakeTime ?? "", "FAKETIME": offset, "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "NO_FAKE_STAT": "1",
        ]
    }

    /// What a clock that was wrong left behind.
    @Test func notesAndDecisionsOfTheFutureAndThePastStandWhereTheyWereMade() throws {
        add("first")
        var now: Int64 = 0
        var note: Annotation?
        do {
            let notebook = try Notebook(at: path) { Timestamp(milliseconds: 0) }
            note = try notebook.annotations().first
            now = note?.created.milliseconds ?? 0
        }
        let first = try #require(note)
        for (number, offset) in [Self.year, -Self.year, 50 * Self.year, 0].enumerated() {
            let moment = Timestamp(milliseconds: now + offset)
            let notebook = try Notebook(at: path) { moment }
            var other = first
            other.id = AnnotationID("00000000-0000-4000-8000-00000000000\(9 - number)")
            other.body = "number \(number)"
            (other.created, other.modified) = (moment, moment)
            try notebook.add(other)
        }
        add("last")
        let expected = ["first", "number 0", "number 1", "number 2", "number 3", "last"]
        #expect(bodies() == expected)
        // They can be changed, taken out and brought in, whatever they say of their time.
        for number in 0..<4 {
            let id = "00000000-0000-4000-8000-00000000000\(9 - number)"
            #expect(run(["notes", "edit", id, "--tag", "t"]).status == 0)
        }
        #expect(bodies() == expected)
        let file = program.home.path + "/all.jsonld"
        #expect(run(["notes", "export", "--format", "jsonld", "-o", file]).status == 0)
        let other = ["--notebook", program.home.path + "/other.sqlite"]
        let load = ["notes", "import", "--format", "jsonld", file, "--json"] + other
        #expect(run(load).json?["added"]?.int == 6)
        let again = run(["notes", "export", "--format", "jsonld"] + other)
        #expect(Array(again.output.utf8) == program.home.read("all.jsonld"))
        let reader = program.open()
        #expect(reader.wait(for: "●6"), "\(reader.text)")
        reader.type("Q")
        #expect(reader.waitForEnd() == 0)
    }

    @Test(.enabled(if: canFakeTime, "LIBFAKETIME IS NOT INSTALLED: apt-get install faketime"))
    func aProgramWhoseClockIsAYearOffShowsAndSavesTheSame() {
        add("first")
        add("ahead", Self.clock("+1y"))
        add("behind", Self.clock("-1y"))
        add("last")
        for (name, offset) in [("Johanna Berg", "+1y"), ("Joan Berg", "-1y"), ("Jane Berg", "+0")] {
            let arguments = ["rename", "Hanna Berg", name, program.library.path]
            #expect(run(arguments, Self.clock(offset)).status == 0)
        }
        #expect(bodies() == ["first", "ahead", "behind", "last"])
        // The clock did change: the moments say so.
        let moments =
            run(["notes", "list", "--all", "--json"]).json?["annotations"]?.items
            .compactMap { $0["created"]?.text?.prefix(4) } ?? []
        #expect(moments.count == 4)
        #expect(Set(moments).count == 3, "\(moments)")
        let usual = readings.map { run($0).output }
        #expect(usual[1].contains("Jane Berg"))
        for offset in ["+1y", "-1y", "-30y"] {
            for (arguments, output) in zip(readings, usual) {
                #expect(
                    run(arguments, Self.clock(offset)).output == output, "\(arguments) \(offset)")
            }
            let reader = PseudoTerminal(
                ["/usr/bin/env", BuiltProgram.path, program.library.path],
                environment: program.environment.merging(Self.clock(offset)) { $1 })
            #expect(reader.wait(for: "●4"), "\(reader.text)")
            reader.type("Q")
            #expect(reader.waitForEnd() == 0)
        }
        // Backups are numbered, whatever the clock says: none is missing, the latest is the last.
        let backups = run(["notes", "restore", "--json"]).json?["backups"]?.items ?? []
        #expect(backups.first?["notes"]?.int == 4)
    }

    // MARK: - Locales

    /// Turkish, where the capital of i has a dot, if it can be made here.
    private func turkish() -> [String: String]? {
        guard access("/usr/share/i18n/locales/tr_TR", R_OK) == 0 else { return nil }
        let made = program.home.path + "/locales"
        program.home.makeFolder("locales")
        let maker = RunningProgram(
            [],
            by: [
                "/bin/sh", "-c", "exec localedef -c -i tr_TR -f UTF-8 --quiet \"$0\"",
                made + "/tr_TR.UTF-8",
            ], environment: program.environment)
        _ = maker.wait()
        guard access(made + "/tr_TR.UTF-8/LC_CTYPE", R_OK) == 0 else { return nil }
        return ["LOCPATH": made, "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"]
    }

    @Test func neitherTheLocaleNorTheTimeZoneChangesAnything() {
        add("a note with İ, I, ı and i")
        #expect(run(["rename", "Hanna Berg", "Iris Berg", program.library.path]).status == 0)
        let usual = readings.map { run($0).output }
        let turkish = turkish()
        #expect(turkish != nil || !FaultPlan.isComplete, "install the package locales")
        for extra in [
            ["LC_ALL": "C", "TZ": "UTC"], ["LC_ALL": "POSIX", "TZ": "America/St_Johns"],
            ["LC_ALL": "", "LANG": "tr_TR", "TZ": ":x"],
            (turkish ?? ["LC_ALL": "tr_TR.UTF-8"]).merging(["TZ": "Asia/Tokyo"]) { $1 },
        ] {
            for (arguments, output) in zip(readings, usual) {
                #expect(run(arguments, extra).output == output, "\(arguments) \(extra)")
            }
            let reader = program.open(environment: extra)
            #expect(reader.wait(for: "Talks in İstanbul"), "\(reader.text)")
            reader.type("f" + "istanbul\r")
            #expect(reader.wait { !$0.text.contains("Envoy returns") }, "\(reader.text)")
            #expect(reader.text.contains("Talks in İstanbul"))
            reader.type("Q")
            #expect(reader.waitForEnd() == 0)
        }
    }
}
