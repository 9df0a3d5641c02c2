import Articles

/// What a file for people says of a note that it was written from: its text, its tags, its colour and
/// its star as they are in the file now.
public struct NoteEdit: Hashable, Sendable {
    public var id: AnnotationID
    /// White space around it is not told from none.
    public var body: String
    public var tags: [String]
    /// As the file has it; nil for none. It is for the reader of the file to know what colours are
    /// called.
    public var colour: String?
    public var isStarred: Bool
    /// When the note had last been changed as the file was written; nil if the file says no more.
    public var modified: Timestamp?
    /// Whether nobody has changed it in the file; nil if the file does not say.
    public var isAsWritten: Bool?

    init(
        id: AnnotationID, body: String, marks: NoteFileMarks, modified: Timestamp?,
        digest: Substring?
    ) {
        self.id = id
        self.body = body
        tags = marks.tags
        colour = marks.colour
        isStarred = marks.isStarred
        self.modified = modified
        isAsWritten = digest.map { $0 == Self.digest(body, marks) }
    }

    /// Whether another says the same of a note, whenever it was written.
    public func saysTheSame(as other: NoteEdit) -> Bool {
        body == other.body && tags == other.tags && colour == other.colour
            && isStarred == other.isStarred
    }

    /// Tells what a file says of a note from what another says (FNV-1a, 64 bits).
    static func digest(ofWritten annotation: Annotation) -> String {
        var marks = NoteFileMarks(annotation)
        marks.tags = TagLine.tags(TagLine.text(annotation.tags).printableText)
        return digest((annotation.body + "\n").printableText.textLines.body, marks)
    }

    private static func digest(_ body: String, _ marks: NoteFileMarks) -> String {
        let texts = [body, marks.colour ?? "", marks.isStarred ? "starred" : ""] + marks.tags
        let bytes = texts.flatMap { text -> [UInt8] in Array(text.utf8) + [0] }
        let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01B3
        }
        return String(hash, radix: 36)
    }
}

extension String {
    /// Its lines, without the line feeds (and carriage returns before them) that end them.
    var textLines: [Substring] {
        utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
            return Substring(line)
        }
    }
}

extension Array<Substring> {
    /// The lines as one text, without blank ones at its start and its end.
    var body: String {
        var lines = self[...]
        while let first = lines.first, first.allSatisfy(\.isWhitespace) { lines.removeFirst() }
        while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
