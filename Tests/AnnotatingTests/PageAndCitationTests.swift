import Annotating
import Articles
import TestSupport
import Testing

/// What is written for browsers, printers and bibliographies.
@Suite struct PageAndCitationTests {
    private let text = ReadingText("A <b>heading</b>\n\nOne & two. Three\nfour five.\n\nLast.")
    private let hash = ContentHash(hex: String(repeating: "ab", count: 32))!

    private var blocks: [Block] {
        [
            Block(.heading(level: 1), text.range(of: "A <b>heading</b>")),
            Block(.paragraph, text.range(of: "One & two. Three\nfour five.")),
            Block(.paragraph, text.range(of: "Last."), quotationDepth: 1),
        ]
    }

    private func note(_ quote: String, body: String, isGone: Bool = false) -> AnchoredAnnotation {
        let range = text.range(of: quote)
        let annotation = Annotation(
            id: AnnotationID(quote),
            target: AnnotationTarget(
                hash: hash, path: DocumentPath("/l/a b_c.md"),
                selector: .describing(range, in: text)),
            body: body, tags: ["x<y"], colour: .red, created: Timestamp(milliseconds: 0),
            modified: Timestamp(milliseconds: 0))
        return AnchoredAnnotation(annotation, isGone ? .orphan : .exact(range))
    }

    private func document(
        _ notes: [AnchoredAnnotation], title: String = "Tar & <coal>", issued: DateValue? = nil
    ) -> AnnotatedDocument {
        AnnotatedDocument(
            path: DocumentPath("a b_c.md"), absolutePath: DocumentPath("/l/a b_c.md"),
            title: title, issued: issued, text: text, blocks: blocks, hash: hash,
            annotations: notes)
    }

    private func export(_ documents: [AnnotatedDocument], _ format: ExchangeFormat) throws -> String
    {
        String(decoding: try AnnotationExchange.export(documents, as: format), as: UTF8.self)
    }

    @Test func aPageHasThePassagesMarkedAndTheNotesBesideThem() throws {
        let page = try export(
            [document([note("two. Three", body: "Why <i>?"), note("Three\nfour", body: "b")])],
            .html)
        #expect(page.contains("Tar &amp; &lt;coal&gt;</h1>"))
        #expect(page.contains("A &lt;b&gt;heading&lt;/b&gt;</h2>"))
        // The two overlap on one word.
        #expect(
            page.contains(
                """
                <mark class="red n1">two. </mark>
                """))
        #expect(
            page.contains(
                """
                <mark class="red n2">Three</mark><a class="ref" id="r1" href="#n1">1</a>\
                <mark class="red n1">
                four</mark><a class="ref" id="r2" href="#n2">2</a> five.
                """))
        #expect(page.contains(##"One &amp; <aside id="n1" class="note red" dir="auto">"##))
        #expect(page.contains("Why &lt;i&gt;?"))
        #expect(page.contains("x&lt;y"))
        #expect(page.contains(#"<div class="block quoted" dir="auto">Last.</div>"#))
    }

    @Test func aPageFetchesNothingAndKeepsWhatHasNoPlace() throws {
        let page = try export([document([note("Last.", body: "gone", isGone: true)])], .html)
        #expect(page.contains("default-src 'none'"))
        #expect(!page.contains("<script") && !page.contains("http:") && !page.contains("src="))
        #expect(page.contains("Notes without a place"))
        #expect(page.contains(">Last.</blockquote>"))
    }

    @Test func aNoteBetweenBlocksIsOnThePage() throws {
        let gap = text.range(of: "\n\nOne")
        var between = note("Last.", body: "between")
        between.anchor = .exact(TextRange(gap.start, gap.start + 2))
        let page = try export([document([between])], .html)
        #expect(
            page.contains("between") && page.contains(#"id="n1""#) && page.contains(#"id="r1""#))
    }

    @Test(arguments: [
        ("a *b* **c** `d*e*`", "<p>a <em>b</em> <strong>c</strong> <code>d*e*</code></p>"),
        ("snake_case_name 2*3*4", "<p>snake_case_name 2*3*4</p>"),
        ("*open and `not", "<p>*open and `not</p>"),
        ("a * b *c*", "<p>a * b <em>c</em></p>"),
        ("one\ntwo\n\nthree", "<p>one<br>two</p><p>three</p>"),
        ("- a\n- <b>", "<ul><li>a</li><li>&lt;b&gt;</li></ul>"),
        ("> said\n\n```\nx < *y*", "<blockquote>said</blockquote><pre>x &lt; *y*</pre>"),
        ("# Title", "<p><strong>Title</strong></p>"),
        ("[a](javascript:x)", "<p>[a](javascript:x)</p>"),
    ])
    func aNoteIsSetAsItWasMeant(body: String, html: String) throws {
        let page = try export([document([note("Last.", body: body)])], .html)
        #expect(page.contains(">1</a>" + html + #"<p class="facts">"#))
    }

    @Test func aBibliographyHasEveryDocumentOnceUnderAKeyOfItsOwn() throws {
        let day = try #require(CalendarDate(year: 2006, month: 11, day: 24).flatMap(DateValue.day))
        let documents = [
            document([note("Last.", body: "")], title: "50 % of {tar} & ~coal_\\^", issued: day),
            document([note("Last.", body: "")], issued: DateValue.year(2005)),
        ]
        let bibtex = try export(documents, .bibtex)
        #expect(bibtex.contains("@misc{a-b-c,\n"))
        #expect(bibtex.contains("@misc{a-b-c-2,\n"))
        #expect(
            bibtex.contains(
                #"title = {{50 \% of \textbraceleft{}tar\textbraceright{} \& \textasciitilde{}coal\_\textbackslash{}\textasciicircum{}}}"#
            ))
        #expect(bibtex.contains("  year = {2006},\n  month = {11},\n  day = {24},\n"))
        #expect(bibtex.contains("url = {file:///l/a%20b_c.md}"))
        let csl = try export(documents, .cslJSON)
        let joined = csl.split(whereSeparator: \.isWhitespace).joined()
        #expect(joined.contains(#""issued":{"date-parts":[[2006,11,24]]}"#))
        #expect(joined.contains(#""issued":{"date-parts":[[2005]]}"#))
        #expect(joined.contains(#""id":"a-b-c-2""#))
    }

    @Test func whatIsOnlyReadIsNotWritten() {
        #expect(throws: ExchangeError.cannotExport(.hypothesis)) {
            try AnnotationExchange.export([], as: .hypothesis)
        }
    }
}
