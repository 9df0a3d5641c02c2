import Annotating
import Articles
import TestSupport
import Testing

@Suite struct ExchangeTests {
    private let text = ReadingText(Texts.harbour)
    private let today = ContentHash(hex: String(repeating: "ab", count: 32))!
    private let yesterday = ContentHash(hex: String(repeating: "01", count: 32))!

    private let now = Timestamp(milliseconds: 1_800_000_000_000)

    /// The notes in a file that has no others.
    private func read(
        _ bytes: [UInt8], document: @escaping AnnotationExchange.DocumentLookup = { _ in nil }
    ) throws -> [Annotation] {
        let imported = try AnnotationExchange.importAnnotations(
            bytes, format: .jsonld, now: now, document: document)
        #expect(imported.skipped.isEmpty)
        return imported.annotations
    }

    private func note(
        _ number: Int, _ quote: String, hash: ContentHash? = nil, body: String = "",
        tags: [String] = [], colour: NoteColour? = nil
    ) -> AnchoredAnnotation {
        let range = text.range(of: quote)
        let target = AnnotationTarget(
            hash: hash ?? today, path: DocumentPath("/home/me/a folder/härbour.md"),
            selector: Selector.describing(range, in: text))
        let annotation = Annotation(
            id: AnnotationID("7c9e6679-7425-40de-944b-e07fc1f90a0\(number)"), target: target,
            body: body, tags: tags, colour: colour, isStarred: colour != nil,
            created: Timestamp(milliseconds: 1_772_355_900_250),
            modified: Timestamp(milliseconds: 1_772_355_960_000))
        return AnchoredAnnotation(annotation, hash == nil ? .exact(range) : .orphan)
    }

    private var documents: [AnnotatedDocument] {
        [
            AnnotatedDocument(
                path: DocumentPath("härbour.md"),
                absolutePath: DocumentPath("/home/me/a folder/härbour.md"),
                title: "The harbour office", text: text, hash: today,
                annotations: [
                    note(
                        1, "settled elsewhere", body: "By whom?\nAsk \"the\" clerk.",
                        tags: ["money"]),
                    note(2, "“elsewhere” meant"),
                    note(3, "director", tags: ["people", "a,b"], colour: .violet),
                    note(4, "Friday", hash: yesterday, body: "\u{1}\u{7F}\\ 👨‍👩‍👧‍👦"),
                ])
        ]
    }

    @Test func bringsBackWhatItWrote() throws {
        let bytes = try AnnotationExchange.export(documents, as: .jsonld)
        let imported = try read(bytes) { _ in (today, text) }
        #expect(imported == documents[0].annotations.map(\.annotation))
        var again = documents[0]
        again.annotations = imported.map { AnchoredAnnotation($0, .orphan) }
        #expect(try AnnotationExchange.export([again], as: .jsonld) == bytes)
    }

    @Test func bringsBackLinks() throws {
        var document = documents[0]
        let moment = Timestamp(milliseconds: 1_772_355_900_999)
        let passage = AnnotationTarget(
            hash: yesterday, path: DocumentPath("/home/me/other.md"),
            selector: Selector(
                quote: TextQuoteSelector(exact: "a quay", prefix: "on ", suffix: "."),
                position: TextRange(utf8: 3..<9), occurrences: 1))
        let targets: [NoteLink.Target] = [
            .entity(EntityID("person/ann lee.0k3"), name: "Ann \"Lee\""),
            .note(AnnotationID("7c9e6679-7425-40de-944b-e07fc1f90a02")),
            .note(AnnotationID("https://hypothes.is/a/x")), .passage(passage),
            .passage(document.annotations[0].annotation.target),
        ]
        document.annotations[1].annotation.links = targets.map { NoteLink($0, created: moment) }
        document.annotations[2].annotation.links = [NoteLink(targets[0], created: moment)]
        let bytes = try AnnotationExchange.export([document], as: .jsonld)
        let json = String(decoding: bytes, as: UTF8.self)
        #expect(json.utf8Contains("\"motivation\": \"linking\""))
        #expect(json.utf8Contains("\"purpose\": \"identifying\""))
        let imported = try read(bytes) { $0.name == "other.md" ? nil : (today, text) }
        #expect(imported == document.annotations.map(\.annotation))
        var again = document
        again.annotations = imported.map { AnchoredAnnotation($0, .orphan) }
        #expect(try AnnotationExchange.export([again], as: .jsonld) == bytes)
    }

    @Test func countsScalarsInWebAnnotations() throws {
        let json = String(
            decoding: try AnnotationExchange.export(documents, as: .jsonld), as: UTF8.self)
        let range = text.range(of: "director")
        let start = text.scalarOffset(of: range.start)
        #expect(start < range.start.utf8)
        let selector = "\"TextPositionSelector\",\n              \"start\": "
        #expect(json.utf8Contains(selector + "\(start),"))
        #expect(!json.utf8Contains(selector + "\(range.start.utf8),"))
    }

