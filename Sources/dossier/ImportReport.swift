import Articles
import Indexing

/// What an import would do or did, for people and for JSON.
struct ImportReport: Encodable {
    var added = 0
    var changed = 0
    var unchanged = 0
    /// Of those added, the ones whose passage does not stand in its document.
    var unplaced = 0
    var skipped: [String] = []

    init(_ plan: NoteImport) {
        for step in plan.steps {
            switch step {
            case .add(_, let anchor):
                added += 1
                if let anchor, anchor.range == nil { unplaced += 1 }
            case .addBeside: added += 1
            case .change: changed += 1
            case .keep: unchanged += 1
            case .skip(let reason): skipped.append(reason)
            }
        }
    }

    var changesAnything: Bool { added + changed > 0 }

    /// A line for each note that is added or changed, with the first words of its passage.
    static func lines(of plan: NoteImport, _ colours: NoteColourNames) -> [String] {
        plan.steps.compactMap { step in
            switch step {
            case .add(let annotation, let anchor):
                line("add", annotation) + (anchor.map(remark) ?? "  (its document is not here)")
            case .change(let before, let annotation):
                line("change", annotation) + "  ("
                    + before.differences(to: annotation).words(colours).printableLine + ")"
            case .addBeside(let annotation):
                line("add", annotation) + "  (beside the note, which was changed here as well)"
            case .keep, .skip: nil
            }
        }
    }

    private static func remark(_ anchor: Anchor) -> String {
        switch anchor {
        case .exact, .moved: ""
        case .fuzzy: "  (the words have changed)"
        case .ambiguous: "  (the words stand there several times)"
        case .orphan: "  (the words do not stand there)"
        }
    }

    private static func line(_ verb: String, _ annotation: Annotation) -> String {
        let quote = annotation.target.selector.quote.exact.printableLine
        let words = quote.count > 50 ? quote.prefix(50) + "…" : quote
        let id = annotation.id.rawValue.printableLine.prefix(8)
        return "\(verb) \(id)  \(annotation.target.path.name.printableLine)  “\(words)”"
    }
}
