import Glibc
import TestSupport
import Testing

/// The reader among others, and where it gets less than it wants.
@Suite(.serialized) struct SurroundingsEndToEndTests {
    private let program = BuiltProgram()

    init() {
        program.library.write(
            "a.txt", "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov in Oslo.")
    }

    private func shell(_ script: String) -> PseudoTerminal {
        PseudoTerminal(
            ["/bin/sh", "-c", script, "sh", BuiltProgram.path, program.library.path],
            environment: program.environment)
    }

    @Test func aSecondReaderShowsTheFirstOnesNotesAtItsNextKey() {
        let first = program.open()
        let second = program.open()
        #expect(first.wait(for: "Oleg Petrov"))
        #expect(second.wait(for: "Oleg Petrov"))
        second.type("\rgn")
        first.type("\r\ta")
        first.type("From the first\u{13}")
        #expect(first.wait(for: "saved"))
        second.type("j")
        #expect(second.wait(for: "From the first"))
        second.type("q\ta")
        second.type("From the second\u{13}")
        #expect(second.wait(for: "saved"))
        first.type("gn")
        #expect(first.wait { $0.text.contains("From the second") })
        #expect(first.text.contains("From the first"))
        for terminal in [first, second] {
            terminal.type("Q")
            #expect(terminal.waitForEnd() == 0)
        }
    }

    @Test(arguments: [20, 24, 40, 90])
    func tooFewDescriptorsAreSaidSoAtOnce(limit: Int) {
        let terminal = shell("ulimit -n \(limit); exec \"$1\" \"$2\"")
        #expect(terminal.wait(for: "ulimit -n"))
        #expect(terminal.waitForEnd().map { $0 >> 8 } == 2)
        #expect(terminal.isRestored)
    }

    @Test func aLowLimitThatMayBeRaisedIsRaised() {
        let terminal = shell("ulimit -S -n 24; exec \"$1\" \"$2\"")
        #expect(terminal.wait(for: "Oleg Petrov"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test(arguments: ["<&-", ">&-", "<&- 2>&-"])
    func aClosedStreamIsNoTerminal(redirections: String) {
        let terminal = shell("\"$1\" \"$2\" \(redirections); echo \"status $?\" >/dev/tty")
        #expect(terminal.wait(for: "status 2"))
        #expect(terminal.isRestored)
    }

    @Test func anIndexThatCannotBeKeptIsSaidSoAndTheReaderGoesOn() {
        program.home.write("cache", "no folder")
        let terminal = program.open()
        #expect(terminal.wait(for: "The index cannot be kept"))
        #expect(terminal.wait(for: "Oleg Petrov"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test func aPlaceThatCannotBeRememberedIsSaidSoWhenTheScreenIsGone() {
        program.home.write("state", "no folder")
        let terminal = program.open()
        #expect(terminal.wait(for: "Oleg Petrov"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
        #expect(terminal.text.contains("The place was not remembered."))
    }

    @Test(arguments: ["no database at all", ""])
    func aDamagedNotebookIsSaidSoAndKeptAndTheNextNoteSaved(content: String) {
        program.home.write("data/dossier/notebook.sqlite", content)
        let terminal = program.open()
        #expect(terminal.wait(for: "was damaged: 0 notes"))
        #expect(terminal.wait(for: "met Oleg Petrov in Oslo"))
        terminal.type("\r\ta")
        terminal.type("My words\u{13}")
        #expect(terminal.wait(for: "is saved"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
        let path = "data/dossier/notebook.sqlite.damaged-1"
        #expect(program.home.read(path) == Array(content.utf8))
    }

    @Test func aFolderThatGoesAwayIsNoEndOfTheReader() {
        let terminal = program.open()
        // Until the names are counted, the folder is being scanned.
        #expect(terminal.wait(for: "1 · 1"))
        terminal.type("\r")
        program.library.remove("a.txt")
        rmdir(program.library.path)
        terminal.type("R")
        #expect(terminal.wait(for: "There is no such folder"))
        terminal.type("jjgsq]dQ")
        #expect(terminal.waitForEnd() == 0)
        mkdir(program.library.path, 0o755)
    }

    @Test func nothingIsLeftBesideTheDatabasesWhenTheReaderIsLeft() {
        let terminal = program.open()
        #expect(terminal.wait(for: "Oleg Petrov"))
        terminal.type("\r\th")
        #expect(terminal.wait(for: "saved"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
        var result = glob_t()
        glob(program.home.path + "/*/dossier/*-wal", 0, nil, &result)
        defer { globfree(&result) }
        #expect(result.gl_pathc == 0)
    }
}
