import TestSupport
import Testing

/// Notes whose documents were edited, moved or both: reviewed, accepted and detached from the command
/// line, and seen in the reader.
@Suite(.serialized) struct CommandLineReviewTests {
    private let commandLine = CommandLineProgram()
    private var library: TemporaryFolder { commandLine.program.library }

    private static let report = """
        Ferry stays in port for a third week

        The ferry to the outer islands did not leave the harbour on Tuesday, for the third week in \
        a row. A spokesman for the line said that the new gearbox had not arrived, and that nobody \
        could tell when it would. Some forty passengers who had waited on the pier since the \
        morning were sent home.

        The mayor of the largest island called the silence of the ministry a disgrace. Shops there \
        had run out of flour and of petrol, she said, and the doctor had left with the last boat.
        """
    private static let edited = report.replacing("a disgrace", with: "a scandal")
        .replacing("Some forty", with: "About fifty")

    private func run(_ arguments: String...) -> CommandLineRun { commandLine.run(arguments) }

    @discardableResult
    private func add(_ quote: String, to path: String = "r.txt") throws -> String {
        let run = run(
            "notes", "add", commandLine.path(path), "--quote", quote, "--body", "on \(quote)",
            "--json")
        return try #require(run.json?["annotations"]?.items.first?["id"]?.text)
    }

    private func notes(_ command: String, in folder: String? = nil) -> [JSONValue] {
        let folder = folder ?? commandLine.folder
        return run("notes", command, folder, "--json").json?["annotations"]?.items ?? []
    }

    /// One note whose passage was changed, and one whose passage is gone.
    private func changed() throws -> (guess: String, orphan: String) {
        library.write("r.txt", Self.report)
        let guess = try add("called the silence of the ministry a disgrace")
        let orphan = try add("Some forty passengers who had waited on the pier since the morning")
        library.write(
            "r.txt",
            Self.report.replacing(
                "the silence of the ministry a disgrace", with: "its silence a disgrace"
            )
            .replacing(
                "Some forty passengers who had waited on the pier since the morning were sent home.",
                with: "Then it rained."))
        return (guess, orphan)
    }

    // MARK: - Review, accept, detach

    @Test func whatNeedsALookIsListedWithItsPlacesUntilItIsAnswered() throws {
        let (guess, orphan) = try changed()
        let found = notes("review")
        #expect(Set(found.compactMap { $0["id"]?.text }) == [guess, orphan])
        let guessed = try #require(found.first { $0["id"]?.text == guess })
        #expect(guessed["state"]?.text == "fuzzy")
        let place = try #require(guessed["proposals"]?.items.first)
        #expect(place["text"]?.text == "called its silence a disgrace")
        let lost = try #require(found.first { $0["id"]?.text == orphan })
        #expect(lost["state"]?.text == "orphan")
        #expect(lost["proposals"]?.items.isEmpty == true)
        let printed = run("notes", "review", commandLine.folder)
        #expect(printed.status == 0)
        #expect(printed.output.contains("  1: “called its silence a disgrace”\n"))

        let accepted = run("notes", "accept", guess, commandLine.folder, "--json")
        #expect(accepted.status == 0)
        let after = try #require(accepted.json?["annotations"]?.items.first)
        #expect(after["state"]?.text == "exact")
        #expect(after["start"] == place["start"] && after["end"] == place["end"])
        // What it was made on stays with it.
        #expect(after["quote"]?.text == "called the silence of the ministry a disgrace")
        #expect(notes("review").compactMap { $0["id"]?.text } == [orphan])

        let detached = run("notes", "detach", orphan)
        #expect(detached.status == 0 && detached.output.hasPrefix("Detached:\n"))
        let none = run("notes", "review", commandLine.folder)
        #expect(none.status == 1)
        #expect(none.messages.contains("No note needs a look"))
        #expect(notes("list").count == 2)
    }

