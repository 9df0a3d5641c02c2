import Annotating
import Articles
import TestSupport
import Testing

/// Every format, with notes made at random: what was written says what the notes said.
@Suite struct RoundTripTests {
    private static let texts = [Texts.harbour, Texts.mixed].map { ReadingText($0) }
    private let now = Timestamp(milliseconds: 1)

    private func document(_ seed: UInt64) -> AnnotatedDocument {
        var random = RandomNotes(seed: seed)
        return random.document(notes: 14, in: Self.texts[Int(seed % 2)])
    }

    private func export(_ seed: UInt64, _ format: ExchangeFormat) throws -> String {
        String(decoding: try AnnotationExchange.export([document(seed)], as: format), as: UTF8.self)
    }

    @Test(arguments: UInt64(0)..<40)
    func webAnnotationsComeBackByteForByte(seed: UInt64) throws {
        let document = document(seed)
        let bytes = try AnnotationExchange.export([document], as: .jsonld)
        for text in [document.text, nil] {
            let imported = try AnnotationExchange.importAnnotations(
                bytes, format: .jsonld, now: now
            ) { path in
                path == RandomNotes.path ? text.map { (RandomNotes.hash, $0) } : nil
            }
            #expect(imported.skipped.isEmpty)
            // A place is kept whether the document is at hand or not.
            #expect(imported.annotations == document.annotations.map(\.annotation))
            var again = document
            again.annotations = imported.annotations.map { AnchoredAnnotation($0, .orphan) }
            #expect(try AnnotationExchange.export([again], as: .jsonld) == bytes)
        }
    }

    /// What is no letter for a terminal is shown by a mark in files for people.
    private func shown(_ body: String) -> String {
        let text = (body + "\n").replacing("\r\n", with: "\n").printableText
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
        while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    @Test(arguments: [ExchangeFormat.markdown, .org], UInt64(0)..<40)
    func filesForPeopleSayEveryNote(_ format: ExchangeFormat, seed: UInt64) throws {
        let notes = document(seed).annotations.map(\.annotation)
        let bytes = Array(try export(seed, format).utf8)
        let found = try AnnotationExchange.edits(bytes, format: format)
        #expect(found.skipped.isEmpty)
        #expect(found.edits.map(\.id) == notes.map(\.id))
        #expect(found.edits.map(\.modified) == notes.map(\.modified))
        for (edit, note) in zip(found.edits, notes) {
            #expect(edit.body.utf8Bytes == shown(note.body).utf8Bytes)
        }
        #expect(found.edits.allSatisfy { $0.isAsWritten == true })
        #expect(found.edits.map(\.tags.count) == notes.map(\.tags.count))
        // The same file as some editors save it: other line ends, a byte order mark.
        let windows =
            "\u{FEFF}" + String(decoding: bytes, as: UTF8.self).replacing("\n", with: "\r\n")
        let again = try AnnotationExchange.edits(Array(windows.utf8), format: format)
        #expect(again.edits == found.edits)
    }

    @Test(arguments: UInt64(0)..<40)
    func aSpreadsheetHasEveryNote(seed: UInt64) throws {
        let rows = CSVReader.rows(try export(seed, .csv))
        let notes = document(seed).annotations.map(\.annotation)
        #expect(rows.count == notes.count + 1)
        #expect(rows.allSatisfy { $0.count == rows[0].count })
        for (row, note) in zip(rows.dropFirst(), notes) {
            let body =
                row[6].hasPrefix("'") && !note.body.hasPrefix("'")
                ? row[6].dropFirst() : row[6][...]
            #expect(String(body).utf8Bytes == note.body.printableText.utf8Bytes)
            #expect(!row.contains { "=+-@".contains($0.first ?? " ") })
        }
    }

    @Test(arguments: UInt64(0)..<40)
    func aPageHasTheTextAndEveryNoteAsText(seed: UInt64) throws {
        let page = PageReader(try export(seed, .html))
        let document = document(seed)
        #expect(page.elements.isSubset(of: PageReader.allowed))
        #expect(page.isNested)
        #expect(page.notes == document.annotations.count)
        #expect(page.references == document.annotations.count)
        let text = try #require(document.text)
        #expect(page.article.utf8Bytes == String(decoding: text.bytes, as: UTF8.self).utf8Bytes)
    }

    @Test(arguments: UInt64(0)..<10)
    func aBibliographyHasItsBracesInPairs(seed: UInt64) throws {
        let bibtex = try export(seed, .bibtex)
        var depth = 0
        for byte in bibtex.utf8 {
            if byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "}") { depth -= 1 }
            #expect(depth >= 0)
        }
        #expect(depth == 0)
    }

