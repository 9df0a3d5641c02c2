import Articles

/// How the notes of an article fared when it was changed.
public struct NotesSummary: Hashable, Sendable {
    public private(set) var total = 0
    public private(set) var inPlace = 0
    public private(set) var moved = 0
    public private(set) var toCheck = 0
    public private(set) var detached = 0
    /// What the article was when they were made, where it was taken for another one.
    public private(set) var former: FormerDocument?

    public init(_ notes: [AnchoredAnnotation]) {
        total = notes.count
        former = notes.lazy.compactMap(\.former).first
        for note in notes {
            if note.needsReview {
                toCheck += 1
                continue
            }
            switch note.anchor {
            case .exact, .fuzzy, .ambiguous: inPlace += 1
            case .moved: moved += 1
            case .orphan: detached += 1
            }
        }
    }

    /// Whether there is anything to tell.
    public var isQuiet: Bool { moved == 0 && toCheck == 0 }

    /// As in "12 notes: 10 in place, 1 moved, 1 to check".
    public var sentence: String {
        let parts = [
            (inPlace, "in place"), (moved, "moved"), (toCheck, "to check"), (detached, "detached"),
        ]
        return "\(total) \(total == 1 ? "note" : "notes"): "
            + parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
            + (former.map { "; " + $0.clause } ?? "")
    }
}
