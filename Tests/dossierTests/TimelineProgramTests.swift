import TestSupport
import Testing

/// The timeline on the command line, and in the reader in a real pseudo-terminal.
@Suite(.serialized) struct TimelineProgramTests {
    private let program = BuiltProgram()
    private let commandLine = CommandLineProgram()

    private func fill(_ folder: TemporaryFolder) {
        folder.write(
            "a.txt",
            """
            Envoy returns

            OSLO, Nov. 28, 2006 — Foreign minister Hanna Berg met Oleg Petrov on Monday and flew home \
            yesterday, her office said, after a week of talks on fish.
            """)
        folder.write(
            "b.md",
            "# Talks in Geneva\n\nHanna Berg met Oleg Petrov in May 2005. They spoke of fish.\n")
    }

    @Test func theTimelineIsPrinted() throws {
        fill(program.library)
        let run = commandLine.run("timeline", program.library.path, "--json")
        #expect(run.status == 0)
        let items = try #require(run.json?["timeline"]?.items)
        #expect(
            items.map { $0["date"]?.text } == ["2005-05", "2006-11-27", "2006-11-27", "2006-11-28"])
        #expect(items.map { $0["article"]?.text } == ["b.md", "a.txt", "a.txt", "a.txt"])
        #expect(items[1]["certainty"]?.text == "resolved")
        #expect(items[1]["first"]?.text == "2006-11-27")
        #expect(items[1]["text"]?.text == "Monday")
        #expect(items[0]["sentence"]?.text == "Hanna Berg met Oleg Petrov in May 2005.")
        #expect(run.json?["mentions"]?.int == 4)
        #expect(run.json?["resolved"]?.int == 4)
        let plain = commandLine.run("timeline", program.library.path)
        #expect(plain.output.hasPrefix("2005-05     exact     b.md   Hanna Berg met"))
    }

    @Test func theTimelineOfANameHasItsSentences() throws {
        fill(program.library)
        program.library.write("c.txt", "Harbour closed\n\nThe harbour was closed in June 2004.")
        let path = program.library.path
        #expect(commandLine.run("timeline", path, "--json").json?["timeline"]?.items.count == 5)
        let run = commandLine.run("timeline", path, "--naming", "Hanna Berg", "--json")
        #expect(run.json?["timeline"]?.items.count == 4)
        #expect(commandLine.run("timeline", path, "--naming", "Nobody").status == 1)
    }

    @Test func anArticlesDateIsTold() throws {
        fill(program.library)
        let run = commandLine.run("list", program.library.path, "--sort", "date", "--json")
        #expect(run.json?["articles"]?.items.map { $0["path"]?.text } == ["a.txt", "b.md"])
        #expect(run.json?["articles"]?.items[0]["date"]?.text == "2006-11-28")
        #expect(run.output.contains("\"date\":null"))
        let shown = commandLine.run("show", program.library.path + "/a.txt", "--json")
        #expect(shown.json?["article"]?["date"]?.text == "2006-11-28")
        let mentions = try #require(shown.json?["article"]?["mentions"]?.items)
        let monday = try #require(mentions.first { $0["text"]?.text == "Monday" })
        #expect(monday["date"]?.text == "2006-11-27")
    }

    @Test func aDateIsGoneToAndComeBackFrom() {
        fill(program.library)
        let terminal = program.open()
        #expect(terminal.wait(for: "Envoy returns"))
        #expect(terminal.wait(for: "Oleg Petrov"))
        terminal.type("gt")
        #expect(terminal.wait(for: "4 dates"))
        #expect(terminal.wait(for: "November 2006"))
        terminal.type("jj\r")
        #expect(terminal.wait { !$0.text.contains("4 dates") && $0.text.contains("OSLO") })
        terminal.type("K")
        #expect(terminal.wait(for: "Monday, 27 November 2006"))
        terminal.type("K\u{0F}")
        #expect(terminal.wait(for: "3/4"))
        terminal.type("f2005")
        #expect(terminal.wait(for: "1 date "))
        terminal.type("\rQ")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test func aSingleDocumentHasATimelineToo() {
        fill(program.library)
        let terminal = program.open([program.library.path + "/a.txt"])
        #expect(terminal.wait(for: "Envoy returns"))
        terminal.type("gt")
        #expect(terminal.wait(for: "3 dates"))
        terminal.type("\r")
        #expect(terminal.wait { !$0.text.contains("3 dates") && $0.text.contains("OSLO") })
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }
}
