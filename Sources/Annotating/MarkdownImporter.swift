import Articles

/// Reads what people changed in a file that ``MarkdownExporter`` wrote: the text, the tags, the colour
/// and the star of its notes. All else in the file is theirs.
struct MarkdownImporter {
    /// - Throws: ``ExchangeError/malformed(_:reason:)`` when it has no note.
    func edits(
        in bytes: [UInt8]
    ) throws(ExchangeError) -> (edits: [NoteEdit], skipped: [ExchangeError]) {
        let lines = String(decoding: bytes, as: UTF8.self).textLines
        var edits: [NoteEdit] = []
        var skipped: [ExchangeError] = []
        var at = 0
        while at < lines.count {
            guard let start = MarkdownNotes.started(by: lines[at]) else {
                at += 1
                continue
            }
            let text = lines[(at + 1)...]
            guard let end = text.firstIndex(where: { $0 == start.end }) else {
                skipped.append(
                    .incomplete(index: edits.count + skipped.count, missing: "line \(start.end)"))
                at += 1
                continue
            }
            let body = Array(text[..<end]).body
            edits.append(
                NoteEdit(
                    id: start.id, body: body, marks: Self.marks(after: end, in: lines),
                    modified: start.modified, digest: start.digest))
            at = end + 1
        }
        guard !edits.isEmpty || !skipped.isEmpty else {
            throw .malformed(.markdown, reason: "it has no note that dossier wrote")
        }
        return (edits, skipped)
    }

    /// Of the list that follows a note's text.
    private static func marks(after end: Int, in lines: [Substring]) -> NoteFileMarks {
        var marks = NoteFileMarks()
        for line in lines[(end + 1)...].drop(while: { $0.allSatisfy(\.isWhitespace) }) {
            guard line.hasPrefix("- ") else { break }
            if line.hasPrefix(MarkdownNotes.tags) {
                marks.tags = TagLine.tags(line.dropFirst(MarkdownNotes.tags.count))
            } else if line.hasPrefix(MarkdownNotes.colour) {
                marks.colour = NoteFileMarks.words(line.dropFirst(MarkdownNotes.colour.count))
            } else if NoteFileMarks.words(line) == MarkdownNotes.starred {
                marks.isStarred = true
            }
        }
        return marks
    }
}
