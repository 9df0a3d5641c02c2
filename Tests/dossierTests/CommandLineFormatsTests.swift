import Glibc
import Testing

/// Documents that are neither plain text nor Markdown, and texts in other encodings.
@Suite struct CommandLineFormatsTests {
    private let commandLine = CommandLineProgram()

    private var library: String { commandLine.folder }

    private func configure(_ text: String) {
        commandLine.program.home.write("config/dossier/config.toml", text)
    }

    /// "Привет" in KOI8-R, which is other letters in Windows-1251.
    private static let greeting: [UInt8] = [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, 0x0A]

    @Test func anEncodingIsChosenOnTheCommandLine() {
        commandLine.program.library.write("r.txt", bytes: Self.greeting)
        let path = commandLine.path("r.txt")
        for name in ["koi8-r", "KOI8_R", "cskoi8r"] {
            #expect(commandLine.run("show", "--plain", "--encoding", name, path).output == "Привет")
        }
        let other = commandLine.run("show", "--encoding", "cp1251", path)
        #expect(other.output.contains("рТЙЧЕФ"))
        #expect(other.messages.contains("read as windows-1251, as chosen"))
        #expect(commandLine.run("show", "--encoding", "nonsense", path).status == 64)
        #expect(
            commandLine.run("show", "--encoding", "koi8-r", "--folder", library, path).status == 64)
        #expect(commandLine.run("open", "--encoding", "koi8-r", library).status == 2)
    }

    @Test func anEncodingIsChosenByPathAndTheIndexHeedsIt() {
        commandLine.program.library.write("old/r.txt", bytes: Self.greeting)
        #expect(commandLine.run("search", "рТЙЧЕФ", library).status == 1)
        configure("[encodings]\n\"old/*.txt\" = \"cp1251\"\n")
        #expect(commandLine.run("search", "рТЙЧЕФ", library).status == 0)
        configure("[encodings]\n\"old/*.txt\" = \"koi8-r\"\n")
        #expect(commandLine.run("search", "Привет", library).status == 0)
        #expect(commandLine.run("search", "рТЙЧЕФ", library).status == 1)
    }

    @Test func aPageIsListedByItsTitle() {
        commandLine.program.library.write(
            "page.html",
            "<title>The title of a page - Site</title><nav><a href=/>Home</a></nav><h1>The title of a "
                + "page</h1><p>Hanna Berg said little, as she always does when she is asked.")
        let list = commandLine.run("list", library)
        #expect(list.output.contains("The title of a page"))
        let shown = commandLine.run("show", commandLine.path("page.html"))
        #expect(!shown.output.contains("Home"))
        #expect(shown.messages.contains("Left out as no part of the article"))
    }

    @Test func aProgramOfTheUsersOwnMakesText() {
        let home = commandLine.program.home
        home.write("convert", "#!/bin/sh\nprintf 'Converted by %s.\\fHanna Berg: ' \"$1\"; cat\n")
        chmod(home.path + "/convert", 0o700)
        commandLine.program.library.write("a.odd.png", "Oslo")
        #expect(commandLine.run("list", library).output.contains("odd") == false)
        configure("[converters]\n\"*.odd.png\" = [\"\(home.path)/convert\", \"$(touch x);\"]\n")
        #expect(commandLine.run("list", library).output.contains("a.odd.png"))
        let json = commandLine.run("show", "--json", commandLine.path("a.odd.png")).json
        let article = json?["article"]
        #expect(article?["text"]?.text == "Converted by $(touch x);.\n\nHanna Berg: Oslo")
        #expect(article?["pages"]?.items.map { $0["start"]?.int } == [0, 27])
        #expect(article?["pages"]?.items.map { $0["number"]?.int } == [1, 2])
        #expect(commandLine.run("search", "Converted", library).status == 0)
        let doctor = commandLine.run("doctor", library).output
        #expect(doctor.contains("*.odd.png"))
    }

    @Test func aWrongConfigurationIsSaid() {
        configure("[converters]\n\"*.x\" = \"a shell command\"\n")
        let run = commandLine.run("list", library)
        #expect(run.status == 2)
        #expect(run.messages.contains("a converter is a list of strings"))
    }

    @Test func whatIsMissingIsSaid() {
        commandLine.program.library.write("a.docx", "PK")
        let run = commandLine.run(
            ["doctor", library], environment: ["PATH": commandLine.program.home.path])
        #expect(run.output.contains("pandoc is missing, for *.docx"))
        #expect(run.output.contains("install the package poppler-utils"))
        #expect(run.output.contains("a.docx: It is read through pandoc, which is not installed"))
    }
}
