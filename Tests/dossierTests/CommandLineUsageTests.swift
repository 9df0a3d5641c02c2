import Glibc
import TestSupport
import Testing

/// Exit statuses, help, and what must not go wrong.
@Suite struct CommandLineUsageTests {
    private let commandLine = CommandLineProgram()

    private static let commands = [
        "list", "show", "entities", "mentions", "search", "notes", "index", "doctor", "keys",
        "open", "notes list", "notes add", "notes edit", "notes remove", "notes export",
        "notes import",
    ]

    @Test(arguments: [
        "list --bogus", "list --width 5", "list --sort size", "show", "show a --plain --json",
        "show a --alone --folder b", "mentions", "search", "notes frobnicate", "notes add a.txt",
        "notes edit 12", "notes export --format doc", "entities --kind animal", "list a b",
        "--bogus", "search a --limit 0", "keys --json --markdown",
    ])
    func wrongUsageIsToldApart(line: String) {
        let run = commandLine.run(line.split(separator: " ").map(String.init))
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains("Usage:"))
    }

    @Test(arguments: ["list", "entities", "index", "search x", "mentions x", "notes list", "show"])
    func whatIsMissingIsAnError(line: String) {
        let words = line.split(separator: " ").map(String.init)
        let run = commandLine.run(words + ["/nowhere/at/all", "--json"])
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains("/nowhere/at/all"))
    }

    @Test func theReaderSaysWhyItReadsNoDocumentFromStandardInput() {
        let run = commandLine.run("-")
        #expect(run.status == 2)
        #expect(run.messages.contains("dossier show -"))
    }

    @Test(arguments: commands) func helpShowsAnExample(command: String) {
        let words = command.split(separator: " ").map(String.init)
        let run = commandLine.run(words + ["--help"])
        #expect(run.status == 0)
        #expect(run.output.contains("Example"))
        #expect(run.output.contains("dossier \(command)") || command == "notes")
    }

    @Test func theProgramTellsItsVersionAndCompletions() {
        #expect(commandLine.run("--version").output.first?.isNumber == true)
        for shell in ["bash", "zsh", "fish"] {
            let run = commandLine.run("--generate-completion-script", shell)
            #expect(run.status == 0)
            #expect(run.output.contains("dossier"))
        }
    }

    @Test(arguments: [[], ["FOLDER"], ["open", "FOLDER"]])
    func theReaderNeedsATerminal(arguments: [String]) {
        let words = arguments.map { $0 == "FOLDER" ? commandLine.folder : $0 }
        let run = commandLine.run(words)
        #expect(run.status == 2)
        #expect(run.messages.contains("terminal"))
    }

    @Test func theDefaultFolderIsSeedsOrTheCurrentOne() {
        let parent = TemporaryFolder()
        parent.write("one.txt", "One article in the parent folder.")
        var run = commandLine.run(["list", "--json"], directory: parent.path)
        #expect(run.json?["articles"]?.items.count == 1)
        parent.write("seeds/two.txt", "Two articles are here.")
        parent.write("seeds/three.txt", "Two articles are here, really.")
        run = commandLine.run(["list", "--json"], directory: parent.path)
        #expect(run.json?["articles"]?.items.count == 2)
    }

    @Test func withoutAHomeTheUserDatabaseIsAsked() {
        let none = [
            "HOME": "", "XDG_CACHE_HOME": "relative", "XDG_DATA_HOME": "", "XDG_STATE_HOME": "",
            "XDG_CONFIG_HOME": "",
        ]
        let run = commandLine.run(
            ["notes", "list", "--all", "--notebook", commandLine.path("none.sqlite")],
            environment: none)
        #expect(run.status == 1 || run.status == 2)
    }

    @Test func aReadOnlyHomeIsEnoughToRead() {
        let nowhere = ["XDG_CACHE_HOME": "/proc/nowhere"]
        let run = commandLine.run(
            ["list", commandLine.folder, "--json"], environment: nowhere)
        #expect(run.status == 0)
        #expect(run.json?["articles"]?.items.count == 2)
        #expect(run.messages.contains("index"))
    }

    @Test func documentsAreNeverChanged() {
        let before = commandLine.program.library.read("a.txt")
        _ = commandLine.run("index", commandLine.folder)
        _ = commandLine.run(
            "notes", "add", commandLine.path("a.txt"), "--quote", "Oslo", "--body", "x")
        #expect(commandLine.program.library.read("a.txt") == before)
    }
}
