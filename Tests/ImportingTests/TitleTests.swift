import Articles
import Importing
import Testing

private let body = """
    The harbour board agreed on Tuesday to rebuild the eastern pier before winter, after a storm \
    had torn away forty metres of it and left the ferry without a berth.

    Work will begin next month, the chairman told reporters, and the ferry will use the old quay \
    until it is done.
    """

@Suite struct TitleTests {
    @Test(arguments: [
        // A headline alone, with a deck, with a dateline in the text.
        ("Harbour Board to Rebuild Eastern Pier\n\n", "Harbour Board to Rebuild Eastern Pier"),
        (
            "Board agrees to rebuild eastern pier\n\nFerry moves to the old quay\n\n",
            "Board agrees to rebuild eastern pier"
        ),
        // A question and a cry are headlines, and so is one that ends in an abbreviation.
        ("Who will pay for the eastern pier?\n\n", "Who will pay for the eastern pier?"),
        ("Ferry returns from the U.S.\n\n", "Ferry returns from the U.S."),
        ("PIER TO BE REBUILT BEFORE WINTER\n\n", "PIER TO BE REBUILT BEFORE WINTER"),
    ])
    func theLineAboveTheTextIsTheTitle(top: String, title: String) throws {
        let article = try article(top + body)
        #expect(article.title == title)
        #expect(article.blocks[0].kind == .heading(level: 1))
    }

    @Test(arguments: [
        "Your connection to The Coast Gazette",
        "Skip to main content",
        "Skip to content\n\nMenu\n\nSearch",
        "Home > News > Coast and Harbour",
        "Home » News » Harbours",
        "News | Sport | Weather | Letters to us",
        "Advertisement",
        "ADVERTISEMENT - SCROLL TO CONTINUE",
        "Share this article on your network",
        "Print Friendly, PDF & Email",
        "Click here to print this page",
        "Sign up for our morning newsletter today",
        "Tuesday, 16 January 2007",
        "Published: January 16, 2007 12:30 PM GMT",
        "2007-01-16",
        "By Staff Reporters in Harbourtown",
        "By Anna Example and Otto Sample",
        "WORLD NEWS",
        "HARBOURTOWN, 16 January 2007",
        "https://www.example.org/news/2007/pier",
        "www.example.org",
        "12 comments",
        "3 hours ago",
        "Anna Example, Harbour Correspondent",
        "4 min read",
        "Last updated at 14:05 on Tuesday",
        "Copyright 2007 The Coast Gazette",
        "We use cookies to give you the best experience on our website. By continuing to use it, "
            + "you agree to our policy.",
        "Please enable JavaScript to read this page the way that it was meant to be.",
        "This article first appeared in The Coast Gazette on 16 January 2007.",
        "© The Coast Gazette and its licensors 2007",
    ])
    func siteFurnitureIsPassedOverAndKept(furniture: String) throws {
        let title = "Board agrees to rebuild the eastern pier"
        let article = try article("\(furniture)\n\n\(title)\n\n\(body)")
        #expect(article.title == title)
        #expect(article.text.string.hasPrefix(String(furniture.prefix(4))))
        #expect(article.blocks[0].kind == .paragraph)
    }

    @Test(arguments: [
        "Search for the missing ferry called off", "Back to the drawing board for the pier",
        "Share prices of the ferry company fall", "Page turns in the long harbour dispute",
        "Storm of fifty years ago still remembered", "Board sells all of its ferry shares",
        "Gazette dismisses its harbour correspondent", "May elections put the pier in doubt",
        "By the numbers: what the new pier costs", "World mourns the keeper of the lighthouse",
        "Prepared for war, hoping for peace at last", "News of the pier reaches the capital",
    ])
    func headlinesThatBeginLikeFurnitureAreTitles(title: String) throws {
        #expect(try article("The Coast Gazette\n\n\(title)\n\n\(body)").title == title)
    }

    @Test func muchFurnitureIsPassedOver() throws {
        let article = try article(
            """
            The Coast Gazette

            Log in

            Subscribe

            Home / News / Harbour

            Harbour

            Pier to be rebuilt before the winter storms

            By Anna Example, Staff Writer

            Tuesday 16 January 2007

            Share on Somewhere

            \(body)

            Most read

            Gull steals chips from three different mayors
            """)
        #expect(article.title == "Pier to be rebuilt before the winter storms")
    }

