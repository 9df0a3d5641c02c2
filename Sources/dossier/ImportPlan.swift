import Annotating
import Articles
import Indexing

/// What importing a file of notes would do, decided before anything is changed.
struct ImportPlan {
    enum Step {
        case add(Annotation)
        case change(Annotation)
        /// The notebook has it already.
        case keep
        /// With the reason.
        case skip(String)
    }

    private(set) var steps: [Step] = []

    /// Whole notes: one that is there already is changed only by a later version of it.
    static func of(
        _ imported: AnnotationExchange.Imported, _ notes: LibraryNotes
    ) throws -> ImportPlan {
        var plan = ImportPlan()
        for annotation in imported.annotations {
            guard let known = try notes.annotation(annotation.id) else {
                plan.steps.append(.add(annotation))
                continue
            }
            let isNewer = annotation.modified > known.modified
            let differs =
                annotation.body != known.body || annotation.tags != known.tags
                || annotation.colour != known.colour || annotation.isStarred != known.isStarred
                || annotation.links != known.links
            plan.steps.append(isNewer && differs ? .change(annotation) : .keep)
        }
        plan.steps += imported.skipped.map { .skip($0.description) }
        return plan
    }

    /// Changes of the text and tags of notes: not of one that was changed here as well since the
    /// file was written, as one of the two texts would be lost.
    static func of(
        _ edits: [NoteEdit], skipped: [ExchangeError], _ notes: LibraryNotes, now: Timestamp
    ) throws -> ImportPlan {
        var plan = ImportPlan()
        for edit in edits {
            guard var note = try notes.annotation(edit.id) else {
                plan.steps.append(.skip("There is no note \(edit.id.rawValue) any more."))
                continue
            }
            // The file has the text as it was made fit for a terminal.
            let isSame =
                Self.plain(note.body) == Self.plain(edit.body)
                && note.tags.map(\.printableLine) == edit.tags
            if isSame {
                plan.steps.append(.keep)
            } else if let modified = edit.modified, modified != note.modified {
                plan.steps.append(
                    .skip(
                        "Note \(edit.id.rawValue) was changed here after the file was written; "
                            + "export it again, or change it with `dossier notes edit`."))
            } else {
                if Self.plain(note.body) != Self.plain(edit.body) { note.body = edit.body }
                note.tags = edit.tags
                note.modified = now
                plan.steps.append(.change(note))
            }
        }
        plan.steps += skipped.map { .skip($0.description) }
        return plan
    }

    private static func plain(_ body: String) -> String {
        let lines = body.printableText.split(separator: "\n", omittingEmptySubsequences: false)
        let isBlank: (Substring) -> Bool = { $0.allSatisfy(\.isWhitespace) }
        guard let first = lines.firstIndex(where: { !isBlank($0) }),
            let last = lines.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return lines[first...last].joined(separator: "\n")
    }

    func carryOut(on notes: LibraryNotes) throws {
        for step in steps {
            switch step {
            case .add(let annotation): try notes.insert(annotation)
            case .change(let annotation): try notes.update(annotation)
            case .keep, .skip: break
            }
        }
    }

    var changesAnything: Bool { report.added + report.changed > 0 }

    /// A line for each note that is added or changed, with the first words of its passage.
    var lines: [String] {
        steps.compactMap { step in
            switch step {
            case .add(let annotation): Self.line("add", annotation)
            case .change(let annotation): Self.line("change", annotation)
            case .keep, .skip: nil
            }
        }
    }

    private static func line(_ verb: String, _ annotation: Annotation) -> String {
        let quote = annotation.target.selector.quote.exact.printableLine
        let words = quote.count > 50 ? quote.prefix(50) + "…" : quote
        let id = annotation.id.rawValue.printableLine.prefix(8)
        return "\(verb) \(id)  \(annotation.target.path.name.printableLine)  “\(words)”"
    }

    struct Report: Encodable {
        var added = 0
        var changed = 0
        var unchanged = 0
        var skipped: [String] = []
    }

    var report: Report {
        var report = Report()
        for step in steps {
            switch step {
            case .add: report.added += 1
            case .change: report.changed += 1
            case .keep: report.unchanged += 1
            case .skip(let reason): report.skipped.append(reason)
            }
        }
        return report
    }
}
