import Articles
import Importing
import TestSupport
import Testing

private func converted(_ text: String, _ format: ConvertedFormat = .text) throws -> Article {
    let article = try Importer().article(
        converted: Array(text.utf8), format, hash: Importer.hash(Array("pdf".utf8)),
        path: DocumentPath("a.pdf"), remark: "The text was made by a test.")
    #expect(fault(of: article) == nil)
    return article
}

@Suite struct PagedTextTests {
    private let pages = """
                        THE REPORT                 1

           The ferry came late because the harbour had been
           closed, and nobody had told the people who were

                          Secret\u{C}\
                        THE REPORT                 2

           waiting for it on the pier.

           A second paragraph of the report stands here.

                          Secret\u{C}\
                        THE REPORT                 3

           The end.

                          Secret\u{C}
        """

    @Test func aFormFeedEndsAPage() throws {
        let article = try converted(pages)
        #expect(
            article.text.string == """
                The ferry came late because the harbour had been closed, and nobody had told the \
                people who were waiting for it on the pier.

                A second paragraph of the report stands here.

                The end.
                """)
        #expect(article.pages.map(\.number) == [1, 2, 3])
        #expect(
            article.remarks == [
                "The text was made by a test.",
                "Running heads, feet and page numbers were left out.",
            ])
    }

    @Test func aPassageTellsItsPage() throws {
        let article = try converted(pages)
        let text = article.text.string
        func label(_ passage: String) -> String? {
            guard let range = text.range(of: passage) else { return nil }
            let start = text[..<range.lowerBound].utf8.count
            return article.pageLabel(of: TextRange(utf8: start..<start + passage.utf8.count))
        }
        #expect(label("The ferry") == "p. 1")
        #expect(label("people who were") == "p. 1")
        #expect(label("who were waiting") == "pp. 1–2")
        #expect(label("waiting for it") == "p. 2")
        #expect(label("The end.") == "p. 3")
        #expect(article.page(at: .zero) == 1)
    }

    @Test func pagesWithoutTextAreCounted() throws {
        let article = try converted("\u{C}\u{C}One.\u{C}\n \u{C}Two.")
        #expect(article.text.string == "One.\n\nTwo.")
        #expect(article.pages.map(\.number) == [3, 5])
        #expect(throws: ImportError.empty) { try converted("\u{C}\u{C}") }
    }

    @Test func aTextWithoutPagesHasNone() throws {
        let article = try converted("One.")
        #expect(article.pages == [])
        #expect(article.pageLabel(of: article.text.range) == nil)
    }

    @Test func whatAConverterWritesAsAPageIsReadWhole() throws {
        let article = try converted(
            "<title> </title><nav><a href=x>a</a></nav><h1>T</h1><p>Text<footer>x</footer>", .html)
        #expect(article.text.string == "a\n\nT\n\nText\n\nx")
        #expect(try converted("# T\n\n*a*", .markdown).text.string == "T\n\na")
    }

    @Test(.timeLimit(.minutes(1)))
    func manyPagesEndInTime() throws {
        _ = try? converted(String(repeating: "\u{C}", count: 1_000_000))
        let article = try converted(
            (0..<20_000).map { "head \($0)\n\n\(String(repeating: "x", count: $0 % 500))y\u{C}" }
                .joined())
        #expect(article.pages.count == 20_000)
    }
}
