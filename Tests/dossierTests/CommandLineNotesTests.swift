import TestSupport
import Testing

/// Notes from the command line: made, listed, changed, taken out and in, removed.
@Suite struct CommandLineNotesTests {
    private let commandLine = CommandLineProgram()

    private func add(_ arguments: String...) -> CommandLineRun {
        commandLine.run(["notes", "add", commandLine.path("a.txt")] + arguments)
    }

    private func list() throws -> [JSONValue] {
        let run = commandLine.run("notes", "list", commandLine.folder, "--json")
        return try #require(run.json?["annotations"]?.items)
    }

    @Test func aNoteLivesFromMakingToRemoving() throws {
        let added = add("--quote", "met Oleg  Petrov", "--body", "When?", "--tag", "x", "--json")
        #expect(added.status == 0)
        let note = try #require(added.json?["annotations"]?.items.first)
        let id = try #require(note["id"]?.text)

        #expect(try list().first == note)
        let keys: Set = [
            "id", "article", "start", "end", "quote", "body", "tags", "state", "created",
            "modified",
        ]
        #expect(note.keys.isSuperset(of: keys))
        #expect(note["quote"]?.text == "met Oleg Petrov")
        #expect(note["state"]?.text == "exact")
        #expect(note["tags"] == .array([.string("x")]))
        let start = try #require(note["start"]?.int)
        #expect(try #require(note["end"]?.int) == start + "met Oleg Petrov".count)

        #expect(commandLine.run("notes", "edit", id, "--body", "On Monday.").status == 0)
        #expect(try list().first?["body"]?.text == "On Monday.")
        #expect(try list().first?["tags"] == .array([.string("x")]))
        #expect(commandLine.run("notes", "edit", String(id.prefix(8)), "--no-tags").status == 0)
        #expect(try list().first?["tags"] == .array([]))

        let shown = commandLine.run("show", commandLine.path("a.txt"), "--json")
        #expect(shown.json?["article"]?["annotations"]?.items.first?["id"]?.text == id)
        let counts = commandLine.run("list", commandLine.folder, "--json").json?["articles"]?.items
        #expect(counts?.map { $0["annotations"]?.int } == [1, 0])

        #expect(commandLine.run("notes", "remove", id).status == 0)
        #expect(try list().isEmpty)
        #expect(commandLine.run("notes", "list", commandLine.folder).status == 1)
        #expect(commandLine.run("notes", "remove", id).status == 1)
    }

    @Test func aNoteHasAColourAndAStar() throws {
        let home = commandLine.program.home
        home.write("config/dossier/config.toml", "[note-colours]\nred = \"to check\"\n")
        let run = add("--quote", "Oslo", "--body", "x", "--colour", "to check", "--star", "--json")
        let note = try #require(run.json?["annotations"]?.items.first)
        #expect(note["colour"]?.text == "red")
        #expect(note["starred"] == .bool(true))
        let id = try #require(note["id"]?.text)
        let shown = commandLine.run("notes", "list", commandLine.folder)
        #expect(shown.output.contains("starred  to check"))
        #expect(commandLine.run("notes", "edit", id, "--colour", "none", "--no-star").status == 0)
        #expect(try list().first?["colour"] == .null)
        #expect(try list().first?["starred"] == .bool(false))
        let unknown = commandLine.run("notes", "edit", id, "--colour", "pink")
        #expect(unknown.status == 2)
        #expect(unknown.messages.contains("yellow, to check, green"))
    }

