import Articles
import Foundation
import Importing
import TestSupport
import Testing

/// The files "LANGUAGE.ENCODING.txt" of `Fixtures/encodings`, each the same text as
/// "LANGUAGE.utf-8.txt" in another encoding.
private enum Samples {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Fixtures/encodings")

    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { !$0.hasSuffix(".utf-8.txt") }.sorted()

    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: name)))
    }

    static func text(_ name: String) throws -> String {
        let language = name.prefix { $0 != "." }
        let bytes = try bytes("\(language).utf-8.txt")
        return String(decoding: bytes.dropLast(), as: UTF8.self)
    }

    static func encoding(_ name: String) -> String {
        String(name.split(separator: ".").dropFirst().joined(separator: ".").dropLast(4))
    }
}

@Suite struct LegacyEncodingTests {
    @Test func thereAreSamples() {
        #expect(Samples.names.count > 40)
    }

    @Test(arguments: Samples.names)
    func aTextIsReadInTheEncodingThatItIsIn(name: String) throws {
        let article = try article(try Samples.bytes(name))
        #expect(article.text.string == (try Samples.text(name)), "\(article.remarks)")
        let remark = try #require(article.remarks.first)
        #expect(remark.lowercased().contains("taken for "))
    }

    @Test(arguments: Samples.names)
    func anEncodingThatIsChosenIsUsed(name: String) throws {
        let encoding = try #require(TextEncoding(Samples.encoding(name)))
        let importer = Importer(encoding: encoding)
        let article = try importer.article(
            from: try Samples.bytes(name), path: DocumentPath("a.txt"))
        #expect(article.text.string == (try Samples.text(name)))
        #expect(article.remarks == ["The text was read as \(encoding.name), as chosen."])
    }

    @Test(arguments: Samples.names.filter { !$0.contains("utf-") && !$0.contains("2022") })
    func aPageIsReadInTheEncodingThatItNames(name: String) throws {
        let label = Samples.encoding(name)
        for head in [
            "<meta charset=\(label)>", "<?xml version='1.0' encoding='\(label)'?>",
            "<meta http-equiv='Content-Type' content='text/html; charset=\(label)'>",
        ] {
            let page = Array("\(head)<p>".utf8) + (try Samples.bytes(name))
            let article = try article(page, name: "a.html")
            #expect(article.text.string == (try Samples.text(name)))
            #expect(article.remarks == [])
        }
    }

    @Test func labelsAreForgiving() {
        for (label, name) in [
            ("latin1", "windows-1252"), ("ISO_8859-2", "ISO-8859-2"), ("cp1251", "windows-1251"),
            ("x-sjis", "Shift_JIS"), ("gb2312", "GB18030"), ("UTF8", "UTF-8"), ("KOI8-R", "KOI8-R"),
        ] { #expect(TextEncoding(label)?.name == name) }
        for label in ["", "utf-7", "nonsense", "…", String(repeating: "x", count: 1000)] {
            #expect(TextEncoding(label) == nil)
        }
        for name in TextEncoding.names { #expect(TextEncoding(name)?.name == name) }
    }

    /// What the Encoding Standard fixes for bytes that are no text, each encoding over all pairs.
    @Test(arguments: TextEncoding.names)
    func noBytesAreTooMuchForAnEncoding(name: String) throws {
        let encoding = try #require(TextEncoding(name))
        let importer = Importer(encoding: encoding)
        for lead in UInt8(0x80)...0xFF {
            var pairs: [UInt8] = []
            for trail in UInt8(0x20)...0xFF { pairs += [lead, trail] }
            pairs += [0x0A, lead]
            if let article = try? importer.article(from: pairs, path: DocumentPath("a.txt")) {
                #expect(fault(of: article) == nil)
            }
        }
    }
}
