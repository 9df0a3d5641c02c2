import Testing

/// `show`, and how text is made fit for a terminal.
@Suite struct CommandLineShowTests {
    private let commandLine = CommandLineProgram()

    @Test func idsAgreeWithThoseOfTheFolder() throws {
        let entities = try #require(
            commandLine.run("entities", commandLine.folder, "--json").json?["entities"]?.items)
        let ids = Set(entities.compactMap { $0["id"]?.text })
        let article = try #require(
            commandLine.run("show", commandLine.path("deep/b.md"), "--json").json?["article"])
        #expect(article["path"]?.text == "deep/b.md")
        let mentions = try #require(article["mentions"]?.items)
        #expect(!mentions.isEmpty)
        #expect(mentions.allSatisfy { ids.contains($0["entity"]?.text ?? "") })
    }

    @Test func offsetsCountScalarsOfThePlainText() throws {
        let path = commandLine.path("a.txt")
        let plain = commandLine.run("show", "--plain", path).output
        let article = try #require(commandLine.run("show", "--json", path).json?["article"])
        #expect(article["text"]?.text == plain)
        let text = ScalarText(scalars: Array(plain.unicodeScalars))
        for mention in try #require(article["mentions"]?.items) {
            let start = try #require(mention["start"]?.int)
            let end = try #require(mention["end"]?.int)
            #expect(String(text[start..<end]) == mention["text"]?.text)
        }
    }

    @Test func anArticleOfAFolderThatWasNeverIndexedIsLinkedInItsOwn() {
        let run = commandLine.run("show", commandLine.path("deep/b.md"), "--json")
        #expect(run.json?["article"]?["path"]?.text == "b.md")
        let given = commandLine.run(
            "show", commandLine.path("deep/b.md"), "--folder", commandLine.folder, "--json")
        #expect(given.json?["article"]?["path"]?.text == "deep/b.md")
        let alone = commandLine.run("show", commandLine.path("deep/b.md"), "--alone", "--json")
        #expect(alone.json?["article"]?["path"]?.text == "b.md")
    }

    @Test(arguments: [20, 33, 60]) func textIsSetInTheMeasure(width: Int) {
        let run = commandLine.run("show", commandLine.path("a.txt"), "--width", String(width))
        let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.count <= width })
        #expect(run.output.split { $0.isWhitespace }.contains("evening."))
    }

    @Test func colourIsForTerminalsAndForThoseWhoAsk() {
        let path = commandLine.path("a.txt")
        #expect(!commandLine.run("show", path).output.contains("\u{1B}"))
        let coloured = commandLine.run("show", path, "--colour").output
        #expect(coloured.contains("\u{1B}[4;36mHanna Berg\u{1B}[0m"))
        let last = commandLine.run("show", path, "--colour", "--no-colour").output
        #expect(!last.contains("\u{1B}"))
    }

    @Test func standardInputIsADocument() {
        let run = commandLine.run(["show", "-", "--json"], input: "Hanna Berg is in Oslo today.")
        #expect(run.status == 0)
        #expect(run.json?["article"]?["text"]?.text == "Hanna Berg is in Oslo today.")
    }

    @Test func standardInputIsCalledByItsName() {
        let run = commandLine.run(["show", "-"], input: "a\0b\0\u{1}\u{2}")
        #expect(run.status == 2)
        #expect(run.messages.contains("Standard input cannot be read"))
    }

    @Test func controlCharactersNeverComeOut() {
        let name = "evil\u{1B}[31m\u{202E}\n.txt"
        commandLine.program.library.write(
            name, "A \u{1B}]0;title\u{07}heading\n\nText \u{9B}31m of\u{7F} Oslo\u{202E}.\n")
        commandLine.program.library.write("bad\u{1B}[2J.png", bytes: [0])
        let runs = [
            commandLine.run("list", commandLine.folder),
            commandLine.run("list", commandLine.folder, "--json"),
            commandLine.run("show", commandLine.path(name)),
            commandLine.run("show", commandLine.path(name), "--plain"),
            commandLine.run("search", "Oslo\u{1B}[31m", commandLine.folder),
            commandLine.run("mentions", "\u{1B}[31mOslo\u{9B}", commandLine.folder),
            commandLine.run("index", commandLine.folder),
            commandLine.run("doctor", commandLine.folder),
            commandLine.run("list", "/nowhere\u{1B}[31m\u{85}"),
            commandLine.run("list", "--no\u{1B}[31m"),
            commandLine.run("\u{1B}[31m"),
            commandLine.run("entities", "--kind", "\u{1B}[31m"),
        ]
        for run in runs {
            #expect(isHarmless(run.output), "\(run.output.debugDescription)")
            #expect(isHarmless(run.messages), "\(run.messages.debugDescription)")
        }
    }

    private func isHarmless(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            scalar == "\n"
                || scalar.properties.generalCategory != .control && scalar != "\u{202E}"
        }
    }
}
