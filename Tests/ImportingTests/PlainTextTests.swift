import Articles
import Importing
import TestSupport
import Testing

@Suite struct PlainTextTests {
    @Test func linesWrappedAtAWidthAreParagraphsAgain() throws {
        let article = try article(
            """
            The harbour board agreed on Tuesday to rebuild the eastern pier
            before winter, after a storm had torn away forty metres of it and
            left the ferry without a berth.

            Work will begin next month, the chairman told reporters, and the
            ferry will use the old quay until the well-
            known pier is done, whatever the weather may be this year.
            """)
        #expect(
            outline(article) == """
                p: The harbour board agreed on Tuesday to rebuild the eastern pier before winter, \
                after a storm had torn away forty metres of it and left the ferry without a berth.
                p: Work will begin next month, the chairman told reporters, and the ferry will use \
                the old quay until the well-known pier is done, whatever the weather may be this year.
                """)
    }

    @Test func linesOfWholeParagraphsStayApart() throws {
        let first = String(repeating: "The board met again. ", count: 10)
        let second = String(repeating: "The pier was not built. ", count: 10)
        let article = try article("\(first)\nNobody came.\n\(second)\n")
        #expect(article.blocks.map(\.kind) == [.paragraph, .paragraph, .paragraph])
        #expect(article.text.string.contains("again.\n\nNobody came.\n\nThe pier"))
    }

    @Test func paragraphsThatBeginSetInAreTold() throws {
        let article = try article(
            """
              The harbour board agreed on Tuesday to rebuild the eastern pier
            before winter, after a storm had torn away forty metres of it and
            left the ferry without a berth, as the whole town could see then.
              Work will begin next month, the chairman told reporters, and the
            ferry will use the old quay until it is done, if it ever will be.
            """)
        #expect(article.blocks.count == 2)
        #expect(article.text.string.contains("see then.\n\nWork will"))
    }

    @Test func listsKeepTheirMarkersAndDepths() throws {
        let article = try article(
            """
            The board wants:
            - a new pier
            - a ferry
              - with a bell
            - quiet

            1. First this, which is told at such length that the line has to go
               on below.
            2) Then that.
            """)
        #expect(
            outline(article) == """
                p: The board wants:
                i1.2: - a new pier
                i1.2: - a ferry
                i2.2: - with a bell
                i1.2: - quiet
                i1.3: 1. First this, which is told at such length that the line has to go on below.
                i1.3: 2) Then that.
                """)
        #expect(article.text.string.contains("new pier\n- a ferry"))
    }

    private static func read(_ text: String) throws -> Article { try article(text) }

    @Test func typistsBulletsAreBullets() throws {
        let article = try Self.read("We met.\n\n   o First\n   o Then\n\no  Last of all\n")
        #expect(
            article.blocks.dropFirst().map(\.kind).allSatisfy {
                $0 == .listItem(depth: 1, marker: 2)
            })
        #expect(try Self.read("uno\no otro\n").text.string == "uno o otro")
    }

    @Test func aRuleUnderSeveralLinesIsNoUnderline() throws {
        let article = try article("Some lines\nThat stand here\n------\nMore\n")
        #expect(outline(article) == "pre: Some lines\nThat stand here\nrule: * * *\np: More")
    }

    @Test func aDashInsideAParagraphIsNoList() throws {
        let article = try article(
            """
            The harbour board agreed on Tuesday to rebuild the eastern pier
            - or what a storm had left of it - before winter comes and
            leaves the ferry without a berth.
            """)
        #expect(article.blocks.map(\.kind) == [.paragraph])
    }

    @Test func whatIsLaidOutByHandIsKept() throws {
        let table = "Berth     Ship        Days\nEast      Gull        12\nWest      Tern        3"
        #expect(outline(try article("A table:\n\n\(table)\n")) == "p: A table:\npre: \(table)")
        let verse = "The gull is white\n  and so is the foam\nThe pier is gone\n  and we go home"
        let blocks = try article("Some words come before it.\n\n\(verse)\n")
        #expect(outline(blocks) == "p: Some words come before it.\npre: \(verse)")
        let address = "Harbour Office\n1 Quay Street\nHarbourtown"
        #expect(outline(try article(address)).hasPrefix("pre: Harbour Office\n1 Quay"))
    }

    @Test func quotationsAreToldByTheirDepth() throws {
        let article = try article("He wrote:\n\n> You wrote:\n>> No.\n> \n> Yes.\n\nI did.\n")
        #expect(outline(article) == "p: He wrote:\n>p: You wrote:\n>>p: No.\n>p: Yes.\np: I did.")
    }

    @Test func headingsStandAboveText() throws {
        let text = "The harbour board agreed on Tuesday to rebuild the eastern pier before winter."
        let article = try article(
            "A pier for the whole coast\n\n\(text)\n\nWhat the Ferry Does\n\n\(text)\n\n"
                + "Part Two\n--------\n\(text)\n\n***\n\nThe end of it\n")
        #expect(
            outline(article) == """
                h1: A pier for the whole coast
                p: \(text)
                h2: What the Ferry Does
                p: \(text)
                h2: Part Two
                p: \(text)
                rule: * * *
                p: The end of it
                """)
    }

    @Test func paragraphsOfOneLineHoldAnyLength() throws {
        let line = [UInt8](repeating: UInt8(ascii: "x"), count: 5_000_000)
        let article = try Importer().article(from: line, path: DocumentPath("a.txt"))
        #expect(article.text.bytes == line)
        #expect(article.blocks.count == 1)
        #expect(article.title.utf8.count < 100)
    }

    @Test func aMillionBlankLinesAreNothing() {
        let lines = [UInt8](repeating: 10, count: 1_000_000)
        #expect(throws: ImportError.empty) {
            try Importer().article(from: lines, path: DocumentPath("a.txt"))
        }
    }

    @Test func quotationsOfAnyDepthAreRead() throws {
        let deep = try article(String(repeating: ">", count: 100_000) + " deep\n")
        #expect(deep.blocks.map(\.quotationDepth) == [32])
        #expect(deep.text.string == "deep")
    }

    @Test(arguments: [0, 1, 7, 42])
    func anyBytesBecomeAnArticleOrAnError(seed: UInt64) throws {
        var random = SeededNumbers(seed)
        let pieces = [
            "word", " ", "\n", "\n\n", "- ", "> ", "1. ", "\t", "===", "\u{301}", "é", "語", "👩‍👧",
            "\r",
            "\u{1B}[1m", "\u{200D}", "# ", "*", "_", "`", "[", "](", "|", "<b>", "&#27;", "~~",
            "\u{AD}",
            "| - | - |\n", "```\n", "    ", "---\n", "[^1]", "[^1]: ", "<br>", "![", ")", ".",
            "\u{2028}",
        ]
        for _ in 0..<300 {
            let count = Int(random.next() % 60)
            let text = (0..<count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
            for name in ["a.txt", "a.md"] {
                do { _ = try article(text.joined(), name: name) } catch ImportError.empty {}
            }
        }
    }
}
