import Articles

/// What a user did to the notebook, as it was done and as it is undone.
public enum NoteChange: Hashable, Sendable {
    case added(Annotation)
    case removed(Annotation)
    case changed(from: Annotation, to: Annotation)
    /// On names.
    case decided(adding: [EntityDecision], removing: [EntityDecision])
    /// On notes, all at once.
    case several([NoteChange])

    public var inverse: NoteChange {
        switch self {
        case .added(let annotation): .removed(annotation)
        case .removed(let annotation): .added(annotation)
        case .changed(let old, let new): .changed(from: new, to: old)
        case .decided(let added, let removed): .decided(adding: removed, removing: added)
        case .several(let changes): .several(changes.reversed().map(\.inverse))
        }
    }

    /// Whether it makes links or takes them away.
    var isOfLinks: Bool {
        if case .changed(let old, let new) = self { old.links != new.links } else { false }
    }

    /// The annotation that the change is about, as it is afterwards or was last; nil for decisions
    /// and for several.
    public var annotation: Annotation? {
        switch self {
        case .added(let annotation), .removed(let annotation), .changed(_, let annotation):
            annotation
        case .decided, .several: nil
        }
    }
}

/// The changes of this session that can be undone and redone, the latest last.
public struct ChangeHistory: Sendable {
    private(set) var done: [NoteChange] = []
    private(set) var undone: [NoteChange] = []

    /// Why a change was carried out.
    public enum Origin: Hashable, Sendable {
        case user
        case undo
        case redo
    }

    mutating func record(_ change: NoteChange, origin: Origin) {
        switch origin {
        case .user:
            done.append(change)
            undone = []
        case .undo:
            done.removeLast(done.isEmpty ? 0 : 1)
            undone.append(change.inverse)
        case .redo:
            undone.removeLast(undone.isEmpty ? 0 : 1)
            done.append(change)
        }
    }

    var nextUndo: NoteChange? { done.last?.inverse }
    var nextRedo: NoteChange? { undone.last }
}