    @Test(arguments: UInt64(0)..<40)
    func standOffLinesQuoteTheText(seed: UInt64) throws {
        let document = document(seed)
        let files = AnnotationExchange.exportFiles([document], as: .brat)
        let text = try #require(files.first { $0.path.string.hasSuffix(".txt") })
        let scalars = Array(String(decoding: text.bytes, as: UTF8.self).unicodeScalars)
        let ann = try #require(files.first { $0.path.string.hasSuffix(".ann") })
        var spans = 0
        for line in String(decoding: ann.bytes, as: UTF8.self).split(separator: "\n") {
            let fields = line.unicodeScalars.split(
                separator: "\t", omittingEmptySubsequences: false)
            guard line.hasPrefix("T") else {
                #expect(fields.count == (line.hasPrefix("A") ? 2 : 3))
                continue
            }
            spans += 1
            let offsets = String(fields[1]).split(separator: " ", maxSplits: 1)[1]
            let words = offsets.split(separator: ";").map { pair in
                let ends = pair.split(separator: " ").compactMap { Int($0) }
                return String(String.UnicodeScalarView(scalars[ends[0]..<ends[1]]))
            }
            #expect(words.joined(separator: " ") == String(fields[2]))
        }
        #expect(spans == document.annotations.count)
    }
}

extension String {
    /// Two strings that normalise alike are not the same file.
    var utf8Bytes: [UInt8] { Array(utf8) }
}

/// Reads RFC 4180.
private enum CSVReader {
    static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = [[]]
        var field = String.UnicodeScalarView()
        var isQuoted = false
        var scalars = text.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            if isQuoted, scalar == "\"" {
                if scalars.first == "\"" {
                    field.append(scalars.removeFirst())
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"", field.isEmpty {
                isQuoted = true
            } else if !isQuoted, scalar == "," {
                rows[rows.count - 1].append(String(field))
                field = .init()
            } else if !isQuoted, scalar == "\r", scalars.first == "\n" {
                scalars.removeFirst()
                rows[rows.count - 1].append(String(field))
                field = .init()
                rows.append([])
            } else {
                field.append(scalar)
            }
        }
        return rows.last?.isEmpty == true && field.isEmpty ? rows.dropLast() : rows
    }
}

/// Reads what a page consists of, as strictly as a page that is made by rule allows.
private struct PageReader {
    static let allowed: Set = [
        "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "header", "nav", "article",
        "section", "aside", "div", "h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "hr", "mark",
        "a",
        "span", "time", "blockquote", "ul", "ol", "li", "br", "strong", "em", "code",
    ]

    private(set) var elements: Set<String> = []
    private(set) var notes = 0
    private(set) var references = 0
    private(set) var isNested = true
    /// The article without its heading, its notes and their numbers.
    private(set) var article = ""

    init(_ page: String) {
        var open: [String] = []
        var rest = page.utf8[...]
        while !rest.isEmpty {
            let text = rest.prefix { $0 != UInt8(ascii: "<") }
            rest = rest[text.endIndex...]
            let isText = open.contains("div") && !open.contains("aside") && open.last != "a"
            if isText { article += Self.plain(String(Substring(text))) }
            guard !rest.isEmpty else { break }
            let tag = String(Substring(rest.dropFirst().prefix { $0 != UInt8(ascii: ">") }))
            rest = rest.dropFirst(tag.utf8.count + 2)
            let name = String(tag.split(separator: " ")[0])
            if name.hasPrefix("/") {
                isNested = isNested && open.popLast() == String(name.dropFirst())
            } else {
                elements.insert(name)
                if name == "aside" { notes += 1 }
                if tag.hasPrefix("a class=\"ref\"") { references += 1 }
                if !["!DOCTYPE", "meta", "hr", "br"].contains(name) { open.append(name) }
            }
        }
        isNested = isNested && open.isEmpty
    }

    private static func plain(_ html: String) -> String {
        let names = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ]
        return names.reduce(html) { $0.replacing($1.0, with: $1.1) }
    }
}
