import Glibc
import TestSupport
import Testing

/// The real program in a real pseudo-terminal.
@Suite(.serialized) struct ReaderEndToEndTests {
    private let program = BuiltProgram()

    init() {
        program.library.write(
            "a.txt",
            """
            Envoy returns

            Foreign minister Hanna Berg met Oleg Petrov in Oslo on Monday. Berg said little.

            Petrov left for Geneva before the evening.
            """)
        program.library.write(
            "b.md",
            """
            # Talks go on in Geneva

            Hanna Berg and Oleg Petrov met again in **Geneva**.
            """)
    }

    @Test func theListTheTextAndTheEntitiesAreShown() {
        let terminal = program.open()
        #expect(terminal.wait(for: "Envoy returns"))
        #expect(terminal.wait(for: "Talks go on in Geneva"))
        #expect(terminal.wait { $0.text.contains("Hanna Berg") && $0.text.contains("Entities") })
        terminal.type("q")
        #expect(terminal.waitForEnd() == 0)
        #expect(terminal.isRestored)
    }

    @Test func aNameIsFollowedToAnotherArticleAndBack() {
        let terminal = program.open()
        #expect(terminal.wait(for: "Talks go on"))
        // With its count in all articles a name leads somewhere.
        #expect(terminal.wait(for: "2 · 3"))
        terminal.type("\r\t")
        terminal.type("\r")
        #expect(terminal.wait(for: "in 2 articles"))
        terminal.type("G\r")
        #expect(terminal.wait(for: "met again in Geneva"))
        #expect(terminal.wait(for: "article 2 of 2"))
        terminal.type("\u{0F}")
        #expect(terminal.wait(for: "in 2 articles"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test func whatComesChangesAndGoesInTheFolderIsSeen() {
        let terminal = program.open()
        #expect(terminal.wait(for: "2 · 3"))
        program.library.write("0.txt", "An early paper\n\nHanna Berg wrote to Oleg Petrov.")
        #expect(terminal.wait(for: "An early paper"))
        // What is being read stays: the article that was selected, though it has another row now.
        #expect(terminal.text.contains("Berg said little"))
        #expect(terminal.wait(for: "2/3"))
        program.library.write("a.txt", "Envoy returns\n\nHanna Berg said a lot this time.")
        #expect(terminal.wait(for: "said a lot this time"))
        program.library.remove("0.txt")
        #expect(terminal.wait { !$0.text.contains("An early paper") })
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test func aNoteIsTaggedColouredStarredLinkedAndFiltered() throws {
        var terminal = program.open()
        #expect(terminal.wait(for: "2 · 3"))
        terminal.type("\r\ta")
        terminal.type("\u{1B}[200~Ask *her*\r\nabout the dates\u{1B}[201~")
        terminal.type("\u{13}")
        #expect(terminal.wait(for: "saved"))
        terminal.type("tmoney\r")
        #expect(terminal.wait(for: "Tagged money"))
        terminal.type("Hviolet\r")
        #expect(terminal.wait(for: "Marked violet"))
        terminal.type("*")
        #expect(terminal.wait(for: "Starred"))
        terminal.type("l")
        #expect(terminal.wait(for: "link to this"))
        terminal.type(":link Oleg Petrov\r")
        #expect(terminal.wait(for: "Linked to Oleg Petrov"))
        terminal.type("K")
        #expect(terminal.wait(for: "person, 3 mentions"))
        terminal.type("j\r")
        #expect(terminal.wait(for: "in 2 articles"))
        #expect(terminal.wait(for: "Notes"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
        terminal = program.open(rows: 24, columns: 80)
        #expect(terminal.wait(for: "Envoy returns"))
        terminal.type("gnftag:money colour:violet is:linked @oleg\r")
        #expect(terminal.wait(for: "1 note that answers"))
        #expect(terminal.wait(for: "Ask her about the dates"))
        terminal.type("f -is:starred\r")
        #expect(terminal.wait(for: "No note answers"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test func aNoteIsThereTomorrow() {
        var terminal = program.open()
        #expect(terminal.wait(for: "Oleg Petrov"))
        terminal.type("\r\ta")
        terminal.type("Ask her about the dates")
        terminal.type("\u{13}")
        #expect(terminal.wait(for: "saved"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
        terminal = program.open()
        #expect(terminal.wait(for: "Envoy returns"))
        terminal.type("gn")
        #expect(terminal.wait(for: "Ask her about the dates"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test func theArticleThatWasReadLastIsThereTomorrow() {
        var terminal = program.open()
        #expect(terminal.wait(for: "Petrov left for Geneva"))
        terminal.type("j\r")
        #expect(terminal.wait(for: "met again in Geneva"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
        terminal = program.open()
        #expect(terminal.wait(for: "met again in Geneva"))
        #expect(terminal.wait(for: "2/2"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test func thePlaceIsThereTomorrow() {
        let text = (1...200).map { "Paragraph number \($0) of a long text." }
        program.library.write("c.txt", "A long text\n\n" + text.joined(separator: "\n\n"))
        let path = program.library.path + "/c.txt"
        var terminal = program.open([path])
        #expect(terminal.wait(for: "Paragraph number 1 of"))
        terminal.type("   ")
        #expect(terminal.wait { !$0.text.contains("Paragraph number 1 of") })
        #expect(terminal.wait(for: "Paragraph number 60 of"))
        let before = terminal.lines[5]
        terminal.type("q")
        #expect(terminal.waitForEnd() == 0)
        terminal = program.open([path])
        #expect(terminal.wait { $0.lines[5] == before })
    }

    @Test func aDocumentThatIsLeftWhereItBeginsLeavesNothingToRemember() {
        let path = program.library.path + "/a.txt"
        for keys in ["q", "jq"] {
            let terminal = program.open([path], rows: 6, columns: 40)
            #expect(terminal.wait(for: "Envoy returns"))
            terminal.type(keys)
            #expect(terminal.waitForEnd() == 0)
            #expect(program.home.names(in: "state/dossier").isEmpty == (keys == "q"))
        }
    }

    @Test func aSmallWindowShowsOnePaneAndGrows() {
        let terminal = program.open(rows: 10, columns: 40)
        #expect(terminal.wait(for: "Envoy returns"))
        terminal.resize(rows: 40, columns: 120)
        #expect(terminal.wait { $0.text.contains("Hanna Berg") && $0.text.contains("Entities") })
        terminal.resize(rows: 1, columns: 1)
        terminal.resize(rows: 24, columns: 80)
        #expect(terminal.wait(for: "Envoy returns"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGABRT])
    func aSignalLeavesTheTerminalAsItWas(signal: Int32) {
        let terminal = program.open()
        #expect(terminal.wait(for: "Envoy returns"))
        terminal.signal(signal)
        #expect(terminal.waitForEnd() != nil)
        #expect(terminal.isRestored)
    }

    @Test(arguments: ["dumb", "no-such-terminal", ""])
    func aTerminalThatCannotShowItIsNamedInAClearMessage(name: String) {
        let terminal = program.open(environment: ["TERM": name])
        #expect(terminal.wait { $0.text.contains("TERM") })
        #expect(terminal.waitForEnd().map { $0 >> 8 } == 2)
        #expect(terminal.isRestored)
    }

    @Test func escapeSequencesOfADocumentAreShownAsText() {
        program.library.write(
            "evil\u{1B}]0;owned\u{07}.txt", "Harmless title\n\nBefore \u{1B}[31mred\u{1B}[0m after."
        )
        let terminal = program.open()
        #expect(terminal.wait(for: "Harmless title"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
    }

    @Test func noDocumentIsChanged() {
        let before = program.library.read("a.txt")
        let terminal = program.open()
        #expect(terminal.wait(for: "Envoy returns"))
        terminal.type("\r\th")
        #expect(terminal.wait(for: "saved"))
        terminal.type("Q")
        #expect(terminal.waitForEnd() == 0)
        #expect(program.library.read("a.txt") == before)
    }
}