    @Test func aNoteIsLinkedAndEachEndShowsTheOther() throws {
        func made(_ arguments: String...) throws -> String {
            let run = commandLine.run(
                ["notes", "add", commandLine.path("a.txt")] + arguments + ["--json"])
            return try #require(run.json?["annotations"]?.items.first?["id"]?.text)
        }
        let one = try made("--quote", "Oslo", "--body", "one")
        let two = try made("--quote", "Geneva", "--body", "two")
        func link(_ arguments: String...) -> CommandLineRun {
            commandLine.run(["notes", "link", one] + arguments)
        }
        // The library is that of the note's document.
        #expect(link("--entity", "petrov").status == 0)
        #expect(link("--note", String(two.prefix(8))).status == 0)
        let passage = ["--passage", commandLine.path("deep/b.md"), "--quote", "met  again"]
        #expect(commandLine.run(["notes", "link", one] + passage).status == 0)
        // Once more is no more.
        let again = link("--note", two, "--json")
        #expect(again.messages.contains("linked to that already"))
        #expect(again.json?["annotations"]?.items.first?["links"]?.items.count == 3)
        let notes = try list()
        let links = try #require(notes.first { $0["id"]?.text == one }?["links"]?.items)
        #expect(links.map { $0["to"]?.text } == ["entity", "note", "passage"])
        #expect(links[0]["name"]?.text == "Oleg Petrov")
        #expect(links[1]["id"]?.text == two)
        #expect(links[2]["quote"]?.text == "met again")
        #expect(links[2]["path"]?.text?.hasSuffix("deep/b.md") == true)
        let end = try #require(notes.first { $0["id"]?.text == two })
        #expect(end["backlinks"]?.items.compactMap(\.text) == [one])
        #expect(end["links"]?.items == [])
        let shown = commandLine.run("notes", "list", commandLine.folder)
        #expect(shown.output.contains("-> Oleg Petrov"))
        #expect(shown.output.contains("<- note " + one.prefix(8)))
        // What cannot be done is said, and changes nothing.
        #expect(link("--entity", "Nobody").status == 1)
        #expect(link("--note", one).status == 2)
        #expect(link("--note", "ffff").status == 1)
        #expect(link("--passage", commandLine.path("a.txt"), "--quote", "hippopotamus").status == 1)
        #expect(link("--passage", commandLine.path("a.txt")).status == 64)
        #expect(link().status == 64)
        #expect(try list() == notes)
        // And away again.
        func unlink(_ arguments: String...) -> Int32 {
            commandLine.run(["notes", "unlink", one] + arguments).status
        }
        #expect(unlink("--entity", "oleg petrov") == 0)
        #expect(unlink("--entity", "oleg petrov") == 1)
        #expect(unlink("--passage", "b.md", "--quote", "hippopotamus") == 1)
        #expect(unlink("--passage", "b.md") == 0)
        #expect(unlink() == 64)
        #expect(try list().first { $0["id"]?.text == one }?["links"]?.items.count == 1)
        #expect(unlink("--all") == 0)
        #expect(try list().allSatisfy { $0["backlinks"]?.items == [] && $0["links"]?.items == [] })
    }

    @Test func aColourAndAStarThatWereChangedInAFileComeBack() throws {
        let home = commandLine.program.home
        home.write("config/dossier/config.toml", "[note-colours]\nred = \"to check\"\n")
        _ = add("--quote", "Oslo", "--body", "x", "--star")
        let file = home.path + "/n.md"
        #expect(
            commandLine.run("notes", "export", "--format", "markdown", "-o", file).status == 0)
        let text = String(decoding: try #require(home.read("n.md")), as: UTF8.self)
        home.write("n.md", text.replacing("- Starred", with: "- Colour: To Check"))
        func bring(_ flags: String...) -> CommandLineRun {
            commandLine.run(["notes", "import", "--format", "markdown", file] + flags)
        }
        #expect(bring("--dry-run").messages.contains("(no star, to check)"))
        #expect(try list().first?["starred"] == .bool(true))
        #expect(bring("--yes").status == 0)
        #expect(try list().first?["starred"] == .bool(false))
        #expect(try list().first?["colour"]?.text == "red")
    }

    @Test func theListIsFiltered() throws {
        _ = add("--quote", "met Oleg Petrov", "--body", "one", "--tag", "envoy", "--star")
        _ = add("--quote", "Geneva", "--body", "two", "--colour", "red")
        func bodies(_ filter: String) throws -> [String?] {
            let run = commandLine.run(
                "notes", "list", commandLine.folder, "--json", "--filter", filter)
            return try #require(run.json?["annotations"]?.items).map { $0["body"]?.text }
        }
        #expect(try bodies("") == ["one", "two"])
        #expect(try bodies("tag:envoy is:starred") == ["one"])
        #expect(try bodies("colour:red") == ["two"])
        #expect(try bodies("@\"Oleg Petrov\"") == ["one"])
        #expect(try bodies("-is:starred in:a.txt") == ["two"])
        #expect(try bodies("state:orphan") == [])
        #expect(commandLine.run("notes", "list", "--help").output.contains("colour:"))
    }

