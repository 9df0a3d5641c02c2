import Articles

/// Writes what the annotation tool brat reads (brat.nlplab.org/standoff.html): for each document its
/// reading text and a file of stand-off lines, and for all of them the kinds of annotation that
/// there are. Offsets are Unicode scalars, as brat counts. A note is a span of the type `Note` with
/// its text as the annotator's remark, which brat keeps on one line.
///
/// There is no way back: brat's remarks have no line ends, no tags and no time of change, so that a
/// note could not be told from a changed one.
struct BratExporter {
    func export(_ documents: [AnnotatedDocument]) -> [ExportedFile] {
        var taken: Set<[UInt8]> = []
        var files = [ExportedFile(path: DocumentPath("annotation.conf"), bytes: Self.kinds)]
        for document in documents {
            guard let text = document.text else { continue }
            let name = Self.name(of: document, among: &taken)
            var lines = BratLines(text)
            lines.add(document.mentions)
            lines.add(document.annotations)
            files.append(ExportedFile(path: Self.path(name, ".ann"), bytes: lines.bytes))
            files.append(ExportedFile(path: Self.path(name, ".txt"), bytes: text.bytes))
        }
        return files.sorted { $0.path < $1.path }
    }

    /// The document's path in its library without its ending, and without any way out of the folder.
    private static func name(
        of document: AnnotatedDocument, among taken: inout Set<[UInt8]>
    ) -> [UInt8] {
        let parts = document.path.bytes.split(separator: UInt8(ascii: "/")).filter { part in
            !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
        }
        let path = Array(parts.joined(separator: [UInt8(ascii: "/")]))
        let start = path.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        let dot = path.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > start ? $0 : nil }
        let stem = path.isEmpty ? Array("document".utf8) : Array(path[..<(dot ?? path.count)])
        var name = stem
        var number = 2
        while !taken.insert(name).inserted {
            name = stem + Array("-\(number)".utf8)
            number += 1
        }
        return name
    }

    private static func path(_ name: [UInt8], _ ending: String) -> DocumentPath {
        DocumentPath(bytes: name + Array(ending.utf8))
    }

    private static var kinds: [UInt8] {
        let states = "moved|fuzzy"
        let colours = NoteColour.allCases.map(\.rawValue).joined(separator: "|")
        return Array(
            """
            [entities]
            \(EntityKind.allCases.map(BratLines.type).joined(separator: "\n"))
            \(BratLines.note)

            [relations]
            <OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

            [events]

            [attributes]
            State\tArg:\(BratLines.note), Value:\(states)
            Colour\tArg:\(BratLines.note), Value:\(colours)
            Starred\tArg:\(BratLines.note)

            """.utf8)
    }
}

/// The lines of one `.ann` file.
struct BratLines {
    static let note = "Note"

    private let text: ReadingText
    private var lines: [String] = []
    private var spans = 0
    private var references = 0
    private var attributes = 0
    private var remarks = 0

    init(_ text: ReadingText) {
        self.text = text
    }

    var bytes: [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }

    /// The type that stands for a kind: its name with a capital letter.
    static func type(of kind: EntityKind) -> String {
        kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
    }

    mutating func add(_ mentions: [NamedMention]) {
        let spans = mentions.map { fragments(of: $0.range) }
        let places = ScalarPlaces(spans.flatMap { $0 }, in: text).places
        for (mention, span) in zip(mentions, spans) {
            guard let id = add(span, Self.type(of: mention.kind), places) else { continue }
            if let entity = mention.entity {
                references += 1
                let name = PercentEncoding.encode(Array(entity.rawValue.utf8))
                lines.append(
                    "N\(references)\tReference \(id) dossier:\(name)\t" + Self.line(mention.name))
            }
        }
    }

    /// Those without a place cannot be told here.
    mutating func add(_ notes: [AnchoredAnnotation]) {
        let spans = notes.map { note in note.anchor.range.map(fragments) ?? [] }
        let places = ScalarPlaces(spans.flatMap { $0 }, in: text).places
        for (note, span) in zip(notes, spans) {
            guard let id = add(span, Self.note, places) else { continue }
            let annotation = note.annotation
            if note.anchor.state != "exact" { attribute("State", of: id, note.anchor.state) }
            if let colour = annotation.colour { attribute("Colour", of: id, colour.rawValue) }
            if annotation.isStarred { attribute("Starred", of: id) }
            if !annotation.body.isEmpty { remark("AnnotatorNotes", on: id, annotation.body) }
            if !annotation.tags.isEmpty { remark("Tags", on: id, TagLine.text(annotation.tags)) }
        }
    }

    /// - Returns: the span's id; nil when nothing of it can be seen.
    private mutating func add(
        _ fragments: [TextRange], _ type: String, _ places: [TextRange: Range<Int>]
    ) -> String? {
        let known = fragments.filter { places[$0] != nil }
        guard !known.isEmpty else { return nil }
        spans += 1
        let offsets = known.compactMap { places[$0] }.map { "\($0.lowerBound) \($0.upperBound)" }
        let words = known.map { text[$0] }.joined(separator: " ")
        lines.append("T\(spans)\t\(type) \(offsets.joined(separator: ";"))\t\(words)")
        return "T\(spans)"
    }

    private mutating func attribute(_ name: String, of id: String, _ value: String? = nil) {
        attributes += 1
        lines.append("A\(attributes)\t\(name) \(id)" + (value.map { " " + $0 } ?? ""))
    }

    private mutating func remark(_ type: String, on id: String, _ text: String) {
        remarks += 1
        lines.append("#\(remarks)\t\(type) \(id)\t" + Self.line(text))
    }

    /// A text of several lines on one, where a sign says that a line ended.
    private static func line(_ text: String) -> String {
        text.textLines.joined(separator: " ⏎ ").printableLine
    }

    /// A passage cut at the ends of lines, over which no span of brat's may go.
    private func fragments(of range: TextRange) -> [TextRange] {
        let range = range.utf8.clamped(to: 0..<text.count)
        return text.bytes[range].split(separator: UInt8(ascii: "\n")).map { line in
            TextRange(utf8: line.startIndex..<line.endIndex)
        }
    }
}
