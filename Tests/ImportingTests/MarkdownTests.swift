import Articles
import Importing
import TestSupport
import Testing

private func markdown(_ text: String) throws -> Article { try article(text, name: "a.md") }

@Suite struct MarkdownTests {
    @Test func blocksAreTold() throws {
        let article = try markdown(
            """
            Title
            =====

            One line
            and another,\\
            broken.

            ## Section

            > quoted
            > > twice

            ```swift
            let a = 1

              let b = 2
            ```

            ***

            End.
            """)
        #expect(
            outline(article) == """
                h1: Title
                p: One line and another,
                broken.
                h2: Section
                >p: quoted
                >>p: twice
                pre: let a = 1

                  let b = 2
                rule: * * *
                p: End.
                """)
        #expect(article.title == "Title")
    }

    @Test func listsNestAndKeepTheirNumbers() throws {
        let article = try markdown(
            """
            - a
            - b
              1) c
              2) d

                 more of d
            - ```
              code
              ```

            1. loose

            2. list
            """)
        #expect(
            outline(article) == """
                i1.2: - a
                i1.2: - b
                i2.3: 1) c
                i2.3: 2) d
                p: more of d
                i1.1: -
                pre: code
                i1.3: 1. loose
                i1.3: 2. list
                """)
        #expect(article.text.string.contains("1. loose\n\n2. list"))
        #expect(try markdown("- a\n- b\n  - c\n- d").text.string == "- a\n- b\n- c\n- d")
    }

    @Test func stylesAreSpans() throws {
        let article = try markdown(
            "A *b **c*** `d  e` ~~f~~ [g *h*](http://x.example) <http://y.example>")
        let expected = MarkedText("A ‹b ‹c›› ‹d e› ‹f› ‹g ‹h›› ‹http://y.example›")
        #expect(article.text == expected.text)
        #expect(article.spans.map(\.range) == expected.ranges)
        #expect(
            article.spans.map(\.style)
                == [.emphasis, .strong, .code, .struck, .link, .emphasis, .link])
    }

    @Test func aSpanNeverSplitsACluster() throws {
        let article = try markdown("x *a*\u{301} y **🇩**🇪 z")
        #expect(article.spans.map { article.text[$0.range] } == ["a\u{301}", "🇩🇪"])
    }

    @Test func imagesAreTheirDescriptions() throws {
        #expect(
            try markdown("See ![the *pier*](x.png) and ![](y.png).").text.string
                == "See [the pier] and .")
    }

    @Test func markupIsDroppedAndItsTextKept() throws {
        let article = try markdown(
            "a<br>b <b>c</b><!-- d --> e\n\n<div>\n<p>f &amp; g</p><p>h<br/>i</p>\n"
                + "<script>alert(1)</script>\n</div>\n\n<!-- nothing -->\n\nj\n")
        #expect(article.text.string == "a\nb c e\n\nf & g\nh\ni\n\nj")
    }

    @Test func tablesAreAligned() throws {
        let article = try markdown(
            "| Berth | Ship |\n|---|:-:|\n| east | *Gull* ![x](y) |\n| w | T |\n\nEnd.\n")
        #expect(
            outline(article) == """
                pre: Berth  Ship
                -----  --------
                east   Gull [x]
                w      T
                p: End.
                """)
    }

    @Test func footnotesStandAtTheEnd() throws {
        let article = try markdown("One[^b] two[^a].\n\n[^a]: Second.\n[^b]: First.\n\nEnd.\n")
        #expect(article.text.string == "One[1] two[2].\n\nEnd.\n\n[1] First.\n\n[2] Second.")
    }

    @Test func charactersThatAreSpelledOutAreCleanedToo() throws {
        let article = try markdown(
            "a&#27;[31mb &#x9b;1mc &#8238;d &shy;e&NewLine;f &#0;\n\n`&#27;`")
        #expect(article.text.string == "ab c d e\nf \u{FFFD}\n\n&#27;")
    }

    @Test func frontMatterGivesTitleAndRemarks() throws {
        let article = try markdown(
            "---\ntitle: \"The pier: a story\"\nauthor: Anna Example\ntags:\n  - a\n---\n# Other\n\nText.\n"
        )
        #expect(article.title == "The pier: a story")
        #expect(article.text.string == "Other\n\nText.")
        #expect(article.remarks == ["Author: Anna Example"])
        #expect(try markdown("---\nno front matter\n---\n").text.string.contains("no front matter"))
    }

    @Test func theHighestHeadingIsTheTitle() throws {
        #expect(try markdown("## a\n\n# b\n\n# c\n").title == "b")
        #expect(try markdown("text\n\n### *d* e\n").title == "d e")
        let plain =
            "The board agreed to rebuild the pier\n\nIt will do so soon, the chairman said "
            + "to the reporters who had come to ask.\n"
        #expect(try markdown(plain).title == "The board agreed to rebuild the pier")
    }

    @Test func textsReadAtTheSameTimeAreReadAlike() async throws {
        let text = "~~a~~ | b\n---|---\n*c* | d\n\n[^1] ~~e~~\n\n[^1]: f\n"
        let expected = try markdown(text)
        await withTaskGroup(of: Article?.self) { group in
            for _ in 0..<200 { group.addTask { try? markdown(text) } }
            for await article in group { #expect(article == expected) }
        }
    }

    /// Inputs on which parsers take quadratic time or run out of stack.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            String(repeating: "*", count: 30_000) + "x" + String(repeating: "*", count: 30_000),
            String(repeating: "*a ", count: 4_000), String(repeating: "_a", count: 100_000),
            String(repeating: ">", count: 100_000) + "x", String(repeating: "> ", count: 90) + "x",
            String(repeating: "- ", count: 50_000) + "x" + String(repeating: "\n", count: 50_000),
            String(repeating: "[", count: 50_000) + "a", String(repeating: "[a](", count: 50_000),
            String(repeating: "![[]()", count: 50_000), String(repeating: "<", count: 50_000),
            String(repeating: "<!--", count: 50_000),
            String(repeating: "\n<p><!-- a", count: 20_000),
            String(repeating: "~~a", count: 50_000), String(repeating: "`a``", count: 50_000),
            String(repeating: "[^a]", count: 50_000) + "\n\n[^a]: b\n",
            (0..<3_000).map { "[^\($0)]: a\n" }.joined()
                + String(repeating: "\n[^1]\n", count: 3_000),
            "[a]: /" + String(repeating: "u", count: 20_000) + "\n\n"
                + String(repeating: "[a] ", count: 3_000),
            (0..<3_000).map { "[a\($0)]: b\n" }.joined()
                + String(repeating: "\n[a1]\n", count: 3_000),
            "|" + String(repeating: "a|", count: 5_000) + "\n|"
                + String(repeating: "-|", count: 5_000)
                + String(repeating: "\n|x", count: 5_000),
            String(repeating: "a\n|-|-|\n", count: 20_000),
            "a | b\n--|--\n" + String(repeating: "\\| | \n", count: 50_000),
            (0..<500).map { String(repeating: "  ", count: $0) + "- x\n" }.joined(),
            String(repeating: "&", count: 100_000), String(repeating: "\\", count: 100_000),
            String(repeating: "a\n", count: 100_000) + "===",
            String(repeating: "<a ", count: 50_000),
            String(repeating: "\n1. a", count: 50_000), String(repeating: "```\n", count: 50_000),
        ])
    func nothingTakesLongOrCrashes(text: String) throws {
        let article = try Importer().article(from: Array(text.utf8), path: DocumentPath("a.md"))
        #expect(article.blocks.allSatisfy { $0.quotationDepth <= 32 })
        #expect(article.text.count <= text.utf8.count * 4)
    }
}
