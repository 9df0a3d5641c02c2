import Annotating
import Articles

/// Edits of a file for people. What the file was written from is known from the history of the
/// notebook, so that what was changed there and what was changed here meet in one note, unless both
/// are its text.
extension NoteImport {
    mutating func add(
        _ edits: [NoteEdit], _ format: ExchangeFormat, _ notes: LibraryNotes,
        _ around: Surroundings
    ) throws {
        var known: [AnnotationID: Annotation] = [:]
        for edit in edits {
            if let note = try notes.annotation(edit.id) { known[edit.id] = note }
        }
        let bases = try Self.bases(of: edits, known, notes)
        let now = try Self.written(Array(known.values), format)
        let then = try Self.written(Array(bases.values), format)
        for var edit in edits {
            guard let note = known[edit.id], let written = now[edit.id] else {
                steps.append(.skip("There is no note \(edit.id.rawValue) any more."))
                continue
            }
            if edit.isAsWritten == true {
                steps.append(.keep)
                continue
            }
            let base = then[edit.id] ?? written
            if let name = edit.colour, name != base.colour {
                edit.colour = around.colours.colour(named: name)?.rawValue
                if edit.colour == nil {
                    steps.append(.skip(Self.unknownColour(name, of: note)))
                    edit.colour = base.colour
                }
            }
            let merge = EditMerge(edit, base: base, now: written, note)
            let isKnown = edit.modified == nil || edit.modified == note.modified
            steps.append(
                try step(merge, isKnown || then[edit.id] != nil, notes, now: around.now))
        }
    }

    /// What notes said when a file was written that are others now.
    private static func bases(
        of edits: [NoteEdit], _ known: [AnnotationID: Annotation], _ notes: LibraryNotes
    ) throws -> [AnnotationID: Annotation] {
        var bases: [AnnotationID: Annotation] = [:]
        for edit in edits where edit.isAsWritten != true {
            guard var note = known[edit.id], let modified = edit.modified,
                modified != note.modified,
                let version = try notes.version(of: edit.id, from: modified)
            else { continue }
            note.body = version.body
            note.tags = version.tags
            note.colour = version.colour
            note.isStarred = version.isStarred
            bases[edit.id] = note
        }
        return bases
    }

    private static func unknownColour(_ name: String, of note: Annotation) -> String {
        let words = note.target.selector.quote.exact.split(whereSeparator: \.isWhitespace)
            .prefix(5).joined(separator: " ")
        return "There is no colour “\(name)”; the note on “\(words)” keeps the one that it has."
    }

    /// - Parameter isBaseKnown: whether it is known what the file was written from.
    private func step(
        _ merge: EditMerge, _ isBaseKnown: Bool, _ notes: LibraryNotes, now: Timestamp
    ) throws -> Step {
        let edit = merge.edit
        if edit.saysTheSame(as: merge.now) { return .keep }
        if isBaseKnown, var merged = merge.merged {
            if merged == merge.note { return .keep }
            merged.modified = now
            return .change(from: merge.note, to: merged)
        }
        // What the file says of the note is another's text by now: it is kept for itself, once.
        var beside = merge.note
        let marks = [edit.colour ?? "", edit.isStarred ? "starred" : ""]
        beside.id = .derived(from: [merge.note.id.rawValue, edit.body] + marks + edit.tags)
        beside.body = edit.body
        beside.tags = edit.tags
        beside.colour = edit.colour.flatMap(NoteColour.init(rawValue:))
        beside.isStarred = edit.isStarred
        (beside.created, beside.modified) = (now, now)
        return try notes.annotation(beside.id) == nil ? .addBeside(beside) : .keep
    }

    /// What a file says of notes.
    private static func written(
        _ notes: [Annotation], _ format: ExchangeFormat
    ) throws -> [AnnotationID: NoteEdit] {
        guard !notes.isEmpty else { return [:] }
        let document = AnnotatedDocument(
            path: DocumentPath("x"), absolutePath: DocumentPath("/x"), title: "", text: nil,
            hash: nil, annotations: notes.map { AnchoredAnnotation($0, .orphan) })
        let file = try AnnotationExchange.export([document], as: format)
        let edits = try AnnotationExchange.edits(file, format: format).edits
        return Dictionary(edits.map { ($0.id, $0) }) { first, _ in first }
    }
}
