import TestSupport
import Testing

/// Decisions on names from the command line.
@Suite struct CommandLineDecisionsTests {
    private let commandLine = CommandLineProgram()

    private func run(_ arguments: String...) -> CommandLineRun {
        commandLine.run(arguments + [commandLine.folder])
    }

    private func names() throws -> [String] {
        let run = commandLine.run("entities", commandLine.folder, "--json")
        return try #require(run.json?["entities"]?.items).compactMap { $0["name"]?.text }
    }

    private func decisions() throws -> [JSONValue] {
        let run = commandLine.run("decisions", commandLine.folder, "--json")
        return try #require(run.json?["decisions"]?.items)
    }

    @Test func aDecisionHoldsUntilItIsTakenBack() throws {
        let before = try names()
        #expect(run("rename", "Hanna Berg", "Johanna Berg").status == 0)
        #expect(run("same", "Oleg Petrov", "Johanna Berg").status == 0)
        #expect(run("not-an-entity", "Geneva").status == 0)
        #expect(run("mark", "The café", "organisation").status == 0)
        #expect(run("kind", "Oslo", "event").status == 0)
        let after = try names()
        #expect(after.contains("Johanna Berg") && after.contains("The café"))
        #expect(!after.contains("Oleg Petrov") && !after.contains("Geneva"))
        #expect(commandLine.run("index", "--rebuild", commandLine.folder).status == 0)
        #expect(try names() == after)
        for decision in try decisions() {
            let id = try #require(decision["id"]?.text)
            #expect(commandLine.run("decisions", "--remove", id).status == 0)
        }
        #expect(try names() == before)
        #expect(commandLine.run("decisions", commandLine.folder).status == 1)
        #expect(commandLine.run("decisions", "--remove", "nothing").status == 1)
    }

    @Test func aListIsWrittenAndReadBackToTheSameEffect() throws {
        #expect(run("rename", "Hanna Berg", "Johanna \"J\" Berg").status == 0)
        #expect(run("split", "Berg", "Hanna Berg").status == 0)
        #expect(run("not-an-entity", "Geneva").status == 0)
        let decided = try names()
        let list = commandLine.run("entities", commandLine.folder, "--format", "toml").output
        for decision in try decisions() {
            _ = commandLine.run("decisions", "--remove", decision["id"]?.text ?? "")
        }
        #expect(try names() != decided)
        commandLine.program.library.write("entities.toml", list)
        #expect(try names() == decided)
        #expect(try decisions().allSatisfy { $0["shared"] == .bool(true) })
        let again = commandLine.run("entities", commandLine.folder, "--format", "toml").output
        commandLine.program.library.write("entities.toml", again)
        #expect(try names() == decided)
    }

    private func mentions(_ options: String..., of article: String) throws -> [String] {
        let run = commandLine.run(
            ["show", commandLine.path(article), "--json"] + options)
        let mentions = try #require(run.json?["article"]?["mentions"]?.items)
        return mentions.compactMap { mention in
            mention["name"]?.text.map { "\(mention["text"]?.text ?? "")=\($0)" }
        }
    }

    @Test func oneMentionIsDecidedOnAndNoOther() throws {
        #expect(run("same", "Berg", "Oleg Petrov", "--in", "a.txt").status == 0)
        #expect(try mentions(of: "a.txt").contains("Berg=Oleg Petrov"))
        #expect(try mentions(of: "a.txt").contains("Hanna Berg=Hanna Berg"))
        let split = run("split", "Hanna Berg", "Hanna Berg", "--in", commandLine.path("deep/b.md"))
        #expect(split.status == 0)
        #expect(split.output.contains("this “Hanna Berg” is no other in b.md"))
        let index = commandLine.run("entities", commandLine.folder, "--json").json
        let hannas = index?["entities"]?.items.filter { $0["name"]?.text == "Hanna Berg" }
        #expect(hannas?.count == 2)
        #expect(run("not-an-entity", "Oslo", "--in", "a.txt", "--occurrence", "2").status == 0)
        #expect(try mentions(of: "a.txt").filter { $0.hasPrefix("Oslo=") }.count == 1)
        #expect(
            run("mark", "The café", "organisation", "--in", "a.txt").status == 0)
        #expect(try mentions(of: "a.txt").contains("The café=The café"))
        #expect(try !mentions(of: "deep/b.md").contains("The café=The café"))
        #expect(try decisions().count == 4)
    }

    @Test func aPlaceThatIsNotThereIsToldAndNothingIsDecided() throws {
        #expect(run("split", "Petrov", "Hanna Berg", "--in", "a.txt").status == 1)
        #expect(run("same", "Berg", "Oleg Petrov", "--in", "deep/b.md").status == 1)
        #expect(
            run("same", "Berg", "Oleg Petrov", "--in", "a.txt", "--occurrence", "2").status == 1)
        #expect(run("same", "Berg", "Oleg Petrov", "--in", "nothing.txt").status == 2)
        #expect(run("same", "Berg", "Oleg Petrov", "--occurrence", "2").status == 64)
        #expect(try decisions().isEmpty)
    }

    @Test func aDocumentByItselfObeysTheDecisionsOfItsFolder() throws {
        #expect(run("rename", "Hanna Berg", "Johanna Berg").status == 0)
        #expect(run("not-an-entity", "Oslo").status == 0)
        #expect(run("same", "Berg", "Oleg Petrov", "--in", "a.txt").status == 0)
        let alone = try mentions("--alone", of: "a.txt")
        #expect(alone.contains("Hanna Berg=Johanna Berg"))
        #expect(alone.contains("Berg=Oleg Petrov"))
        #expect(!alone.contains { $0.hasPrefix("Oslo=") })
        let file = commandLine.path("a.txt")
        #expect(commandLine.run("rename", "Johanna Berg", "J. Berg", file).status == 0)
        #expect(try mentions("--alone", of: "a.txt").contains("Hanna Berg=J. Berg"))
        #expect(try mentions(of: "deep/b.md").contains("Hanna Berg=J. Berg"))
        commandLine.program.library.write("entities.toml", "not-entities = [\"Geneva\"]")
        #expect(try !mentions("--alone", of: "a.txt").contains { $0.hasPrefix("Geneva=") })
    }

    @Test(arguments: [
        ("[[entity]]\nname = 3\n", "line 1"),
        ("\n\n[[entity]]\nname = \"A\"\nkind = \"x\"", "line 3"),
        ("x = ", "line 1"), ("\nother = 1", "line 2"), ("[[entity]]\nalias = [\"A\"]", "line 1"),
    ])
    func aListWithAFaultIsToldWithItsLineAndTheRestGoesOn(_ list: String, _ line: String) throws {
        commandLine.program.library.write("entities.toml", list)
        let run = commandLine.run("entities", commandLine.folder)
        #expect(run.status == 0)
        #expect(run.messages.contains("entities.toml, \(line): "))
    }

    @Test func namesThatAreNotThereAreToldAndNothingIsDecided() throws {
        #expect(run("same", "Nobody", "Hanna Berg").status == 1)
        #expect(run("rename", "Nobody", "X").status == 1)
        #expect(run("split", "Nobody", "Hanna Berg").status == 1)
        #expect(try decisions().isEmpty)
    }
}
