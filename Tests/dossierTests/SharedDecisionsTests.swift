import TestSupport
import Testing

/// Decisions on names that another reader or a command makes, seen in a reader that is open.
@Suite(.serialized) struct SharedDecisionsTests {
    private let program = BuiltProgram()

    init() {
        program.library.write(
            "a.txt",
            "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov in Oslo. Berg spoke.")
        program.library.write("b.md", "# Talks in Geneva\n\nHanna Berg met them in Geneva.")
    }

    private func run(_ arguments: String...) -> CommandLineRun {
        RunningProgram(arguments + [program.library.path], environment: program.environment).wait()
    }

    private func open(_ arguments: [String] = []) -> PseudoTerminal {
        let reader = program.open(arguments)
        #expect(reader.wait(for: "Oleg Petrov"))
        #expect(reader.wait(for: "Oslo  "))
        // What it has to do at its start is over.
        _ = reader.wait(seconds: 1) { _ in false }
        return reader
    }

    /// Without a key; the longest that it took since the other was done is reported.
    private func see(
        _ text: String, _ isThere: Bool = true, in readers: [PseudoTerminal], since start: Int64,
        _ longest: inout Int64
    ) {
        for reader in readers {
            #expect(
                reader.wait(seconds: 5) { $0.text.contains(text) == isThere },
                "\(text): \(reader.text)")
        }
        longest = max(longest, Clock.now - start)
    }

    @Test func whatACommandDecidesIsSeenWithinASecondWithoutAKey() throws {
        let readers = [open(), open()]
        let lone = program.open([program.library.path + "/a.txt"])
        #expect(lone.wait(for: "Oleg Petrov"))
        lone.type(":entities\r")
        #expect(lone.wait(for: "Oslo  "), "\(lone.text)")
        var longest: Int64 = 0
        #expect(run("rename", "Oleg Petrov", "Olaf the Envoy").status == 0)
        see("Olaf the Envoy", in: readers + [lone], since: Clock.now, &longest)
        #expect(run("not-an-entity", "Oslo").status == 0)
        see("Oslo  ", false, in: readers + [lone], since: Clock.now, &longest)
        #expect(run("same", "Hanna Berg", "Geneva").status == 0)
        let list = RunningProgram(
            ["decisions", program.library.path, "--json"], environment: program.environment
        ).wait()
        let decisions = try #require(list.json?["decisions"]?.items)
        #expect(decisions.count == 3)
        for decision in decisions {
            let id = try #require(decision["id"]?.text)
            let end = RunningProgram(
                ["decisions", "--remove", id, program.library.path],
                environment: program.environment
            ).wait()
            #expect(end.status == 0)
        }
        let start = Clock.now
        see("Olaf the Envoy", false, in: readers + [lone], since: start, &longest)
        see("Oslo  ", in: readers + [lone], since: start, &longest)
        FaultPlan.report("another's decision is shown after at most \(longest) ms")
        #expect(longest < 1000)
        for reader in readers + [lone] {
            reader.type("Q")
            #expect(reader.waitForEnd() == 0)
        }
    }

    @Test func whatAnotherReaderDecidesAndTakesBackIsSeenToo() {
        let (one, other) = (open(), open())
        one.type("\r\t:rename Johanna Berg\r")
        #expect(one.wait(for: "is called “Johanna Berg”; u undoes"))
        #expect(other.wait(seconds: 5) { $0.text.contains("Johanna Berg") }, "\(other.text)")
        one.type("u")
        #expect(one.wait(for: "Taken back"))
        #expect(other.wait(seconds: 5) { !$0.text.contains("Johanna Berg") }, "\(other.text)")
        for reader in [one, other] {
            reader.type("Q")
            #expect(reader.waitForEnd() == 0)
        }
    }
}
