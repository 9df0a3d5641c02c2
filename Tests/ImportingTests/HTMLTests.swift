import Articles
import Importing
import TestSupport
import Testing

private func html(_ text: String, name: String = "a.html") throws -> Article {
    try article(text, name: name)
}

/// A page with all that stands around an article.
private let page = """
    <!DOCTYPE html>
    <html lang="en"><head>
    <title>Ferry is late again | The Example Times</title>
    <meta charset="utf-8"><meta name="author" content="Anna Example">
    <meta property="og:site_name" content="The Example Times">
    <meta property="article:published_time" content="2006-11-28T10:00:00Z">
    <style>p { color: red }</style><script>document.write("<p>no</p>")</script>
    </head><body>
    <div id="cookie-notice"><p>We use cookies to make this site better for you and for our partners.
    By continuing you agree to all of it, as everybody does who comes here.</p></div>
    <header class="site-header"><a href="/"><img src="logo.png" alt="The Example Times"></a>
    <nav><ul><li><a href="/news">News</a><li><a href="/sport">Sport</a></ul></nav></header>
    <main><article>
    <h1>Ferry is late again</h1>
    <p class="byline">By Anna Example</p>
    <p>The ferry to the island came <b>three hours</b> late on Tuesday, and nobody was told why it had
    been held up in the harbour &amp; for how long.</p>
    <figure><img src="a.jpg" alt="The ferry at the pier"><figcaption>The ferry on Monday.</figcaption></figure>
    <h2>What was said</h2>
    <blockquote><p>“We are sorry,” said the harbour master, who had not been in the harbour at all on
    that day.</p></blockquote>
    <p>According to a <a href="/r">report</a>, it was the fourth time this month.<sup><a href="#n1">1</a></sup></p>
    <div class="share-bar"><a href="#">Share</a> <a href="#">Tweet</a></div>
    <ol><li>Monday<li>Thursday</ol>
    <table><caption>Delays</caption><tr><th>Day<th>Hours<tr><td>Monday<td>3<tr><td>Thursday<td>1</table>
    <p>It goes on<br>tomorrow.</p>
    <aside class="related"><h3>Related</h3><ul><li><a href="/1">Another ferry is late</a>
    <li><a href="/2">A third one, too</a><li><a href="/3">And a bus</a></ul></aside>
    </article>
    <section id="comments"><h2>Comments</h2><p>I was there and I can tell you that it was much worse than
    that, as it always is when one wants to go home.</p></section></main>
    <footer><p>© 2006 The Example Times. All rights reserved, as far as any are left.</p></footer>
    </body></html>
    """

