import Articles
import Foundation
import Importing
import Testing

/// Whole pages of `Fixtures/pages`, each as it is read: "NAME.golden" beside "NAME.html".
/// `RECORD_PAGES=1` writes them anew and fails.
private enum Pages {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures/pages")

    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }.sorted()
}

@Suite struct PageTests {
    @Test func thereArePages() {
        #expect(Pages.names.count >= 5)
    }

    @Test(arguments: Pages.names) func aPageIsReadAsItsArticle(name: String) throws {
        let bytes = Array(try Data(contentsOf: Pages.folder.appending(path: name + ".html")))
        let article = try article(bytes, name: name + ".html")
        var read = "title: \(article.title)\ndate: \(article.stated?.text ?? "none")\n"
        read += article.remarks.map { "remark: \($0)\n" }.joined()
        read += "\n" + outline(article) + "\n"
        let golden = Pages.folder.appending(path: name + ".golden")
        if ProcessInfo.processInfo.environment["RECORD_PAGES"] == "1" {
            try Data(read.utf8).write(to: golden)
            Issue.record("\(name) was written anew")
        }
        #expect(read == String(decoding: try Data(contentsOf: golden), as: UTF8.self))
    }
}