    @Test func theSearchCoversNotes() throws {
        _ = add("--quote", "Oslo", "--body", "Ask about the invoices", "--tag", "paperwork")
        let found = commandLine.run("search", "invoices", commandLine.folder, "--json")
        #expect(found.status == 0)
        #expect(found.json?["total"]?.int == 0)
        let note = try #require(found.json?["notes"]?.items.first)
        #expect(note["id"]?.text == (try list().first?["id"]?.text))
        #expect(note["article"]?.text == "a.txt")
        let printed = commandLine.run("search", "paperwork", commandLine.folder)
        #expect(printed.output.contains("a.txt  note "))
        let both = commandLine.run("search", "Oslo", commandLine.folder, "--json")
        #expect(both.json?["notes"]?.items.isEmpty == true)
        #expect(both.json?["total"]?.int == 1)
    }

    @Test func anOccurrenceIsChosen() throws {
        _ = add("--quote", "Berg", "--occurrence", "2", "--body", "second")
        let first = add("--quote", "Berg", "--body", "first", "--json")
        #expect(first.messages.contains("2 times"))
        let notes = try list()
        #expect(notes.map { $0["body"]?.text } == ["first", "second"])
        #expect(add("--quote", "Berg", "--occurrence", "3", "--body", "third").status == 1)
    }

    @Test func aQuotationThatIsNotThereIsNotFound() {
        let run = add("--quote", "hippopotamus", "--body", "x", "--json")
        #expect(run.status == 1)
        #expect(run.json?["annotations"] == .array([]))
    }

    @Test func aBodyComesFromStandardInput() throws {
        let run = commandLine.run(
            ["notes", "add", commandLine.path("a.txt"), "--quote", "Oslo", "--body", "-"],
            input: "Line one\nline two\n")
        #expect(run.status == 0)
        #expect(try list().first?["body"]?.text == "Line one\nline two")
    }

    @Test func notesOfOneNotebookAreNotThoseOfAnother() throws {
        let other = commandLine.program.home.path + "/other.sqlite"
        #expect(add("--quote", "Oslo", "--body", "x", "--notebook", other).status == 0)
        #expect(try list().isEmpty)
        let run = commandLine.run("--notebook", other, "notes", "list", commandLine.folder)
        #expect(run.status == 0)
        #expect(run.output.contains("Oslo"))
    }

    @Test func anEditedPassageIsFoundAgainAndALostOneIsAnOrphan() throws {
        _ = add("--quote", "Petrov left for Geneva", "--body", "x")
        commandLine.program.library.write(
            "a.txt",
            """
            Envoy is back

            Foreign minister Hanna Berg met Oleg Petrov in Oslo on Monday. Berg said little.

            Petrov left for Geneva before the evening. The café was “full”.
            """)
        #expect(try list().first?["state"]?.text == "moved")
        commandLine.program.library.write("a.txt", "Nothing of it is left here at all.\n")
        let orphan = try #require(try list().first)
        #expect(orphan["state"]?.text == "orphan")
        #expect(orphan["start"] == .null && orphan["end"] == .null)
        commandLine.program.library.remove("a.txt")
        #expect(try list().first?["article"]?.text == "a.txt")
        #expect(try list().first?["state"]?.text == "orphan")
    }

