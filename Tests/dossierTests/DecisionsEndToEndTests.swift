import Glibc
import TestSupport
import Testing

/// Names decided on in the real program.
@Suite(.serialized) struct DecisionsEndToEndTests {
    private let program = BuiltProgram()

    init() {
        program.library.write(
            "a.txt",
            "Envoy returns\n\nForeign minister Hanna Berg met Oleg Petrov in Oslo. Berg spoke.")
        program.library.write("b.md", "# Talks in Geneva\n\nHanna Berg met them in Geneva.")
    }

    @Test func aRenamingIsSeenAtOnceAndUndone() {
        let terminal = program.open()
        #expect(terminal.wait(for: "Talks in Geneva"))
        #expect(terminal.wait(for: "2 · 3"))
        terminal.type("\r\t")
        terminal.type(":rename Johanna Berg\r")
        #expect(terminal.wait(for: "is called “Johanna Berg”; u undoes"))
        #expect(terminal.wait(for: "Johanna Berg   "))
        terminal.type("u")
        #expect(terminal.wait(for: "Taken back"))
        #expect(terminal.wait { !$0.text.contains("Johanna Berg   ") })
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test func decisionsAreListedAndTakenBack() {
        program.library.write("entities.toml", "[[entity]]\nname = \"Oslo\"\nkind = \"place\"\n")
        let terminal = program.open()
        #expect(terminal.wait(for: "Talks in Geneva"))
        #expect(terminal.wait(for: "2 · 3"))
        terminal.type("\r\t")
        terminal.type(":rename Johanna Berg\r")
        #expect(terminal.wait(for: "is called “Johanna Berg”; u undoes"))
        terminal.type(":decisions\r")
        #expect(terminal.wait(for: "3 decisions"))
        #expect(terminal.wait(for: "entities.toml"))
        terminal.type("x")
        #expect(terminal.wait(for: "2 decisions"))
        terminal.type("u")
        #expect(terminal.wait(for: "3 decisions"))
        terminal.type("\r")
        #expect(terminal.wait(for: "next part"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test func anOpenPageShowsWhatWasDecidedAtOnce() {
        let terminal = program.open()
        #expect(terminal.wait(for: "Talks in Geneva"))
        #expect(terminal.wait(for: "2 · 3"))
        terminal.type("\r\t\r")
        #expect(terminal.wait(for: "· Hanna Berg"))
        terminal.type("gg:rename Johanna Berg\r")
        #expect(terminal.wait(for: "· Johanna Berg"))
        terminal.type("u")
        #expect(terminal.wait(for: "· Hanna Berg"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test func namesOfADocumentByItselfAreDecidedOn() {
        let path = program.library.path + "/a.txt"
        var terminal = program.open([path])
        #expect(terminal.wait(for: "Envoy returns"))
        terminal.type("\t3")
        #expect(terminal.wait(for: "Oleg Petrov   "))
        terminal.type(":rename Johanna Berg\r")
        #expect(terminal.wait(for: "Johanna Berg   "))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
        terminal = program.open([path])
        #expect(terminal.wait(for: "Envoy returns"))
        terminal.type("3")
        #expect(terminal.wait(for: "Johanna Berg   "))
        terminal.type("D")
        #expect(terminal.wait(for: "1 decision"))
        terminal.type("xq")
        #expect(terminal.wait(for: "Hanna Berg    "))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test func theOtherOfAPairIsPickedByAFewLetters() {
        let terminal = program.open()
        #expect(terminal.wait(for: "Talks in Geneva"))
        #expect(terminal.wait(for: "2 · 3"))
        terminal.type("\r\t=petr")
        #expect(terminal.wait(for: "Names"))
        terminal.type("\r")
        #expect(terminal.wait(for: "are one; u undoes"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }
}
