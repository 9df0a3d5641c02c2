import Articles
import Importing
import TestSupport
import Testing

@Suite struct FeedTests {
    private let folder = TemporaryFolder()

    private static let rss = """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
            xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel><title>The Coast &amp; Harbour</title><language>en</language>
        <image><title>A picture</title></image>
        <item><title>Pier &amp;amp; ferry</title><guid>tag:1</guid>
        <media:title>Not this</media:title><dc:creator>Anna Berg</dc:creator>
        <pubDate>Tue, 28 Nov 2006 14:32:05 +0300</pubDate>
        <description>Short.</description>
        <content:encoded><![CDATA[<p>The <b>pier</b> is closed.</p><p>The ferry is not.</p>]]></content:encoded>
        </item>
        <item><title>Weather</title><link>http://example.org/2</link>
        <description>It rains.

        It will rain.</description></item>
        </channel></rss>
        """

    @Test func everyEntryOfRSSIsAnArticle() throws {
        let feed = try ImportedParts("news.rss", Self.rss, in: folder)
        #expect(feed.refused.isEmpty)
        #expect(
            feed.paths == [
                "news.rss/2006-11-28-1432-ad2b14ad", "news.rss/undated-6dc85484",
            ])
        #expect(
            outline(feed.articles[0]) == """
                h1: Pier & ferry
                p: The pier is closed.
                p: The ferry is not.
                """)
        #expect(
            feed.articles[0].remarks == [
                "Author: Anna Berg", "Date: Tue, 28 Nov 2006 14:32:05 +0300",
                "Source: The Coast & Harbour", "Language: en",
            ])
        #expect(OwnDate.of(feed.articles[0])?.value.text == "2006-11-28")
        #expect(
            outline(feed.articles[1]) == """
                h1: Weather
                p: It rains.
                p: It will rain.
                """)
        #expect(try feed.areReadAlone(in: folder))
    }

    @Test func entriesOfAtomAreReadWithTheirMarkUp() throws {
        let feed = try ImportedParts(
            "news.xml",
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour</title>
            <entry><title>If a &lt; b</title><id>urn:1</id><updated>2006-12-01T09:00:00Z</updated>
            <published>2006-11-28T14:32:05Z</published>
            <author><name>Oleg Petrov</name><uri>http://example.org/</uri></author>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><h2>First</h2>
            <p>Less &lt; than <em>more</em>.</p></div></content></entry>
            <entry><title type="html">The &lt;i&gt;ferry&lt;/i&gt;</title><id>urn:2</id>
            <summary type="html">&lt;ul&gt;&lt;li&gt;one&lt;/li&gt;&lt;/ul&gt;</summary></entry>
            </feed>
            """, in: folder)
        #expect(feed.titles == ["If a < b", "The ferry"])
        #expect(feed.paths[0].hasPrefix("news.xml/2006-11-28-1432-"))
        #expect(
            outline(feed.articles[0]) == """
                h1: If a < b
                h2: First
                p: Less < than more.
                """)
        #expect(feed.articles[0].remarks.contains("Author: Oleg Petrov"))
        #expect(outline(feed.articles[1]).hasSuffix("one"))
        #expect(try feed.areReadAlone(in: folder))
    }

    @Test func otherXMLIsNoFeed() throws {
        let other = try ImportedParts("a.xml", "<list><a>Words of a list.</a></list>", in: folder)
        #expect(other.paths == ["a.xml"])
        #expect(throws: ImportError.severalArticles) {
            folder.write("b.xml", Self.rss)
            return try Importer().article(inFile: folder.file("b.xml"), path: DocumentPath("b.xml"))
        }
    }

    @Test func aDocumentTypeIsRefusedAndNothingIsFetched() throws {
        let outside = TemporaryFolder()
        outside.write("secret.txt", "SECRET")
        let heads = [
            "<!DOCTYPE rss [<!ENTITY e SYSTEM \"file://\(outside.file("secret.txt"))\">]>",
            "<!DOCTYPE rss [<!ENTITY a \"lol\"><!ENTITY e \"&a;&a;&a;&a;&a;&a;\">]>",
            "<!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/x.dtd\">",
        ]
        for head in heads {
            let feed = try ImportedParts(
                "x.rss", "\(head)<rss><channel><item><title>&e;</title></item></channel></rss>",
                in: folder)
            #expect(feed.articles.isEmpty)
            #expect(feed.refused == ["x.rss: It declares a document type, which is refused."])
        }
    }

    @Test func whatStandsBeforeAFaultIsRead() throws {
        let cut = Self.rss.replacing("<title>Weather", with: "<title>Weather & more</tile>")
        let feed = try ImportedParts("x.rss", cut, in: folder)
        #expect(feed.titles == ["Pier & ferry"])
        #expect(feed.refused.count == 1)
        #expect(feed.refused.first?.hasPrefix("x.rss: It is no sound XML: ") == true)
    }

    @Test func hostileFeedsAreReadInBounds() throws {
        let deep = String(repeating: "<a>", count: 100_000)
        let feed = try ImportedParts("d.rss", "<rss><channel><item>\(deep)", in: folder)
        #expect(feed.refused == ["d.rss: It nests deeper than it could for a reason."])
        let many = (0..<3000).map { "<item><title>\($0)</title>x\u{1B}[31m</item>" }
        let controls = try ImportedParts(
            "c.rss", "<rss><channel>\(many.joined())</channel></rss>", in: folder)
        #expect(controls.articles.isEmpty && controls.refused.count == 1)
        let spans = String(repeating: "<i>x</i>", count: 100_000)
        let wide = try ImportedParts(
            "w.atom",
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>\(spans)</content></entry></feed>",
            in: folder)
        #expect(wide.articles.count == 1)
    }
}