    @Test func keepsAPlaceWhoseTextIsNotAtHand() throws {
        let bytes = try AnnotationExchange.export(documents, as: .jsonld)
        #expect(try read(bytes) == documents[0].annotations.map(\.annotation))
    }

    @Test func leavesAPlaceOpenThatOtherProgramsCount() throws {
        let json = """
            {"id": "http://example.org/1", "type": "Annotation", "target": {"source": "file:///a.txt",
             "dossier:hash": "sha256:\(today)", "selector": [
              {"type": "TextPositionSelector", "start": 3, "end": 9},
              {"type": "TextQuoteSelector", "exact": "settled elsewhere"}]}}
            """
        let imported = try read(Array(json.utf8))
        #expect(imported[0].target.selector.position.isEmpty)
    }

    @Test func readsBodiesInEveryShapeOfTheModel() throws {
        let bodies = [
            #""bodyValue": "Plain.""#, #""body": "http://example.org/x""#,
            #""motivation": "tagging", "body": {"type": "TextualBody", "value": "tag"}"#,
            #""body": {"type": "Choice", "items": [{"value": "One."}, {"value": "Two."}]}"#,
            #""body": {"value": "Hm.", "purpose": ["commenting", "replying"]}"#,
            #""motivation": ["tagging", "commenting"], "body": {"type": "SpecificResource", "source": "urn:t"}"#,
        ]
        let items = bodies.enumerated().map { index, body in
            """
            {"id": "http://example.org/\(index)", \(body), "target": {"source": "a%20b.txt",
             "dossier:hash": "sha256:\(today)", "selector": {"type": "FragmentSelector",
              "value": "x", "refinedBy": {"type": "TextQuoteSelector", "exact": "q"}}}}
            """
        }
        let json = "\u{FEFF}[" + items.joined(separator: ",") + "]"
        let imported = try AnnotationExchange.importAnnotations(
            Array(json.utf8), format: .jsonld, now: now, folder: DocumentPath("/l"))
        #expect(imported.skipped.isEmpty)
        #expect(
            imported.annotations.map(\.body)
                == ["Plain.", "<http://example.org/x>", "", "One.\n\nTwo.", "Hm.", ""])
        #expect(imported.annotations.map(\.tags) == [[], [], ["tag"], [], [], ["urn:t"]])
        #expect(Set(imported.annotations.map(\.target.path)) == [DocumentPath("/l/a b.txt")])
    }

    @Test(arguments: [
        ("file:///a%20b", "/a b"), ("file://localhost/a", "/a"), ("a/b.txt", "/l/a/b.txt"),
        ("/a", "/a"), ("file://elsewhere/a", nil), ("urn:x-pdf:abc", nil), ("//host/a", nil),
        ("https://example.org/a", nil), ("", nil), ("file:///a%00b", nil),
    ])
    func aSourceIsAFileOfThisMachineOrNone(source: String, path: String?) throws {
        let json = """
            {"id": "urn:x", "type": "Annotation", "target": {"source": "\(source)", "dossier:hash": "sha256:\(today)",
             "selector": {"type": "TextQuoteSelector", "exact": "q"}}}
            """
        let imported = try? AnnotationExchange.importAnnotations(
            Array(json.utf8), format: .jsonld, now: now, folder: DocumentPath("/l"))
        #expect(imported?.annotations.first?.target.path.string == path)
    }

    @Test func readsOneAnnotationWithoutBrackets() throws {
        let json = """
            {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://example.org/1",
             "type": "Annotation", "created": "2026-03-01T10:05:00+01:00", "extra": [1, {}],
             "body": {"type": "TextualBody", "value": "Hm."},
             "target": {"source": "file:///a/b%20c.txt", "dossier:hash": "sha256:\(today)",
                        "selector": {"type": "TextQuoteSelector", "exact": "q"}}}
            """
        let notes = try read(Array(json.utf8))
        #expect(notes.count == 1)
        #expect(notes[0].id == AnnotationID("http://example.org/1"))
        #expect(notes[0].body == "Hm.")
        #expect(notes[0].target.path == DocumentPath("/a/b c.txt"))
        #expect(notes[0].created == Timestamp(milliseconds: 1_772_355_900_000))
    }

    @Test(arguments: [
        "", "{", "[1]", "{}", "null", "{\"items\": 3}", "[{\"target\": {}}]", "\u{0}",
        String(repeating: "[", count: 100_000),
        #"[{"id":"a","target":{"source":"x","selector":{"type":"TextPositionSelector","start":1e99}}}]"#,
    ])
    func refusesWhatIsNoCollection(_ json: String) {
        #expect(throws: ExchangeError.self) {
            try read(Array(json.utf8))
        }
    }

    @Test func takesFromOtherProgramsWhatItCanPlace() throws {
        let json = """
            [{"type": "Annotation", "target": "http://example.org/elsewhere"},
             {"id": "http://example.org/1", "body": [
                {"type": "TextualBody", "value": "One."}, {"purpose": "tagging", "value": "t"},
                {"type": "TextualBody", "value": "Two."}],
              "target": {"source": "file:///a.txt", "selector": [
                {"type": "TextQuoteSelector", "exact": "settled elsewhere"}]}},
             {"id": "http://example.org/2", "target": {"source": "http://example.org/a.txt",
              "selector": {"type": "TextQuoteSelector", "exact": "settled elsewhere"}}},
             {"id": "http://example.org/3", "target": {"source": "file:///gone.txt",
              "selector": {"type": "TextQuoteSelector", "exact": "settled elsewhere"}}}]
            """
        let imported = try AnnotationExchange.importAnnotations(
            Array(json.utf8), format: .jsonld, now: now
        ) { path in path == DocumentPath("/a.txt") ? (today, text) : nil }
        let skipped = imported.skipped.map { error in
            switch error {
            case .incomplete(let index, _), .unreadable(let index, _): index
            default: -1
            }
        }
        #expect(skipped == [0, 2, 3])
        let note = try #require(imported.annotations.first)
        #expect(note.target.hash == today)
        #expect(note.target.selector == .describing(text.range(of: "settled elsewhere"), in: text))
        #expect((note.body, note.tags) == ("One.\n\nTwo.", ["t"]))
        #expect((note.created, note.modified) == (now, now))
    }

    @Test func takesTheHashFromTheCanonicalName() throws {
        let json = """
            {"id": "urn:x", "type": "Annotation",
             "target": {"source": "file:///a.txt", "canonical": "urn:sha256:\(today)",
             "selector": {"type": "TextQuoteSelector", "exact": "q", "prefix": "p"}}}
            """
        #expect(try read(Array(json.utf8)).map(\.target.hash) == [today])
    }

    @Test func readsAnEmptyCollection() throws {
        let bytes = try AnnotationExchange.export([], as: .jsonld)
        #expect(try read(bytes).isEmpty)
    }

    @Test func refusesFormatsThatAreOnlyWritten() {
        for format in ExchangeFormat.allCases where !format.canBeImported {
            #expect(throws: ExchangeError.cannotImport(format)) {
                try AnnotationExchange.importAnnotations([], format: format, now: now)
            }
        }
    }

    @Test func writesOneRowANote() throws {
        let csv = String(
            decoding: try AnnotationExchange.export(documents, as: .csv), as: UTF8.self)
        let start = text.scalarOffset(of: text.range(of: "settled elsewhere").start)
        let head =
            "id,article,title,start,end,quote,body,tags,state,created,modified,colour,starred\r\n"
        let row =
            "7c9e6679-7425-40de-944b-e07fc1f90a01,härbour.md,The harbour office,"
            + "\(start),\(start + 17),settled elsewhere,\"By whom?\nAsk \"\"the\"\" clerk.\",money,"
            + "exact,2026-03-01T09:05:00.250Z,2026-03-01T09:06:00.000Z,,\r\n"
        #expect(csv.utf8.starts(with: (head + row).utf8))
        #expect(csv.utf8Contains(",\"people;a,b\",exact,"))
    }

    @Test func writesMarkdownForPeople() throws {
        var document = documents[0]
        document.annotations = [document.annotations[0]]
        let start = text.scalarOffset(of: text.range(of: "settled elsewhere").start)
        let markdown = try AnnotationExchange.export([document], as: .markdown)
        #expect(
            String(decoding: markdown, as: UTF8.self) == """
                # Notes

                ## The harbour office

                `härbour.md`

                > settled elsewhere

                <!-- note 7c9e6679-7425-40de-944b-e07fc1f90a01 of 2026-03-01T09:06:00.000Z 13rwanq1l5r4l -->

                By whom?
                Ask "the" clerk.

                <!-- end of note 7c9e6679-7425-40de-944b-e07fc1f90a01 -->

                - Tags: money
                - Place: exact, characters \(start) to \(start + 17)

                """)
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"),
        (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ])
    func writesTimesInUTC(milliseconds: Int64, iso8601: String) throws {
        var document = documents[0]
        document.annotations[0].annotation.created = Timestamp(milliseconds: milliseconds)
        let bytes = try AnnotationExchange.export([document], as: .jsonld)
        #expect(String(decoding: bytes, as: UTF8.self).utf8Contains("\"created\": \"\(iso8601)\""))
        let imported = try read(bytes)
        #expect(imported[0].created.milliseconds == milliseconds)
    }
}

extension String {
    fileprivate func utf8Contains(_ other: String) -> Bool {
        let wanted = Array(other.utf8)
        let bytes = Array(utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
    }
}
