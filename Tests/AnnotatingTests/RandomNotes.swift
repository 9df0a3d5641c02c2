import Annotating
import Articles
import TestSupport

/// Notes made at random of everything that a format could stumble over.
struct RandomNotes {
    static let hash = ContentHash(hex: String(repeating: "ab", count: 32))!
    static let path = DocumentPath("/l/a folder/härbour & co.md")

    private static let pieces = [
        "", " ", "\n", "\n\n", "\r\n", "\r", "\t", "word", "Why?", "a, b", "\"quoted\"", "it's",
        "# heading", "\n# heading\n", "\n* org\n", "\n** org two\n", "\n  #+end_src\n",
        "\n#+end_src\n", "\n,* comma\n", "\n,,#+x\n", "\n```\ncode", "\n```\n", "~~~", "`tick`",
        "**strong**", "*em", "_under_", "> quote", "\n> quote\n", "\n- item\n", "- Tags: no, tags",
        "\n<!-- note x of 2026-03-01T09:06:00.000Z -->\n", "<!-- end of note x -->", "-->",
        "\n:PROPERTIES:\n:ID: x\n:END:\n", "<script>alert(1)</script>", "&amp;", "</aside>",
        "<!--", "]]>", "{", "}", "\\", "$%^~_#", "=1+1", "@x", "+x", "שלום", "\u{202E}rtl\u{202C}",
        "\u{200F}", "\u{2066}x\u{2069}", "😀", "👨‍👩‍👧", "𝒜", "e\u{301}", "\u{0}", "\u{1B}[31m",
        "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}", "漢字", "🇫🇷", ";", "; ;", "''", "%41", "\\u0041",
    ]

    private var numbers: SeededNumbers

    init(seed: UInt64) {
        numbers = SeededNumbers(seed)
    }

    private mutating func text(upTo count: Int) -> String {
        (0..<Int.random(in: 0...count, using: &numbers))
            .map { _ in Self.pieces.randomElement(using: &numbers)! }.joined()
    }

    /// A passage of whole grapheme clusters; they overlap, nest and are the same by chance.
    private mutating func range(in text: ReadingText) -> TextRange {
        let start = Int.random(in: 0..<text.count, using: &numbers)
        let end = min(text.count, start + Int.random(in: 1...200, using: &numbers))
        return Selector.describing(TextRange(utf8: start..<end), in: text).position
    }

    private mutating func links(in text: ReadingText) -> [NoteLink] {
        (0..<Int.random(in: 0...3, using: &numbers)).map { _ in
            let range = range(in: text)
            let targets: [NoteLink.Target] = [
                .entity(EntityID("person/é " + self.text(upTo: 1)), name: self.text(upTo: 3)),
                .note(AnnotationID("00000000-0000-4000-8000-00000000000a")),
                .note(AnnotationID("x" + self.text(upTo: 2))),
                .passage(
                    AnnotationTarget(
                        hash: Self.hash, path: Self.path, selector: .describing(range, in: text))),
            ]
            let target = targets.randomElement(using: &numbers)!
            let moment = Int64.random(in: 0...2_000_000_000_000, using: &numbers)
            return NoteLink(target, created: Timestamp(milliseconds: moment))
        }
    }

    mutating func document(notes count: Int, in text: ReadingText) -> AnnotatedDocument {
        let notes = (0..<count).map { number -> AnchoredAnnotation in
            let range = range(in: text)
            let moment = Int64.random(in: 0...2_000_000_000_000, using: &numbers)
            let tags = (0..<Int.random(in: 0...6, using: &numbers)).map { _ in self.text(upTo: 3) }
            let ids = ["00000000-0000-4000-8000-00000000000\(number % 10)", "x\(number)"]
            let annotation = Annotation(
                id: AnnotationID(ids[0] + (number > 9 ? self.text(upTo: 3) + ids[1] : "")),
                target: AnnotationTarget(
                    hash: Self.hash, path: Self.path, selector: .describing(range, in: text)),
                body: self.text(upTo: 12), tags: tags,
                colour: NoteColour.allCases.randomElement(using: &numbers),
                isStarred: Bool.random(using: &numbers), links: links(in: text),
                created: Timestamp(milliseconds: moment),
                modified: Timestamp(milliseconds: moment + 1000))
            return AnchoredAnnotation(annotation, .exact(range))
        }
        return AnnotatedDocument(
            path: DocumentPath("härbour & co.md"), absolutePath: Self.path,
            title: "A <title>, \"quoted\"\n{and} 100 %", text: text, hash: Self.hash,
            annotations: notes)
    }
}
