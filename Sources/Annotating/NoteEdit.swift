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

    public init(id: AnnotationID, body: String, tags: [String], modified: Timestamp?) {
        self.id = id
        self.body = body
        self.tags = tags
        self.modified = modified
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