@Suite struct HTMLTests {
    @Test func theArticleOfAPageIsReadWithoutWhatStandsAround() throws {
        let article = try html(page)
        #expect(
            outline(article) == """
                h1: Ferry is late again
                p: By Anna Example
                p: The ferry to the island came three hours late on Tuesday, and nobody was told why \
                it had been held up in the harbour & for how long.
                p: [The ferry at the pier]
                p: The ferry on Monday.
                h2: What was said
                >p: “We are sorry,” said the harbour master, who had not been in the harbour at all \
                on that day.
                p: According to a report, it was the fourth time this month.[1]
                i1.3: 1. Monday
                i1.3: 2. Thursday
                p: Delays
                pre: Day       Hours
                --------  -----
                Monday    3
                Thursday  1
                p: It goes on
                tomorrow.
                """)
        #expect(article.title == "Ferry is late again")
        #expect(article.stated?.text == "2006-11-28")
        #expect(article.remarks.contains("Author: Anna Example"))
        #expect(article.remarks.contains("Source: The Example Times"))
        #expect(article.remarks.contains("Language: en"))
        #expect(article.remarks.contains { $0.hasPrefix("Left out as no part of the article") })
        let styled = article.spans.map { article.text[$0.range] }
        #expect(styled.contains("three hours") && styled.contains("report"))
    }

    @Test func aPageWithoutAnyStructureIsReadWhole() throws {
        let article = try html("<p>One.<p>Two words<p><a href=x>Three</a>")
        #expect(outline(article) == "p: One.\np: Two words\np: Three")
        #expect(article.remarks == [])
    }

    @Test func whatIsNotSeenIsLeftOutAndTold() throws {
        let text = "a sentence that everyone who opens the page can see, long enough to be text"
        for hidden in [
            "hidden", "aria-hidden=true", "style='display: none'", "style='font-size:0px'",
            "style='color:#fff;background-color:white'", "style='VISIBILITY:hidden !important'",
            "style='position:absolute;left:-9999px'", "style='opacity:0'",
        ] {
            let article = try html(
                "<p>Here is \(text).</p><div \(hidden)><p>Secret words</p></div>")
            #expect(article.text.string == "Here is \(text).")
            #expect(
                article.remarks == [
                    "Hidden text was left out: 2 words, beginning “Secret words”."
                ])
            let inline = try html("<p>Here <span \(hidden)>Secret words</span> is \(text).</p>")
            #expect(inline.text.string == "Here is \(text).")
            #expect(inline.remarks.count == 1)
        }
    }

    @Test func aPageThatHidesAllItsTextIsReadNevertheless() throws {
        let article = try html("<div style='opacity:0'><p>One two three.</p></div>")
        #expect(article.text.string == "One two three.")
        #expect(article.remarks == ["All its text (3 words) is hidden by the page; it is shown."])
    }

    @Test(arguments: [
        ("&amp;lt; &eacute;&#233;&#xE9; &copy 2006 &notaname; &", "&lt; ééé © 2006 &notaname; &"),
        ("&#27;[31mred &#x9b;1m &#155;1m &#7;", "[31mred ›1m ›1m"),
        ("&#0;&#xD800;&#x110000;&#99999999999999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("a&#8238;b&NewLine;c&Tab;d&bsol;", "ab c d\\"),
        ("x&CounterClockwiseContourIntegral;y", "x∳y"),
    ])
    func referencesAreReplacedAndMadeFit(text: String, expected: String) throws {
        let article = try html("<p>" + text)
        #expect(
            article.text.string
                == expected.replacing("[31m", with: text.hasPrefix("&#27") ? "" : "[31m"))
    }

    @Test func endTagsThatAreLeftOutOrMisplacedCostNoText() throws {
        let article = try html(
            """
            <ul><li>a<li>b<ol start=4><li>c</ol><li>d</ul><dl><dt>e<dd>f</dl><p>g <b>h<p>i</b> j</p></p>
            <div></span>k</div></div></div><p>l
            """)
        #expect(
            outline(article) == """
                i1.2: - a
                i1.2: - b
                i2.3: 4. c
                i1.2: - d
                p: e
                p: f
                p: g h
                p: i j
                p: k
                p: l
                """)
    }

    @Test func tablesThatLayOutAPageAreTextAndOthersAreColumns() throws {
        let long = Array(repeating: "Words of an article that is set in a table.", count: 12)
            .joined(separator: " ")
        let article = try html(
            "<table><tr><td><p>\(long)</p><table><tr><td>a<td>b<tr><td>c<td>d</table><td>Aside</table>"
        )
        #expect(outline(article).hasPrefix("p: \(long)\n"))
        #expect(outline(article).hasSuffix("pre: a  b\nc  d"))
    }

    @Test func preformattedTextKeepsItsLines() throws {
        let article = try html("<pre>\n  one\n\n    <b>two</b> &lt;\n</pre><p>x\n  y</p>")
        #expect(outline(article) == "pre:   one\n\n    two <\np: x y")
    }

    @Test func powersAndNotesAreToldFromTheTextBeforeThem() throws {
        let article = try html(
            "<p>10<sup>6</sup> m, 1<sup>st</sup>, H<sub>2</sub>O.<sup>3</sup> <q>Quoted</q></p>")
        #expect(article.text.string == "10^6 m, 1st, H2O.[3] “Quoted”")
    }

    @Test func xhtmlIsReadWithoutItsDeclarations() throws {
        let article = try html(
            """
            <?xml version="1.0"?><!DOCTYPE html [<!ENTITY e SYSTEM "file:///etc/passwd">]>
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script/></head>
            <body><p>a &e; <![CDATA[b < c &amp;]]></p></body></html>
            """, name: "a.xhtml")
        #expect(article.text.string == "a &e; b < c &amp;")
    }

    @Test func linkedDataTellsTitleDateAndAuthor() throws {
        let article = try html(
            #"""
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"A \"quoted\" head\u00e9 \ud83d\ude00",
            "image":{"name":"no","datePublished":"1999-01-01"},"author":[{"@type":"Person","name":"Anna Example"}],
            "publisher":{"name":"The Example Times"},"datePublished":"2007-01-02T00:00:00+01:00"}</script><p>Text.
            """#)
        #expect(article.title == #"A "quoted" headé 😀"#)
        #expect(article.stated?.text == "2007-01-02")
        #expect(
            article.remarks == [
                "Author: Anna Example", "Date: 2007-01-02T00:00:00+01:00",
                "Source: The Example Times",
            ])
    }

    @Test func whatIsLostIsTold() throws {
        let article = try html("<p>a<img src=x><img><iframe src=y></iframe><video>no</video><!-- b")
        #expect(article.text.string == "a")
        #expect(
            article.remarks == [
                "Not shown: 2 undescribed images, 1 video, 1 embedded page.",
                "It ends in the middle of a tag, a comment or a script; text may be lost.",
            ])
    }

    /// Each in a second at most, also in a debug build: none of them may take the square of its length.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("<div>", "x", ""), ("<b>", "x", "</b>"), ("<table><tr><td>", "x", ""),
            ("<font>", "x", ""), ("<p><div>", "x", "</p>"), ("<ul><li>", "x", "</ul>"),
            ("<blockquote>", "x", "</blockquote>"), ("<a href='", "x", ""), ("&", "x", ""),
            ("<", "x", ""), ("<!", "x", ""), ("<!--", "x", ""), ("<script>", "x", ""),
            ("</", "x", ""),
            ("<p><table><td>", "x", "</p>"), ("<svg>", "x", ""), ("<li>", "x", "</ul>"),
            ("&#", "x", ""),
            ("Z&#x301;", "x", "<i>&#x301;</i>"),
        ])
    func nestingAndRepetitionEndInTime(open: String, middle: String, close: String) throws {
        let text =
            String(repeating: open, count: 20_000) + middle
            + String(repeating: close, count: 20_000)
        _ = try? html(text)
        _ = try? html(String(repeating: open + close, count: 20_000))
    }

    @Test(.timeLimit(.minutes(1)))
    func aTagOfAHundredThousandAttributesIsRead() throws {
        let attributes = (0..<100_000).map { "a\($0)=1" }.joined(separator: " ")
        #expect(try html("<p \(attributes)>x</p>").text.string == "x")
    }

    @Test func noSoupOfTagsBreaksAnything() {
        let pieces = [
            "<p>", "</p>", "<div>", "</div>", "<div hidden>", "<nav>", "</nav>", "<article>",
            "</article>", "<ul>", "</ul>", "<ol start=9223372036854775807>", "</ol>", "<li>",
            "</li>",
            "<li value=-3>", "<table>", "</table>", "<tr>", "<td>", "<th>", "</td>", "<caption>",
            "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<b>", "</b>", "<a href=#x>",
            "</a>",
            "<sup>", "</sup>", "<br>", "<hr>", "<h1>", "</h1>", "<h3>", "<q>", "</q>",
            "<img alt='a b'>",
            "<script>", "</script>", "<title>", "</title>", "<span style='display:none'>",
            "</span>",
            "<dl>", "<dt>", "<dd>", "</dl>", "<svg>", "</svg>", "<html lang=x>", "<head>",
            "</head>",
            "<body>", "</body>", "<template>", "</template>", "<", ">", "</", "<!--", "-->", "<!",
            "&",
            "&amp;", "&#x301;", "&#0;", "&#8238;", "&nbsp;", "e\u{301}", "👩‍👩‍👧", "語", " ", "\n", "\t",
            "1",
            "some words that make a sentence of a paragraph, long enough to be text.", "\u{202E}",
            "\r\n",
        ]
        for seed in UInt64(0)..<3000 {
            var numbers = SeededNumbers(seed)
            let count = Int.random(in: 1...60, using: &numbers)
            let soup = (0..<count).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
            guard
                let article = try? Importer().article(
                    from: Array(soup.utf8), path: DocumentPath(seed % 2 == 0 ? "a.html" : "a.xhtml")
                )
            else { continue }
            let fault = fault(of: article)
            #expect(fault == nil, "seed \(seed): \(fault ?? "") in \(soup)")
        }
    }
}
