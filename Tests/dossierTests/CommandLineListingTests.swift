import TestSupport
import Testing

/// The commands that only look.
@Suite struct CommandLineListingTests {
    private let commandLine = CommandLineProgram()

    @Test func listTellsTheArticles() throws {
        let run = commandLine.run("list", commandLine.folder, "--json")
        #expect(run.status == 0)
        let articles = try #require(run.json?["articles"]?.items)
        #expect(articles.map { $0["path"]?.text } == ["a.txt", "deep/b.md"])
        #expect(articles.first?["title"]?.text == "Envoy returns from Oslo")
        let keys: Set = ["id", "path", "title", "words", "entities", "annotations"]
        #expect(articles.allSatisfy { $0.keys.isSuperset(of: keys) })
        #expect(run.output.split(separator: "\n").count == 1)
    }

    @Test func listIsSortedAsAsked() {
        let run = commandLine.run("list", "--sort", "title", "--reverse", commandLine.folder)
        let titles = run.output.split(separator: "\n").map { $0.hasSuffix("Geneva") }
        #expect(titles == [true, false])
    }

    @Test func columnsStandStraight() {
        let lines = commandLine.run("list", commandLine.folder).output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("a.txt      "))
        #expect(lines[1].hasPrefix("deep/b.md  "))
    }

    @Test func aWidthCutsTheLastColumn() {
        let run = commandLine.run("list", commandLine.folder, "--width", "32")
        #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 32 })
        #expect(run.output.contains("…"))
    }

    @Test func anEmptyFolderHoldsNothing() {
        let empty = TemporaryFolder()
        let run = commandLine.run("list", empty.path, "--json")
        #expect(run.status == 1)
        #expect(run.json?["articles"] == .array([]))
        #expect(commandLine.run("entities", empty.path).status == 1)
        #expect(commandLine.run("index", empty.path).status == 1)
    }

    @Test func entitiesTellNamesAndArticles() throws {
        let run = commandLine.run("entities", commandLine.folder, "--json", "--kind", "person")
        #expect(run.status == 0)
        let entities = try #require(run.json?["entities"]?.items)
        let berg = try #require(entities.first { $0["name"]?.text == "Hanna Berg" })
        #expect(berg["kind"]?.text == "person")
        #expect(berg["mentions"]?.int == 3)
        #expect(berg["articles"] == .array([.string("a.txt"), .string("deep/b.md")]))
        let names = berg["names"]?.items.map { $0["text"]?.text }
        #expect(names == ["Hanna Berg", "Berg"])
        #expect(entities.allSatisfy { $0["kind"]?.text == "person" })
    }

    @Test func entitiesAreLimited() {
        let run = commandLine.run("entities", commandLine.folder, "--limit", "2")
        #expect(run.output.split(separator: "\n").count == 2)
    }

    @Test func mentionsCountScalars() throws {
        let run = commandLine.run("mentions", "hanna berg", commandLine.folder, "--json")
        #expect(run.status == 0)
        let json = try #require(run.json)
        #expect(json["entity"]?["name"]?.text == "Hanna Berg")
        let mentions = try #require(json["mentions"]?.items)
        #expect(mentions.map { $0["article"]?.text } == ["a.txt", "a.txt", "deep/b.md"])
        for mention in mentions {
            let text = try scalars(of: try #require(mention["article"]?.text))
            let start = try #require(mention["start"]?.int)
            let end = try #require(mention["end"]?.int)
            #expect(String(text[start..<end]) == mention["text"]?.text)
            let before = try #require(mention["before"]?.text).unicodeScalars
            #expect(
                String(text[..<start]).unicodeScalars.suffix(before.count).elementsEqual(before))
        }
    }

    private func scalars(of path: String) throws -> ScalarText {
        let run = commandLine.run("show", "--plain", commandLine.path(path))
        return ScalarText(scalars: Array(run.output.unicodeScalars))
    }

    @Test func mentionsStandBelowOneAnother() {
        let run = commandLine.run("mentions", "Berg", commandLine.folder, "--width", "80")
        let lines = Array(run.output.split(separator: "\n"))
        #expect(lines[1].hasPrefix("In one sentence with "))
        #expect(lines.dropFirst(2).count == 3)
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test func entitiesAreSortedAsAsked() throws {
        func names(_ arguments: String...) throws -> [String] {
            let run = commandLine.run(["entities", commandLine.folder, "--json"] + arguments)
            return try #require(run.json?["entities"]?.items).compactMap { $0["name"]?.text }
        }
        let byName = try names("--sort", "name")
        #expect(try names("--sort", "name", "--reverse") == byName.reversed())
        #expect(Set(try names("--sort", "articles")) == Set(byName))
        #expect(commandLine.run("entities", commandLine.folder, "--sort", "size").status == 64)
    }

    @Test func sentencesWithTwoAreShownWhole() throws {
        let run = commandLine.run(
            "mentions", "Hanna Berg", "--with", "Geneva", commandLine.folder, "--json")
        #expect(run.status == 0)
        let json = try #require(run.json)
        #expect(json["with"]?["name"]?.text == "Geneva")
        let mentions = try #require(json["mentions"]?.items)
        #expect(!mentions.isEmpty)
        for mention in mentions {
            let text = try scalars(of: try #require(mention["article"]?.text))
            func part(_ place: JSONValue?) throws -> String {
                let range = try #require(place?["start"]?.int)..<(try #require(place?["end"]?.int))
                return String(text[range])
            }
            let sentence = ["before", "text", "after"].compactMap { mention[$0]?.text }.joined()
            #expect(try part(mention["sentence"]) == sentence)
            #expect(try part(mention) == mention["text"]?.text)
            #expect(try part(mention["with"]?.items.first) == "Geneva")
        }
        let printed = commandLine.run(
            "mentions", "Berg", "--with", "Geneva", commandLine.folder, "--width", "40")
        #expect(printed.output.contains("\ndeep/b.md\n  "))
        let rows = printed.output.split(separator: "\n")
        #expect(rows.dropFirst().allSatisfy { $0.count <= 40 && !$0.hasSuffix(" ") })
        let piped = commandLine.run("mentions", "Berg", "--with", "Geneva", commandLine.folder)
        #expect(piped.output.split(separator: "\n").count == mentions.count + 1)
    }

    @Test func whatIsNeverNamedTogetherIsSaid() {
        let apart = commandLine.run(
            "mentions", "Oslo", "--with", "Geneva", commandLine.folder, "--json")
        #expect(apart.status == 1)
        #expect(apart.json?["mentions"] == .array([]))
        let same = commandLine.run("mentions", "Berg", "--with", "Hanna Berg", commandLine.folder)
        #expect(same.status == 2)
        #expect(same.messages.contains("Hanna Berg"))
    }

    @Test func mentionsTellWhatIsNamedTogether() throws {
        let run = commandLine.run("mentions", "Hanna Berg", commandLine.folder, "--json")
        let companions = try #require(run.json?["companions"]?.items)
        #expect(companions.contains { $0["name"]?.text == "Geneva" })
        #expect(companions.allSatisfy { ($0["articles"]?.int ?? 0) > 0 })
    }

    @Test func whatNobodyMentionsIsNotFound() {
        let run = commandLine.run("mentions", "Nobody Atall", commandLine.folder, "--json")
        #expect(run.status == 1)
        #expect(run.json?["mentions"] == .array([]))
        #expect(run.messages.contains("Nobody Atall"))
    }

    @Test func aNameOfSeveralIsAnErrorThatListsThem() throws {
        commandLine.program.library.write(
            "c.txt",
            "Chess\n\nViktor Berg won the match in Geneva. Berg was glad, and Mr. Berg left.")
        let run = commandLine.run("mentions", "Berg", commandLine.folder)
        try #require(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.messages.contains("Hanna Berg") && run.messages.contains("Viktor Berg"))
        let id = try #require(
            run.messages.split(separator: "\n").last?.split(separator: " ").first)
        #expect(commandLine.run("mentions", String(id), commandLine.folder).status == 0)
    }

    @Test func searchTellsWhere() throws {
        let run = commandLine.run("search", "cafe", commandLine.folder, "--json")
        #expect(run.status == 0)
        #expect(run.json?["total"]?.int == 2)
        let hits = try #require(run.json?["hits"]?.items)
        for hit in hits {
            let text = try scalars(of: try #require(hit["article"]?.text))
            let range = try #require(hit["start"]?.int)..<(try #require(hit["end"]?.int))
            #expect(String(text[range]) == "café")
            #expect(hit["snippet"]?.text?.contains("café") == true)
            #expect(hit["title"]?.text?.isEmpty == false)
        }
    }

    @Test func searchSaysWhenNothingAnswers() {
        let run = commandLine.run("search", "hippopotamus", commandLine.folder, "--json")
        #expect(run.status == 1)
        #expect(
            run.json
                == .object([
                    "total": .number(0), "hits": .array([]), "notes": .array([]),
                    "names": .array([]), "problems": .array([]),
                ]))
    }

    @Test func searchSaysWhereAQueryIsWrongAndFindsWhatItCan() throws {
        let run = commandLine.run("search", "cafe AND AND)", commandLine.folder)
        #expect(run.status == 0)
        #expect(run.output.contains("café"))
        #expect(run.messages.contains("cafe AND AND)\n       ^^^"))
        let json = commandLine.run("search", "á before:soon", commandLine.folder, "--json").json
        let problem = try #require(json?["problems"]?.items.first)
        #expect(problem["start"]?.int == 2)
        #expect(problem["end"]?.int == 13)
        #expect(problem["message"]?.text?.isEmpty == false)
    }

    @Test func searchSortsAsItIsAsked() throws {
        func paths(_ options: String...) -> [String] {
            let run = commandLine.run(["search", "cafe", commandLine.folder, "--json"] + options)
            return run.json?["hits"]?.items.compactMap { $0["article"]?.text } ?? []
        }
        let sorted = paths("--sort", "path")
        #expect(sorted.count == 2)
        #expect(sorted == sorted.sorted())
        #expect(paths("--sort", "path", "--reverse") == sorted.reversed())
        #expect(paths("--sort", "path", "--limit", "1") == [sorted[0]])
        #expect(commandLine.run("search", "x", "--sort", "size").status == 64)
    }

    @Test func searchFindsNamesAndFormsOfWords() throws {
        let run = commandLine.run("search", "kind:place oslo", commandLine.folder, "--json")
        let names = try #require(run.json?["names"]?.items)
        #expect(names.allSatisfy { $0["kind"]?.text == "place" })
        #expect(commandLine.run("search", "cafes", commandLine.folder).status == 0)
        #expect(commandLine.run("search", "cafes", commandLine.folder, "--exact").status == 1)
    }

    @Test func indexSaysWhatWasNotRead() throws {
        commandLine.program.library.write("image.png", bytes: [0x89, 0x50, 0x4E, 0x47])
        let first = try #require(commandLine.run("index", commandLine.folder, "--json").json)
        #expect(first["added"]?.int == 2)
        let skipped = try #require(first["skipped"]?.items.first)
        #expect(skipped["path"]?.text == "image.png")
        #expect(skipped["reason"]?.text?.isEmpty == false)
        let again = commandLine.run("index", commandLine.folder)
        #expect(again.status == 0)
        #expect(again.output.contains("2 unchanged"))
        #expect(again.output.contains("image.png: "))
    }

    @Test func aDocumentIsALibraryOfItsOwn() {
        let run = commandLine.run("list", commandLine.path("deep/b.md"), "--json")
        #expect(run.json?["articles"]?.items.count == 1)
    }

    @Test func keysAreListed() {
        #expect(commandLine.run("keys").output.contains("line-down"))
        #expect(commandLine.run("keys", "--markdown").output.hasPrefix("### "))
        #expect(commandLine.run("keys", "--json").json?["commands"]?.items.isEmpty == false)
    }

    @Test func keysAreThoseOfTheUserButForTheReadme() {
        let home = commandLine.program.home
        home.write("config/dossier/config.toml", "[keys.text]\n\"F9\" = \"line-down\"\n")
        #expect(commandLine.run("keys").output.contains("F9"))
        #expect(commandLine.run("keys", "--json").output.contains("F9"))
        #expect(!commandLine.run("keys", "--markdown").output.contains("F9"))
        home.write("config/dossier/config.toml", "[keys.text]\n\"F9\" = \"fly\"\n")
        let wrong = commandLine.run("keys")
        #expect(wrong.status == 2)
        #expect(wrong.messages.contains("config.toml: [keys.text] F9: there is no command fly"))
        home.write("config/dossier/config.toml", "[keys")
        #expect(commandLine.run("keys").status == 2)
        #expect(commandLine.run("keys", "--markdown").status == 0)
    }

    @Test func theDoctorLooksAtEverything() throws {
        let run = commandLine.run("doctor", commandLine.folder, "--json")
        #expect(run.status == 0)
        let json = try #require(run.json)
        #expect(json["library"]?["articles"]?.int == 2)
        #expect(json["notebook"]?["isSound"] == .bool(true))
        #expect(json["notebook"]?["exists"] == .bool(false))
        #expect(commandLine.run("doctor", commandLine.folder).output.contains("notebook"))
    }

    @Test func theDoctorSaysThatANotebookCouldNotBeMade() {
        commandLine.program.home.write("file", "No folder.")
        let run = commandLine.run(
            "doctor", commandLine.folder, "--notebook", "file/notebook.sqlite")
        #expect(run.status == 2)
        #expect(run.output.contains("file/notebook.sqlite cannot be opened: Not a directory."))
    }

    @Test func theDoctorFindsADamagedNotebook() {
        commandLine.program.home.write("bad.sqlite", "This is no notebook.")
        let run = commandLine.run(
            "doctor", commandLine.folder, "--notebook", "bad.sqlite", "--json")
        #expect(run.status == 2)
        #expect(run.json?["notebook"]?["isSound"] == .bool(false))
        #expect(
            commandLine.program.home.read("bad.sqlite") == Array("This is no notebook.".utf8))
    }
}

/// A text that is cut by scalars, as offsets in JSON count.
struct ScalarText {
    let scalars: [Unicode.Scalar]

    subscript(range: Range<Int>) -> String.UnicodeScalarView {
        String.UnicodeScalarView(scalars[range.clamped(to: 0..<scalars.count)])
    }

    subscript(range: PartialRangeUpTo<Int>) -> String.UnicodeScalarView {
        self[0..<range.upperBound]
    }
}
