import Articles
import TestSupport

@testable import Importing

/// Whatever a document holds, it is read as an article that keeps the promises of articles, or it is
/// refused.
enum Reading {
    private static let limits = ImportLimits(
        maxBytes: 1 << 20, maxMarkdownBytes: 1 << 20, maxContainerBytes: 1 << 20,
        maxPartBytes: 1 << 20)

    static func decode(_ bytes: [UInt8]) -> String? {
        var input = FuzzInput(bytes)
        let number = Int(input.byte())
        let names = TextEncoding.names
        let encoding = number < names.count ? TextEncoding(names[number]) : nil
        let bytes = Array(input.rest)
        for chosen in [encoding, nil] {
            guard let decoded = try? TextDecoder(bytes, chosen: chosen, declared: encoding) else {
                continue
            }
            if String(validating: decoded.bytes, as: UTF8.self) == nil { return "no UTF-8" }
            if decoded.bytes.contains(0) { return "a NUL is left" }
            if decoded.bytes.count > 4 * bytes.count { return "the text is too long" }
        }
        return nil
    }

    static func text(_ bytes: [UInt8]) -> String? {
        if let fault = document(bytes, "a.txt") { return fault }
        let converted = try? Importer(limits: limits).article(
            converted: bytes, .text, hash: SHA256.hash(bytes), path: DocumentPath("a.pdf"),
            remark: "Converted.")
        return converted.flatMap { fault(of: $0) }
    }

    static func html(_ bytes: [UInt8]) -> String? {
        if let fault = document(bytes, "a.html") ?? document(bytes, "a.xhtml") { return fault }
        let converted = try? Importer(limits: limits).article(
            converted: bytes, .html, hash: SHA256.hash(bytes), path: DocumentPath("a.docx"),
            remark: "Converted.")
        return converted.flatMap { fault(of: $0) }
    }

    static func document(_ bytes: [UInt8], _ name: String) -> String? {
        let article = try? Importer(limits: limits).article(from: bytes, path: DocumentPath(name))
        return article.flatMap { fault(of: $0) }
    }

    /// After an even byte, an archive as it is; after an odd one, the files of a book.
    static func book(_ bytes: [UInt8]) -> String? {
        var input = FuzzInput(bytes)
        if input.byte() & 1 == 0 { return document(Array(input.rest), "a.epub") }
        let container =
            "<container><rootfiles><rootfile full-path='p'/></rootfiles></container>"
        var files = [
            (name: "META-INF/container.xml", text: container), (name: "p", text: input.text()),
        ]
        while !input.rest.isEmpty, files.count < 20 {
            let name = input.text()
            files.append((name: name, text: input.text()))
        }
        return document(ZipFile(files, isDeflated: false).bytes, "a.epub")
    }

    static func records(_ bytes: [UInt8]) -> String? {
        var input = FuzzInput(bytes)
        let names = ["a.jsonl", "a.csv", "a.tsv"]
        return parts(Array(input.rest.dropFirst()), names[Int(input.byte()) % 3])
    }

    /// A file of several articles: all of them, and each by itself.
    static func parts(_ bytes: [UInt8], _ name: String) -> String? {
        // Of its own: others read parts at the same time.
        let folder = TemporaryFolder()
        folder.write(name, bytes: bytes)
        let importer = Importer(limits: limits)
        var articles: [Article] = []
        do {
            try importer.articles(
                inFile: Array(folder.file(name).utf8), path: DocumentPath(name)
            ) { part in
                if case .article(let article) = part { articles.append(article) }
            }
        } catch {
            return "reading threw \(error)"
        }
        if let fault = articles.lazy.compactMap({ fault(of: $0) }).first { return fault }
        guard Set(articles.map(\.path)).count == articles.count else { return "one name for two" }
        for article in articles.prefix(4) {
            let path = Array(folder.file("").utf8) + article.path.bytes
            for part in [article.part, nil] {
                let alone = try? importer.article(inFile: path, path: article.path) { part }
                guard alone == article else { return "another article when it is read alone" }
            }
        }
        return nil
    }
}
