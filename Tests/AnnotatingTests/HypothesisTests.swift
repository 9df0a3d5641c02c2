import Annotating
import Articles
import TestSupport
import Testing

/// Notes that the Hypothesis client exported.
@Suite struct HypothesisTests {
    private let text = ReadingText("An \u{1F6A2} sails. \(Texts.harbour)")
    private let hash = ContentHash(hex: String(repeating: "ab", count: 32))!
    private let page = DocumentPath("/l/harbour.md")

    private func read(
        _ json: String, article: DocumentPath? = nil
    ) throws -> AnnotationExchange.Imported {
        try AnnotationExchange.importAnnotations(
            Array(json.utf8), format: .hypothesis, now: Timestamp(milliseconds: 7),
            article: article
        ) { path in path == page ? (hash, text) : nil }
    }

    private func export(_ target: String, more: String = "") -> String {
        """
        {"export_date": "2026-03-01T10:00:00Z", "client_version": "1.0", "annotations": [
          {"id": "x1-Y_", "created": "2026-03-01T10:05:00+01:00",
           "updated": "2026-03-01T10:06:00+01:00", "user": "acct:me@example.org",
           "uri": "https://example.org/page", "text": "By whom?", "tags": ["money"],
           "target": [\(target)]}\(more)]}
        """
    }

    private func target(_ exact: String, start: Int, source: String) -> String {
        """
        {"source": "\(source)", "selector": [
          {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 3},
          {"type": "TextPositionSelector", "start": \(start), "end": \(start + exact.utf16.count)},
          {"type": "TextQuoteSelector", "exact": "\(exact)", "prefix": "", "suffix": ""}]}
        """
    }

    @Test func countsUTF16Units() throws {
        let whole = String(decoding: text.bytes, as: UTF8.self)
        let second = text.range(of: "Friday", occurrence: 2)
        let start =
            whole.utf16.count - "Friday".utf16.count
            - String(decoding: text.bytes[second.end.utf8...], as: UTF8.self).utf16.count
        let json = export(target("Friday", start: start, source: "file:///l/harbour.md"))
        let note = try #require(try read(json).annotations.first)
        #expect(note.target.selector.position == second)
        #expect((note.target.path, note.target.hash) == (page, hash))
        #expect((note.body, note.tags) == ("By whom?", ["money"]))
        #expect(note.id == AnnotationID("https://hypothes.is/a/x1-Y_"))
        #expect(note.created == Timestamp(milliseconds: 1_772_355_900_000))
        #expect(note.modified == Timestamp(milliseconds: 1_772_355_960_000))
    }

    /// The browser's page has menus and advertisements that the document has not.
    @Test func findsTheWordsWhereThePageHadThemElsewhere() throws {
        let json = export(target("settled elsewhere", start: 9999, source: "file:///l/harbour.md"))
        let note = try #require(try read(json).annotations.first)
        #expect(note.target.selector.position == text.range(of: "settled elsewhere"))
        #expect(!note.target.selector.quote.prefix.isEmpty)
    }

    @Test func notesOnAPageOfTheWebGoToTheDocumentThatIsNamed() throws {
        let json = export(target("settled elsewhere", start: 0, source: "https://example.org/page"))
        #expect(throws: ExchangeError.self) { try read(json) }
        #expect(try read(json, article: page).annotations.map(\.target.path) == [page])
    }

    @Test func leavesOutAnswersAndNotesOnAWholePage() throws {
        let answer =
            #", {"id": "2", "text": "Yes.", "references": ["1"], "target": [{"source": "file:///l/harbour.md"}]}"#
        let broken = #", {"text": 3}, 5"#
        let found = try read(
            export(
                target("settled elsewhere", start: 0, source: "file:///l/harbour.md"),
                more: answer + broken))
        #expect(found.annotations.count == 1)
        #expect(found.skipped.count == 3)
    }

    /// As its client writes them: a page note, an answer to a note and one to that, an answer to what
    /// is not there, ranges of a page's elements, a place in a PDF, a quotation that is gone, nulls.
    private var everyShape: String {
        let page = #""uri": "https://example.org/page", "group": "__world__", "hidden": false"#
        let quote = #"{"type": "TextQuoteSelector", "exact": "settled elsewhere"}"#
        let source = #""source": "https://example.org/page""#
        let range = #"{"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 3}"#
        let pdf = #"{"type": "PageSelector", "index": 3, "label": "iv"}, 7, "x""#
        let gone = #"{"type": "TextQuoteSelector", "exact": "hippopotamus in the harbour"}"#
        return """
            {"export_date": "2026-03-01T10:00:00Z", "export_userid": "acct:me@example.org",
             "client_version": "1.1200.0", "annotations": [
              {"id": "answer2", "text": "So they do.", "references": ["note", "answer"], \(page),
               "target": [{\(source)}]},
              {"id": "answer", "text": "They say so.", "references": ["note"], \(page),
               "tags": ["doubt"], "target": [{\(source)}]},
              {"id": "page", "text": "A whole page of it.", \(page), "target": [{\(source)}]},
              {"id": "note", "text": null, "tags": null, \(page), "user_info": {"display_name": null},
               "target": [{\(source), "selector": [\(range), \(pdf), \(quote)]}]},
              {"id": "lone", "text": "Yes.", "references": ["deleted"], \(page)},
              {"id": "old", "text": "Old.", \(page), "target": [{\(source), "selector": [\(range)]}]},
              {"id": "gone", "text": "Gone.", \(page), "target": [{\(source), "selector": [\(gone)]}]}
            ]}
            """
    }

    @Test func placesWhatItCanAndSaysWhatItCannot() throws {
        let found = try read(everyShape, article: page)
        #expect(
            found.annotations.map(\.id.rawValue)
                == ["answer2", "answer", "note", "gone"].map { "https://hypothes.is/a/" + $0 })
        let passages = found.annotations.map(\.target.selector.quote.exact)
        #expect(Set(passages.prefix(3)) == ["settled elsewhere"])
        let anchors = found.annotations.map {
            AnchorFinder(text: text).anchor($0.target.selector, isSameText: true).state
        }
        #expect(anchors == ["exact", "exact", "exact", "orphan"])
        #expect(
            found.skipped.map(\.description) == [
                "Note 3 in the file (“A whole page of it.”) was left out: it is on the whole of "
                    + "https://example.org/page, not on a passage.",
                "Note 5 in the file (“Yes.”) was left out: it answers a note that is not in the file "
                    + "or was left out.",
                "Note 6 in the file (“Old.”) was left out: it is on the whole of "
                    + "https://example.org/page, not on a passage.",
            ])
    }

    @Test func readsWhatTheServiceAnswersAndABareList() throws {
        let note = """
            {"id": "1", "text": "Hm.", "target": [{"source": "file:///l/harbour.md",
             "selector": [{"type": "TextQuoteSelector", "exact": "settled elsewhere"}]}]}
            """
        let answer = #"{"id": "2", "text": "Yes.", "references": ["1"]}"#
        for json in [
            #"{"total": 2, "rows": [\#(note)], "replies": [\#(answer)]}"#, "[\(note), \(answer)]",
        ] {
            #expect(try read(json).annotations.map(\.body) == ["Hm.", "Yes."])
        }
    }

    @Test(arguments: ["", "{}", "[3]", "{\"annotations\": 3}", "null"])
    func refusesWhatIsNoExport(_ json: String) {
        #expect(throws: ExchangeError.self) { try read(json) }
    }
}
