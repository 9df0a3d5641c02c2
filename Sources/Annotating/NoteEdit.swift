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

/// Tags on one line, as people write them: `harbour, "tar, coal", money`.
enum TagLine {
    static func text(_ tags: [String]) -> String {
        tags.map(field).joined(separator: ", ")
    }

    /// In quotation marks, which are doubled inside, where it would be read as something else.
    private static func field(_ tag: String) -> String {
        let tag = tag.split(whereSeparator: \.isNewline).joined(separator: " ")
        let isPlain =
            !tag.isEmpty
            && !tag.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
            && tag.utf8.first != UInt8(ascii: " ") && tag.utf8.last != UInt8(ascii: " ")
        return isPlain ? tag : "\"" + tag.replacing("\"", with: "\"\"") + "\""
    }

    /// The inverse of ``text(_:)``; empty fields are no tags.
    static func tags(_ line: some StringProtocol) -> [String] {
        var tags: [String] = []
        var rest = Array(line.unicodeScalars)[...]
        while let first = rest.first {
            if first == " " || first == "," || first == "\t" {
                rest.removeFirst()
            } else if first == "\"" {
                rest.removeFirst()
                tags.append(quoted(&rest))
            } else {
                let end = rest.firstIndex(of: ",") ?? rest.endIndex
                tags.append(trimmed(rest[..<end]))
                rest = rest[end...]
            }
        }
        return tags
    }

    private static func quoted(_ rest: inout ArraySlice<Unicode.Scalar>) -> String {
        var tag = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            if scalar == "\"" {
                guard rest.first == "\"" else { break }
                rest.removeFirst()
            }
            tag.append(scalar)
        }
        return String(tag)
    }

    private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var scalars = scalars
        while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
        return String(String.UnicodeScalarView(scalars))
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
