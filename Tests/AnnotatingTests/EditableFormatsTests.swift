import Annotating
import Articles
import TestSupport
import Testing

/// Files of notes that people edit, and whose changes are brought back.
@Suite struct EditableFormatsTests {
    private let text = ReadingText(Texts.harbour)
    private let moment = Timestamp(milliseconds: 1_772_355_960_000)

    private func document(_ notes: [Annotation]) -> AnnotatedDocument {
        AnnotatedDocument(
            path: DocumentPath("harbour.md"), absolutePath: DocumentPath("/l/harbour.md"),
            title: "The harbour\noffice", text: text, hash: nil,
            annotations: notes.map { AnchoredAnnotation($0, .exact($0.target.selector.position)) })
    }

    private func note(
        _ id: String, _ quote: String = "settled elsewhere", body: String = "", tags: [String] = []
    ) -> Annotation {
        let hash = ContentHash(hex: String(repeating: "ab", count: 32))!
        return Annotation(
            id: AnnotationID(id),
            target: AnnotationTarget(
                hash: hash, path: DocumentPath("/l/harbour.md"),
                selector: .describing(text.range(of: quote), in: text)),
            body: body, tags: tags, created: moment, modified: moment)
    }

    /// Bodies that look like what stands around them.
    private static let bodies = [
        "", "One line.", "Two\n\nparagraphs", "> a quotation\n\nand an answer",
        "* a list\n* of two", "#+end_src\n,* x\n,,#+y\n** z", "<!-- end of note b -->",
        "- Tags: none\n- Place: nowhere", "1\r\n2", "漢字 \u{1F468}\u{200D}\u{1F469} `code`",
        "```\n# no heading\n```", ":ID: x\n:END:",
        "<!-- end of note a -->\n<!-- end of note a#2 -->",
        "  * indented\n\t#+END_SRC\n  ,* x",
    ]

    @Test(arguments: [ExchangeFormat.markdown, .org], bodies)
    func bringsBackWhatItWrote(_ format: ExchangeFormat, _ body: String) throws {
        let tags = ["money", "a, b", "say \"x\"", "  c ", "ü"]
        let notes = [
            note("a", body: body, tags: tags), note("b -->", "Friday"), note("c/ d", body: body),
        ]
        let bytes = try AnnotationExchange.export([document(notes)], as: format)
        let found = try AnnotationExchange.edits(bytes, format: format)
        #expect(found.skipped.isEmpty)
        #expect(found.edits.map(\.id) == notes.map(\.id))
        #expect(found.edits.map(\.tags) == notes.map(\.tags))
        #expect(found.edits.map(\.modified) == [moment, moment, moment])
        let lines = body.replacing("\r\n", with: "\n")
        #expect(found.edits.map(\.body) == [lines, "", lines])
    }

    @Test(arguments: [ExchangeFormat.markdown, .org])
    func bringsBackWhatWasChanged(_ format: ExchangeFormat) throws {
        let bytes = try AnnotationExchange.export(
            [document([note("a", body: "Old.", tags: ["x"])])], as: format)
        let file = String(decoding: bytes, as: UTF8.self)
            .replacing("Old.", with: "New,\nand *longer*.")
            .replacing("Tags: x", with: "Tags: x, y").replacing("TAGS: x", with: "TAGS: x, y")
        let edits = try AnnotationExchange.edits(Array(file.utf8), format: format).edits
        #expect(edits.map(\.body) == ["New,\nand *longer*."])
        #expect(edits.map(\.tags) == [["x", "y"]])
        #expect(edits.map(\.isAsWritten) == [false])
    }

    @Test(arguments: [ExchangeFormat.markdown, .org])
    func bringsBackColourAndStar(_ format: ExchangeFormat) throws {
        var (one, two) = (note("a", body: "x", tags: ["t"]), note("b", body: "x"))
        (one.colour, one.isStarred) = (.red, true)
        two.body = "- Colour: blue\n- Starred\n:STARRED: yes"
        let bytes = try AnnotationExchange.export([document([one, two])], as: format)
        func edits(_ file: String) throws -> [NoteEdit] {
            try AnnotationExchange.edits(Array(file.utf8), format: format).edits
        }
        let file = String(decoding: bytes, as: UTF8.self)
        let same = try edits(file)
        #expect(same.map(\.colour) == ["red", nil])
        #expect(same.map(\.isStarred) == [true, false])
        #expect(same.map(\.isAsWritten) == [true, true])
        let other = try edits(
            file.replacing("olour: red", with: "olour:  To  check ")
                .replacing("COLOUR: red", with: "COLOUR:  To  check "))
        #expect(other.map(\.colour) == ["To check", nil])
        #expect(other.map(\.isAsWritten) == [false, true])
        #expect(!other[0].saysTheSame(as: same[0]) && other[1].saysTheSame(as: same[1]))
        let plain = try edits(
            file.replacing("- Colour: red\n- Starred\n", with: "")
                .replacing(":COLOUR: red\n:STARRED: yes\n", with: ":STARRED: nil\n"))
        #expect(plain.map(\.colour) == [nil, nil])
        #expect(plain.map(\.isStarred) == [false, false])
        #expect(plain.map(\.isAsWritten) == [false, true])
    }

    @Test(arguments: [ExchangeFormat.markdown, .org])
    func leavesOutANoteWhoseEndIsGone(_ format: ExchangeFormat) throws {
        let bytes = try AnnotationExchange.export(
            [document([note("a", body: "First."), note("b", body: "Second.")])], as: format)
        let file = String(decoding: bytes, as: UTF8.self)
        let end = try #require(["#+end_src", "<!-- end of note a -->"].first { file.contains($0) })
        let torn = file.replacing(end, with: "", maxReplacements: 1)
        let found = try AnnotationExchange.edits(Array(torn.utf8), format: format)
        #expect(found.edits.map(\.id) == [AnnotationID("b")])
        #expect(found.edits.map(\.body) == ["Second."])
        #expect(found.skipped.count == 1)
    }

    @Test(arguments: ["", "# Notes\n", "<!-- note -->", "\u{0}\n** x\n:ID:"])
    func refusesAFileWithoutNotes(_ file: String) {
        for format in ExchangeFormat.allCases {
            #expect(throws: ExchangeError.self) {
                try AnnotationExchange.edits(Array(file.utf8), format: format)
            }
        }
    }
}