    @Test func anotherPassageIsChosenByItsWords() throws {
        let (_, orphan) = try changed()
        let chosen = run(
            "notes", "accept", orphan, commandLine.folder, "--quote", "Then it rained")
        #expect(chosen.status == 0 && chosen.output.hasPrefix("Accepted:\n"), "\(chosen.messages)")
        let note = try #require(notes("list").first { $0["id"]?.text == orphan })
        #expect(note["state"]?.text == "exact")
        // Also for one that was detached before.
        #expect(run("notes", "detach", orphan).status == 0)
        #expect(
            run("notes", "accept", orphan, commandLine.folder, "--quote", "it rained").status == 0)
        #expect(notes("list").first { $0["id"]?.text == orphan }?["state"]?.text == "exact")
    }

    @Test func aPlaceThatThereIsNotIsNotAccepted() throws {
        let (guess, orphan) = try changed()
        let before = notes("list")
        for arguments in [
            [orphan, commandLine.folder], [guess, commandLine.folder, "--place", "2"],
            [guess, commandLine.folder, "--quote", "hippopotamus"],
            ["ffff0000", commandLine.folder],
        ] {
            let end = commandLine.run(["notes", "accept"] + arguments)
            #expect(end.status == 1, "\(arguments)")
            #expect(!end.messages.isEmpty && end.output.isEmpty)
        }
        #expect(commandLine.run(["notes", "accept", guess, "--place", "0"]).status == 64)
        #expect(run("notes", "detach", "ffff0000").status == 1)
        #expect(notes("list") == before)
    }

    // MARK: - Renamed, moved, edited

    @Test func theNotesOfAFolderFollowItWhereverItIsMoved() throws {
        library.write("here/r.txt", Self.report)
        library.write("here/deep/c.txt", "The lamp\n\nNobody had cleaned it since the spring.")
        try add("the new gearbox had not arrived", to: "here/r.txt")
        try add("cleaned it", to: "here/deep/c.txt")
        let before = notes("list", in: commandLine.path("here"))
        #expect(before.count == 2)
        library.makeFolder("elsewhere")
        library.rename("here", to: "elsewhere/there")
        let moved = commandLine.path("elsewhere/there")
        #expect(notes("list", in: moved) == before)
        #expect(run("notes", "review", moved).status == 1)
        let counts = run("list", moved, "--json").json?["articles"]?.items
        #expect(counts?.map { $0["annotations"]?.int } == [1, 1])
        // Having been seen there, they are known there by their paths.
        library.write("elsewhere/there/r.txt", "Added above.\n\n" + Self.report)
        #expect(notes("list", in: moved).map { $0["state"]?.text } == ["exact", "moved"])
        #expect(notes("list", in: moved).map { $0["article"]?.text } == ["deep/c.txt", "r.txt"])
        let reader = commandLine.program.open([moved])
        #expect(reader.wait(for: "Nobody had cleaned"), "\(reader.text)")
        #expect(reader.wait(for: "1 note"))
        reader.type("Q")
        #expect(reader.waitForEnd() == 0)
    }

    @Test func aDocumentThatWasRenamedAndEditedKeepsItsNotesAndTheReaderSaysSo() throws {
        library.write("r.txt", Self.report)
        let id = try add("the new gearbox had not arrived")
        library.remove("r.txt")
        library.write("deep/ferry.txt", Self.edited)
        let note = try #require(notes("review").first)
        #expect(note["article"]?.text == "deep/ferry.txt")
        #expect(note["state"]?.text == "fuzzy")
        #expect(note["former"]?["path"]?.text == commandLine.path("r.txt"))
        #expect(note["proposals"]?.items.first?["text"]?.text == "the new gearbox had not arrived")
        let printed = run("notes", "list", commandLine.folder).output
        #expect(printed.contains("made on r.txt, which is gone and "), "\(printed)")
        let counts = run("list", commandLine.folder, "--json").json?["articles"]?.items ?? []
        #expect(
            counts.first { $0["path"]?.text == "deep/ferry.txt" }?["annotations"]?.int == 1)

        let reader = commandLine.program.open()
        #expect(reader.wait(for: "is gone, and has its notes now"), "\(reader.text)")
        reader.type("gR")
        #expect(reader.wait(for: "Note made on r.txt, which is gone"), "\(reader.text)")
        #expect(reader.text.contains("As it is now"))
        reader.type("\r")
        #expect(reader.wait(for: "1 to check; made on r.txt"), "\(reader.text)")
        reader.type("gR")
        #expect(reader.wait(for: "As it is now"))
        reader.type("A")
        #expect(reader.wait(for: "No note needs a look any more"), "\(reader.text)")
        // Undone, it is a guess again.
        reader.type("u")
        #expect(reader.wait(for: "As it is now"), "\(reader.text)")
        reader.type("A")
        #expect(reader.wait(for: "No note needs a look any more"))
        reader.type("Q")
        #expect(reader.waitForEnd() == 0)
        let after = try #require(notes("list").first)
        #expect(after["id"]?.text == id)
        #expect(after["state"]?.text == "exact")
        #expect(after["former"] == nil)
    }

    @Test func whatTheUserDetachesFromALikelyDocumentStaysWithTheOneThatIsGone() throws {
        library.write("r.txt", Self.report)
        let id = try add("the new gearbox had not arrived")
        library.remove("r.txt")
        library.write("ferry.txt", Self.edited)
        #expect(notes("review").first?["article"]?.text == "ferry.txt")
        #expect(run("notes", "detach", id).status == 0)
        #expect(run("notes", "review", commandLine.folder).status == 1)
        #expect(notes("list").first?["article"]?.text == "r.txt")
        #expect(notes("list").first?["state"]?.text == "orphan")
    }
}