    @Test func whatWasExportedIsImportedAsItWas() throws {
        _ = add("--quote", "café", "--body", "Which *one*?", "--tag", "place", "--tag", "ü")
        _ = add("--quote", "Oslo", "--body", "")
        let file = commandLine.program.home.path + "/notes.jsonld"
        let export = ["notes", "export", "--format", "jsonld"]
        #expect(commandLine.run(export + ["-o", file]).status == 0)
        let written = commandLine.program.home.read("notes.jsonld")
        let other = ["--notebook", commandLine.program.home.path + "/other.sqlite"]
        let load = ["notes", "import", "--format", "jsonld", file, "--json"] + other
        #expect(commandLine.run(load).json?["added"]?.int == 2)
        #expect(commandLine.run(load).json?["unchanged"]?.int == 2)
        let again = commandLine.run(export + other)
        #expect(Array(again.output.utf8) == written)
    }

    @Test func exportedPositionsCountScalars() throws {
        _ = add("--quote", "“full”", "--body", "x")
        let run = commandLine.run("notes", "export", "--format", "jsonld", commandLine.folder)
        let item = try #require(run.json?["first"]?["items"]?.items.first)
        let selectors = try #require(item["target"]?["selector"]?.items)
        let position = try #require(selectors.last)
        let text = commandLine.run("show", "--plain", commandLine.path("a.txt")).output
        let scalars = ScalarText(scalars: Array(text.unicodeScalars))
        let start = try #require(position["start"]?.int)
        let end = try #require(position["end"]?.int)
        #expect(String(scalars[start..<end]) == "“full”")
        #expect(selectors.first?["exact"]?.text == "“full”")
    }

    @Test func otherProgramsAnnotationsAreTakenInOnce() throws {
        let source = "file://" + commandLine.path("a.txt")
        let foreign = """
            [{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://example.org/1",
              "type": "Annotation", "body": [{"type": "TextualBody", "value": "Hm."}],
              "target": {"source": "\(source)", "selector": [
                {"type": "TextQuoteSelector", "exact": "Berg said little"}]}},
             {"type": "Annotation", "target": "http://example.org/elsewhere"}]
            """
        let load = ["notes", "import", "--format", "jsonld", "-", "--json"]
        let first = commandLine.run(load, input: foreign)
        #expect(first.json?["added"]?.int == 1)
        #expect(first.json?["skipped"]?.items.count == 1)
        #expect(commandLine.run(load, input: foreign).json?["unchanged"]?.int == 1)
        let note = try #require(try list().first)
        #expect(note["state"]?.text == "exact")
        #expect(note["body"]?.text == "Hm.")
    }

    @Test(arguments: ["", "{", "{}", "[[[", "null", "{\"items\": 3}"])
    func whatIsNoAnnotationsIsAnError(text: String) {
        let run = commandLine.run(["notes", "import", "--format", "jsonld", "-"], input: text)
        #expect(run.status == 2)
        #expect(!run.messages.isEmpty)
    }

    @Test func markdownIsForPeople() {
        _ = add("--quote", "Oslo", "--body", "A *note*.", "--tag", "city")
        let run = commandLine.run("notes", "export", "--format", "markdown")
        #expect(run.output.contains("> Oslo\n\n<!-- note "))
        #expect(run.output.contains(" -->\n\nA *note*.\n\n<!-- end of note "))
        #expect(run.output.contains("- Tags: city\n"))
    }

    @Test(arguments: ["markdown", "org"])
    func whatWasEditedInAFileIsBroughtBack(format: String) throws {
        _ = add("--quote", "Oslo", "--body", "Old text.", "--tag", "city")
        _ = add("--quote", "Berg", "--body", "Stays.")
        let home = commandLine.program.home
        let load = ["notes", "import", "--format", format, home.path + "/notes"]
        let write = ["notes", "export", "--format", format, "-o", home.path + "/notes"]
        #expect(commandLine.run(write).status == 0)
        #expect(commandLine.run(load + ["--json"]).json?["unchanged"]?.int == 2)

        let file = String(decoding: try #require(home.read("notes")), as: UTF8.self)
        home.write("notes", file.replacing("Old text.", with: "New *text*.\n\nAnd more."))
        let dry = commandLine.run(load + ["--dry-run"])
        #expect(dry.messages.contains("change ") && dry.messages.contains("“Oslo”"))
        #expect(dry.output.contains("nothing was done"))
        #expect(try list().map { $0["body"]?.text }.contains("Old text."))

        #expect(commandLine.run(load + ["--json"]).json?["changed"]?.int == 1)
        #expect(
            Set(try list().compactMap { $0["body"]?.text })
                == ["New *text*.\n\nAnd more.", "Stays."])

        // The file is older than the note now: both texts are kept, and once.
        home.write("notes", file.replacing("Old text.", with: "Another text."))
        let late = commandLine.run(load + ["--json"])
        #expect(late.json?["changed"]?.int == 0)
        #expect(late.json?["added"]?.int == 1)
        #expect(commandLine.run(load + ["--json"]).json?["unchanged"]?.int == 2)
        #expect(
            Set(try list().compactMap { $0["body"]?.text })
                == ["New *text*.\n\nAnd more.", "Another text.", "Stays."])

