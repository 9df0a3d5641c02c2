import Articles
import Importing
import TestSupport
import Testing

@Suite struct BookTests {
    private func container(_ package: String = "OEBPS/c.opf") -> String {
        """
        <?xml version="1.0"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
        <rootfile full-path="\(package)" media-type="application/oebps-package+xml"/></rootfiles></container>
        """
    }

    private func package(_ chapters: [String], title: String = "The Pier") -> String {
        let items = chapters.enumerated().map {
            "<item id=\"c\($0)\" href=\"\($1)\" media-type=\"application/xhtml+xml\"/>"
        }
        let order = chapters.indices.map { "<itemref idref=\"c\($0)\"/>" }
        return """
            <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(title)</dc:title>
            <dc:creator>Anna Berg</dc:creator><dc:language>en</dc:language><dc:date>2006-11-28</dc:date>
            </metadata><manifest>\(items.joined())
            <item id="p" href="p.jpg" media-type="image/jpeg"/></manifest>
            <spine><itemref idref="p"/>\(order.joined())</spine></package>
            """
    }

    private func page(_ body: String, head: String = "") -> String {
        "\(head)<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head>"
            + "<body>\(body)</body></html>"
    }

    private func book(_ files: [(String, String)], isDeflated: Bool = false) throws -> Article {
        try article(ZipFile(files, isDeflated: isDeflated).bytes, name: "b.epub")
    }

    @Test(arguments: [false, true]) func aBookIsReadInTheOrderOfItsChapters(
        isDeflated: Bool
    ) throws {
        let book = try book(
            [
                ("META-INF/container.xml", container()),
                ("OEBPS/two.xhtml", page("<h2>Two</h2><p>The ferry sails.</p>")),
                ("OEBPS/c.opf", package(["text/one.xhtml", "two.xhtml#top", "gone.xhtml"])),
                (
                    "OEBPS/text/one.xhtml",
                    page("<h2>One</h2><p>The pier is closed.</p>", head: "<!DOCTYPE html>")
                ),
            ], isDeflated: isDeflated)
        #expect(
            outline(book) == """
                h1: The Pier
                h2: One
                p: The pier is closed.
                h2: Two
                p: The ferry sails.
                """)
        #expect(book.title == "The Pier")
        #expect(OwnDate.of(book)?.value.text == "2006-11-28")
        #expect(
            book.remarks == [
                "Author: Anna Berg", "Date: 2006-11-28", "Language: en",
                "Left out: gone.xhtml, which is missing.",
            ])
    }

    @Test func entitiesAndOutsideFilesStayOutside() throws {
        let types = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY a \"lol\">]>"
        let files = [
            ("META-INF/container.xml", container("c.opf")),
            ("a.xhtml", page("<p>Fine &e; and &a;.</p>", head: types)),
            ("../../PWNED.txt", "x"), ("/tmp/PWNED.txt", "x"),
        ]
        let escaping = [
            "../../../../etc/passwd", "file:///etc/passwd", "http://127.0.0.1:9/x", "%2e%2e/x",
            "/etc/passwd", "a.xhtml",
        ]
        let read = try book(files + [("c.opf", package(escaping))])
        #expect(read.text.string == "The Pier\n\nFine &e; and &a;.")
        #expect(read.remarks.contains { $0.contains("lies outside the book (and 4 more)") })
        #expect(throws: ImportError.self) {
            try book(files + [("c.opf", types + package(["a.xhtml"]))])
        }
        #expect(throws: ImportError.self) { try book([("META-INF/container.xml", container())]) }
        #expect(throws: ImportError.self) { try book([("a.xhtml", "x")]) }
    }

    @Test func whatAnEntryClaimsIsNotBelieved() throws {
        let files = [
            ("META-INF/container.xml", container("c.opf")),
            ("c.opf", package(["a.xhtml", "b.xhtml"])),
            ("a.xhtml", page("<p>Fine.</p>")),
            ("b.xhtml", page("<p>" + String(repeating: "A", count: 17 << 20) + "</p>")),
        ]
        let read = try book(files, isDeflated: true)
        #expect(read.text.string == "The Pier\n\nFine.")
        #expect(read.remarks.last == "Left out: b.xhtml: more would come of it than is read.")
        #expect(
            throws: ImportError.malformed(
                "No chapter of it can be read: a.xhtml, which is missing.")
        ) {
            try book(Array(files.prefix(2)))
        }
        let bytes = ZipFile(Array(files.prefix(3)), isDeflated: true).bytes
        for length in stride(from: 0, to: bytes.count, by: 7) {
            _ = try? Importer().article(from: Array(bytes[..<length]), path: DocumentPath("b.epub"))
        }
        var numbers = SeededNumbers(7)
        for _ in 0..<300 {
            var broken = bytes
            for _ in 0..<3 {
                broken[Int.random(in: 0..<broken.count, using: &numbers)] = UInt8.random(
                    in: 0...255, using: &numbers)
            }
            _ = try? Importer().article(from: broken, path: DocumentPath("b.epub"))
        }
    }

    @Test func aChapterIsReadOnceHoweverOftenItIsNamed() throws {
        let package = package(["a.xhtml"])
            .replacing(
                "<itemref idref=\"c0\"/>",
                with: String(repeating: "<itemref idref=\"c0\"/>", count: 50_000))
        let read = try book([
            ("META-INF/container.xml", container("c.opf")), ("c.opf", package),
            ("a.xhtml", page("<p>Once.</p>")),
        ])
        #expect(read.text.string == "The Pier\n\nOnce.")
    }
}
