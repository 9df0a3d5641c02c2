import Articles

/// Reads what people changed in a file that ``OrgExporter`` wrote: the text, the tags, the colour and
/// the star of its notes.
struct OrgImporter {
    /// - Throws: ``ExchangeError/malformed(_:reason:)`` when it has no note.
    func edits(
        in bytes: [UInt8]
    ) throws(ExchangeError) -> (edits: [NoteEdit], skipped: [ExchangeError]) {
        var edits: [NoteEdit] = []
        var skipped: [ExchangeError] = []
        var note = Note()
        for line in String(decoding: bytes, as: UTF8.self).textLines + ["* "] {
            // Inside its text, a heading has a comma before it.
            if line.hasPrefix("* ") || line.hasPrefix("** ") {
                switch note.edit {
                case .success(let edit?): edits.append(edit)
                case .success(nil): break
                case .failure(let fault):
                    skipped.append(
                        .incomplete(index: edits.count + skipped.count, missing: fault.missing))
                }
                note = Note()
            } else {
                note.take(line)
            }
        }
        guard !edits.isEmpty || !skipped.isEmpty else {
            throw .malformed(.org, reason: "it has no note that dossier wrote")
        }
        return (edits, skipped)
    }

    /// What stands below one heading.
    private struct Note {
        private var id: AnnotationID?
        private var modified: Timestamp?
        private var digest: Substring?
        private var marks = NoteFileMarks()
        private var body: [Substring] = []
        private var state = State.before

        /// What a property of a star is taken back with.
        private static let no = ["no", "nil", "false", "0"]

        private enum State { case before, inside, after }

        struct Fault: Error {
            let missing: String
        }

        mutating func take(_ line: Substring) {
            switch state {
            case .before:
                if line.hasPrefix(OrgNotes.id) {
                    id = OrgNotes.id(named: line.dropFirst(OrgNotes.id.count))
                } else if line.hasPrefix(OrgNotes.modified) {
                    modified = Timestamp(
                        iso8601: String(line.dropFirst(OrgNotes.modified.count)))
                } else if line.hasPrefix(OrgNotes.digest) {
                    digest = line.dropFirst(OrgNotes.digest.count)
                } else if line.hasPrefix(OrgNotes.tags) {
                    marks.tags = TagLine.tags(line.dropFirst(OrgNotes.tags.count))
                } else if line.hasPrefix(OrgNotes.colour) {
                    marks.colour = NoteFileMarks.words(line.dropFirst(OrgNotes.colour.count))
                } else if line.hasPrefix(OrgNotes.starred) {
                    let word = NoteFileMarks.words(line.dropFirst(OrgNotes.starred.count))
                    marks.isStarred = word.map { !Self.no.contains($0.lowercased()) } ?? false
                } else if OrgNotes.isMark(line, OrgNotes.start) {
                    state = .inside
                }
            case .inside:
                if OrgNotes.isMark(line, OrgNotes.end) {
                    state = .after
                } else {
                    body.append(OrgNotes.unescaped(line))
                }
            case .after: break
            }
        }

        /// Nil for a heading without an id, which is the reader's own.
        var edit: Result<NoteEdit?, Fault> {
            guard let id else { return .success(nil) }
            guard state == .after else {
                let missing = state == .before ? OrgNotes.start : OrgNotes.end
                return .failure(Fault(missing: "line \(missing)"))
            }
            return .success(
                NoteEdit(
                    id: id, body: body.body, marks: marks, modified: modified, digest: digest))
        }
    }
}