    @Test func aHeadlineBrokenOverTwoLinesIsOne() throws {
        let wrapped = """
            Harbour board agrees to rebuild the eastern pier before the winter
            storms, and to move the ferry

            The harbour board agreed on Tuesday to rebuild the eastern pier
            before winter, after a storm had torn away forty metres of it and
            left the ferry without a berth.
            """
        let title =
            "Harbour board agrees to rebuild the eastern pier before the winter storms, "
            + "and to move the ferry"
        let long = try article(wrapped)
        #expect(long.title == title)
        let short = try article("Harbour board agrees to\nrebuild the eastern pier\n\n" + body)
        #expect(short.title == "Harbour board agrees to rebuild the eastern pier")
        #expect(short.blocks[0].kind == .heading(level: 1))
    }

    @Test func aHeadlineRightAboveWrappedTextIsTheTitle() throws {
        let article = try article(
            """
            Pier to be rebuilt this year
            The harbour board agreed on Tuesday to rebuild the eastern pier
            before winter, after a storm had torn away forty metres of it and
            left the ferry without a berth.
            """)
        #expect(article.title == "Pier to be rebuilt this year")
        #expect(article.blocks.count == 2)
    }

    @Test func aLetterHasTheTitleOfItsSubject() throws {
        let article = try article(
            """
            From: The Harbour Master <master@example.org>
            To: All berth holders
            Date: Tue, 16 Jan 2007 12:30:00 +0000
            Subject: The eastern pier,
              and where the ferry goes

            Dear all,

            \(body)
            """)
        #expect(article.title == "The eastern pier, and where the ferry goes")
        #expect(article.blocks[0].kind == .preformatted)
    }

    @Test func theCoverOfAReportGivesItsTitle() throws {
        let article = try article(
            """
                         MINISTRY OF PORTS AND COASTAL WATERS

                              REPORT ON THE STATE
                              OF THE EASTERN PIER

                                 Prepared by the
                              Harbour Commission

                                 January 2007

            \(body)
            """)
        #expect(article.title == "REPORT ON THE STATE OF THE EASTERN PIER")
    }

    @Test func anUnderlinedHeadingIsTheTitle() throws {
        let article = try article("The Pier\n========\n\n\(body)")
        #expect(article.title == "The Pier")
        #expect(article.blocks[0].kind == .heading(level: 1))
    }

    @Test func aShortLineIsATitleWhenNothingBetterIsThere() throws {
        #expect(try article("The Pier\n\n\(body)").title == "The Pier")
        #expect(try article("NEWS\n\nThe Pier\n\n\(body)").title == "The Pier")
    }

    @Test func aLetterWithoutSubjectHasItsFirstSentenceForATitle() throws {
        let article = try article(
            """
            Harbour Office
            1 Quay Street
            Harbourtown

            16 January 2007

            Dear Mr. Sample,

            \(body)
            """)
        #expect(
            article.title
                == "The harbour board agreed on Tuesday to rebuild the eastern pier before winter…")
    }

    @Test func aShortFirstSentenceIsKeptWhole() throws {
        let article = try article(
            "Gen. Sample left the old quay at dawn on Tuesday. Nobody saw him.")
        #expect(article.title == "Gen. Sample left the old quay at dawn on Tuesday.")
    }

    @Test func aTextWithoutWordsHasItsFilesName() throws {
        #expect(try article("12 34\n\n* * *\n", name: "notes/tide table.txt").title == "tide table")
        #expect(try article("12", name: "a/.txt").title == ".txt")
        #expect(try article("12", name: "x\u{1B}[31m\n\u{202E}y.txt").title == "x y")
        #expect(try article("12", name: "\u{1B}.txt").title == "?")
    }

    @Test func aLongTitleIsCutBetweenWords() throws {
        let article = try article(String(repeating: "abcdefghi ", count: 300) + "\n")
        #expect(article.title.count <= 81)
        #expect(article.title.hasSuffix("abcdefghi…"))
    }
}
