import Articles
import Importing
import Testing

private let body = """
    The harbour board agreed on Tuesday, 2 May 1995, to rebuild the eastern pier before winter, \
    after a storm had torn away forty metres of it and left the ferry without a berth.
    """

private func ownDate(_ text: String, path: String = "a.txt") throws -> ArticleDate? {
    OwnDate.of(try Importer().article(from: Array(text.utf8), path: DocumentPath(path)))
}

@Suite struct OwnDateTests {
    @Test(arguments: [
        ("A title\n\nNov 28, 2006 | 10:15 GMT\n\n", "2006-11-28"),
        ("A title\n\nPublished: 28 November 2006\n\n", "2006-11-28"),
        ("A title\n\nPublished: 28 November 2006. Last updated: 3 December 2007\n\n", "2006-11-28"),
        ("A title\n\n2006-11-28\n\n", "2006-11-28"),
        ("A title\n\nTuesday, 28 November 2006\n\n", "2006-11-28"),
        ("A title\n\nTuesday 28/11/2006 10:15\n\n", "2006-11-28"),
        ("A title\n\n5/6/2006\n\n", "2006-06-05?"),
        ("A title\n\nBy Ann Lee | November 28, 2006\n\n", "2006-11-28"),
        ("GENEVA, 28 November 2006\n\nA title of some words\n\n", "2006-11-28"),
        ("The Coast Gazette, November 2006\n\nA title\n\n", "2006-11"),
        ("A title\n\nMOSCOW, Nov. 28, 2006 (Agency) — ", "2006-11-28"),
        ("A title\n\nMOSCOW, Nov. 28, 2006 -- ", "2006-11-28"),
        ("A title\n\nMOSCOW, 28 November 2006 – ", "2006-11-28"),
        ("A title\n\nMOSCOW, late January 2007 — ", "2007-01-22~/2007-01-31~"),
        ("A title\n\nNEW YORK, Nov. 28 (Agency) — ", nil),
        ("A title\n\nCopyright 2006 The Gazette\n\nNEW YORK, Nov. 28 (Agency) — ", "2006-11-28?"),
        ("A title\n\nWritten in spring 2007.\n\n", "2007-21"),
        (
            "A title\n\nTo: everyone who writes of the pier. From: the desk. Date: May 2006.\n\n",
            "2006-05"
        ),
        ("A title\n\nLast updated: 28 November 2006\n\n", nil),
        ("A title\n\nUpdated 28 November 2006\n\n", nil),
        ("A title\n\nBy Ann Lee | Updated November 28, 2006\n\n", nil),
        ("A title\n\nCopyright 28 November 2006 The Gazette\n\n", nil),
        ("A title\n\n© 28 November 2006, The Gazette\n\n", nil),
        ("A title\n\nJERUSALEM — ", nil),
        ("A title\n\n", nil),
        ("The storm of 28 November 2006 and its cost\n\n", nil),
        ("A title\n\n31 November 2006\n\n", nil),
        (
            "From: a@example.org\nTo: b@example.org\nDate: Tue, 28 Nov 2006 10:15:00 +0300\n\n",
            "2006-11-28"
        ),
        ("From: Ann\nTo: Ben\nSent: Tuesday, November 28, 2006 10:15 AM\n\n", "2006-11-28"),
    ])
    func theDateThatStandsOnTop(top: String, expected: String?) throws {
        #expect(try ownDate(top + body)?.value.text == expected)
    }

    @Test(arguments: [
        ("---\ntitle: A\ndate: 2006-11-28\n---\n", "2006-11-28"),
        ("---\ndate: \"2006-11-28T10:15:00Z\"\n---\n", "2006-11-28"),
        ("---\ndate: 28 November 2006\n---\n", "2006-11-28"),
        ("---\ndate: 2006-11\n---\n", "2006-11"), ("---\ndate: 2006\n---\n", "2006"),
        ("---\ndate: soon\n---\n", nil),
        ("+++\ntitle = \"A\"\ndate = 2006-11-28T10:15:00Z\n[extra]\nkey = 1\n+++\n", "2006-11-28"),
    ])
    func frontMatterTellsTheDate(top: String, expected: String?) throws {
        let date = try ownDate(top + "\n" + body, path: "a.md")
        #expect(date?.value.text == expected)
        if expected != nil { #expect(date?.source == .frontMatter) }
    }

    @Test func frontMatterOfTOMLIsNotPartOfTheText() throws {
        let text = "+++\ntitle = \"A pier\"\ntags = [\n  \"x\",\n]\n+++\n\nThe text."
        let article = try Importer().article(from: Array(text.utf8), path: DocumentPath("a.md"))
        #expect(article.title == "A pier")
        #expect(article.text.string == "The text.")
    }

    @Test func theRangeIsTheDate() throws {
        let text = "A title\n\nPublished: 28 November 2006, 10:15\n\n" + body
        let article = try Importer().article(from: Array(text.utf8), path: DocumentPath("a.txt"))
        let range = try #require(OwnDate.of(article)?.range)
        #expect(article.text[range].hasPrefix("28 November 2006"))
    }
}
