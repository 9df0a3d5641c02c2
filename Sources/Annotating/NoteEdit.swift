import Articles

/// What a file for people says of a note that it was written from: its text and tags as they are
/// in the file now.
public struct NoteEdit: Hashable, Sendable {
    public var id: AnnotationID
    /// White space around it is not told from none.
    public var body: String
    public var tags: [String]
    /// When the note had last been changed as the file was written; nil if the file says no more.
    public var modified: Timestamp?
    /// Whether nobody has changed it in the file; nil if the file does not say.
    public var isAsWritten: Bool?

    init(
        id: AnnotationID, body: String, tags: [String], modified: Timestamp?, digest: Substring?
    ) {
        self.id = id
        self.body = body
        self.tags = tags
        self.modified = modified
        isAsWritten = digest.map { $0 == Self.digest(body, tags) }
    }

    /// Tells the text and tags of a note as they stand in a file from others (FNV-1a, 64 bits).
    static func digest(ofWritten annotation: Annotation) -> String {
        digest(
            (annotation.body + "\n").printableText.textLines.body,
            TagLine.tags(TagLine.text(annotation.tags).printableText))
    }

    private static func digest(_ body: String, _ tags: [String]) -> String {
        let bytes = ([body] + tags).flatMap { text -> [UInt8] in Array(text.utf8) + [0] }
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