        // What the file no longer has stays.
        home.write("notes", String(file[..<(try #require(file.range(of: "Stays.")))]))
        _ = commandLine.run(load + ["--json"])
        #expect(try list().count == 3)
    }

    @Test(arguments: ["markdown", "org"])
    func anEditLosesNothingThatAFileHasOnlySignsFor(format: String) throws {
        let body = "\u{200F}שלום\u{200E} one two\r\n\u{202A}last\u{202C}"
        _ = add("--quote", "Oslo", "--body", body, "--tag", "a\u{200E}b")
        let home = commandLine.program.home
        let load = ["notes", "import", "--format", format, home.path + "/notes", "--json"]
        let write = ["notes", "export", "--format", format, "-o", home.path + "/notes"]
        #expect(commandLine.run(write).status == 0)
        let file = String(decoding: try #require(home.read("notes")), as: UTF8.self)
        home.write("notes", file.replacing("one two", with: "one and two"))
        #expect(commandLine.run(load).json?["changed"]?.int == 1)
        let note = try #require(try list().first)
        #expect(
            note["body"]?.text
                == body.replacing("one two", with: "one and two").replacing("\r\n", with: "\n"))
        #expect(note["tags"] == .array([.string("a\u{200E}b")]))
    }

    @Test func aNoteThatAFileHasTwiceIsTakenInOnceInItsLaterVersion() throws {
        _ = add("--quote", "Oslo", "--body", "First.")
        let export = ["notes", "export", "--format", "jsonld"]
        let file = commandLine.run(export).output
        let item = try #require(file.firstRange(of: "\"items\": ["))
        let end = try #require(file.range(of: "]\n  }\n}", from: item.upperBound))
        let note = String(file[item.upperBound..<end])
        let later = note.replacing("First.", with: "Later.").replacing(
            "\"modified\": \"2", with: "\"modified\": \"3")
        let twice = "[" + later + "," + note + "," + later + "]"
        let other = ["--notebook", commandLine.program.home.path + "/other.sqlite"]
        let load = ["notes", "import", "--format", "jsonld", "-", "--json"] + other
        #expect(commandLine.run(load, input: twice).json?["added"]?.int == 1)
        let notes = commandLine.run(["notes", "list", "--json", commandLine.folder] + other)
        #expect(notes.json?["annotations"]?.items.map { $0["body"]?.text } == ["Later."])
    }

    @Test func aFolderForBratHasTextsNamesAndNotes() throws {
        _ = add("--quote", "Oslo", "--body", "Line one\nline two", "--tag", "city")
        let folder = commandLine.program.home.path + "/brat/out"
        let write = ["notes", "export", "--format", "brat", commandLine.folder]
        #expect(commandLine.run(write).status == 2)
        #expect(commandLine.run(write + ["-o", folder]).status == 0)
        let home = commandLine.program.home
        let ann = String(decoding: try #require(home.read("brat/out/a.ann")), as: UTF8.self)
        #expect(ann.contains("\tNote ") && ann.contains("\tOslo\n"))
        #expect(ann.contains("AnnotatorNotes T") && ann.contains("\tLine one ⏎ line two\n"))
        #expect(
            ann.contains("\tPerson ") && ann.contains("\tReference T")
                && ann.contains(" dossier:person/"))
        let shown = commandLine.run("show", "--plain", commandLine.path("a.txt")).output
        let text = String(decoding: try #require(home.read("brat/out/a.txt")), as: UTF8.self)
        #expect(shown == text || shown == text + "\n")
        #expect(home.read("brat/out/annotation.conf") != nil)
    }

    @Test func aDocumentIsNotWrittenOver() {
        _ = add("--quote", "Oslo", "--body", "x")
        let document = commandLine.path("deep/b.md")
        let before = commandLine.program.library.read("deep/b.md")
        for folder in [[commandLine.folder], []] {
            let path = folder.isEmpty ? commandLine.path("a.txt") : document
            let run = commandLine.run(
                ["notes", "export", "--format", "markdown", "-o", path] + folder)
            #expect(run.status == 2 && run.messages.contains("document of the library"))
        }
        #expect(commandLine.program.library.read("deep/b.md") == before)
    }

    @Test func notesOfAPageOfTheWebAreTakenToTheDocumentThatIsNamed() throws {
        let export = """
            {"annotations": [{"id": "a1", "uri": "https://example.org/", "text": "Hm.",
              "created": "2026-03-01T10:00:00Z", "target": [{"source": "https://example.org/",
              "selector": [{"type": "TextQuoteSelector", "exact": "Berg said little"}]}]}]}
            """
        let load = ["notes", "import", "--format", "hypothesis", "-"]
        #expect(commandLine.run(load, input: export).status == 2)
        let named = load + ["--article", commandLine.path("a.txt"), "--json"]
        #expect(commandLine.run(named, input: export).json?["added"]?.int == 1)
        #expect(commandLine.run(named, input: export).json?["unchanged"]?.int == 1)
        #expect(try list().first?["quote"]?.text == "Berg said little")
    }

    @Test func spreadsheetsGetARowANote() {
        _ = add("--quote", "Oslo", "--body", "Line one\nline \u{9B}two", "--tag", "city")
        let run = commandLine.run("notes", "export", "--format", "csv", commandLine.folder)
        let rows = run.output.unicodeScalars.split(separator: "\r").map(String.init)
        #expect(rows.count == 3)
        #expect(rows[0].hasPrefix("id,article,title,start,end,quote,body,tags,"))
        #expect(rows[1].contains(",a.txt,"))
        #expect(rows[1].contains(",Oslo,\"Line one\nline ·two\",city,exact,"))
        #expect(rows[2] == "\n")
    }

    @Test func everyFormatIsFitForATerminal() {
        _ = add("--quote", "Oslo", "--body", "a\u{9B}31m\u{7F}\u{202E}b\u{1B}]0;c")
        for format in [
            "json", "jsonld", "markdown", "org", "html", "csv", "csl-json", "bibtex",
        ] {
            let run = commandLine.run("notes", "export", "--format", format)
            #expect(run.status == 0)
            let forbidden: Set<Unicode.Scalar> = ["\u{9B}", "\u{7F}", "\u{202E}", "\u{1B}"]
            #expect(forbidden.isDisjoint(with: run.output.unicodeScalars))
        }
    }

    @Test func jsonIsWhatIsListed() {
        _ = add("--quote", "Oslo", "--body", "x")
        let list = commandLine.run("notes", "list", commandLine.folder, "--json")
        let export = commandLine.run("notes", "export", "--format", "json", commandLine.folder)
        #expect(export.output == list.output)
    }

    @Test func theNotebookIsNotWrittenOver() {
        _ = add("--quote", "Oslo", "--body", "x")
        let notebook = commandLine.program.home.path + "/data/dossier/notebook.sqlite"
        let run = commandLine.run("notes", "export", "--format", "json", "-o", notebook)
        #expect(run.status == 2)
        #expect(commandLine.run("notes", "list", commandLine.folder).status == 0)
    }
}

extension String {
    fileprivate func range(of other: String, from start: String.Index? = nil) -> String.Index? {
        self[(start ?? startIndex)...].firstRange(of: other)?.lowerBound
    }
}
